// Around the European thresholds.
import type { Contract } from '../model/contract.ts'
import type { EuThresholdRule, EuThresholdType } from '../model/eu-threshold.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import { assessEuThreshold } from '../procurement/index.ts'
import type { Moment, VerdictBoundary } from './boundary.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { type Bare, dayEdges, type Edge, type Layered } from './edges.ts'
import { dayOfSide } from './day-of-side.ts'
import { contractOfType, THRESHOLD_TYPES } from './example.ts'

export function thresholdBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, at: Moment): readonly VerdictBoundary[] {
  return (ruleSet.provisions.euThreshold as readonly Layered[]).flatMap((one) => (one.provision.when?.thresholdTypes ?? THRESHOLD_TYPES).flatMap((type) =>
    edgesOfType(one, type).filter(isAsked).flatMap((edge) => SIDES.map((side) => europeanBoundary(ruleSet, edge, side, one.provision, type, at)))))
}

function edgesOfType ({ ruleSet, provision }: Layered, thresholdType: EuThresholdType): readonly Edge[] {
  return [...thresholdEdge(provision as Provision<EuThresholdRule>), ...dayEdges(provision)].map((edge) => ({
    topic: 'euThreshold', ruleSet, provision: provision.id, ...edge, trigger: 'contract', nature: null, thresholdType
  }))
}

function thresholdEdge ({ value }: Provision<EuThresholdRule>): readonly Bare[] {
  return value === null ? [] : [{ kind: 'amount', at: value.cents, operator: value.operator }]
}

function europeanBoundary (ruleSet: MergedRuleSet, edge: Edge, side: Side, provision: Provision<unknown>, type: EuThresholdType, at: Moment): VerdictBoundary {
  const cents = edge.kind === 'amount' ? Number(edge.at) + STEP[side] : (provision.value as EuThresholdRule | null)?.cents ?? 0
  const contract: Contract = {
    id: 'boundary', ...contractOfType(type), stage: 'call', value: { estimated: { cents, vat: 'excluding' } }, days: { publication: dayOfSide(edge, side, provision) }
  }
  const question = { contract, buyer: type === 'supplies-services-central' ? 'central' as const : 'sub-central' as const, socialOrOther: type.endsWith('social-and-other') }
  const finding = assessEuThreshold({ ...question, ruleSet, knownAt: at.knownAt })
  return { edge, side, asks: 'eu-threshold', question, ...at, outcome: { verdict: finding.verdict, ...decidedBy(edge, finding) } }
}
