// What selects among the provisions on what efforts are worth.
import type { Contract } from './model/contract.ts'
import type { IsoDay, IsoInstant } from './model/values.ts'
import { endOfDay, isAtOrBefore } from './primitives/index.ts'
import type { Situation } from './rules/index.ts'

/** `day`: the version that a clause of the contract names, as known on that day; undefined: what the contract's own days select. */
export function situationOn ({ trigger = 'contract', nature, labourShareBasisPoints, days = {} }: Contract, knownAt: IsoInstant, day: IsoDay | undefined, delivery: IsoDay | undefined): Situation {
  return {
    trigger,
    nature,
    labourShareBasisPoints,
    days: { publication: day ?? days.publication, award: day ?? days.award, contract: day ?? days.contract, delivery },
    knownAt: day === undefined || isAtOrBefore(knownAt, endOfDay(day)) ? knownAt : endOfDay(day)
  }
}
