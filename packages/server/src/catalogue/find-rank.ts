import type { Catalogue, Reader, SearchRequest } from '@sroi/matcher/search'
import { pagesOf } from './pages-of.ts'

/** The place of a firm among the ranked, from 1. It must be one of them. */
export async function findRank (catalogue: Catalogue, request: SearchRequest, id: string, reader: Reader): Promise<number> {
  let before = 0
  for await (const { ranked: { items } } of pagesOf(catalogue, request, reader).of('ranked')) {
    const place = items.findIndex(({ supplier }) => supplier.id === id)
    if (place !== -1) return before + place + 1
    before += items.length
  }
  throw new Error('a firm that is ranked by itself is not ranked in its register')
}
