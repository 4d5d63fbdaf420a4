// A text as its words, with their places, so that a page can mark them.
import { fold } from './fold.ts'

export interface TextWord {
  /** Folded. */
  readonly word: string
  readonly written: string
  readonly from: number
  /** Exclusive. */
  readonly until: number
}

/** Longer than any word of the language: a hostile text must not become one word to compare. */
const MAX_LETTERS = 64

/** At most `most` words; `re-integratie` is one. Letters and digits of every script make words. */
export function wordsOf (text: string, most: number): { readonly words: readonly TextWord[], readonly cutOff: boolean } {
  const words: TextWord[] = []
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (words.length === most) return { words, cutOff: true }
    const word = fold(written.slice(0, MAX_LETTERS)).slice(0, MAX_LETTERS)
    if (word !== '') words.push({ word, written, from: index, until: index + written.length })
  }
  return { words, cutOff: false }
}
