// A part of a register as columns: whole numbers beside each other, so that a question reads only what it asks for.
import type { AskedLabel } from '../model/filters.ts'

/** A day as a number that orders as the day does: 20 260 301. 0 is before all days. */
export type DayNumber = number

/** After all days: no end. */
export const NO_END: DayNumber = 0x7fff_ffff
/** A coordinate that is not known. */
export const NO_POINT = -0x8000_0000
/** A lead time that is not known. */
export const NO_DAYS = -1

/** How a firm stands, as numbers. */
export const STANDINGS = ['applied', 'temporary', 'full', 'refused', 'withdrawn'] as const

/** Texts that occur, each once; a column holds their places. */
export interface Texts {
  readonly municipalities: readonly string[]
  readonly labels: readonly AskedLabel[]
  /** Under which words of offerings are found: `w:…`, `m:…`. */
  readonly keys: readonly string[]
  /** Words the lexicon does not know: names, mostly. */
  readonly names: readonly string[]
}

/** Lists beside each other: those of item `i` are `starts[i]` up to `starts[i + 1]`. */
export interface Columns {
  /** The ids of suppliers, their characters one after the other. */
  readonly idStarts: Uint32Array
  readonly idCharacters: Uint16Array
  readonly x: Int32Array
  readonly y: Int32Array
  readonly municipality: Uint16Array
  readonly worksInStarts: Uint32Array
  readonly worksIn: Uint16Array
  /** As on record in the end, in order of their first day. */
  readonly admissionStarts: Uint32Array
  readonly admissionStanding: Uint8Array
  readonly admissionFrom: Int32Array
  readonly admissionUntil: Int32Array
  readonly labelStarts: Uint32Array
  readonly label: Uint16Array
  readonly labelFrom: Int32Array
  readonly labelUntil: Int32Array
  /** The moment from which on all of a supplier is on record: milliseconds, rounded up. Asked about an earlier one, its facts are read instead. */
  readonly recorded: Float64Array
  /** What is on record about reserved contracts, as places in a list; firms of which the same is known share one. */
  readonly reserved: Uint32Array
  /** The offerings of a supplier, in order of their ids; one that has none has one row, which is marked. */
  readonly rowStarts: Uint32Array
  readonly rowSupplier: Uint32Array
  readonly isAbsent: Uint8Array
  readonly cpvStarts: Uint32Array
  readonly cpv: Uint32Array
  /** Cents; not a number where it is not stated. */
  readonly capacity: Float64Array
  readonly minimumOrder: Float64Array
  readonly leadTime: Int16Array
  readonly from: Int32Array
  readonly until: Int32Array
  /** Rows by key, with how much each counts. */
  readonly keyStarts: Uint32Array
  readonly keyRows: Uint32Array
  readonly keyStrengths: Uint8Array
  readonly nameStarts: Uint32Array
  readonly nameRows: Uint32Array
  readonly nameStrengths: Uint8Array
  /** Rows by CPV division, 0 to 99; 100 holds those without a code. */
  readonly divisionStarts: Uint32Array
  readonly divisionRows: Uint32Array
}
