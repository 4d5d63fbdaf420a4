// Where do answers flip? Every amount, labour share, term and day at which the rules of an authority change.
import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { FixedRate, LabourShareRule, MinimumTermRule, ObligationCapRule, RateRule, ThresholdRule } from '../model/obligation-rules.ts'
import type { Operator, Provision } from '../model/provision.ts'
import type { MergedRuleSet, Topic } from '../model/rule-set.ts'
import type { Band } from '../model/valuation-rules.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { daysLater, overlaps, WHOLE } from '../primitives/index.ts'
import { NATURES, speaksOf, TRIGGERS } from './cells.ts'

/**
 * What is varied. `duration`: days of an effort around so many months. `look-back`: days between its start and the contract, around so many
 * months. `week-hours`, `hours` and `worked-hours` are hundredths of hours. `cost`: cents of a cost or an invoice. `due`: the amount that was due.
 * `label-until`, `badge-until`: the last day of a label or a badge. `day-off`: a day on which a term would end. `distance`: metres.
 */
export type EdgeKind =
  | 'amount' | 'labour-share' | 'months' | 'day' | 'last-day' | 'target-share' | 'benefit-months' | 'age' | 'education-level' | 'week-hours' | 'hours' | 'worked-hours'
  | 'duration' | 'cost' | 'due' | 'internship-months' | 'look-back' | 'months-since-employer' | 'label-until' | 'badge-until' | 'day-off' | 'distance' | 'income-share'

/** A value at which a provision begins or ceases to decide. */
export interface Edge {
  readonly topic: Topic
  readonly ruleSet: string
  readonly provision: string
  readonly kind: EdgeKind
  /** Cents, basis points, months, years, hundredths of hours, metres, or a day. */
  readonly at: number | string
  /** Null for a day and for a band of labour shares, which are inclusive. */
  readonly operator: Operator | null
  readonly trigger: Trigger
  readonly nature: Nature | null
  /** Only of a European threshold. */
  readonly thresholdType?: EuThresholdType
  /** Only of a label: the one that is shown. */
  readonly label?: { readonly scheme: string, readonly level: string | null }
}

/** The topics that an obligation is derived from. */
export const OBLIGATION_TOPICS = ['scope', 'threshold', 'labourShare', 'minimumTerm', 'rate', 'cap', 'base', 'ownLabel', 'rounding'] as const satisfies readonly Topic[]

export interface Layered { readonly ruleSet: string, readonly provision: Provision<unknown> }

/** An edge without the provision that makes it. */
export type Bare = Pick<Edge, 'kind' | 'at' | 'operator'>

/** The edges of the obligation in one merged set, in the order of the topics. */
export function edgesOf (ruleSet: MergedRuleSet): readonly Edge[] {
  return OBLIGATION_TOPICS.flatMap((topic) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap((layered) => {
    const { provision } = layered
    const common = [...shareEdges(provision), ...sumEdges(provision), ...dayEdges(provision)]
    return triggersOf(provision).flatMap((trigger) => naturesOf(provision, trigger).flatMap((nature) =>
      [...valueEdges(topic, provision, rateFor(ruleSet, provision, trigger, nature)), ...common].map((edge) => ({ topic, ruleSet: layered.ruleSet, provision: provision.id, ...edge, trigger, nature }))))
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
    const { cents, operator, vat, vatRateBasisPoints: vatRate } = value as ThresholdRule
    if (cents === null) return []
    return [{ kind: 'amount', at: vat === 'including' && vatRate !== undefined ? withoutVat(cents, vatRate, operator) : cents, operator }]
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

/** The lowest amount of which a share gives so much: exact, where the product is beyond what a number holds exactly. */
export function lowestSum (cents: Cents, basisPoints: BasisPoints): Cents {
  const share = BigInt(basisPoints)
  return Number((BigInt(cents) * BigInt(WHOLE) + share - 1n) / share)
}

/** The whole cents without VAT that reach a threshold exactly when they reach it with VAT. */
function withoutVat (cents: Cents, vatRate: BasisPoints, operator: Operator): Cents {
  return operator === '>=' ? lowestSum(cents, WHOLE + vatRate) : Number(BigInt(cents) * BigInt(WHOLE) / BigInt(WHOLE + vatRate))
}

function shareEdges ({ when }: Provision<unknown>): readonly Bare[] {
  const { atLeastBasisPoints: least, belowBasisPoints: below } = when?.labourShare ?? {}
  return [least, below].flatMap((at) => at === undefined ? [] : [{ kind: 'labour-share' as const, at, operator: null }])
}

function sumEdges ({ when }: Provision<unknown>): readonly Bare[] {
  return when?.sumCents === undefined ? [] : bandEdges('amount', when.sumCents)
}

/** Where a band begins and where what follows it begins: at the bound, or just above it. */
export function bandEdges (kind: EdgeKind, { lower, upper }: Band): readonly Bare[] {
  const first: readonly Bare[] = lower === null ? [] : [{ kind, at: lower.value, operator: lower.operator }]
  const next: readonly Bare[] = upper === null ? [] : [{ kind, at: upper.value, operator: upper.operator === '<' ? '>=' : '>' }]
  return [...first, ...next.filter(({ at }) => at !== lower?.value)]
}

/** The first day, the day from which it is known, and the day after the last. */
export function dayEdges ({ valid: { from, until }, published }: Provision<unknown>): readonly Bare[] {
  const days = [from, ...(published > from && (until === null || published <= until) ? [published] : []), ...(until === null ? [] : [daysLater(until, 1)])]
  return days.map((at) => ({ kind: 'day', at, operator: null }))
}

/** The fixed rate that a cap cuts off for such a contract, where there is exactly one in its days; all of the sum pays for labour. */
function rateFor (ruleSet: MergedRuleSet, { valid }: Provision<unknown>, trigger: Trigger, nature: Nature | null): FixedRate | null {
  const rates = ruleSet.provisions.rate
    .filter(({ provision }) => overlaps(provision.valid, valid) && speaksOf(provision, { trigger, nature, share: WHOLE, thresholdType: null, sum: null }))
    .map(({ provision }) => provision.value as RateRule | null)
  const [only] = rates
  return rates.length === 1 && only?.kind === 'fixed' ? only : null
}
