// How well an offering answers a need, in words.
import { answerTo } from '../answer-to.ts'
import type { Alternative, NeedWord, ReadNeed, Strength } from '../model/lexicon.ts'
import type { BasisPoints } from '../model/values.ts'
import { WHOLE } from '../primitives/index.ts'
import { times } from './alternatives.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { osaDistance } from './osa-distance.ts'

/** The keys of an offering, however they are kept. Of the names, those that are no nearer than two letters to a word of the need may be left out. */
export interface FindableKeys {
  readonly keys: { readonly get: (key: string) => Strength | undefined }
  readonly names: Iterable<readonly [name: string, strength: Strength]>
}

export interface FoundWord {
  readonly word: NeedWord
  readonly strength: Strength
  /** What it was found as. */
  readonly as: Alternative
}

export interface Closeness {
  /** The weighed part of the need's words that was found: 10 000 is every word as written, in the title. */
  readonly fit: BasisPoints
  readonly found: readonly FoundWord[]
}

/**
 * Null: the need has no words.
 * @throws MatcherError INVALID_REQUEST when something passed has not its shape.
 */
export function closeness (need: ReadNeed, offering: FindableKeys, lexicon: CompiledLexicon): Closeness | null {
  return answerTo(() => fitOf(need, offering, lexicon))
}

function fitOf (need: ReadNeed, offering: FindableKeys, lexicon: CompiledLexicon): Closeness | null {
  if (need.words.length === 0) return null
  let all = 0
  let sum = 0
  const found: FoundWord[] = []
  for (const word of need.words) {
    all += word.weight
    const best = strongest(word, offering, lexicon)
    if (best === null) continue
    sum += word.weight * best.strength
    found.push(best)
  }
  return { fit: Math.floor(sum * WHOLE / (all * 100)), found }
}

function strongest (word: NeedWord, { keys, names }: FindableKeys, lexicon: CompiledLexicon): FoundWord | null {
  let best: FoundWord | null = null
  for (const as of word.alternatives) {
    const strength = times(as.strength, keys.get(as.key) ?? 0)
    if (strength > (best?.strength ?? 0)) best = { word, strength, as }
  }
  if (word.nearName === null || word.nearName.letters === 0) return best
  const { word: written, letters } = word.nearName
  for (const [name, place] of names) {
    const distance = osaDistance(written, name, letters)
    if (distance === 0 || distance > letters) continue
    const strength = times(lexicon.lexicon.strengths.nearName[distance - 1] as number, place)
    // of names that are as near, the first of the alphabet: an offering has its words in no order
    if (strength > (best?.strength ?? 0) || (strength === best?.strength && best.as.key.startsWith('n:') && name < best.as.as)) best = { word, strength, as: { key: `n:${name}`, strength, route: 'misspelling', as: name } }
  }
  return best
}
