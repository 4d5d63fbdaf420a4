// What a word that the lexicon does not know may have been meant to be.
import type { Alternative, Strength } from '../model/lexicon.ts'
import { alternativesOf } from './alternatives.ts'
import type { CompiledLexicon, KnownWord } from './compiled-lexicon.ts'
import { findNearWords } from './find-near-words.ts'

/** From how many letters on one word is hardly ever another, one letter and two letters off. */
const LETTERS_TO_BE_SURE = [9, 11] as const
/** From this many, when a letter was left out, added or swapped, or when the two letters sound alike. */
const LETTERS_WHEN_ALIKE = 6
/** Letters that are heard alike and written for each other. */
const ALIKE: ReadonlySet<string> = new Set(['ck', 'ks', 'sz', 'cs', 'fv', 'vw', 'dt', 'bp', 'gh', 'iy', 'ij', 'jy', 'ei', 'ae', 'ao', 'uw', 'qk'].flatMap((pair) => [pair, [...pair].reverse().join('')]))

export interface MeantBy {
  readonly words: readonly KnownWord[]
  /** Of a word that it is clear was meant: how much being so many letters off counts. Null: it is a guess. */
  readonly clear: Strength | null
  readonly alternatives: readonly Alternative[]
}

/**
 * The known words that are the fewest letters off, and what they mean. It is clear what was meant when all of them are forms of one word,
 * that word is long enough, and it begins alike: people rarely miss the first letter, and words that differ in it are mostly two words. So
 * are short words that differ in a letter that sounds otherwise (`aankoop`, `aanloop`).
 * Anything else, and a word that is a compound of known words as it stands, is a guess. Null: nothing is near.
 */
export function meantBy (written: string, isCompound: boolean, lexicon: CompiledLexicon): MeantBy | null {
  const near = findNearWords(written, lexicon)
  if (near === null) return null
  const { words, letters } = near
  const isClear = !isCompound && words.every(({ stem, word }) => stem === words[0]?.stem && isLike(written, word, letters))
  const { misspelling, doubtfulMisspelling } = lexicon.lexicon.strengths
  const strength = (isClear ? misspelling : doubtfulMisspelling)[letters === 1 ? 0 : 1]
  return { words, clear: isClear ? strength : null, alternatives: words.flatMap((word) => alternativesOf(word, strength, 'misspelling', lexicon)) }
}

function isLike (written: string, word: string, letters: 1 | 2): boolean {
  const length = Math.min(written.length, word.length)
  if (written[0] !== word[0]) return false
  return length >= LETTERS_TO_BE_SURE[letters - 1 as 0 | 1] || (letters === 1 && length >= LETTERS_WHEN_ALIKE && !isOtherLetter(written, word))
}

/** One letter stands for another, and they do not sound alike. */
function isOtherLetter (written: string, word: string): boolean {
  if (written.length !== word.length) return false
  const at = [...written].findIndex((letter, index) => letter !== word[index])
  const isSwap = written[at] === word[at + 1] && written[at + 1] === word[at]
  return !isSwap && !ALIKE.has(`${written[at] ?? ''}${word[at] ?? ''}`)
}
