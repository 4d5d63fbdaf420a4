import { type Catalogue, findRank as find, type Reader, type SearchRequest } from '@sroi/matcher/search'
import { supplierOf } from './supplier-of.ts'

/** The place of a firm among the ranked, from 1. It must be one of them. */
export function findRank (catalogue: Catalogue, { suppliers, ...request }: SearchRequest, id: string, reader: Reader): number {
  const rank = find(catalogue, request, id, reader, supplierOf(suppliers))
  if (rank === null) throw new Error('a firm that is ranked by itself is not ranked in its register')
  return rank
}
