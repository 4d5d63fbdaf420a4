// One supplier, judged for one question: the meaning that every faster engine must agree with.
import { judgePurchase, type PurchaseQuestion } from './admission/index.ts'
import { bestOffer, type OfferQuestion } from './best-offer.ts'
import { type FilterQuestion, judgeSupplierFilters } from './filters/index.ts'
import type { Finding, Verdict } from './model/finding.ts'
import type { Candidate, Judgement, SupplierSummary } from './model/judgement.ts'
import type { Need } from './model/match.ts'
import type { Offering, Standing, Supplier } from './model/supplier.ts'
import { allOf, finding, missingOf } from './primitives/index.ts'
import { judgeReservation, type ReservationQuestion } from './reservation/index.ts'
import { score, type ScoreQuestion } from './scoring/index.ts'

/** Everything that is the same for all suppliers of one question. */
export interface JudgeQuestion extends OfferQuestion {
  readonly purchase: PurchaseQuestion
  /** Null: the contract is not reserved, or not known to be. */
  readonly reservation: ReservationQuestion | null
  readonly need: Need
  readonly filters: FilterQuestion
  /** Null: no ranking is in force, so nobody gets points. */
  readonly score: ScoreQuestion | null
}

/** Where a supplier stands in an answer. */
export type Place = 'ranked' | 'pending' | 'refused' | 'outside'

export interface Judged {
  readonly place: Place
  /** How near the offering that speaks for the firm lies to what is needed; orders those that are not ranked. */
  readonly near: number
  /** A candidate when it is ranked. */
  readonly judgement: Candidate | Judgement
}

/**
 * Ranked when every check is met and every condition of the user as well; outside when it is certain that a condition is not; else refused by a check
 * that is certainly not met, or pending.
 */
export function judge (supplier: Supplier, question: JudgeQuestion): Judged {
  const purchase = judgePurchase(supplier, question.purchase)
  const offer = bestOffer(supplier, purchase.recognitionBasisPoints, question)
  const { offering, available, fillable, order } = offer
  const asked = [...judgeSupplierFilters(supplier, purchase.admission, question.filters), ...offer.asked]
  const reservation = question.reservation === null ? null : judgeReservation(supplier, question.reservation)
  const required = question.need.reservation !== undefined && reservation !== null ? [reservation] : []

  const gates = [purchase.finding, available, ...required]
  const counts = allOf([...gates.map((gate) => gate.verdict), certainNo(order)])
  const verdict = allOf([counts, ...asked.map((filter) => filter.verdict)])
  const judgement: Judgement = {
    supplier: summary(supplier, offering, purchase.admission?.standing ?? null),
    verdict,
    finding: finding('purchase-counts', counts, {
      on: question.purchase.delivery,
      missing: counts === 'unknown' ? missingOf(gates) : [],
      // as long as it is not known what counts of an invoice, no order can be reckoned
      because: [...purchase.finding.because, available, ...(purchase.recognitionBasisPoints === null ? [] : [order]), ...required]
    }),
    asked,
    reservation
  }
  if (asked.some((filter) => filter.verdict === 'not-met')) return { place: 'outside', near: offer.near, judgement }
  if (verdict !== 'met' || purchase.admission === null || purchase.recognitionBasisPoints === null) {
    return { place: verdict === 'not-met' ? 'refused' : 'pending', near: offer.near, judgement }
  }

  const contributions = question.score === null
    ? []
    : score({ supplier, offering, words: offer.words, standing: purchase.admission.standing, fillable, countsUntil: purchase.countsUntil }, question.score)
  const candidate: Candidate = {
    ...judgement,
    score: contributions.reduce((total, { points }) => total + points, 0),
    contributions,
    fillable,
    recognitionBasisPoints: purchase.recognitionBasisPoints,
    countsUntil: purchase.countsUntil
  }
  return { place: 'ranked', near: offer.near, judgement: candidate }
}

/** What is unknown about the obligation is not held against a firm; a certain no is. */
function certainNo ({ verdict }: Finding): Verdict {
  return verdict === 'not-met' ? 'not-met' : 'met'
}

function summary (supplier: Supplier, offering: Offering | null, standing: Standing | null): SupplierSummary {
  return {
    id: supplier.id,
    name: supplier.name,
    scheme: supplier.identifier.scheme,
    town: supplier.place.town,
    standing,
    offering: offering === null ? null : { id: offering.id, title: offering.title, text: offering.text, cpv: offering.cpv },
    contact: supplier.contact
  }
}
