// The conditions on a supplier as a whole, as columns tell it. The same as `judgeSupplierFilters`, without its reasons.
import type { Asked } from './asked.ts'
import { type Columns, NO_POINT } from './columns.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

/** The standing is known last, when the records of the firm were looked at. */
export const CONDITIONS = ['municipalities', 'withinMetres', 'labels', 'standings', 'worksIn'] as const
export const BY_PLACE = 0
export const BY_DISTANCE = 1
export const BY_LABEL = 2
export const BY_STANDING = 3
export const BY_AREA = 4

/** `found[i]` tells of `CONDITIONS[i]`, but for the standing. Returns how many are not met. */
export function findConditions (columns: Columns, supplier: number, asked: Asked, found: VerdictNumber[]): number {
  found[BY_PLACE] = asked.municipalities === null || asked.municipalities[columns.municipality[supplier] as number] === 1 ? MET : NOT_MET
  found[BY_DISTANCE] = asked.withinMetres === null ? MET : byDistance(columns, supplier, asked.near, asked.withinMetres)
  found[BY_LABEL] = asked.labels === null ? MET : byLabel(columns, supplier, asked.labels, asked.purchase.day)
  found[BY_AREA] = asked.worksIn === null ? MET : byArea(columns, supplier, asked.worksIn)
  return Number(found[BY_PLACE] === NOT_MET) + Number(found[BY_DISTANCE] === NOT_MET) + Number(found[BY_LABEL] === NOT_MET) + Number(found[BY_AREA] === NOT_MET)
}

/** `standing`: as on the day, -1 for none. Returns 1 when it is not one that is asked. */
export function findStanding ({ standings }: Asked, standing: number, found: VerdictNumber[]): number {
  found[BY_STANDING] = standings === null || standings[standing] === 1 ? MET : NOT_MET
  return found[BY_STANDING] === NOT_MET ? 1 : 0
}

/** Squared, in whole metres; -1: one of the points is not known. */
export function squaredFrom ({ x, y }: Columns, supplier: number, near: Asked['near']): number {
  if (near === null || x[supplier] === NO_POINT) return -1
  const dx = (x[supplier] as number) - near.x
  const dy = (y[supplier] as number) - near.y
  return dx * dx + dy * dy
}

function byDistance (columns: Columns, supplier: number, near: Asked['near'], metres: number): VerdictNumber {
  const squared = squaredFrom(columns, supplier, near)
  return squared === -1 ? UNKNOWN : squared <= metres * metres ? MET : NOT_MET
}

function byLabel ({ labelStarts, label, labelFrom, labelUntil }: Columns, supplier: number, isAsked: Uint8Array, day: number): VerdictNumber {
  for (let held = labelStarts[supplier] as number; held < (labelStarts[supplier + 1] as number); held += 1) {
    if (isAsked[label[held] as number] === 1 && (labelFrom[held] as number) <= day && day <= (labelUntil[held] as number)) return MET
  }
  return NOT_MET
}

function byArea ({ worksInStarts, worksIn, municipality }: Columns, supplier: number, isAsked: Uint8Array): VerdictNumber {
  const first = worksInStarts[supplier] as number
  const last = worksInStarts[supplier + 1] as number
  if (isAsked[municipality[supplier] as number] === 1) return MET
  for (let index = first; index < last; index += 1) {
    if (isAsked[worksIn[index] as number] === 1) return MET
  }
  return first === last ? UNKNOWN : NOT_MET
}
