// The names that a word of a need may have been meant to be.
import type { NeedWord, Strength } from '../model/lexicon.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { buildDeletionIndex, candidatesFor, type DeletionIndex } from './deletion-index.ts'
import { osaDistance } from './osa-distance.ts'

/** Names, and where misspellings of them are found. */
export interface NameIndex {
  readonly names: readonly string[]
  /** Of few names every one is looked at; of many an index is made when it is first asked for. */
  near: DeletionIndex | null
}

/** So few are looked at one by one. */
const FEW = 256

export function nameIndex (names: readonly string[]): NameIndex {
  return { names, near: null }
}

/** Their places, and how much being so many letters off counts. The same names as a look at every one of them gives. */
export function nearNames (wanted: NeedWord['nearName'], index: NameIndex, { lexicon }: CompiledLexicon): readonly { readonly place: number, readonly strength: Strength }[] {
  if (wanted === null || wanted.letters === 0) return []
  const { names } = index
  if (names.length > FEW) index.near ??= buildDeletionIndex(names, () => 2)
  const found: { place: number, strength: Strength }[] = []
  for (const place of index.near === null ? names.keys() : candidatesFor(wanted.word, wanted.letters, index.near)) {
    const distance = osaDistance(wanted.word, names[place] as string, wanted.letters)
    if (distance > 0 && distance <= wanted.letters) found.push({ place, strength: lexicon.strengths.misspelling[distance - 1] as number })
  }
  return found
}
