// Problems as messages at their fields.
import type { MatcherError } from '@sroi/matcher'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { PageWords } from '../../../views/words.ts'
import type { FieldName } from './fields.ts'
import type { SearchFieldName } from '../search/search-values.ts'
import type { FormProblem } from './read-form.ts'

export function errorsOfProblems (problems: readonly FormProblem[], { errors }: PageWords): readonly ShownError[] {
  return problems.map(({ field, kind, value }) => {
    const message = errors[kind]
    return { field, message: typeof message === 'string' ? message : message(value) }
  })
}

const FIELDS: readonly (readonly [RegExp, FieldName | SearchFieldName])[] = [
  [/^\/choice\/lot/u, 'lot'], [/^\/choice\/party/u, 'party'], [/^\/authority/u, 'authority'],
  [/\/value\//u, 'amount'], [/\/cpv/u, 'cpv'], [/\/labourShare/u, 'labourShare'], [/\/period/u, 'until'],
  [/^\/need\/text/u, 'need'], [/^\/filters\/leastCapacity/u, 'capacity'], [/^\/filters\/mostMinimumOrder/u, 'minimumOrder'],
  [/^\/contract\/title/u, 'title'], [/^\/need\/delivery/u, 'delivery'], [/^\/assumptions/u, 'assumedRate']
]

/** What the matcher refuses after the form was in order: the place, our words, and its own explanation. */
export function errorsOfMatcher ({ problems }: MatcherError, { errors }: PageWords): readonly ShownError[] {
  return problems.map(({ place, detail }) => ({
    field: FIELDS.find(([pattern]) => pattern.test(place))?.[1] ?? null,
    message: errors.other(place),
    detail
  }))
}
