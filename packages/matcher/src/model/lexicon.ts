// What words mean in purchasing. A lexicon is an argument of every search and has a version of its own; it is never made from a
// register, so that what a supplier scores does not depend on who else is in it.
import type { CpvCode, Words } from './values.ts'

/** How much a match counts, 0 to 100; 100 is the word itself. */
export type Strength = number

/** A word as somebody writes it: lower case, without accents. */
export interface LexiconWord {
  readonly word: string
  /** How much it tells about what is needed, 1 to 100: "diensten" little, "hovenier" much. */
  readonly weight: number
  /** What it has in common with other forms of it, as the stemmer gives it; taken of the word where it is absent, which takes longer. */
  readonly stem?: string
  /** Ids of what it means; none for a word that stands for itself. */
  readonly meanings?: readonly string[]
}

/** What several words have in common, and the codes under which it is bought. */
export interface Meaning {
  readonly id: string
  readonly name: Words
  readonly cpv: readonly { readonly code: CpvCode, readonly strength: Strength }[]
}

/** How much each way to match counts. */
export interface MatchStrengths {
  /** Another word for the same: `tuinman` for `hovenier`. */
  readonly meaning: Strength
  /** The last part of a compound, which says what it is, and the parts before it. */
  readonly head: Strength
  readonly modifier: Strength
  /** A misspelling one or two letters off: of which it is clear what is meant, and of which it is not. */
  readonly misspelling: readonly [one: Strength, two: Strength]
  readonly doubtfulMisspelling: readonly [one: Strength, two: Strength]
  /** A word the lexicon does not know, mostly a name, that many letters off: below 100, so that the name itself comes first. */
  readonly nearName: readonly [one: Strength, two: Strength]
}

/** Where a supplier's word stands. */
export interface PlaceStrengths {
  readonly name: Strength
  readonly title: Strength
  readonly text: Strength
  /** A word of the official label of one of its CPV codes, or what that code means. */
  readonly code: Strength
}

export interface Lexicon {
  readonly id: string
  readonly version: string
  /** Words that say nothing about what is needed. */
  readonly silent: readonly string[]
  readonly words: readonly LexiconWord[]
  readonly meanings: readonly Meaning[]
  /** Names of places that are ordinary words as well: a place only where the text makes that clear. */
  readonly ordinaryPlaceNames: readonly string[]
  /** The weight of a word that is not in the lexicon, 1 to 1000: mostly a name, and whoever names a firm means that one. */
  readonly unknownWeight: number
  readonly strengths: MatchStrengths
  readonly places: PlaceStrengths
}

/** How a need's word came to another: as written (or another form of it), by its meaning, as part of a compound, by a misspelling. */
export type WordRoute = 'written' | 'meaning' | 'part' | 'misspelling'

/** What a need's word is looked for as. */
export interface Alternative {
  /** `w:` and a stem, or `m:` and the id of a meaning. */
  readonly key: string
  readonly strength: Strength
  readonly route: WordRoute
  /** The word or the meaning as a reader knows it. */
  readonly as: string
}

export interface NeedWord {
  /** As it was written, and where: positions in the text, `until` exclusive. */
  readonly written: string
  readonly from: number
  readonly until: number
  readonly weight: number
  /** Strongest first. */
  readonly alternatives: readonly Alternative[]
  /** The lexicon does not know it, so that it may be a name: also looked for within this many letters. Null: it is known. */
  readonly nearName: { readonly word: string, readonly letters: 0 | 1 | 2 } | null
}

/** A place that a text names. */
export interface NamedPlace {
  /** As the caller calls it. */
  readonly id: string
  readonly written: string
  readonly from: number
  /** Exclusive. */
  readonly until: number
}

/** A need in somebody's own words, read. */
export interface ReadNeed {
  readonly words: readonly NeedWord[]
  /** The places it names, of those the caller knows. They are not among the words. */
  readonly places: readonly NamedPlace[]
  /** Codes that stand in the text. */
  readonly codes: readonly CpvCode[]
  /** True when the text has more words than are read. */
  readonly cutOff: boolean
}
