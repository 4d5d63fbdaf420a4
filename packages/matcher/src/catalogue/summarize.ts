// The totals of a question and who comes first, as the records tell it: nobody is judged, no facet is counted.
import { isCandidate } from '../is-candidate.ts'
import { judge } from '../judge.ts'
import type { SearchSummary, SummaryFirm } from '../model/batch.ts'
import type { Candidate } from '../model/judgement.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'
import type { Catalogue } from './catalogue.ts'
import { collect } from './collect.ts'
import { otherFacts } from './other-facts.ts'

/** What of the ranked is told: the first `top` by name, and the first `show` of these with all their reasons. */
interface Told {
  readonly top: number
  readonly show: number
  readonly seed: string
}

/** @throws MatcherError INVALID_REQUEST when the facts of somebody who is shown are not those the catalogue was built of. */
export function summarize (catalogue: Catalogue, asked: AskedQuestion, { top: most, show, seed }: Told, reader: Reader, supplierOf: (id: string) => Supplier): Pick<SearchSummary, 'totals' | 'top' | 'shown'> {
  const { totals, shown } = collect(catalogue, asked, { show: { ranked: most, pending: 0, refused: 0 }, seed, print: '', going: null, summary: true }, reader, supplierOf)
  const { ranked, pending, refused } = totals
  const top = shown.ranked.map(({ key, first, cents }): SummaryFirm => ({ id: key().id, score: first, cents }))
  return {
    totals: { ranked, pending, refused, outside: catalogue.suppliers - ranked - pending - refused },
    top,
    shown: top.slice(0, show).map((firm) => candidateOf(supplierOf(firm.id), firm, asked))
  }
}

/** With all its reasons, which must come to what its record says. */
function candidateOf (supplier: Supplier, { id, score, cents }: SummaryFirm, { question }: AskedQuestion): Candidate {
  const { judgement } = judge(supplier, question)
  if (isCandidate(judgement) && judgement.score === score && (judgement.fillable.cents ?? 0) === cents) return judgement
  throw otherFacts(id)
}
