// Problems as messages at their fields.
import type { Language, MatcherError } from '@sroi/matcher'
import { problemInDutch } from '../../../problems/problem-in-dutch.ts'
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

/** What the matcher refuses after the form was in order: what it is about, and its own explanation. */
export function errorsOfMatcher ({ problems }: MatcherError, words: PageWords, language: Language): readonly ShownError[] {
  return problems.map(({ place, detail }) => {
    const told = language === 'nl' ? problemInDutch(detail) : detail
    return {
      field: FIELDS.find(([pattern]) => pattern.test(place))?.[1] ?? null,
      message: messageAt(place, words),
      detail: { text: told, language: told === detail ? 'en' : 'nl' }
    }
  })
}

/** A condition is called by its name, and so is a field; another place as it stands in the question. */
function messageAt (place: string, { errors, form, search }: PageWords): string {
  const facet = Object.keys(search.facets).find((name): name is keyof typeof search.facets => place.startsWith(`/filters/${name}`))
  if (facet !== undefined) return errors.noSuchChoice(search.facets[facet])
  const field = FIELDS.find(([pattern]) => pattern.test(place))?.[1]
  const label = field === 'need' || field === 'capacity' || field === 'minimumOrder' ? search[field] : field === undefined ? undefined : (form as Readonly<Record<string, unknown>>)[field]
  return errors.other(typeof label === 'string' ? label.replace(/\?$/u, '') : place)
}
