// Between which amounts does a sum lie? What a rule says of options, renewals, changes and call-offs enters; what it leaves open only widens.
import type { Amount } from '../model/amount.ts'
import type { ContractPart } from '../model/assess.ts'
import type { ContractChange } from '../model/contract-change.ts'
import type { Contract } from '../model/contract.ts'
import type { Missing } from '../model/finding.ts'
import type { Entering, EntersRule } from '../model/obligation-rules.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { compareText, MAX_CENTS, usableCents } from '../primitives/index.ts'
import { isShared } from './is-shared.ts'

/** Infinite where there is no limit. */
export type Span = readonly [least: number, most: number]

type SumPart = keyof EntersRule | 'termination'

/** A part whose place in the sum is open: because the text does not say, because its amount is not known, or both. */
export interface OpenPart {
  readonly part: SumPart
  readonly isUnsaid: boolean
  readonly isUnstated: boolean
}

export interface SumRange {
  readonly span: Span
  readonly open: readonly OpenPart[]
}

const NOTHING: Span = [0, 0]

/** A sum of `cents` as awarded, estimated or published as a ceiling, with all that may have come on top of it up to a day. */
export function sumRange (contract: Contract, part: ContractPart, cents: Cents, enters: EntersRule, on: IsoDay): SumRange {
  const changed = changesUntil(contract, cents, on)
  const agreed = (kind: ContractChange['kind']): Span => totalOf(changed.filter((change) => change.kind === kind).map(({ added }) => added), kind === 'indexation' || kind === 'termination' ? -Infinity : 0)
  const { options, renewals } = part.facts
  const parts: readonly (readonly [SumPart, Entering | undefined, Span, Span])[] = [
    ['options', enters.options, statedOr(options?.map(({ value }) => value), enters.options, agreed('option')), agreed('option')],
    ['renewals', enters.renewals, statedOr(renewals === undefined ? undefined : renewals === null ? [] : [renewals.value], enters.renewals, agreed('renewal')), agreed('renewal')],
    ['extraWork', enters.extraWork, agreed('extra-work'), agreed('extra-work')],
    ['indexation', enters.indexation, agreed('indexation'), agreed('indexation')],
    // no rule says what the end of a contract does to what is owed
    ['termination', undefined, agreed('termination'), NOTHING]
  ]
  const added = parts.map(([name, entering, stated, later]) => ({ name, entering, span: entered(entering, stated, later), isUnstated: isWide(stated) || isWide(later) }))
  const onTop = added.reduce<Span>(([least, most], { span }) => [least + span[0], most + span[1]], [cents, cents])
  const open = added.filter(({ span }) => span[0] !== span[1]).map(({ name, entering, isUnstated }) => ({ part: name, isUnsaid: entering === undefined, isUnstated }))
  return contract.framework === undefined ? { span: bounded(onTop), open } : ofFramework(contract, bounded(onTop), open, enters.callOffs, on)
}

/** A ceiling is the most that can be called off; whether that counts, or what was called off, is a rule. */
function ofFramework (contract: Contract, ceiling: Span, open: readonly OpenPart[], entering: Entering | undefined, on: IsoDay): SumRange {
  if (entering === false) return { span: ceiling, open }
  const called = calledOff(contract, on)
  const calls: Span = called === null ? [0, ceiling[1]] : [called, called]
  const span = bounded(entering === undefined ? around(ceiling, calls) : calls)
  return { span, open: span[0] === span[1] ? [] : [...(entering === undefined ? open : []), { part: 'callOffs', isUnsaid: entering === undefined, isUnstated: called === null }] }
}

/** What was called off up to a day; null: not known, as for one of several lots or contractors. */
export function calledOff (contract: Contract, on: IsoDay): Cents | null {
  const callOffs = contract.framework?.callOffs
  if (callOffs === undefined || isShared(contract)) return null
  const [, most] = totalOf(callOffs.filter((call) => call.on <= on).map(({ value }) => centsOf(value)), 0)
  return most <= MAX_CENTS ? most : null
}

function entered (entering: Entering | undefined, stated: Span, agreed: Span): Span {
  if (entering === false) return NOTHING
  if (entering === undefined) return around(NOTHING, around(stated, agreed))
  return entering === true ? stated : agreed
}

/** What each change up to a day added. The sum of one of several lots or contractors is not that of the whole. */
function changesUntil (contract: Contract, cents: Cents, on: IsoDay): readonly { readonly kind: ContractChange['kind'], readonly added: Cents | null }[] {
  const isWhole = !isShared(contract)
  let before: Cents | null = cents
  return (contract.changes ?? []).filter((change) => change.on <= on).sort((first, second) => compareText(first.on, second.on)).map(({ kind, sumAfter }) => {
    const after = isWhole ? centsOf(sumAfter) : null
    const added = after === null || before === null ? null : after - before
    before = after
    return { kind, added }
  })
}

/** Where the rule asks for what was stated from the start and nothing was, that is not known; it is no reason to ask where the rule is silent. */
function statedOr (stated: readonly (Amount | undefined)[] | undefined, entering: Entering | undefined, agreed: Span): Span {
  if (stated !== undefined) return totalOf(stated.map(centsOf), 0)
  return entering === true ? [agreed[0], Infinity] : agreed
}

/** Of nothing: nothing. What is not known adds at least `unknown`, and has no limit. */
function totalOf (amounts: readonly (Cents | null)[], unknown: number): Span {
  return amounts.reduce<Span>(([least, most], amount) => amount === null ? [least + unknown, Infinity] : [least + amount, most + amount], NOTHING)
}

export function around (first: Span, second: Span): Span {
  return [Math.min(first[0], second[0]), Math.max(first[1], second[1])]
}

/** No sum is below nothing, and none above what can be reckoned with is told apart. */
export function bounded ([least, most]: Span): Span {
  return [Math.min(Math.max(0, least), MAX_CENTS), most > MAX_CENTS ? Infinity : Math.max(0, most)]
}

function isWide ([, most]: Span): boolean {
  return most === Infinity
}

export function centsOf (amount: Amount | undefined): Cents | null {
  return amount === undefined ? null : usableCents(amount)
}

const STATED_AS: Readonly<Record<SumPart, string>> = { options: 'options', renewals: 'renewals', extraWork: 'changes', indexation: 'changes', termination: 'changes', callOffs: 'framework.callOffs' }

/** What would settle a range: what the rule on a topic says, and amounts that are not stated. */
export function settledBy (open: readonly OpenPart[], topic: 'threshold' | 'base'): readonly Missing[] {
  const isRule = open.some(({ part, isUnsaid }) => isUnsaid && part !== 'termination')
  const facts = open.filter(({ part, isUnstated }) => isUnstated || part === 'termination').map(({ part }) => STATED_AS[part])
  return [
    ...(isRule ? [{ kind: 'rule-value' as const, name: `${topic}.what-enters` }] : []),
    ...[...new Set(facts)].map((name) => ({ kind: 'contract-fact' as const, name }))
  ]
}
