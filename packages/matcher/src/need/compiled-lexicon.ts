// A lexicon, ready to read texts with.
import type { Lexicon, LexiconWord, Meaning } from '../model/lexicon.ts'
import { deletionsOf } from './deletions.ts'
import { stem } from './stem.ts'

/** Words of this many letters and more are looked for one letter off, and two letters off. */
export const LETTERS_FOR_ONE = 4
export const LETTERS_FOR_TWO = 6

export interface CompiledLexicon {
  readonly lexicon: Lexicon
  readonly silent: ReadonlySet<string>
  readonly words: ReadonlyMap<string, LexiconWord>
  /** The words that are forms of one: by stem. */
  readonly byStem: ReadonlyMap<string, readonly LexiconWord[]>
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Meanings by the codes under which they are bought. */
  readonly meaningsByCode: ReadonlyMap<string, readonly { readonly meaning: Meaning, readonly strength: number }[]>
  /** Words by what is left of them when letters are left out: where misspellings meet. */
  readonly byDeletion: ReadonlyMap<string, readonly LexiconWord[]>
}

/** Reads a lexicon once, for many texts. The lexicon is not changed. */
export function compileLexicon (lexicon: Lexicon): CompiledLexicon {
  const byStem = new Map<string, LexiconWord[]>()
  for (const entry of lexicon.words) add(byStem, stem(entry.word), entry)
  const words = new Map<string, LexiconWord>()
  const byDeletion = new Map<string, LexiconWord[]>()
  for (const [key, forms] of byStem) {
    // what one form means, all do
    const meanings = [...new Set(forms.flatMap((form) => form.meanings ?? []))]
    byStem.set(key, forms.map((form) => ({ ...form, meanings })))
  }
  for (const entry of [...byStem.values()].flat()) {
    words.set(entry.word, entry)
    for (const left of deletionsOf(entry.word, reach(entry.word))) add(byDeletion, left, entry)
  }
  const meaningsByCode = new Map<string, { meaning: Meaning, strength: number }[]>()
  for (const meaning of lexicon.meanings) {
    for (const { code, strength } of meaning.cpv) add(meaningsByCode, code, { meaning, strength })
  }
  return {
    lexicon,
    silent: new Set(lexicon.silent),
    words,
    byStem,
    meanings: new Map(lexicon.meanings.map((meaning) => [meaning.id, meaning])),
    meaningsByCode,
    byDeletion
  }
}

/** How many letters a misspelling of a word may be off. */
export function lettersOff (word: string): 0 | 1 | 2 {
  return word.length >= LETTERS_FOR_TWO ? 2 : word.length >= LETTERS_FOR_ONE ? 1 : 0
}

/** A written word is this much off at most when this is the word that was meant: what was written may be longer. */
function reach (word: string): 0 | 1 | 2 {
  return word.length >= LETTERS_FOR_TWO - 2 ? 2 : word.length >= LETTERS_FOR_ONE - 1 ? 1 : 0
}

function add<K, V> (map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
