import { type Catalogue, type CatalogueRequest, type Reader, searchCatalogue, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { asOurFault } from './as-our-fault.ts'
import { supplierOf } from './supplier-of.ts'

/**
 * The answer of `search` to a request, through the catalogue of the register in it.
 * @throws MatcherError INVALID_REQUEST as `search`.
 */
export function searchRegister (catalogue: Catalogue, { suppliers, ...request }: SearchRequest, reader: Reader): SearchOutcome {
  const asked: CatalogueRequest = request
  return asOurFault(() => searchCatalogue(catalogue, asked, reader, supplierOf(suppliers)))
}
