import { MatcherError } from '@sroi/matcher'
import { type Catalogue, type CatalogueRequest, type Reader, searchCatalogue, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { supplierOf } from './supplier-of.ts'

/** What only a fault of ours can cause: the caller has nothing to mend. */
const OURS = new Set(['other-facts', 'other-lexicon'])

/**
 * The answer of `search` to a request, through the catalogue of the register in it.
 * @throws MatcherError INVALID_REQUEST as `search`.
 */
export function searchRegister (catalogue: Catalogue, { suppliers, ...request }: SearchRequest, reader: Reader): SearchOutcome {
  const asked: CatalogueRequest = request
  try {
    return searchCatalogue(catalogue, asked, reader, supplierOf(suppliers))
  } catch (error) {
    if (error instanceof MatcherError && error.problems.some(({ code }) => OURS.has(code))) throw new Error('the catalogue is of another register or lexicon than the question', { cause: error })
    throw error
  }
}
