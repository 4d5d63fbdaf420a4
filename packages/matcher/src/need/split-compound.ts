// Dutch writes compounds as one word: what it is stands last, what is said of it before.
import type { CompiledLexicon, KnownWord } from './compiled-lexicon.ts'
import { stem } from './stem.ts'

const LEAST_LETTERS = 3
const MOST_PARTS = 4
/** What may stand between two parts: `stad-s-park`, `paard-en-stal`. */
const LINKS = ['', 's', 'e', 'n', 'en', 'er'] as const
const LONGEST_LINK = 2

interface Split {
  readonly parts: readonly KnownWord[]
}

/**
 * The known words a compound is made of, first to last; null when it is not made of known words. Fewest parts win, and of
 * those the one with the longest last part.
 */
export function splitCompound (word: string, lexicon: CompiledLexicon): readonly KnownWord[] | null {
  /** The best split of the first so many letters. */
  const best: (Split | null)[] = Array.from({ length: word.length + 1 }, () => null)
  best[0] = { parts: [] }
  for (let until = LEAST_LETTERS; until <= word.length; until += 1) {
    // from the front, so that the longest last part is met first
    for (let from = Math.max(0, until - lexicon.longest - LONGEST_LINK); from <= until - LEAST_LETTERS; from += 1) {
      // a known compound has parts as well
      if (from === 0 && until === word.length) continue
      const before = best[from]
      if (before === null || before === undefined || before.parts.length === MOST_PARTS) continue
      const known = best[until]
      if (known !== null && known !== undefined && known.parts.length <= before.parts.length + 1) continue
      const entry = partOf(word.slice(from, until), until === word.length, lexicon)
      if (entry !== null) best[until] = { parts: [...before.parts, entry] }
    }
  }
  const parts = best[word.length]?.parts ?? []
  return parts.length < 2 ? null : parts
}

/** A known word, a known word with a link behind it, or, at the end, a form of a known word. */
function partOf (text: string, isLast: boolean, { words, byStem }: CompiledLexicon): KnownWord | null {
  for (const link of isLast ? [''] as const : LINKS) {
    const bare = text.slice(0, text.length - link.length)
    if (bare.length < LEAST_LETTERS || !text.endsWith(link)) continue
    const entry = words.get(bare)
    if (entry !== undefined) return entry
  }
  return isLast ? byStem.get(stem(text))?.[0] ?? null : null
}
