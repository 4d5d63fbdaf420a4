// Where do answers flip? Every amount, labour share, term and day at which the rules of an authority change.
import type { Nature, Trigger } from '../model/contract.ts'
import type { FixedRate, LabourShareRule, MergedRuleSet, MinimumTermRule, ObligationCapRule, Operator, Provision, RateRule, ThresholdRule, Topic } from '../model/rule-set.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { daysLater, WHOLE } from '../primitives/index.ts'
import { NATURES, TRIGGERS } from './cells.ts'

export type EdgeKind = 'amount' | 'labour-share' | 'months' | 'day'

/** A value at which a provision begins or ceases to decide. */
export interface Edge {
  readonly topic: Topic
  readonly ruleSet: string
  readonly provision: string
  readonly kind: EdgeKind
  /** Cents, basis points, months, or a day. */
  readonly at: number | string
  /** Null for a day and for a band of labour shares, which are inclusive. */
  readonly operator: Operator | null
  readonly trigger: Trigger
  readonly nature: Nature | null
}

/** The topics that an obligation is derived from. */
export const OBLIGATION_TOPICS = ['scope', 'threshold', 'labourShare', 'minimumTerm', 'rate', 'cap', 'base', 'rounding'] as const satisfies readonly Topic[]

export interface Layered { readonly ruleSet: string, readonly provision: Provision<unknown> }

type Bare = Pick<Edge, 'kind' | 'at' | 'operator'>

/** The edges of one merged set, in the order of the topics. */
export function edgesOf (ruleSet: MergedRuleSet): readonly Edge[] {
  return OBLIGATION_TOPICS.flatMap((topic) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap((layered) => {
    const { provision } = layered
    const bare = [...valueEdges(topic, provision, rateFor(ruleSet, provision)), ...shareEdges(provision), ...dayEdges(provision)]
    return triggersOf(provision).flatMap((trigger) => naturesOf(provision, trigger).flatMap((nature) =>
      bare.map((edge) => ({ topic, ruleSet: layered.ruleSet, provision: provision.id, ...edge, trigger, nature }))))
  }))
}

function triggersOf ({ when }: Provision<unknown>): readonly Trigger[] {
  return when?.triggers ?? TRIGGERS
}

function naturesOf ({ when }: Provision<unknown>, trigger: Trigger): readonly (Nature | null)[] {
  return trigger === 'subsidy' ? [null] : when?.natures ?? NATURES
}

function valueEdges (topic: Topic, { value }: Provision<unknown>, rate: FixedRate | null): readonly Bare[] {
  if (value === null) return []
  if (topic === 'threshold') {
    const { cents, operator } = value as ThresholdRule
    return cents === null ? [] : [{ kind: 'amount', at: cents, operator }]
  }
  if (topic === 'labourShare') {
    const { minimumBasisPoints, operator } = value as LabourShareRule
    return minimumBasisPoints === null ? [] : [{ kind: 'labour-share', at: minimumBasisPoints, operator }]
  }
  if (topic === 'minimumTerm') {
    const { months, operator } = value as MinimumTermRule
    return [{ kind: 'months', at: months, operator }]
  }
  if (topic !== 'cap' || rate === null || rate.basisPoints === 0) return []
  // the lowest sum of which the rate gives the cap
  return [{ kind: 'amount', at: lowestSum((value as ObligationCapRule).cents, rate.basisPoints), operator: '>=' }]
}

/** Exact, where the product is beyond what a number holds exactly. */
function lowestSum (cents: Cents, basisPoints: BasisPoints): Cents {
  const share = BigInt(basisPoints)
  return Number((BigInt(cents) * BigInt(WHOLE) + share - 1n) / share)
}

function shareEdges ({ when }: Provision<unknown>): readonly Bare[] {
  const { atLeastBasisPoints: least, belowBasisPoints: below } = when?.labourShare ?? {}
  return [least, below].flatMap((at) => at === undefined ? [] : [{ kind: 'labour-share' as const, at, operator: null }])
}

function dayEdges ({ valid: { from, until }, published }: Provision<unknown>): readonly Bare[] {
  const days = [from, ...(published > from && (until === null || published <= until) ? [published] : []), ...(until === null ? [] : [daysLater(until, 1)])]
  return days.map((at) => ({ kind: 'day', at, operator: null }))
}

/** The fixed rate that a cap cuts off, where there is exactly one in its days. */
function rateFor (ruleSet: MergedRuleSet, { valid }: Provision<unknown>): FixedRate | null {
  const rates = ruleSet.provisions.rate.filter(({ provision }) => valid.until === null || provision.valid.from <= valid.until).map(({ provision }) => provision.value as RateRule | null)
  const [only] = rates
  return rates.length === 1 && only?.kind === 'fixed' ? only : null
}
