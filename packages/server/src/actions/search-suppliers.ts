import { search, type SearchOutcome } from '@sroi/matcher/search'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { ask, type Asked } from './ask.ts'
import { matchRequest } from './match-request.ts'
import { closePages, openPage } from './page-place.ts'
import type { Search } from './question.ts'
import { readSearch } from './read-question.ts'

/** A search, the world it was answered in, and the answer. */
export interface Searched extends Asked<Omit<Search, 'on' | 'knownAt'>> {
  readonly outcome: SearchOutcome
}

/**
 * As `matchSuppliers`, for a need in somebody's own words, with facets, marks and pages. Nothing is stored.
 * @param input a `Search`, unchecked: as it came from a form, options or a request.
 * @throws MatcherError INVALID_REQUEST with every problem of the question, and for an `after` of another question.
 */
export async function searchSuppliers (outside: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<Searched> {
  const asked = await ask(outside, openPage(input), readSearch)
  const outcome = search(matchRequest(asked, asked.ruleSets, asked.register.suppliers), readerFor(asked.authorities))
  return { ...asked, outcome: closePages(outcome, asked.on, asked.knownAt) }
}
