// One pass over the suppliers of a segment that a question can concern: where each stands, what it scores, and what every facet counts.
import type { JudgeQuestion } from '../judge.ts'
import { judgeReservation } from '../reservation/index.ts'
import type { Supplier } from '../model/supplier.ts'
import type { Asked } from './asked.ts'
import { type BestRow, bestRow } from './best-row.ts'
import { candidates } from './candidates.ts'
import { findConditions, findStanding, squaredFrom } from './conditions-at.ts'
import { momentNumber } from './day-number.ts'
import { OUTSIDE, type PlaceNumber, placeOf, RANKED } from './place-of.ts'
import { findPurchase, type PurchaseFound } from './purchase-at.ts'
import { findRows, noRows } from './rows-at.ts'
import { scoring } from './score-at.ts'
import type { Segment } from './segment.ts'
import type { Tally } from './tally.ts'
import { both, least, MET, UNKNOWN, type VerdictNumber, verdictNumber } from './verdict-number.ts'

/** What becomes of the suppliers. */
export interface Visitor {
  /** Null: facets are not counted. */
  readonly tally: Tally | null
  /** A supplier that is inside, with its score and euros when it is ranked, and else how near it lies. */
  readonly stand: (supplier: number, place: PlaceNumber, first: number, cents: number) => void
  /** A supplier of which something was recorded later than the moment that is asked about. */
  readonly later: (supplier: number) => void
}

export function lookThrough (segment: Segment, removed: Uint8Array | null, question: JudgeQuestion, asked: Asked, { tally, stand, later }: Visitor): void {
  const { columns } = segment
  const purchase: PurchaseFound = { verdict: UNKNOWN, standing: -1, recognition: 0, countsUntil: 0 }
  const conditions: VerdictNumber[] = []
  const rows = noRows()
  const best: BestRow = { index: 0, inside: MET }
  const score = scoring(question.score, asked.leftCents)
  const here = question.score === null ? -1 : segment.texts.municipalities.indexOf(question.score.municipality)
  const knownAt = momentNumber(question.purchase.knownAt, false)
  const reserved = reservations(segment, question)
  // one that is not met may be lifted by a facet, two never are
  const mostFailed = tally === null ? 0 : 1

  candidates(segment, asked, (supplier) => {
    if (removed !== null && removed[supplier] === 1) return
    if ((columns.recorded[supplier] as number) > knownAt) {
      later(supplier)
      return
    }
    const first = findConditions(columns, supplier, asked, conditions)
    if (first > mostFailed) return
    findPurchase(columns, supplier, asked.purchase, purchase)
    const failed = first + findStanding(asked, purchase.standing, conditions)
    if (failed > mostFailed) return
    findRows(segment, supplier, asked, purchase.verdict === MET ? purchase.recognition : null, rows)
    bestRow(rows, best)
    const gates = both(purchase.verdict, reserved(supplier))
    const squared = squaredFrom(columns, supplier, asked.near)
    tally?.count({ supplier, standing: purchase.standing, squared, conditions, failed, gates, rows, best })
    if (failed > 0) return
    const place = placeOf(least(conditions), gates, rows, best)
    if (place === OUTSIDE) return
    if (place !== RANKED) {
      stand(supplier, place, rows.near[best.index] as number, 0)
      return
    }
    const cents = rows.cents[best.index] as number
    const subject = { fit: rows.fit[best.index] as number, cents, squared, isInMunicipality: columns.municipality[supplier] === here, standing: purchase.standing, countsUntil: purchase.countsUntil }
    stand(supplier, place, score(subject), cents)
  })
}

/** What a required reservation says of each supplier; firms of which the same is known are judged once. */
function reservations (segment: Segment, { reservation, need }: JudgeQuestion): (supplier: number) => VerdictNumber {
  if (reservation === null || need.reservation === undefined) return () => MET
  const known = new Map<number, VerdictNumber>()
  return (supplier) => {
    const place = segment.columns.reserved[supplier] as number
    const verdict = known.get(place) ?? verdictNumber(judgeReservation(segment.reservedAt(place) as Supplier, reservation).verdict)
    known.set(place, verdict)
    return verdict
  }
}
