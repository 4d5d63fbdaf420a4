// A need in somebody's own words, as a match asks for it: the words stay with whoever can read them.
import type { Offering, Supplier } from './supplier.ts'
import type { BasisPoints, CpvCode } from './values.ts'

/** How well an offering answers the words of a need. */
export interface WordsFound {
  /** 10 000: every word as written, in the title. */
  readonly fit: BasisPoints
  /** Was a word found that tells what is needed? Found words such as "services" alone are not enough. */
  readonly tells: boolean
  /** The words that were found, and as what: `tuinman (hovenier)`. */
  readonly texts: readonly string[]
}

export interface WordsAsked {
  /** Codes that are asked for beside the words: an offering of their division is inside the question as well. */
  readonly codes: readonly CpvCode[]
  /** Depends on the need, the supplier and the lexicon only. `offering` null: by the name alone. */
  readonly find: (supplier: Supplier, offering: Offering | null) => WordsFound
}
