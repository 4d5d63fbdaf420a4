// The words of a need, as a question to every offering.
import type { ReadNeed } from '../model/lexicon.ts'
import type { CpvCode } from '../model/values.ts'
import type { Offering, Supplier } from '../model/supplier.ts'
import type { WordsAsked, WordsFound } from '../model/words-asked.ts'
import { closeness, type CompiledLexicon, type FindableKeys, heaviestOf, isTelling } from '../need/index.ts'
import type { Reader } from './reader.ts'
import { keysOf } from './readings.ts'

/** `codes`: asked for beside the text. Null: there is nothing to look for. An offering is read once, however often it is asked about. */
export function askWords (read: ReadNeed, codes: readonly CpvCode[], reader: Reader): WordsAsked | null {
  if (read.words.length === 0 && read.codes.length === 0) return null
  const heaviest = heaviestOf(read.words)
  const known = new Map<Supplier, Map<Offering | null, WordsFound>>()

  return {
    codes: [...new Set([...codes, ...read.codes])],
    find: (supplier, offering) => {
      const ofSupplier = known.get(supplier) ?? new Map<Offering | null, WordsFound>()
      const found = ofSupplier.get(offering) ?? wordsFound(read, keysOf(supplier, offering, reader), heaviest, reader.lexicon)
      known.set(supplier, ofSupplier.set(offering, found))
      return found
    }
  }
}

/** What of a need was found under keys; `heaviest`: the weight of its heaviest word. */
export function wordsFound (read: ReadNeed, keys: FindableKeys, heaviest: number, lexicon: CompiledLexicon): WordsFound {
  const found = closeness(read, keys, lexicon)
  const words = found?.found ?? []
  return {
    fit: found?.fit ?? 0,
    tells: words.some(({ word }) => isTelling(word, heaviest)),
    texts: [...new Set(words.map(({ word, as }) => as.as === word.written ? word.written : `${word.written} (${as.as})`))]
  }
}
