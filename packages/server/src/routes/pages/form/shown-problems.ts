// What an action refuses of a form, told at each field once: how to fill it in.
import type { Problem } from '@sroi/matcher'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { PageWords } from '../../../views/words.ts'

/** @param mend how to fill in each field, by the key of the question that it fills */
export function shownProblems (problems: readonly Problem[], mend: Readonly<Record<string, string>>, { errors }: PageWords): readonly ShownError[] {
  const keys = [...new Set(problems.map(({ place }) => place.split('/')[1] ?? ''))]
  return keys.map((key) => {
    const message = Object.hasOwn(mend, key) ? mend[key] : undefined
    return message === undefined ? { field: null, message: errors.other(key) } : { field: key, message }
  })
}
