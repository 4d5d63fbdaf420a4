// Which offering speaks for a supplier? The same order as `bestOffer`.
import type { RowsFound } from './rows-at.ts'
import { both, MET, NOT_MET, type VerdictNumber } from './verdict-number.ts'

/** Conditions as a facet sets them, instead of as they were asked. */
export interface Instead {
  readonly division?: (row: number) => VerdictNumber
  readonly lead?: (row: number) => VerdictNumber
}

export interface BestRow {
  /** A place in the rows found. */
  index: number
  /** All conditions on the offering. */
  inside: VerdictNumber
}

const AS_ASKED: Instead = {}

/** Of the rows found; there is always one. */
export function bestRow (rows: RowsFound, best: BestRow, { division, lead }: Instead = AS_ASKED): void {
  best.index = -1
  let reached = -1
  for (let index = 0; index < rows.count; index += 1) {
    const row = rows.row[index] as number
    const inside = both(rows.rest[index] as VerdictNumber, both(division === undefined ? rows.division[index] as VerdictNumber : division(row), lead === undefined ? rows.lead[index] as VerdictNumber : lead(row)))
    const reach = inside === NOT_MET ? 0 : rows.available[index] === NOT_MET || rows.order[index] === NOT_MET ? 1 : 1 + inside
    if (best.index !== -1 && (reach < reached || (reach === reached && !isBetter(rows, index, best.index)))) continue
    best.index = index
    best.inside = inside
    reached = reach
  }
}

/** Rows come in order of their ids, so that of equals the first stays. */
function isBetter ({ available, order, near, cents }: RowsFound, index: number, than: number): boolean {
  const isThere = Number(available[index] === MET) - Number(available[than] === MET)
  if (isThere !== 0) return isThere > 0
  if (order[index] !== order[than]) return order[index] === MET
  if (near[index] !== near[than]) return (near[index] as number) > (near[than] as number)
  return (cents[index] as number) > (cents[than] as number)
}
