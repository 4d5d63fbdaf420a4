// What is the sum of the chosen part, and how sure is it? Never the total of several lots, never a symbol, never another currency.
import type { Amount } from '../model/amount.ts'
import type { ContractPart } from '../model/assess.ts'
import type { Contract } from '../model/contract.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Missing } from '../model/finding.ts'
import type { EstimateReason } from '../model/obligation.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { evidenceFor, usableCents } from '../primitives/index.ts'
import { baseSpan } from './base-span.ts'
import type { ObligationRules } from './obligation-rules.ts'
import { pickSum } from './pick-sum.ts'
import { calledOff, centsOf, type OpenPart, settledBy, type Span, sumRange } from './sum-range.ts'
import { noticeValue, type ThresholdRange, thresholdRange } from './threshold-range.ts'

export interface ContractSum {
  /** Null: not known. */
  readonly cents: Cents | null
  readonly kind: 'awarded' | 'estimated' | 'ceiling' | 'called-off' | null
  /** Between which amounts what the rate is taken of lies, as far as a rule or a fact leaves it open. */
  readonly span: Span
  /** What a threshold may be compared with; null: not known. */
  readonly range: ThresholdRange | null
  /** Empty: this is the sum the contract was concluded for, and an amount due can be taken of it. */
  readonly reasons: readonly SumReason[]
  /** No amount due can be taken of it, whatever the rules say. */
  readonly isEstimate: boolean
  /** The amount as it stands in the contract; null: what was called off, or not known. */
  readonly stated: Amount | null
  /** As published, where it could not be used. */
  readonly published: string | null
  /** The sum is stated twice, and differently: the other one. */
  readonly elsewhere: Cents | null
  readonly evidence: Evidence | null
  readonly missing: readonly Missing[]
}

/** Why a sum is not one that a debt can be taken of. */
type SumReason = Extract<EstimateReason, 'estimated-value' | 'framework' | 'changes-not-settled' | 'what-enters'>

/** The sum of the part, with what the rules say enters it up to a day. An estimate or an unsettled change is a sum, but none that a debt can be taken of. */
export function contractSum (contract: Contract, part: ContractPart, { threshold, base }: Pick<ObligationRules, 'threshold' | 'base'>, on: IsoDay): ContractSum {
  const thresholdRule = threshold.state === 'in-force' ? threshold.value : {}
  const open = undecided(contract, part)
  if (open !== null) {
    const all = open === 'choice.lot' ? noticeValue(contract, thresholdRule) : null
    return { ...unknownSum(open), range: all === null ? null : { span: [all, all], missing: [] } }
  }
  const { enters = {}, split } = base.state === 'in-force' ? base.value : {}
  const called = enters.callOffs === true || enters.callOffs === 'when-agreed' ? calledOff(contract, on) : null
  const picked = pickSum(contract, part)
  const amount = picked.amount ?? (called === null ? undefined : { cents: called })
  if (amount === undefined) return unknownSum('value')
  const cents = usableCents(amount) ?? called
  if (cents === null) {
    return { ...unknownSum(amount.vat === 'including' ? 'value.vat' : 'value'), published: published(amount) }
  }
  const { span: whole, open: openParts } = sumRange(contract, part, cents, enters, on)
  const { span, isOpen, missing } = baseSpan(part, whole, split)
  const isUnsettledChange = contract.stage === 'change' && (contract.changes ?? []).length === 0
  const isEstimated = called === null && picked.isEstimated
  const sum = span[0] === span[1] ? span[0] : called ?? cents
  return {
    cents: sum,
    kind: called === null ? picked.kind : 'called-off',
    span,
    range: thresholdRange(contract, part, cents, thresholdRule, on),
    reasons: reasonsFor(openParts, isEstimated, isUnsettledChange, isOpen),
    isEstimate: isEstimated || isUnsettledChange,
    stated: called === null ? amount : null,
    published: amount.published ?? null,
    elsewhere: statedElsewhere(part, cents),
    evidence: evidenceFor(part.evidence, called === null ? picked.pointer : '/framework/callOffs', sum),
    missing: [
      ...(isEstimated ? [{ kind: 'contract-fact' as const, name: 'value.awarded' }] : []),
      ...(isUnsettledChange ? [{ kind: 'contract-fact' as const, name: 'changes' }] : []),
      ...settledBy(openParts, 'base'),
      ...missing
    ]
  }
}

/** What must be known or chosen before there is one sum. Null: nothing. */
function undecided ({ stage, buyers = [], lots = [] }: Contract, { lot, facts: { awards = [] } }: ContractPart): string | null {
  if (stage === 'profile' || stage === 'planned') return 'value'
  if (buyers.length > 1) return 'value.of-this-buyer'
  if (awards.length > 1) return 'choice.party'
  return lots.length > 1 && lot === null ? 'choice.lot' : null
}

function reasonsFor (open: readonly OpenPart[], isEstimated: boolean, isUnsettledChange: boolean, isPartyOpen: boolean): readonly SumReason[] {
  const isOpen = (holds: (one: OpenPart) => boolean): boolean => open.some(holds)
  return [
    ...(isEstimated ? ['estimated-value' as const] : []),
    ...(isOpen(({ part }) => part === 'callOffs') ? ['framework' as const] : []),
    ...(isUnsettledChange || isOpen(({ part, isUnstated }) => part === 'termination' || (isUnstated && (part === 'extraWork' || part === 'indexation'))) ? ['changes-not-settled' as const] : []),
    ...(isPartyOpen || isOpen(({ part, isUnsaid, isUnstated }) => (isUnsaid && part !== 'termination' && part !== 'callOffs') || (isUnstated && (part === 'options' || part === 'renewals'))) ? ['what-enters' as const] : [])
  ]
}

/** The award and the contract can each name what was awarded: where they differ, the award counts and the other is named. */
function statedElsewhere ({ facts: { awards = [], value } }: ContractPart, cents: Cents): Cents | null {
  const inContract = centsOf(value?.awarded)
  return centsOf(awards[0]?.value) === cents && inContract !== cents ? inContract : null
}

function unknownSum (missing: string): ContractSum {
  return {
    cents: null,
    kind: null,
    span: [0, Infinity],
    range: null,
    reasons: [],
    isEstimate: true,
    stated: null,
    published: null,
    elsewhere: null,
    evidence: null,
    missing: [{ kind: missing.startsWith('choice') ? 'decision' : 'contract-fact', name: missing }]
  }
}

function published (amount: Amount): string {
  return `${amount.published ?? (amount.cents === undefined ? '?' : (amount.cents / 100).toFixed(2))} ${amount.currency ?? 'EUR'}`
}
