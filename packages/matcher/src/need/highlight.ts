// Where in a text a need was found, so that a page can mark it.
import { answerTo } from '../answer-to.ts'
import type { ReadNeed } from '../model/lexicon.ts'
import { times } from './alternatives.ts'
import type { CompiledLexicon, KeysOfWord } from './compiled-lexicon.ts'
import { eachWord } from './keys-of-text.ts'
import { osaDistance } from './osa-distance.ts'
import { MAX_OFFERING_CHARACTERS, MAX_OFFERING_WORDS } from './read-offering.ts'
import { wordsOf } from './words-of.ts'

/** A piece of the text, in UTF-16 units; `until` exclusive. */
export interface Highlight {
  readonly from: number
  readonly until: number
}

/**
 * The words of a title or description by which a need found it: in order, without overlap. The same words count here as in `readOffering`.
 * @throws MatcherError INVALID_REQUEST when something passed has not its shape.
 */
export function highlight (text: string, need: ReadNeed, lexicon: CompiledLexicon): readonly Highlight[] {
  return answerTo(() => highlighter(need, lexicon)(text))
}

/** The same for one text after another. */
export function highlighter (need: ReadNeed, lexicon: CompiledLexicon): (text: string) => readonly Highlight[] {
  const wanted = new Map<string, number>()
  for (const { alternatives } of need.words) {
    for (const { key, strength } of alternatives) wanted.set(key, Math.max(wanted.get(key) ?? 0, strength))
  }
  const names = need.words.flatMap(({ nearName }) => nearName === null ? [] : [nearName])
  const isWanted = (word: string, { keys, isName }: KeysOfWord): boolean => {
    for (const { key, strength } of keys) {
      const asked = wanted.get(key)
      if (asked !== undefined && times(asked, strength) > 0) return true
    }
    return isName && names.some((name) => osaDistance(name.word, word, name.letters) <= name.letters)
  }
  return (text) => {
    const found: Highlight[] = []
    eachWord(wordsOf(text.slice(0, MAX_OFFERING_CHARACTERS), MAX_OFFERING_WORDS).words, lexicon, ({ word, from, until }, keys) => {
      if (isWanted(word, keys)) found.push({ from, until })
    })
    return found.length < 2 ? found : merged(found)
  }
}

function merged (pieces: readonly Highlight[]): readonly Highlight[] {
  const whole: { from: number, until: number }[] = []
  for (const { from, until } of [...pieces].sort((a, b) => a.from - b.from || a.until - b.until)) {
    const last = whole.at(-1)
    if (last !== undefined && from < last.until) last.until = Math.max(last.until, until)
    else whole.push({ from, until })
  }
  return whole
}
