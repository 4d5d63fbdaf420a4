// What is shown of each list of a catalogue, with its reasons.
import { judge } from '../judge.ts'
import type { Candidate, Judgement } from '../model/judgement.ts'
import type { Supplier } from '../model/supplier.ts'
import type { WordsAsked } from '../model/words-asked.ts'
import type { AskedQuestion, List, Pages, Reader } from '../search/index.ts'
import type { Collected } from './collect.ts'
import type { Listed } from './listing.ts'
import { otherFacts } from './other-facts.ts'
import type { Segment } from './segment.ts'
import { askRows } from './words-of-row.ts'

/** Each that is shown is judged, with all its reasons; that must come to what its record says. */
export function judgedPages ({ totals, shown, next }: Collected, { question, read }: AskedQuestion, { lexicon }: Reader, supplierOf: (id: string) => Supplier): Pages {
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
