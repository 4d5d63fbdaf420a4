// A supplier on its way through a question: what was found of it, filled in again for the next.
import { CONDITIONS } from './conditions-at.ts'
import { OUTSIDE, type PlaceNumber, placeOf } from './place-of.ts'
import type { BestRow } from './best-row.ts'
import type { PurchaseSeen } from './purchases.ts'
import { noRows, type RowsFound } from './rows-at.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

export interface Passing {
  /** Where its record begins. */
  at: number
  readonly conditions: VerdictNumber[]
  /** How many of these are not met. */
  failed: number
  /** All of them. */
  allConditions: VerdictNumber
  readonly purchase: PurchaseSeen
  /** Whether a purchase counts, and the reservation where it is required. */
  gates: VerdictNumber
  /** Squared metres; -1: not known. */
  squared: number
  readonly rows: RowsFound
  /** The row that speaks for it as all is asked. */
  readonly best: BestRow
  /** Where it stands as all is asked. */
  place: PlaceNumber
}

export function nobody (): Passing {
  return {
    at: 0, conditions: CONDITIONS.map(() => MET), failed: 0, allConditions: MET,
    purchase: { verdict: UNKNOWN, standing: -1, isThroughout: false },
    gates: MET, squared: -1, rows: noRows(), best: { index: 0, inside: MET }, place: OUTSIDE
  }
}

/** Where it would stand if one condition were left out. */
export function liftedPlace ({ conditions, failed, gates, rows, best }: Passing, lifted: number): PlaceNumber {
  if (failed > 1 || (failed === 1 && conditions[lifted] !== NOT_MET)) return OUTSIDE
  let others: VerdictNumber = MET
  for (let index = 0; index < conditions.length; index += 1) if (index !== lifted) others = both(others, conditions[index] as VerdictNumber)
  return placeOf(others, gates, rows, best)
}

/** Once every condition is known. */
export function settleConditions (passing: Passing): void {
  const { conditions } = passing
  let all: VerdictNumber = MET
  for (let index = 0; index < conditions.length; index += 1) all = both(all, conditions[index] as VerdictNumber)
  passing.allConditions = all
}
