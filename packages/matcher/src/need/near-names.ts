// The names that a word of a need may have been meant to be.
import type { NeedWord, Strength } from '../model/lexicon.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { buildDeletionIndex, candidatesFor, type DeletionIndex } from './deletion-index.ts'
import { osaDistance } from './osa-distance.ts'

/** Names, and where misspellings of them are found. */
export interface NameIndex {
  readonly names: readonly string[]
  readonly near: DeletionIndex
}

export function buildNameIndex (names: readonly string[]): NameIndex {
  return { names, near: buildDeletionIndex(names, () => 2) }
}

/** Their places, and how much being so many letters off counts. The same names as a look at every one of them gives. */
export function nearNames (wanted: NeedWord['nearName'], { names, near }: NameIndex, { lexicon }: CompiledLexicon): readonly { readonly place: number, readonly strength: Strength }[] {
  if (wanted === null || wanted.letters === 0) return []
  const found: { place: number, strength: Strength }[] = []
  for (const place of candidatesFor(wanted.word, wanted.letters, near)) {
    const distance = osaDistance(wanted.word, names[place] as string, wanted.letters)
    if (distance > 0 && distance <= wanted.letters) found.push({ place, strength: lexicon.strengths.misspelling[distance - 1] as number })
  }
  return found
}
