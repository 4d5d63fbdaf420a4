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

const PLAIN = /^[\0-\x7f]*$/

/** At most `most` words; `re-integratie` is one. Letters and digits of every script make words. */
export function wordsOf (text: string, most: number): { readonly words: readonly TextWord[], readonly cutOff: boolean } {
  const words: TextWord[] = []
  // most texts have none but plain letters, and are read much faster
  const pattern = PLAIN.test(text) ? /[a-z\d]+(?:[-'][a-z\d]+)*/gi : /[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (words.length === most) return { words, cutOff: true }
    const { 0: written, index } = match
    const word = fold(written.slice(0, MAX_LETTERS)).slice(0, MAX_LETTERS)
    if (word !== '') words.push({ word, written, from: index, until: index + written.length })
  }
  return { words, cutOff: false }
}
