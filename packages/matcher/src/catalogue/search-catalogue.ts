// A search through a catalogue: the same answer as `search` gives, for registers of any size.
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import { judge } from '../judge.ts'
import type { Candidate, Judgement } from '../model/judgement.ts'
import type { SearchOutcome, SearchRequest } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import type { WordsAsked } from '../model/words-asked.ts'
import { answer, type AskedQuestion, type List, type Pages, type Reader } from '../search/index.ts'
import type { Catalogue } from './catalogue.ts'
import { checkLexicon } from './check-lexicon.ts'
import { collect, type Collected } from './collect.ts'
import type { Listed } from './listing.ts'
import { otherFacts } from './other-facts.ts'
import type { Segment } from './segment.ts'
import { askRows } from './words-of-row.ts'

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
      return { pages: pagesOf(collected, asked, reader, supplierOf), outside: catalogue.suppliers - totals.ranked - totals.pending - totals.refused, facets }
    })
  })
}

/** Each that is shown is judged, with all its reasons; that must come to what its record says. */
function pagesOf ({ totals, shown, next }: Collected, { question, read }: AskedQuestion, { lexicon }: Reader, supplierOf: (id: string) => Supplier): Pages {
  const bySegment = new Map<Segment, (place: number) => WordsAsked>()
  const judged = (list: List) => ({ key, first, cents, segment, supplier }: Listed): Candidate | Judgement => {
    const { words } = question
    const { id } = key()
    if (words !== null && read !== null && !bySegment.has(segment)) bySegment.set(segment, askRows(segment, read, words, lexicon))
    const { place, near, judgement } = judge(supplierOf(id), { ...question, words: bySegment.get(segment)?.(supplier) ?? null })
    const [own, filled] = 'score' in judgement ? [judgement.score, judgement.fillable.cents ?? 0] : [near, 0]
    if (place === list && own === first && filled === cents) return judgement
    throw otherFacts(id)
  }
  return {
    ranked: { total: totals.ranked, items: shown.ranked.map(judged('ranked')) as readonly Candidate[], next: next.ranked },
    pending: { total: totals.pending, items: shown.pending.map(judged('pending')), next: next.pending },
    refused: { total: totals.refused, items: shown.refused.map(judged('refused')), next: next.refused }
  }
}
