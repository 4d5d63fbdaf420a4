// Which words of a need tell what is needed? "Services" alone does not.
import type { NeedWord } from '../model/lexicon.ts'

/** A word tells when it weighs at least this part of the heaviest. */
const PART = 4
/** A name may weigh more, and does not silence what stands beside it. */
const HEAVIEST = 100

export function heaviestOf (words: readonly NeedWord[]): number {
  return words.reduce((most, { weight }) => Math.max(most, Math.min(HEAVIEST, weight)), 0)
}

export function isTelling ({ weight }: NeedWord, heaviest: number): boolean {
  return weight * PART >= heaviest
}
