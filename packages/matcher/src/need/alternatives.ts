import type { Alternative, LexiconWord, Strength, WordRoute } from '../model/lexicon.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { meaningKey, wordKey } from './keys.ts'

/** What a known word is looked for as: itself, and whatever means the same. */
export function alternativesOf (entry: LexiconWord, strength: Strength, route: WordRoute, lexicon: CompiledLexicon): readonly Alternative[] {
  const byMeaning = (entry.meanings ?? []).map((id): Alternative => ({
    key: meaningKey(id),
    strength: times(strength, lexicon.lexicon.strengths.meaning),
    route: route === 'written' ? 'meaning' : route,
    as: lexicon.meanings.get(id)?.name.nl ?? id
  }))
  return [{ key: wordKey(entry.word), strength, route, as: entry.word }, ...byMeaning]
}

/** One strength of another, in whole hundredths. */
export function times (first: Strength, second: Strength): Strength {
  return Math.floor(first * second / 100)
}
