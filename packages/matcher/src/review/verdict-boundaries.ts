// Around the European thresholds, and around the share of workers that a reserved contract asks for.
import { assessReservation } from '../assess-reservation.ts'
import type { Contract } from '../model/contract.ts'
import type { EuThresholdRule, EuThresholdType } from '../model/eu-threshold.ts'
import type { Evidence } from '../model/evidence.ts'
import type { MergedRuleSet, Provision, ReservationRule } from '../model/rule-set.ts'
import type { Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { assessEuThreshold } from '../procurement/index.ts'
import type { Moment, VerdictBoundary } from './boundary.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { type Bare, dayEdges, type Edge, type Layered } from './edges.ts'
import { contractOfType, THRESHOLD_TYPES } from './example.ts'
import { later } from './later.ts'

const EVIDENCE: Evidence = { level: 'audited', source: 'boundary', on: null }

export function verdictBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, at: Moment): readonly VerdictBoundary[] {
  const european = (ruleSet.provisions.euThreshold as readonly Layered[]).flatMap((one) => (one.provision.when?.thresholdTypes ?? THRESHOLD_TYPES).flatMap((type) =>
    edges('euThreshold', one, thresholdEdge(one.provision as Provision<EuThresholdRule>), type).filter(isAsked).flatMap((edge) => SIDES.map((side) => europeanBoundary(ruleSet, edge, side, one.provision, type, at)))))
  const reserved = (ruleSet.provisions.reservation as readonly Layered[]).flatMap((one) =>
    edges('reservation', one, shareEdge(one.provision as Provision<ReservationRule>)).filter(isAsked).flatMap((edge) => SIDES.flatMap((side) => reservedBoundary(ruleSet, edge, side, one.provision, at))))
  return [...european, ...reserved]
}

function edges (topic: Edge['topic'], { ruleSet, provision }: Layered, bare: readonly Bare[], type?: EuThresholdType): readonly Edge[] {
  return [...bare, ...dayEdges(provision)].map((edge) => ({
    topic, ruleSet, provision: provision.id, ...edge, trigger: 'contract', nature: null, ...(type === undefined ? {} : { thresholdType: type })
  }))
}

function thresholdEdge ({ value }: Provision<EuThresholdRule>): readonly Bare[] {
  return value === null ? [] : [{ kind: 'amount', at: value.cents, operator: value.operator }]
}

function shareEdge ({ value }: Provision<ReservationRule>): readonly Bare[] {
  return value === null ? [] : [{ kind: 'target-share', at: value.minimumShareBasisPoints, operator: value.operator }]
}

function dayOf ({ kind, at }: Edge, side: Side, { valid, published }: Provision<unknown>): IsoDay {
  return kind === 'day' ? daysLater(String(at), STEP[side]) : later(valid.from, valid.until === null || published <= valid.until ? published : valid.from)
}

function europeanBoundary (ruleSet: MergedRuleSet, edge: Edge, side: Side, provision: Provision<unknown>, type: EuThresholdType, at: Moment): VerdictBoundary {
  const cents = edge.kind === 'amount' ? Number(edge.at) + STEP[side] : (provision.value as EuThresholdRule | null)?.cents ?? 0
  const contract: Contract = {
    id: 'boundary', ...contractOfType(type), stage: 'call', value: { estimated: { cents, vat: 'excluding' } }, days: { publication: dayOf(edge, side, provision) }
  }
  const question = { contract, buyer: type === 'supplies-services-central' ? 'central' as const : 'sub-central' as const, socialOrOther: type.endsWith('social-and-other') }
  const finding = assessEuThreshold({ ...question, ruleSet, knownAt: at.knownAt })
  return { edge, side, asks: 'eu-threshold', question, ...at, outcome: { verdict: finding.verdict, ...decidedBy(edge, finding) } }
}

/** An operator whose main aim is integration, so that only the share decides. */
function reservedBoundary (ruleSet: MergedRuleSet, edge: Edge, side: Side, provision: Provision<unknown>, at: Moment): readonly VerdictBoundary[] {
  const share = edge.kind === 'target-share' ? Number(edge.at) + STEP[side] : (provision.value as ReservationRule | null)?.minimumShareBasisPoints ?? 0
  if (share < 0 || share > 10_000) return []
  const day = dayOf(edge, side, provision)
  const recordedAt = `${day}T00:00:00Z`
  const known = { evidence: EVIDENCE, recordedAt }
  const supplier: Supplier = {
    id: 'boundary', identifier: { scheme: 'fictional', value: 'boundary' }, name: 'Fictief', place: { town: 'Nergens', municipality: 'nowhere' }, worksIn: [], contact: {}, offerings: [],
    labels: [], admissions: [], integrationIsMainAim: { value: true, ...known },
    targetGroupShares: [{ vocabulary: 'article-2.82', measure: 'headcount', shareBasisPoints: share, period: { from: day, until: day }, ...known }]
  }
  const contract: Contract = { id: 'boundary', reservation: 'res-ws', regime: 'classic', days: { publication: day, award: day, contract: day } }
  const finding = assessReservation({ supplier, contract, ruleSet, on: day, knownAt: at.knownAt })
  return [{ edge, side, asks: 'reserve', question: { supplier, contract }, on: day, knownAt: at.knownAt, outcome: { verdict: finding.verdict, ...decidedBy(edge, finding) } }]
}
