import type { Catalogue, FoundFirms, Reader, SearchRequest } from '@sroi/matcher/search'
import { pagesOf } from './pages-of.ts'

/** Whom a question would give, all of them: what the plain loop of a ladder finds. */
export async function findFirms (catalogue: Catalogue, request: SearchRequest, reader: Reader): Promise<FoundFirms> {
  const pages = pagesOf(catalogue, request, reader)
  const ranked: FoundFirms['ranked'][number][] = []
  const pending: string[] = []
  for await (const page of pages.of('ranked')) {
    for (const { supplier, fillable, recognitionBasisPoints } of page.ranked.items) ranked.push({ id: supplier.id, cents: fillable.cents, recognitionBasisPoints })
  }
  for await (const page of pages.of('pending')) pending.push(...page.pending.items.map(({ supplier }) => supplier.id))
  return { ranked, pending }
}
