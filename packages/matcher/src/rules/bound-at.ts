// What was published up to which moment binds a contract?
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { endOfDay, isAtOrBefore } from '../primitives/index.ts'
import type { Situation } from './find-provision.ts'

/**
 * The end of the day the contract was concluded; where that day is not known although there is a contract (`isConcluded`), of the
 * latest day that is. Null: nothing that is known now came later.
 */
export function boundAt ({ days: { contract, award, publication }, knownAt }: Situation, isConcluded: boolean): IsoInstant | null {
  const day = contract ?? (isConcluded ? latest(award, publication) : undefined)
  if (day === undefined) return null
  const end = endOfDay(day)
  return isAtOrBefore(knownAt, end) ? null : end
}

function latest (first: IsoDay | undefined, second: IsoDay | undefined): IsoDay | undefined {
  if (first === undefined) return second
  return second === undefined || first > second ? first : second
}
