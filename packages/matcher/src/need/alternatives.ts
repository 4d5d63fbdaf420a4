import type { Alternative, Strength, WordRoute } from '../model/lexicon.ts'
import type { CompiledLexicon, KnownWord } from './compiled-lexicon.ts'
import { meaningKey, stemKey } from './keys.ts'

/** What a known word is looked for as: itself, and whatever means the same. */
export function alternativesOf ({ word, stem, meanings }: KnownWord, strength: Strength, route: WordRoute, lexicon: CompiledLexicon): readonly Alternative[] {
  const byMeaning = meanings.map((id): Alternative => ({
    key: meaningKey(id),
    strength: times(strength, lexicon.lexicon.strengths.meaning),
    route: route === 'written' ? 'meaning' : route,
    as: lexicon.meanings.get(id)?.name.nl ?? id
  }))
  return [{ key: stemKey(stem), strength, route, as: word }, ...byMeaning]
}

/** One strength of another, in whole hundredths. */
export function times (first: Strength, second: Strength): Strength {
  return Math.floor(first * second / 100)
}
