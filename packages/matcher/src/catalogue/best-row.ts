// Which offering speaks for a supplier? The same order as `bestOffer`.
import type { RowsFound } from './rows-at.ts'
import { both, MET, NOT_MET, type VerdictNumber } from './verdict-number.ts'

export interface BestRow {
  /** A place in the rows found. */
  index: number
  /** All conditions on the offering. */
  inside: VerdictNumber
}

/** Of the rows found; there is always one. `division`, `lead`: the conditions as they were asked, or as a facet sets them. */
export function bestRow (rows: RowsFound, division: readonly VerdictNumber[], lead: readonly VerdictNumber[], best: BestRow): void {
  best.index = 0
  best.inside = insideOf(rows, division, lead, 0)
  if (rows.count === 1) return
  let reached = reachOf(rows, 0, best.inside)
  for (let index = 1; index < rows.count; index += 1) {
    const inside = insideOf(rows, division, lead, index)
    const reach = reachOf(rows, index, inside)
    if (reach < reached || (reach === reached && !isBetter(rows, index, best.index))) continue
    best.index = index
    best.inside = inside
    reached = reach
  }
}

function insideOf ({ rest }: RowsFound, division: readonly VerdictNumber[], lead: readonly VerdictNumber[], index: number): VerdictNumber {
  return both(rest[index] as VerdictNumber, both(division[index] as VerdictNumber, lead[index] as VerdictNumber))
}

function reachOf ({ available, order }: RowsFound, index: number, inside: VerdictNumber): number {
  if (inside === NOT_MET) return 0
  return available[index] === NOT_MET || order[index] === NOT_MET ? 1 : 1 + inside
}

/** Rows come in order of their ids, so that of equals the first stays. */
function isBetter ({ available, order, near, cents }: RowsFound, index: number, than: number): boolean {
  const isThere = Number(available[index] === MET) - Number(available[than] === MET)
  if (isThere !== 0) return isThere > 0
  if (order[index] !== order[than]) return order[index] === MET
  if (near[index] !== near[than]) return (near[index] as number) > (near[than] as number)
  return (cents[index] as number) > (cents[than] as number)
}
