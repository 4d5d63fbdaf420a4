// May this supplier perform a contract reserved under article 2.82? Two tests, both needed: what it is, and the share of its workers.
import type { Reservation, Regime } from '../model/contract.ts'
import type { FactUsed, Finding, Lookup, RuleUsed } from '../model/finding.ts'
import type { ReservationRule } from '../model/rule-set.ts'
import type { LabelHolding, Supplier, TargetGroupShare } from '../model/supplier.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { allOf, anyOf, byRule, fact, finding, holdingOn, knownFact, missingOf, onRecord, reaches, unknownByRule, verdictOf } from '../primitives/index.ts'

export interface ReservationQuestion {
  readonly reservation: Reservation
  /** Utilities and concessions fall under other articles, which are not sourced. */
  readonly regime: Regime | null
  readonly rule: Lookup<ReservationRule>
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

/**
 * Three-valued. `res-ws`: a sheltered workshop or an operator whose main aim is integration, with at least the share the rule
 * asks for. PSO 30+ proves the share and nothing else. `res-pub-ser` (article 2.82a) is a different test: unknown here.
 */
export function judgeReservation (supplier: Supplier, question: ReservationQuestion): Finding {
  const { reservation, regime, rule, on } = question
  const facts = [fact('reservation', 'code', reservation)]
  if (reservation === 'none') return finding('reservation', 'met', { facts, on })
  if (reservation === 'res-pub-ser' || (regime !== null && regime !== 'classic')) {
    return finding('reservation', 'unknown', { facts: [...facts, fact('regime', 'code', regime)], on, missing: [{ kind: 'rule-value', name: reservation === 'res-pub-ser' ? 'article-2.82a' : 'reservation.article' }] })
  }
  if (rule.state !== 'in-force') return unknownByRule('reservation', rule, facts)
  const route = judgeRoute(supplier, question, rule.rule)
  const share = judgeShare(supplier, question, rule)
  const because = [route, share]
  const verdict = allOf(because.map((part) => part.verdict))
  return { ...byRule('reservation', verdict, rule, facts, verdict === 'unknown' ? missingOf(because) : []), on, because }
}

function judgeRoute (supplier: Supplier, { on, knownAt }: ReservationQuestion, rule: RuleUsed): Finding {
  const workshop = knownFact(supplier.shelteredWorkshop, knownAt)
  const mainAim = knownFact(supplier.integrationIsMainAim, knownAt)
  const verdict = anyOf([workshop, mainAim].map((known) => known === null ? 'unknown' : verdictOf(known.value)))
  return finding('reservation-route', verdict, {
    facts: [
      fact('sheltered-workshop', 'boolean', workshop?.value ?? null, workshop?.evidence),
      fact('integration-is-main-aim', 'boolean', mainAim?.value ?? null, mainAim?.evidence)
    ],
    rule,
    on,
    missing: verdict === 'unknown'
      ? [...(workshop === null ? [{ kind: 'supplier-fact' as const, name: 'shelteredWorkshop' }] : []), ...(mainAim === null ? [{ kind: 'supplier-fact' as const, name: 'integrationIsMainAim' }] : [])]
      : []
  })
}

/** A share in another vocabulary (SROI, PSO) proves nothing here. Headcount and fte that fall on different sides leave it unknown. */
function judgeShare (supplier: Supplier, { on, knownAt }: ReservationQuestion, rule: Extract<Lookup<ReservationRule>, { state: 'in-force' }>): Finding {
  const { minimumShareBasisPoints: asked, operator, shareProvedBy } = rule.value
  const proof = holdingOn(onRecord(supplier.labels, knownAt, labelKey), on)
    .find(({ scheme, level }) => shareProvedBy.some((accepted) => accepted.scheme === scheme && accepted.level === level))
  const shares = lastMeasured(onRecord(supplier.targetGroupShares, knownAt, shareKey).filter(({ vocabulary, period }) => vocabulary === 'article-2.82' && period.from <= on))
  const sides = new Set(shares.map(({ shareBasisPoints }) => reaches(shareBasisPoints, asked, operator)))
  const facts: FactUsed[] = [
    ...shares.map(({ measure, shareBasisPoints, evidence }) => fact(`share-${measure}`, 'basis-points', shareBasisPoints, evidence)),
    proof === undefined
      ? fact('accepted-proof', 'texts', shareProvedBy.map(({ scheme, level }) => `${scheme} ${level}`))
      : fact('proof', 'text', `${proof.scheme} ${proof.level ?? ''}`.trim(), proof.evidence),
    fact('minimum', 'basis-points', asked)
  ]
  if (proof !== undefined) return { ...byRule('reservation-share', 'met', rule, facts), on }
  if (sides.size === 1) return { ...byRule('reservation-share', verdictOf(sides.has(true)), rule, facts), on }
  const missing = sides.size === 0 ? 'targetGroupShares.article-2.82' : 'targetGroupShares.measure'
  return { ...byRule('reservation-share', 'unknown', rule, facts, [{ kind: 'supplier-fact', name: missing }]), on }
}

/** Of each measure the latest. */
function lastMeasured (shares: readonly TargetGroupShare[]): readonly TargetGroupShare[] {
  return (['headcount', 'fte'] as const).flatMap((measure) => shares.filter((share) => share.measure === measure).at(-1) ?? [])
}

function labelKey ({ scheme, level }: LabelHolding): string {
  return `${scheme} ${level ?? ''}`
}

function shareKey ({ vocabulary, measure }: TargetGroupShare): string {
  return `${vocabulary} ${measure}`
}
