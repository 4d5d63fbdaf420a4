// In which list does a supplier stand?
import type { BestRow } from './best-row.ts'
import type { RowsFound } from './rows-at.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

export const RANKED = 0
export const PENDING = 1
export const REFUSED = 2
export const OUTSIDE = 3

export type PlaceNumber = typeof RANKED | typeof PENDING | typeof REFUSED | typeof OUTSIDE

/** `conditions`: all those on the supplier; `gates`: whether a purchase counts, and the reservation where it is required. */
export function placeOf (conditions: VerdictNumber, gates: VerdictNumber, rows: RowsFound, { index, inside }: BestRow): PlaceNumber {
  if (conditions === NOT_MET || inside === NOT_MET) return OUTSIDE
  const verdict = both(both(gates, rows.available[index] as VerdictNumber), both(rows.order[index] as VerdictNumber, both(conditions, inside)))
  return verdict === MET ? RANKED : verdict === UNKNOWN ? PENDING : REFUSED
}
