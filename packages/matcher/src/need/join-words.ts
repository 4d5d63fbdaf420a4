// Words that are one word to the lexicon and were written apart: "openbare verlichting", "glas bewassing".
import type { CompiledLexicon } from './compiled-lexicon.ts'
import type { TextWord } from './words-of.ts'

const MOST_WORDS = 4

/** A word of the text, or several that the lexicon knows as one; then with the words it was made of. */
export interface JoinedWord extends TextWord {
  readonly parts: readonly TextWord[]
}

/** The longest words that the lexicon knows, from left to right. */
export function joinWords (words: readonly TextWord[], lexicon: CompiledLexicon): readonly JoinedWord[] {
  const joined: JoinedWord[] = []
  for (let index = 0; index < words.length; index += 1) {
    const one = joinsFrom(words, index, lexicon).at(-1) ?? { ...words[index] as TextWord, parts: [] }
    joined.push(one)
    index += Math.max(0, one.parts.length - 1)
  }
  return joined
}

/** What begins with this word and the lexicon knows as one word, shortest first. It begins and ends with a word that tells something. */
export function joinsFrom (words: readonly TextWord[], index: number, { words: known, silent, longest }: CompiledLexicon): readonly JoinedWord[] {
  const first = words[index] as TextWord
  if (first.word.length < 2 || silent.has(first.word)) return []
  let { word, written } = first
  const joins: JoinedWord[] = []
  for (let count = 2; count <= MOST_WORDS; count += 1) {
    const next = words[index + count - 1]
    if (next === undefined) break
    word += next.word
    if (word.length > longest) break
    written += ` ${next.written}`
    if (next.word.length < 2 || silent.has(next.word) || !known.has(word)) continue
    joins.push({ word, written, from: first.from, until: next.until, parts: words.slice(index, index + count) })
  }
  return joins
}
