import { search, type SearchOutcome } from '@sroi/matcher/search'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { askSearch, type AskedSearch } from './ask-search.ts'
import { closePages } from './page-place.ts'

/** A search, the world it was answered in, and the answer. */
export interface Searched extends AskedSearch {
  readonly outcome: SearchOutcome
}

/**
 * As `matchSuppliers`, for a need in somebody's own words, with facets, marks and pages. Nothing is stored.
 * @param input a `Search`, unchecked: as it came from a form, options or a request.
 * @throws MatcherError INVALID_REQUEST with every problem of the question, and for an `after` of another question.
 */
export async function searchSuppliers (outside: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<Searched> {
  const asked = await askSearch(outside, input)
  return { ...asked, outcome: closePages(search(asked.request, asked.reader), asked.on, asked.knownAt) }
}
