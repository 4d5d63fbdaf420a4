// What can be found of an offering: its words with how much each counts. Depends on the offering, the lexicon and the vocabulary only.
import { answerTo } from '../answer-to.ts'
import type { Strength } from '../model/lexicon.ts'
import type { Offering } from '../model/supplier.ts'
import type { CpvCode } from '../model/values.ts'
import { times } from './alternatives.ts'
import type { CompiledLexicon, KeysOfWord } from './compiled-lexicon.ts'
import { meaningKey } from './keys.ts'
import { eachWord } from './keys-of-text.ts'
import { wordsOf } from './words-of.ts'

/** More words of an offering are not read. */
export const MAX_OFFERING_WORDS = 2_000
/** Nor what comes after so many characters. */
export const MAX_OFFERING_CHARACTERS = 20_000

export interface OfferingKeys {
  readonly keys: ReadonlyMap<string, Strength>
  /** Words that the lexicon does not know, folded: names, mostly. */
  readonly names: ReadonlyMap<string, Strength>
}

type Described = Pick<Offering, 'title' | 'text' | 'cpv'>
type LabelOf = (code: CpvCode) => string | null

/**
 * `labelOf`: the official Dutch label of a code; null when there is no such code.
 * @throws MatcherError INVALID_REQUEST when something passed has not its shape.
 */
export function readOffering (supplierName: string, offering: Described, lexicon: CompiledLexicon, labelOf: LabelOf): OfferingKeys {
  return answerTo(() => keysOfOffering(supplierName, offering, lexicon, labelOf))
}

function keysOfOffering (supplierName: string, offering: Described, lexicon: CompiledLexicon, labelOf: LabelOf): OfferingKeys {
  const keys = new Map<string, Strength>()
  const names = new Map<string, Strength>()
  const visit: KeysVisitor = {
    key: (key, strength) => { raise(keys, key, strength) },
    word: (word, found, place) => {
      for (const { key, strength } of found.keys) raise(keys, key, times(place, strength))
      if (found.isName) raise(names, word, place)
    }
  }
  eachWordOfOffering(supplierName, offering, lexicon, visit)
  for (const code of offering.cpv) eachWordOfCode(code, lexicon, labelOf, visit)
  return { keys, names }
}

/** What becomes of what is read. `place`: how much counts what stands there. */
export interface KeysVisitor {
  readonly word: (word: string, found: KeysOfWord, place: Strength) => void
  readonly key: (key: string, strength: Strength) => void
}

/** Its name, title and text; its codes are read on their own. */
export function eachWordOfOffering (supplierName: string, { title, text }: Pick<Offering, 'title' | 'text'>, lexicon: CompiledLexicon, visit: KeysVisitor): void {
  const { places } = lexicon.lexicon
  eachWordOf(supplierName, places.name, lexicon, visit)
  eachWordOf(title, places.title, lexicon, visit)
  eachWordOf(text, places.text, lexicon, visit)
}

/** The official name of a code, and what is bought under it. */
export function eachWordOfCode (code: CpvCode, lexicon: CompiledLexicon, labelOf: LabelOf, visit: KeysVisitor): void {
  const place = lexicon.lexicon.places.code
  eachWordOf(labelOf(code) ?? '', place, lexicon, visit)
  for (const { meaning, strength } of lexicon.meaningsByCode.get(code) ?? []) visit.key(meaningKey(meaning.id), times(place, strength))
}

function eachWordOf (text: string, place: Strength, lexicon: CompiledLexicon, { word: visit }: KeysVisitor): void {
  eachWord(wordsOf(text.slice(0, MAX_OFFERING_CHARACTERS), MAX_OFFERING_WORDS).words, lexicon, ({ word }, found) => { visit(word, found, place) })
}

function raise (keys: Map<string, Strength>, key: string, strength: Strength): void {
  if ((keys.get(key) ?? 0) < strength) keys.set(key, strength)
}
