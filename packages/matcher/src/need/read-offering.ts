// What can be found of an offering: its words with how much each counts. Depends on the offering, the lexicon and the vocabulary only.
import type { LexiconWord, Strength } from '../model/lexicon.ts'
import type { Offering } from '../model/supplier.ts'
import type { CpvCode } from '../model/values.ts'
import { times } from './alternatives.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { meaningKey, wordKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { splitCompound } from './split-compound.ts'
import { wordsOf } from './words-of.ts'

/** More words of an offering are not read. */
export const MAX_OFFERING_WORDS = 2_000

export interface OfferingKeys {
  readonly keys: ReadonlyMap<string, Strength>
  /** Words that the lexicon does not know, folded: names, mostly. */
  readonly names: ReadonlyMap<string, Strength>
}

/** `labelOf`: the official Dutch label of a code; null when there is no such code. */
export function readOffering (
  supplierName: string, offering: Pick<Offering, 'title' | 'text' | 'cpv'>, lexicon: CompiledLexicon, labelOf: (code: CpvCode) => string | null
): OfferingKeys {
  const keys = new Map<string, Strength>()
  const names = new Map<string, Strength>()
  const { name, title, text, code: byCode } = lexicon.lexicon.places
  const read = (words: string, strength: Strength): void => {
    for (const { word } of wordsOf(words, MAX_OFFERING_WORDS).words) readWord(word, strength, lexicon, keys, names)
  }
  read(supplierName, name)
  read(offering.title, title)
  read(offering.text, text)
  for (const code of offering.cpv) {
    read(labelOf(code) ?? '', byCode)
    for (const { meaning, strength } of lexicon.meaningsByCode.get(code) ?? []) raise(keys, meaningKey(meaning.id), times(byCode, strength))
  }
  return { keys, names }
}

function readWord (word: string, strength: Strength, lexicon: CompiledLexicon, keys: Map<string, Strength>, names: Map<string, Strength>): void {
  if (word.length < 2 || lexicon.silent.has(word)) return
  raise(keys, wordKey(word), strength)
  const known = knownAs(word, lexicon)
  if (known !== null) raiseMeanings(keys, known, strength)
  const parts = splitCompound(word, lexicon)
  if (parts === null) {
    if (known === null) raise(names, word, strength)
    return
  }
  const { head, modifier } = lexicon.lexicon.strengths
  parts.forEach((part, index) => {
    const isHead = index === parts.length - 1
    raise(keys, wordKey(part.word), times(strength, isHead ? head : modifier))
    if (isHead && known === null) raiseMeanings(keys, part, times(strength, head))
  })
}

function raiseMeanings (keys: Map<string, Strength>, { meanings = [] }: LexiconWord, strength: Strength): void {
  for (const id of meanings) raise(keys, meaningKey(id), strength)
}

function raise (keys: Map<string, Strength>, key: string, strength: Strength): void {
  if ((keys.get(key) ?? 0) < strength) keys.set(key, strength)
}
