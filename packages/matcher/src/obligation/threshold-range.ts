// Between which amounts does the value lie that a threshold is compared with?
import type { Amount, Contract, ContractFacts } from '../model/contract.ts'
import type { ContractPart } from '../model/match.ts'
import type { ThresholdRule } from '../model/rule-set.ts'
import type { Cents } from '../model/values.ts'
import { usableCents } from '../primitives/index.ts'

export interface ThresholdRange {
  readonly leastCents: Cents
  /** Null: not known. */
  readonly mostCents: Cents | null
}

type Entering = NonNullable<ThresholdRule['enters']>

/**
 * Whether the estimate or the award counts, and whether options, renewals, the other awards and the other lots enter the
 * threshold, is a rule. Until it is known they only widen the range, so that no guess decides; what the rule says enters, enters.
 */
export function thresholdRange (contract: Contract, part: ContractPart, cents: Cents, enters: Entering): ThresholdRange {
  const lots = contract.lots ?? []
  const whole: ContractFacts = part.lot === null ? contract : lots.find(({ id }) => id === part.lot) ?? contract
  const chosen = part.facts.awards?.[0]
  const otherAwards = (whole.awards ?? []).filter((award) => award !== chosen)
  const extras = [
    ...lots.filter(({ id }) => id !== part.lot).map(valueOfLot),
    ...otherAwards.map(({ value }) => usable(value))
  ]
  const options = (part.facts.options ?? []).map(({ value }) => usable(value))
  const renewals = part.facts.renewals === undefined ? [] : [usable(part.facts.renewals.value)]
  const certain = sumOf([...(enters.options === true ? options : []), ...(enters.renewals === true ? renewals : [])])
  const possible = [...(enters.options === false ? [] : options), ...(enters.renewals === false ? [] : renewals)]
  const estimated = usable(whole.value?.estimated) ?? cents
  const most = (contract.changes ?? []).length > 0 ? null : sumOf([cents, ...extras, ...possible])
  return {
    leastCents: (otherAwards.length > 0 ? cents : Math.min(cents, estimated)) + (certain ?? 0),
    mostCents: most === null ? null : Math.max(most, estimated)
  }
}

function valueOfLot ({ awards = [], value }: ContractFacts): Cents | null {
  return (awards.length === 0 ? null : sumOf(awards.map((award) => usable(award.value)))) ?? usable(value?.awarded) ?? usable(value?.estimated)
}

function usable (amount: Amount | undefined): Cents | null {
  return amount === undefined ? null : usableCents(amount)
}

/** Null as soon as one of them is not known. */
function sumOf (amounts: readonly (Cents | null)[]): Cents | null {
  return amounts.reduce<Cents | null>((total, amount) => total === null || amount === null ? null : total + amount, 0)
}
