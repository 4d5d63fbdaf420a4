import { type CompiledLexicon, type KnownWord, lettersOff } from './compiled-lexicon.ts'
import { candidatesFor } from './deletion-index.ts'
import { osaDistance } from './osa-distance.ts'

export interface NearWords {
  /** In order of the alphabet. */
  readonly words: readonly KnownWord[]
  readonly letters: 1 | 2
}

/** The words of the lexicon that a misspelling can stand for: those that are the fewest letters off. Null: none is near enough. */
export function findNearWords (written: string, { list, near }: CompiledLexicon): NearWords | null {
  const most = lettersOff(written)
  if (most === 0) return null
  let letters: number = most
  let words: KnownWord[] = []
  for (const place of candidatesFor(written, most, near)) {
    const entry = list[place] as KnownWord
    const distance = osaDistance(written, entry.word, letters)
    if (distance > letters || distance === 0) continue
    if (distance < letters) words = []
    letters = distance
    words.push(entry)
  }
  return words.length === 0 ? null : { words: words.sort((a, b) => a.word < b.word ? -1 : 1), letters: letters as 1 | 2 }
}
