// A part of a register as numbers: a question reads only what it asks for.
import type { AskedLabel } from '../model/filters.ts'

/** Texts that occur, each once; numbers are their places. */
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
  /** Where in `records` a supplier begins. */
  readonly starts: Uint32Array
  /** See `record.ts`. */
  readonly records: Int32Array
  /** The moment from which on all of a supplier is on record: milliseconds, rounded up. Asked about an earlier one, its facts are read instead. */
  readonly recorded: Float64Array
  /** Where in `records` the supplier of a row begins, doubled; and one more where it has no other row. */
  readonly rowRecords: Uint32Array
  /** The CPV codes that occur, in order. */
  readonly codes: Uint32Array
  /** Rows by key, with how much each counts: see `postings.ts`. */
  readonly keyStarts: Uint32Array
  readonly keyRows: Uint32Array
  readonly nameStarts: Uint32Array
  readonly nameRows: Uint32Array
  /** Rows by CPV division, 0 to 99; 100 holds those without a code. */
  readonly divisionStarts: Uint32Array
  readonly divisionRows: Uint32Array
}
