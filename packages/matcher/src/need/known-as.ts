import type { CompiledLexicon, KnownWord } from './compiled-lexicon.ts'
import { stem } from './stem.ts'

/** The word as the lexicon has it, or the first of its words that this is a form of; null: it is not known. */
export function knownAs (word: string, { words, byStem }: CompiledLexicon): KnownWord | null {
  return words.get(word) ?? byStem.get(stem(word))?.[0] ?? null
}
