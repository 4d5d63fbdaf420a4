// One pass over the suppliers of a segment that a question can concern: where each stands, what it scores, and what every facet counts.
import type { JudgeQuestion } from '../judge.ts'
import { judgeReservation } from '../reservation/index.ts'
import type { Supplier } from '../model/supplier.ts'
import type { Asked } from './asked.ts'
import { bestRow } from './best-row.ts'
import { findCandidates } from './candidates.ts'
import { BY_DISTANCE, CONDITIONS, findConditions, findStanding, squaredFrom } from './conditions-at.ts'
import { momentNumber } from './day-number.ts'
import { nobody, type Passing, settleConditions } from './passing.ts'
import { OUTSIDE, placeOf, RANKED } from './place-of.ts'
import { purchases } from './purchases.ts'
import { MUNICIPALITY, RESERVED, SUPPLIER } from './record.ts'
import { findRows, fitOf } from './rows-at.ts'
import { scoring } from './score-at.ts'
import type { Segment } from './segment.ts'
import type { Tally } from './tally.ts'
import { both, NOT_MET, type VerdictNumber, verdictNumber } from './verdict-number.ts'

/** What becomes of the suppliers. */
export interface Visitor {
  /** Null: facets are not asked for. */
  readonly tally: Tally | null
  /** A supplier that is inside, with its score and euros when it is ranked, and else how near it lies. */
  readonly stand: (supplier: number, passing: Passing, first: number, cents: number) => void
  /** A supplier of which something was recorded later than the moment that is asked about. */
  readonly later: (supplier: number) => void
  /** The facts of a supplier, where numbers do not tell enough. */
  readonly factsAt: (supplier: number) => Supplier
}

export function lookThrough (segment: Segment, removed: Uint8Array | null, question: JudgeQuestion, asked: Asked, { tally, stand, later, factsAt }: Visitor): void {
  const { columns: { records, recorded }, visited, words } = segment
  const score = scoring(question.score, asked.leftCents)
  const here = question.score === null ? -1 : segment.texts.municipalities.indexOf(question.score.municipality)
  const knownAt = momentNumber(question.purchase.knownAt, false)
  // mostly all is on record long since, and nobody needs to be looked at for it
  const isEarly = segment.recorded > knownAt
  const reserved = reservations(segment, question, factsAt)
  const findPurchase = purchases(records, segment.suppliers, segment.purchases, asked.purchase, asked.until)
  const passing = nobody()
  const { purchase, rows, best } = passing
  // one that is not met may be lifted by a facet, two never are
  const mostFailed = tally === null ? 0 : 1
  const count = findCandidates(segment, asked)
  for (let index = 0; index < count; index += 1) {
    const at = visited[index] as number
    const supplier = records[at + SUPPLIER] as number
    if (removed !== null && removed[supplier] === 1) continue
    if (isEarly && (recorded[supplier] as number) > knownAt) {
      later(supplier)
      continue
    }
    passing.at = at
    if (asked.hasConditions && failedBefore(records, asked, passing) > mostFailed) continue
    findPurchase(at, purchase)
    if (asked.hasConditions && failedWith(asked, passing) > mostFailed) continue
    findRows(records, at, words, asked, purchase, rows)
    bestRow(rows, rows.division, rows.lead, best)
    passing.gates = reserved === null || purchase.verdict === NOT_MET ? purchase.verdict : both(purchase.verdict, reserved(at))
    passing.squared = squaredFrom(records, at, asked.near)
    passing.place = placeOf(passing.allConditions, passing.gates, rows, best)
    if (tally !== null) tally.count(passing)
    if (passing.place === OUTSIDE) continue
    const cents = rows.cents[best.index] as number
    if (passing.place === RANKED) stand(supplier, passing, score(fitOf(rows.near[best.index] as number), cents, passing.squared, records[at + MUNICIPALITY] === here, purchase), cents)
    else stand(supplier, passing, rows.near[best.index] as number, 0)
  }
}

/** How many conditions fail of those that come before the records of the firm. Who is farther than the widest radius fails whichever is chosen. */
function failedBefore (records: Int32Array, asked: Asked, passing: Passing): number {
  passing.failed = findConditions(records, passing.at, asked, passing.conditions)
  return asked.isWidest && passing.conditions[BY_DISTANCE] === NOT_MET ? CONDITIONS.length : passing.failed
}

/** How many fail of all. */
function failedWith (asked: Asked, passing: Passing): number {
  passing.failed += findStanding(asked, passing.purchase.standing, passing.conditions)
  settleConditions(passing)
  return passing.failed
}

/** What a required reservation says of each supplier, where a purchase is not refused for other reasons. Null: none is required. */
function reservations ({ columns: { records } }: Segment, { reservation, need }: JudgeQuestion, factsAt: Visitor['factsAt']): ((at: number) => VerdictNumber) | null {
  if (reservation === null || need.reservation === undefined) return null
  // all of which nothing is on record are judged alike
  let ofNothing: VerdictNumber | null = null
  const verdictOf = (at: number): VerdictNumber => verdictNumber(judgeReservation(factsAt(records[at + SUPPLIER] as number), reservation).verdict)
  return (at) => {
    if (records[at + RESERVED] === 1) return verdictOf(at)
    ofNothing ??= verdictOf(at)
    return ofNothing
  }
}
