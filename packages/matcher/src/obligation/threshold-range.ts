// Between which amounts does the value lie that a threshold is compared with?
import type { ContractPart } from '../model/assess.ts'
import type { Contract, ContractFacts, Lot } from '../model/contract.ts'
import type { Missing } from '../model/finding.ts'
import type { ThresholdRule } from '../model/obligation-rules.ts'
import type { Operator } from '../model/provision.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { partySpan } from './party-span.ts'
import { aYearOf } from './a-year-of.ts'
import { around, bounded, centsOf, settledBy, sumRange, type Span } from './sum-range.ts'

export interface ThresholdRange {
  /** Infinite where there is no limit. */
  readonly span: Span
  /** What would make the range narrower. */
  readonly missing: readonly Missing[]
}

/**
 * Whether the estimate or the award counts, and whether options, renewals, changes, call-offs, the other awards and the other lots
 * enter the threshold, is a rule. Until it is known they only widen the range, so that no guess decides; what the rule says enters, enters.
 */
export function thresholdRange (contract: Contract, part: ContractPart, cents: Cents, rule: Partial<ThresholdRule>, on: IsoDay): ThresholdRange {
  const lots = contract.lots ?? []
  const whole: ContractFacts = part.lot === null ? contract : lots.find(({ id }) => id === part.lot) as Lot
  const awards = whole.awards ?? []
  const otherAwards = rule.split === 'party' ? [] : awards.filter((award) => award !== part.facts.awards?.[0])
  const own = sumRange(contract, part, cents, rule.enters ?? {}, on)
  // what was called off, and the part of one of several contractors, was never estimated
  const callsCount = contract.framework !== undefined && (rule.enters?.callOffs ?? false) !== false
  const estimated = callsCount || (rule.split === 'party' && awards.length > 1) ? null : centsOf(whole.value?.estimated)
  const others = otherAwards.reduce((total, { value }) => total + (centsOf(value) ?? Infinity), 0)
  const ofPart: Span = [own.span[0] - (otherAwards.length > 0 ? 0 : Math.max(0, cents - (estimated ?? cents))), Math.max(own.span[1] + others, estimated ?? 0)]

  const otherLots = rule.per === 'lot' ? [] : lots.filter(({ id }) => id !== part.lot)
  const ofLots = otherLots.map(valueOfLot)
  const together: Span = [ofPart[0] + ofLots.reduce<number>((sum, lot) => sum + (lot ?? 0), 0), ofPart[1] + ofLots.reduce<number>((sum, lot) => sum + (lot ?? Infinity), 0)]
  const inAll = rule.per === 'notice' ? together : around(ofPart, together)
  const share = rule.split === 'party' ? partySpan(part, bounded(inAll)) : { span: bounded(inAll), missing: [] }
  const year = rule.split === 'year' && contract.trigger !== 'supplier-year' ? aYearOf(share.span, part.facts, rule.operator as Operator) : { span: share.span, missing: [] }

  const isUnsaid = (estimated ?? cents) !== cents || otherAwards.length > 0 || (otherLots.length > 0 && rule.per === undefined)
  const unstated: readonly Missing[] = rule.per === 'notice' && ofLots.includes(null) ? [{ kind: 'contract-fact', name: 'lots.value' }] : []
  const missing = [...(isUnsaid ? [WHAT_ENTERS] : []), ...settledBy(own.open, 'threshold'), ...unstated, ...share.missing, ...year.missing]
  return { span: year.span, missing: missing.filter((one, index) => missing.findIndex(({ name }) => name === one.name) === index) }
}

const WHAT_ENTERS: Missing = { kind: 'rule-value', name: 'threshold.what-enters' }

/** All lots of a notice together, where the rule says that they count so and each has a value. Null: no single value is known. */
export function noticeValue ({ lots = [], value }: Contract, rule: Partial<ThresholdRule>): Cents | null {
  if (rule.per !== 'notice' || rule.split !== undefined) return null
  const total = lots.reduce((sum, lot) => sum + (valueOfLot(lot) ?? Infinity), 0)
  return total === Infinity ? centsOf(value?.awarded) ?? centsOf(value?.estimated) : total
}

function valueOfLot ({ awards = [], value }: ContractFacts): Cents | null {
  const awarded = awards.reduce((total, award) => total + (centsOf(award.value) ?? Infinity), 0)
  return (awards.length === 0 || awarded === Infinity ? null : awarded) ?? centsOf(value?.awarded) ?? centsOf(value?.estimated)
}
