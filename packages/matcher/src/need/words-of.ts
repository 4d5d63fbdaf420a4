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

export interface TextWords {
  readonly words: readonly TextWord[]
  readonly cutOff: boolean
}

/** Longer than any word of the language: a hostile text must not become one word to compare. */
const MAX_LETTERS = 64

const PLAIN = /^[\0-\x7f]*$/
/** 1 for the letters and digits of ASCII. */
const IS_LETTER = Uint8Array.from({ length: 128 }, (_, code) => Number(/[a-z\d]/i.test(String.fromCharCode(code))))
const HYPHEN = 0x2d
const APOSTROPHE = 0x27

/** At most `most` words; `re-integratie` is one. Letters and digits of every script make words. */
export function wordsOf (text: string, most: number): TextWords {
  return PLAIN.test(text) ? plainWordsOf(text, most) : anyWordsOf(text, most)
}

function anyWordsOf (text: string, most: number): TextWords {
  const words: TextWord[] = []
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (words.length === most) return { words, cutOff: true }
    const word = fold(written.slice(0, MAX_LETTERS)).slice(0, MAX_LETTERS)
    if (word !== '') words.push({ word, written, from: index, until: index + written.length })
  }
  return { words, cutOff: false }
}

/** The same for a text of ASCII, as most are, and a few times as fast. */
function plainWordsOf (text: string, most: number): TextWords {
  const words: TextWord[] = []
  for (let from = 0; from < text.length; from += 1) {
    if (!isLetter(text, from)) continue
    if (words.length === most) return { words, cutOff: true }
    const until = endOfWord(text, from)
    const written = text.slice(from, until)
    words.push({ word: fold(written.slice(0, MAX_LETTERS)), written, from, until })
    from = until
  }
  return { words, cutOff: false }
}

function endOfWord (text: string, from: number): number {
  for (let index = from + 1; ; index += 1) {
    if (isLetter(text, index)) continue
    const code = text.charCodeAt(index)
    if ((code !== HYPHEN && code !== APOSTROPHE) || !isLetter(text, index + 1)) return index
  }
}

function isLetter (text: string, index: number): boolean {
  return index < text.length && IS_LETTER[text.charCodeAt(index)] === 1
}
