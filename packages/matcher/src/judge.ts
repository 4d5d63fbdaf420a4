// One supplier, judged for one contract: the meaning that every faster engine must agree with.
import { judgePurchase, type PurchaseQuestion } from './admission/index.ts'
import type { Finding, Verdict } from './model/finding.ts'
import type { Candidate, Judgement, Need, SupplierSummary } from './model/match.ts'
import type { Offering, Standing, Supplier } from './model/supplier.ts'
import type { CpvCode, Period } from './model/values.ts'
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
  const offering = closestOffering(supplier.offerings, question.needed, question.performance)
  const available = judgeAvailable(offering, question.performance)
  const fillable = assessFillable(offering, purchase.recognitionBasisPoints, question.fillable)
  const order = judgeOrder(fillable, offering)
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
      because: [...purchase.finding.because, available, order, ...required]
    }),
    reservation
  }
  if (verdict !== 'met' || purchase.admission === null) return judgement

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

/** What is unknown about the obligation is not held against a firm; a certain no is. */
function certainNo ({ verdict }: Finding): Verdict {
  return verdict === 'not-met' ? 'not-met' : 'met'
}

function closestOffering (offerings: readonly Offering[], needed: readonly CpvCode[], performance: Period): Offering | null {
  const order = [...offerings].sort((first, second) =>
    Number(isAvailable(second, performance)) - Number(isAvailable(first, performance)) ||
    closestDigits(needed, second.cpv) - closestDigits(needed, first.cpv) ||
    (second.capacityCents ?? 0) - (first.capacityCents ?? 0) ||
    compareText(first.id, second.id))
  return order[0] ?? null
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
