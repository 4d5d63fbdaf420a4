// What is the sum of the chosen part, and how sure is it? Never the total of several lots, never a symbol, never another currency.
import type { Amount, Contract } from '../model/contract.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Missing } from '../model/finding.ts'
import type { ContractPart, EstimateReason } from '../model/match.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { evidenceFor, isSymbol, usableCents } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'
import { partySpan } from './party-span.ts'
import { around, calledOff, type OpenPart, settledBy, type Span, sumRange } from './sum-range.ts'
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
  /** As published, where it could not be used. */
  readonly published: string | null
  /** The sum is stated twice, and differently: the other one. */
  readonly elsewhere: Cents | null
  readonly evidence: Evidence | null
  readonly missing: readonly Missing[]
}

/** Why a sum is not one that a debt can be taken of. */
type SumReason = Extract<EstimateReason, 'estimated-value' | 'framework' | 'changes-not-settled' | 'what-enters'>

type Placed = readonly [amount: Amount | undefined, pointer: string]

/** The sum of the part, with what the rules say enters it up to a day. An estimate or an unsettled change is a sum, but none that a debt can be taken of. */
export function contractSum (contract: Contract, part: ContractPart, { threshold, base }: Pick<ObligationRules, 'threshold' | 'base'>, on: IsoDay): ContractSum {
  const stage = contract.stage ?? 'concluded'
  const thresholdRule = threshold.state === 'in-force' ? threshold.value : {}
  if (stage === 'profile' || stage === 'planned') return unknownSum('value', contract)
  if ((contract.buyers?.length ?? 0) > 1) return unknownSum('value.of-this-buyer', contract)
  if ((part.facts.awards?.length ?? 0) > 1) return unknownSum('choice.party', contract)
  if ((contract.lots?.length ?? 0) > 1 && part.lot === null) {
    const all = noticeValue(contract, thresholdRule)
    return { ...unknownSum('choice.lot', contract), range: all === null ? null : { span: [all, all], missing: [] } }
  }
  const { enters = {}, split } = base.state === 'in-force' ? base.value : {}
  const called = enters.callOffs === true || enters.callOffs === 'when-agreed' ? calledOff(contract, part, on) : null
  const picked = pick(contract, part, stage === 'call')
  const { amount, kind, pointer } = called === null ? picked : { amount: picked.amount ?? { cents: called }, kind: 'called-off' as const, pointer: '/framework/callOffs' }
  if (amount === undefined) return unknownSum('value', contract)
  const cents = usableCents(amount) ?? called
  if (cents === null) {
    return { ...unknownSum(amount.vat === 'including' ? 'value.vat' : 'value', contract), published: published(amount) }
  }
  const { span: whole, open } = sumRange(contract, part, cents, enters, on)
  const ofParty = partySpan(part, whole)
  const span = split === 'party' ? ofParty.span : split === undefined ? around(whole, ofParty.span) : whole
  const isSplitOpen = split === undefined && (ofParty.span[0] !== whole[0] || ofParty.span[1] !== whole[1])
  const isUnsettledChange = stage === 'change' && (contract.changes ?? []).length === 0
  const isEstimated = kind === 'estimated' || (kind === 'ceiling' && (stage === 'call' || pointer === '/value/estimated'))
  const reasons = reasonsFor(open, isEstimated, isUnsettledChange, isSplitOpen || (split === 'party' && ofParty.missing.length > 0))
  const sum = span[0] === span[1] ? span[0] : called ?? cents
  return {
    cents: sum,
    kind,
    span,
    range: thresholdRange(contract, part, cents, thresholdRule, on),
    reasons,
    isEstimate: isEstimated || isUnsettledChange,
    published: amount.published ?? null,
    elsewhere: statedElsewhere(part, cents),
    evidence: evidenceFor(part.evidence, pointer, sum),
    missing: [
      ...(isEstimated ? [{ kind: 'contract-fact' as const, name: 'value.awarded' }] : []),
      ...(isUnsettledChange ? [{ kind: 'contract-fact' as const, name: 'changes' }] : []),
      ...settledBy(open, 'base'),
      ...(isSplitOpen ? [{ kind: 'rule-value' as const, name: 'base.split' }] : []),
      ...(split === 'none' || split === 'year' ? [] : ofParty.missing)
    ]
  }
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

/** What was awarded goes before what was estimated; a framework only has a ceiling. The pointer tells where evidence is kept. */
function pick (contract: Contract, part: ContractPart, isCall: boolean): { amount: Amount | undefined, kind: ContractSum['kind'], pointer: string } {
  const { facts } = part
  const awarded = firstStated([[facts.awards?.[0]?.value, '/awards/0/value'], [facts.value?.awarded, '/value/awarded']])
  const estimated: Placed = [facts.value?.estimated, '/value/estimated']
  if (contract.framework !== undefined) {
    const ceiling: Placed = [isShared(contract, part) ? undefined : contract.framework.ceiling, '/framework/ceiling']
    const [amount, pointer] = firstStated([ceiling, awarded, estimated])
    return { amount, kind: 'ceiling', pointer }
  }
  const [amount, pointer] = isCall ? estimated : firstStated([awarded, estimated])
  return { amount, kind: pointer === '/value/estimated' ? 'estimated' : 'awarded', pointer }
}

/** One ceiling over several lots or contractors is not the ceiling of one. */
function isShared ({ lots = [], awards = [] }: Contract, { lot }: ContractPart): boolean {
  return lots.length > 1 || (lots.find(({ id }) => id === lot)?.awards ?? awards).length > 1
}

/** A symbol counts as not stated, unless nothing else is. */
function firstStated (places: readonly Placed[]): Placed {
  return places.find(([amount]) => amount !== undefined && !isSymbol(amount)) ??
    places.find(([amount]) => amount !== undefined) ?? places.at(-1) as Placed
}

/** The award and the contract can each name what was awarded: where they differ, the award counts and the other is named. */
function statedElsewhere ({ facts: { awards = [], value } }: ContractPart, cents: Cents): Cents | null {
  const [inAward, inContract] = [awards[0]?.value, value?.awarded].map((amount) => amount === undefined ? null : usableCents(amount))
  return inAward === cents && inContract !== null && inContract !== undefined && inContract !== cents ? inContract : null
}

function unknownSum (missing: string, contract: Contract): ContractSum {
  return {
    cents: null,
    kind: null,
    span: [0, Infinity],
    range: null,
    reasons: contract.stage === 'call' ? ['estimated-value'] : [],
    isEstimate: true,
    published: null,
    elsewhere: null,
    evidence: null,
    missing: [{ kind: missing.startsWith('choice') ? 'decision' : 'contract-fact', name: missing }]
  }
}

function published (amount: Amount): string {
  return `${amount.published ?? (amount.cents === undefined ? '?' : (amount.cents / 100).toFixed(2))} ${amount.currency ?? 'EUR'}`
}
