import type { LexiconWord } from '../model/lexicon.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { stem } from './stem.ts'

/** The word as the lexicon has it, or the first of its words that this is a form of; null: it is not known. */
export function knownAs (word: string, { words, byStem }: CompiledLexicon): LexiconWord | null {
  return words.get(word) ?? byStem.get(stem(word))?.[0] ?? null
}
