// A lexicon, ready to read texts with.
import { answerTo } from '../answer-to.ts'
import type { Lexicon, LexiconWord, Meaning, Strength } from '../model/lexicon.ts'
import { buildDeletionIndex, type DeletionIndex } from './deletion-index.ts'
import { stem } from './stem.ts'

/** Words of this many letters and more are looked for one letter off, and two letters off. */
const LETTERS_FOR_ONE = 4
const LETTERS_FOR_TWO = 7

/** A word with what every form of it means. */
export interface KnownWord {
  readonly word: string
  readonly stem: string
  readonly weight: number
  readonly meanings: readonly string[]
}

/** Under which keys a word of an offering is found. */
export interface KeysOfWord {
  /** It says nothing, and is left out. */
  readonly isSilent: boolean
  readonly keys: readonly { readonly key: string, readonly strength: Strength }[]
  /** The lexicon knows neither the word nor what it is made of: a name, mostly. */
  readonly isName: boolean
  /** A bit for each letter with which a longer word goes on that begins with it, so that it may be the first half of one that was written apart. */
  readonly goesOnWith: number
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon
  readonly silent: ReadonlySet<string>
  readonly words: ReadonlyMap<string, KnownWord>
  /** The words that are forms of one: by stem. */
  readonly byStem: ReadonlyMap<string, readonly KnownWord[]>
  readonly longest: number
  /** A word of it has a digit: mostly none has, and then what has one is a number or a name. */
  readonly hasDigits: boolean
  /** Every word, in code-unit order. */
  readonly inOrder: readonly string[]
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Meanings by the codes under which they are bought. */
  readonly meaningsByCode: ReadonlyMap<string, readonly { readonly meaning: Meaning, readonly strength: Strength }[]>
  /** The words in order, and where misspellings of them are found. */
  readonly list: readonly KnownWord[]
  readonly near: DeletionIndex
  readonly ordinaryPlaceNames: ReadonlySet<string>
  /** What was read of a word before. It saves time and changes no answer: what a word gives depends on the lexicon only. */
  readonly remembered: Map<string, KeysOfWord>
}

/**
 * Reads a lexicon once, for many texts. The lexicon is not changed.
 * @throws MatcherError INVALID_REQUEST when it is no lexicon.
 */
export function compileLexicon (lexicon: Lexicon): CompiledLexicon {
  return answerTo(() => compiled(lexicon))
}

function compiled (lexicon: Lexicon): CompiledLexicon {
  const forms = new Map<string, LexiconWord[]>()
  for (const entry of lexicon.words) add(forms, entry.stem ?? stem(entry.word), entry)
  const words = new Map<string, KnownWord>()
  const byStem = new Map<string, readonly KnownWord[]>()
  let longest = 0
  for (const [key, entries] of forms) {
    // what one form means, all do
    const meanings = [...new Set(entries.flatMap((form) => form.meanings ?? []))]
    const known = entries.map(({ word, weight }): KnownWord => ({ word, stem: key, weight, meanings }))
    byStem.set(key, known)
    for (const entry of known) {
      words.set(entry.word, entry)
      longest = Math.max(longest, entry.word.length)
    }
  }
  const meaningsByCode = new Map<string, { meaning: Meaning, strength: Strength }[]>()
  for (const meaning of lexicon.meanings) {
    for (const { code, strength } of meaning.cpv) add(meaningsByCode, code, { meaning, strength })
  }
  const list = [...words.values()]
  return {
    lexicon,
    silent: new Set(lexicon.silent),
    words,
    byStem,
    longest,
    hasDigits: [...words.keys(), ...byStem.keys()].some((word) => /\d/.test(word)),
    inOrder: [...words.keys()].sort(),
    meanings: new Map(lexicon.meanings.map((meaning) => [meaning.id, meaning])),
    meaningsByCode,
    list,
    near: buildDeletionIndex(list.map(({ word }) => word), lettersOff),
    ordinaryPlaceNames: new Set(lexicon.ordinaryPlaceNames),
    remembered: new Map()
  }
}

/**
 * How many letters a misspelling of a word may be off. Also how many are left out of a word in the index: where what was written is long enough
 * to be off and the word is not, it is longer, and leaving letters out of what was written is enough.
 */
export function lettersOff (word: string): 0 | 1 | 2 {
  return word.length >= LETTERS_FOR_TWO ? 2 : word.length >= LETTERS_FOR_ONE ? 1 : 0
}

function add<K, V> (map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
