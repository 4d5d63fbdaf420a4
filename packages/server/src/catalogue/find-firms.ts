import { type Catalogue, findFirms as find, type FoundFirms, type Reader, type SearchRequest } from '@sroi/matcher/search'
import { supplierOf } from './supplier-of.ts'

/** Whom a question would give, all of them: what the plain loop of a ladder finds. */
export function findFirms (catalogue: Catalogue, { suppliers, ...request }: SearchRequest, reader: Reader): FoundFirms {
  return find(catalogue, request, reader, supplierOf(suppliers))
}
