// One supplier, judged for one contract: the meaning that every faster engine must agree with.
import { judgePurchase, type PurchaseQuestion } from './admission/index.ts'
import type { Finding, Verdict } from './model/finding.ts'
import type { Candidate, Fillable, Judgement, SupplierSummary } from './model/judgement.ts'
import type { Need } from './model/match.ts'
import type { Offering, Standing, Supplier } from './model/supplier.ts'
import type { BasisPoints, CpvCode, Period } from './model/values.ts'
import { allOf, closestDigits, compareText, fact, finding, missingOf, overlaps, untilFact, verdictOf } from './primitives/index.ts'
import { judgeReservation, type ReservationQuestion } from './reservation/index.ts'
import { score, type ScoreQuestion } from './scoring/index.ts'
import { assessFillable, judgeOrder, type FillableQuestion } from './valuation/index.ts'

/** Everything that is the same for all suppliers of one request. */
export interface JudgeQuestion {
  readonly purchase: PurchaseQuestion
  /** Null: the contract is not reserved, or not known to be. */
  readonly reservation: ReservationQuestion | null
  readonly need: Need
  /** When it is to be delivered: the day that was asked for, or what is left of the contract period. */
  readonly performance: Period
  readonly needed: readonly CpvCode[]
  readonly fillable: FillableQuestion
  /** Null: no ranking is in force, so nobody gets points. */
  readonly score: ScoreQuestion | null
}

/** A candidate when every check is met; else a judgement that is pending (unknown) or refused (not met). */
export function judge (supplier: Supplier, question: JudgeQuestion): Candidate | Judgement {
  const purchase = judgePurchase(supplier, question.purchase)
  const { offering, fillable, order } = bestOffer(supplier.offerings, purchase.recognitionBasisPoints, question)
  const available = judgeAvailable(offering, question.performance)
  const reservation = question.reservation === null ? null : judgeReservation(supplier, question.reservation)
  const required = question.need.reservation !== undefined && reservation !== null ? [reservation] : []

  const gates = [purchase.finding, available, ...required]
  const verdict = allOf([...gates.map((gate) => gate.verdict), certainNo(order)])
  const judgement: Judgement = {
    supplier: summary(supplier, offering, purchase.admission?.standing ?? null),
    verdict,
    finding: finding('purchase-counts', verdict, {
      on: question.purchase.delivery,
      missing: verdict === 'unknown' ? missingOf(gates) : [],
      // as long as it is not known what counts of an invoice, no order can be reckoned
      because: [...purchase.finding.because, available, ...(purchase.recognitionBasisPoints === null ? [] : [order]), ...required]
    }),
    reservation
  }
  if (verdict !== 'met' || purchase.admission === null || purchase.recognitionBasisPoints === null) return judgement

  const contributions = question.score === null
    ? []
    : score({ supplier, offering, standing: purchase.admission.standing, fillable, countsUntil: purchase.countsUntil }, question.score)
  return {
    ...judgement,
    score: contributions.reduce((total, { points }) => total + points, 0),
    contributions,
    fillable,
    recognitionBasisPoints: purchase.recognitionBasisPoints,
    countsUntil: purchase.countsUntil
  }
}

/** True for a supplier that came through every check. */
export function isCandidate (judged: Candidate | Judgement): judged is Candidate {
  return 'score' in judged
}

/** How near the closest offering lies to what is needed, in shared CPV digits. */
export function nearness (supplier: Supplier, needed: readonly CpvCode[]): number {
  return Math.max(0, ...supplier.offerings.map(({ cpv }) => closestDigits(needed, cpv)))
}

/** Does the need's own filter leave this supplier in? */
export function isInside ({ offerings }: Supplier, { need, needed }: JudgeQuestion): boolean {
  return need.sameDivisionOnly !== true || offerings.length === 0 || offerings.some(({ cpv }) => isInDivision(cpv, needed))
}

/** What is unknown about the obligation is not held against a firm; a certain no is. */
function certainNo ({ verdict }: Finding): Verdict {
  return verdict === 'not-met' ? 'not-met' : 'met'
}

interface Offer {
  readonly offering: Offering | null
  readonly fillable: Fillable
  readonly order: Finding
}

/** The offering that speaks most for the firm: one that is there, that takes the order, that lies nearest, that fills most. */
function bestOffer (offerings: readonly Offering[], recognition: BasisPoints | null, question: JudgeQuestion): Offer {
  const { needed, performance, need } = question
  const offers = offerings
    .filter(({ cpv }) => need.sameDivisionOnly !== true || isInDivision(cpv, needed))
    .map((offering) => ({ ...offerOf(offering, recognition, question), offering }))
    .sort((first, second) =>
      Number(isAvailable(second.offering, performance)) - Number(isAvailable(first.offering, performance)) ||
      Number(first.order.verdict === 'not-met') - Number(second.order.verdict === 'not-met') ||
      closestDigits(needed, second.offering.cpv) - closestDigits(needed, first.offering.cpv) ||
      (second.fillable.cents ?? 0) - (first.fillable.cents ?? 0) ||
      compareText(first.offering.id, second.offering.id))
  return offers[0] ?? offerOf(null, recognition, question)
}

function offerOf (offering: Offering | null, recognition: BasisPoints | null, question: JudgeQuestion): Offer {
  const fillable = assessFillable(offering, recognition, question.fillable)
  return { offering, fillable, order: judgeOrder(fillable, offering) }
}

/** Codes that are not known cannot put a firm outside the question. */
function isInDivision (cpv: readonly CpvCode[], needed: readonly CpvCode[]): boolean {
  return needed.length === 0 || cpv.length === 0 || closestDigits(needed, cpv) >= 2
}

function isAvailable ({ period }: Offering, performance: Period): boolean {
  return period === undefined || overlaps(performance, period)
}

function judgeAvailable (offering: Offering | null, performance: Period): Finding {
  const facts = [
    fact('offering', 'text', offering?.title ?? null),
    ...(offering?.period === undefined ? [] : [fact('from', 'day', offering.period.from), untilFact(offering.period.until)])
  ]
  if (offering === null) return finding('offering-available', 'unknown', { facts, on: performance.from, missing: [{ kind: 'supplier-fact', name: 'offerings' }] })
  return finding('offering-available', verdictOf(isAvailable(offering, performance)), { facts, on: performance.from })
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
