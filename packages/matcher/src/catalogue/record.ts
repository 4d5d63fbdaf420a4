// A supplier as whole numbers, one after the other: whoever looks at it reads one place in memory.
// A head; then the municipalities it works in; its admissions, in order of their first day; its labels; its offerings, in order of their ids.

/** Metres; `NO_POINT` when they are not known. */
export const X = 0
export const Y = 1
/** A place in the municipalities of the texts. */
export const MUNICIPALITY = 2
/** How many municipalities it works in: each once. */
export const AREAS = 3
export const ADMISSIONS = 4
export const LABELS = 5
/** How many rows it has: one for each offering. Who has none has one row, which is marked. */
export const ROWS = 6
/** The number of its first row. */
export const FIRST_ROW = 7
/** 1: something is on record that a reserved contract asks about. */
export const RESERVED = 8
/** Its number. */
export const SUPPLIER = 9
const HEAD = 10

/** A place in `STANDINGS`, or in the labels of the texts; and the days it holds. */
export const KIND = 0
export const FROM = 1
export const UNTIL = 2
export const HELD = 3

/** 1: the row stands for a supplier without offerings. */
export const IS_ABSENT = 0
export const LEAD_TIME = 1
export const OFFERED_FROM = 2
export const OFFERED_UNTIL = 3
/** Cents, in two numbers. */
export const CAPACITY = 4
export const MINIMUM_ORDER = 6
/** How many codes follow, as places in the codes of the columns. */
export const CODES = 8
export const ROW = 9

/** A day as a number that orders as the day does: 20 260 301. 0 is before all days. */
export type DayNumber = number
/** After all days: no end. */
export const NO_END: DayNumber = 0x7fff_ffff
/** A coordinate that is not known. */
export const NO_POINT = -0x8000_0000
/** A lead time that is not known. */
export const NO_DAYS = -1
/** An amount that is not stated. */
export const NO_CENTS = -1

/** How a firm stands, as numbers. */
export const STANDINGS = ['applied', 'temporary', 'full', 'refused', 'withdrawn'] as const

const HALF = 2 ** 31

/** An amount as its two numbers. */
export function halvesOf (cents: number | undefined): readonly [number, number] {
  return cents === undefined ? [NO_CENTS, 0] : [Math.floor(cents / HALF), cents % HALF]
}

/** `NO_CENTS` when it is not stated. */
export function centsAt (records: Int32Array, at: number): number {
  const high = records[at] as number
  return high === NO_CENTS ? NO_CENTS : high * HALF + (records[at + 1] as number)
}

export function areasAt (at: number): number {
  return at + HEAD
}

export function admissionsAt (records: Int32Array, at: number): number {
  return at + HEAD + (records[at + AREAS] as number)
}

export function labelsAt (records: Int32Array, at: number): number {
  return admissionsAt(records, at) + (records[at + ADMISSIONS] as number) * HELD
}

/** Where its first row begins. */
export function rowsAt (records: Int32Array, at: number): number {
  return labelsAt(records, at) + (records[at + LABELS] as number) * HELD
}

/** Where the next row begins. */
export function nextRow (records: Int32Array, row: number): number {
  return row + ROW + (records[row + CODES] as number)
}
