import type { SearchOutcome } from '@sroi/matcher/search'
import { searchRegister } from '../catalogue/index.ts'
import type { SearchDependencies } from '../dependencies.ts'
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
export async function searchSuppliers (outside: SearchDependencies, input: unknown): Promise<Searched> {
  const asked = await askSearch(outside, input)
  const catalogue = await outside.catalogues.of(asked.register)
  return { ...asked, outcome: closePages(searchRegister(catalogue, asked.request, asked.reader), asked.on, asked.knownAt) }
}
