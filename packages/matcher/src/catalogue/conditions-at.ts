// The conditions on a supplier as a whole, as the records tell it. The same as `judgeSupplierFilters`, without its reasons.
import type { Asked } from './asked.ts'
import { AREAS, areasAt, FROM, HELD, KIND, LABELS, labelsAt, MUNICIPALITY, NO_POINT, UNTIL, X, Y } from './record.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

/** The standing is known last, when the records of the firm were looked at. */
export const CONDITIONS = ['municipalities', 'withinMetres', 'labels', 'standings', 'worksIn'] as const
export const BY_PLACE = 0
export const BY_DISTANCE = 1
export const BY_LABEL = 2
export const BY_STANDING = 3
export const BY_AREA = 4

/** `found[i]` tells of `CONDITIONS[i]`, but for the standing. Returns how many are not met. */
export function findConditions (records: Int32Array, at: number, asked: Asked, found: VerdictNumber[]): number {
  found[BY_PLACE] = asked.municipalities === null || asked.municipalities[records[at + MUNICIPALITY] as number] === 1 ? MET : NOT_MET
  found[BY_DISTANCE] = asked.withinMetres === null ? MET : byDistance(records, at, asked.near, asked.withinMetres)
  found[BY_LABEL] = asked.labels === null ? MET : byLabel(records, at, asked.labels, asked.purchase.day)
  found[BY_AREA] = asked.worksIn === null ? MET : byArea(records, at, asked.worksIn)
  return Number(found[BY_PLACE] === NOT_MET) + Number(found[BY_DISTANCE] === NOT_MET) + Number(found[BY_LABEL] === NOT_MET) + Number(found[BY_AREA] === NOT_MET)
}

/** `standing`: as on the day, -1 for none. Returns 1 when it is not one that is asked. */
export function findStanding ({ standings }: Asked, standing: number, found: VerdictNumber[]): number {
  found[BY_STANDING] = standings === null || standings[standing] === 1 ? MET : NOT_MET
  return found[BY_STANDING] === NOT_MET ? 1 : 0
}

/** Squared, in whole metres; -1: one of the points is not known. */
export function squaredFrom (records: Int32Array, at: number, near: Asked['near']): number {
  if (near === null || records[at + X] === NO_POINT) return -1
  const dx = (records[at + X] as number) - near.x
  const dy = (records[at + Y] as number) - near.y
  return dx * dx + dy * dy
}

function byDistance (records: Int32Array, at: number, near: Asked['near'], metres: number): VerdictNumber {
  const squared = squaredFrom(records, at, near)
  return squared === -1 ? UNKNOWN : squared <= metres * metres ? MET : NOT_MET
}

function byLabel (records: Int32Array, at: number, isAsked: Uint8Array, day: number): VerdictNumber {
  const first = labelsAt(records, at)
  const end = first + (records[at + LABELS] as number) * HELD
  for (let label = first; label < end; label += HELD) {
    if (isAsked[records[label + KIND] as number] === 1 && (records[label + FROM] as number) <= day && day <= (records[label + UNTIL] as number)) return MET
  }
  return NOT_MET
}

function byArea (records: Int32Array, at: number, isAsked: Uint8Array): VerdictNumber {
  if (isAsked[records[at + MUNICIPALITY] as number] === 1) return MET
  const count = records[at + AREAS] as number
  for (let area = areasAt(at); area < areasAt(at) + count; area += 1) {
    if (isAsked[records[area] as number] === 1) return MET
  }
  return count === 0 ? UNKNOWN : NOT_MET
}
