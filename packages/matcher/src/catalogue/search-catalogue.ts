// A search through a catalogue: the same answer as `search` gives, for registers of any size.
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import type { SearchOutcome, SearchRequest } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { answer, type Reader } from '../search/index.ts'
import type { Catalogue } from './catalogue.ts'
import { checkLexicon } from './check-lexicon.ts'
import { collect } from './collect.ts'
import { judgedPages } from './judged-pages.ts'

export interface CatalogueRequest extends Omit<SearchRequest, 'suppliers' | 'register'> {}

/**
 * `supplierOf`: the facts of a supplier, as the catalogue was built of them; the caller keeps them. Asked for who is shown; for who was changed after `knownAt`; and,
 * where a reservation is required, for whom anything is on record about it.
 * @throws MatcherError INVALID_REQUEST as `search`, and when the catalogue is of another lexicon, or the facts are of another version of the register.
 */
export function searchCatalogue (catalogue: Catalogue, request: CatalogueRequest, reader: Reader, supplierOf: (id: string) => Supplier): SearchOutcome {
  return answerTo(() => {
    checkLexicon(catalogue, reader)
    const asking = { ...request, register: catalogue.register }
    checkRequest({ ...asking, suppliers: [] })
    return answer(asking, reader, (asked, page) => {
      const collected = collect(catalogue, asked, page, reader, supplierOf)
      const { totals, facets } = collected
      return { pages: judgedPages(collected, asked, reader, supplierOf), outside: catalogue.suppliers - totals.ranked - totals.pending - totals.refused, facets }
    })
  })
}
