// Between which amounts does the value lie that a threshold is compared with?
import type { Amount, Contract, ContractFacts } from '../model/contract.ts'
import type { ContractPart } from '../model/match.ts'
import type { Cents } from '../model/values.ts'
import { usableCents } from './usable-cents.ts'

export interface ThresholdRange {
  readonly leastCents: Cents
  /** Null: not known. */
  readonly mostCents: Cents | null
}

/**
 * Whether the estimate or the award counts, and whether options, renewals, the other awards and the other lots enter the
 * threshold, is a rule. Until it is known they only widen the range, so that no guess decides.
 */
export function thresholdRange (contract: Contract, part: ContractPart, cents: Cents): ThresholdRange {
  const lots = contract.lots ?? []
  const whole: ContractFacts = part.lot === null ? contract : lots.find(({ id }) => id === part.lot) ?? contract
  const chosen = part.facts.awards?.[0]
  const otherAwards = (whole.awards ?? []).filter((award) => award !== chosen)
  const extras = [
    ...lots.filter(({ id }) => id !== part.lot).map(valueOfLot),
    ...otherAwards.map(({ value }) => usable(value)),
    ...(part.facts.options ?? []).map(({ value }) => usable(value)),
    ...(part.facts.renewals === undefined ? [] : [usable(part.facts.renewals.value)])
  ]
  const estimated = usable(whole.value?.estimated) ?? cents
  const most = (contract.changes ?? []).length > 0 ? null : sumOf([cents, ...extras])
  return {
    leastCents: otherAwards.length > 0 ? cents : Math.min(cents, estimated),
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
