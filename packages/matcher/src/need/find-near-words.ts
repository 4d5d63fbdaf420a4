import type { LexiconWord } from '../model/lexicon.ts'
import { type CompiledLexicon, lettersOff } from './compiled-lexicon.ts'
import { deletionsOf } from './deletions.ts'
import { osaDistance } from './osa-distance.ts'

export interface NearWords {
  /** In order of the alphabet. */
  readonly words: readonly LexiconWord[]
  readonly letters: 1 | 2
}

/** The words of the lexicon that a misspelling can stand for: those that are the fewest letters off. Null: none is near enough. */
export function findNearWords (written: string, { byDeletion }: CompiledLexicon): NearWords | null {
  const most = lettersOff(written)
  if (most === 0) return null
  const candidates = new Set<LexiconWord>()
  for (const left of deletionsOf(written, most)) {
    for (const entry of byDeletion.get(left) ?? []) candidates.add(entry)
  }
  let letters: number = most
  let words: LexiconWord[] = []
  for (const entry of candidates) {
    const distance = osaDistance(written, entry.word, letters)
    if (distance > letters || distance === 0) continue
    if (distance < letters) words = []
    letters = distance
    words.push(entry)
  }
  return words.length === 0 ? null : { words: words.sort((a, b) => a.word < b.word ? -1 : 1), letters: letters as 1 | 2 }
}
