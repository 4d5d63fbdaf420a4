// The names that a word of a need may have been meant to be.
import type { NeedWord, Strength } from '../model/lexicon.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { buildDeletionIndex, candidatesFor, type DeletionIndex } from './deletion-index.ts'
import { osaDistance } from './osa-distance.ts'

/** Names, and where misspellings of them are found. */
export interface NameIndex {
  readonly names: readonly string[]
  /** Of few names every one is looked at; of many an index is made when it is first asked for. */
  near: { readonly index: DeletionIndex, readonly letters: Uint32Array } | null
}

/** So few are looked at one by one. */
const FEW = 256

export function nameIndex (names: readonly string[]): NameIndex {
  return { names, near: null }
}

/** A bit for each letter that occurs; some share one. */
function lettersOf (word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters >>> 0
}

function bitsOf (number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Their places, and how much being so many letters off counts. The same names as a look at every one of them gives. */
export function nearNames (wanted: NeedWord['nearName'], index: NameIndex, { lexicon }: CompiledLexicon): readonly { readonly place: number, readonly strength: Strength }[] {
  if (wanted === null || wanted.letters === 0) return []
  const { names } = index
  if (names.length > FEW) index.near ??= { index: buildDeletionIndex(names, () => 2), letters: Uint32Array.from(names, lettersOf) }
  const found: { place: number, strength: Strength }[] = []
  const { near } = index
  const letters = lettersOf(wanted.word)
  for (const place of near === null ? names.keys() : candidatesFor(wanted.word, wanted.letters, near.index)) {
    // each letter that is added, left out or another one changes at most two of these
    if (near !== null && bitsOf(letters ^ (near.letters[place] as number)) > 2 * wanted.letters) continue
    const distance = osaDistance(wanted.word, names[place] as string, wanted.letters)
    if (distance > 0 && distance <= wanted.letters) found.push({ place, strength: lexicon.strengths.nearName[distance - 1] as number })
  }
  return found
}
