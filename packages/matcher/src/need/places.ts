// Places in a text: who needs a gardener in a town needs a gardener, near that town.
import { answerTo } from '../answer-to.ts'
import type { NamedPlace } from '../model/lexicon.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { knownAs } from './known-as.ts'
import { osaDistance } from './osa-distance.ts'
import { splitCompound } from './split-compound.ts'
import { type TextWord, wordsOf } from './words-of.ts'

/** A place by the names people write for it. */
export interface PlaceNames {
  readonly id: string
  readonly names: readonly string[]
}

export interface CompiledPlaces {
  /** Ids by the words of a name with a space between them. */
  readonly byName: ReadonlyMap<string, string>
  readonly mostWords: number
}

const MOST_WORDS = 6
/** Names as short as this are found in the middle of ordinary words and abbreviations. */
const SHORT = 4
/** From this many letters on, a name with one mistake is still that name. */
const LETTERS_FOR_ONE = 6
/** What stands before a place, in Dutch and English. */
const BEFORE: ReadonlySet<string> = new Set(['in', 'te', 'bij', 'rond', 'rondom', 'nabij', 'omgeving', 'omstreken', 'regio', 'gemeente', 'stad', 'near', 'around', 'at'])

/**
 * Of two places with one name the first is taken. Names of more than six words are not looked for.
 * @throws MatcherError INVALID_REQUEST when they are no names of places.
 */
export function compilePlaces (places: readonly PlaceNames[]): CompiledPlaces {
  return answerTo(() => compiled(places))
}

function compiled (places: readonly PlaceNames[]): CompiledPlaces {
  const byName = new Map<string, string>()
  let mostWords = 0
  for (const { id, names } of places) {
    for (const name of names) {
      const { words, cutOff } = wordsOf(name, MOST_WORDS)
      const key = words.map(({ word }) => word).join(' ')
      if (cutOff || key === '' || byName.has(key)) continue
      byName.set(key, id)
      mostWords = Math.max(mostWords, words.length)
    }
  }
  return { byName, mostWords }
}

/**
 * The places that a text names, and the words that are left. A name that is an ordinary word as well is a place after "in", "bij" and the like, or with a capital where none is due.
 * So is a name with a mistake in it, where one place only is that near and the lexicon has no such word.
 */
export function takePlaces (words: readonly TextWord[], text: string, { byName, mostWords }: CompiledPlaces, lexicon: CompiledLexicon): {
  readonly places: readonly NamedPlace[], readonly words: readonly TextWord[]
} {
  const places: NamedPlace[] = []
  const left: TextWord[] = []
  for (let index = 0; index < words.length; index += 1) {
    let found = 0
    for (let count = Math.min(mostWords, words.length - index); count > 0 && found === 0; count -= 1) {
      const id = byName.get(words.slice(index, index + count).map(({ word }) => word).join(' ')) ?? (count === 1 ? misspelt(words, index, text, byName, lexicon) : undefined)
      if (id === undefined || (count === 1 && isWord(words, index, text, lexicon))) continue
      const { from } = words[index] as TextWord
      const { until } = words[index + count - 1] as TextWord
      places.push({ id, written: text.slice(from, until), from, until })
      found = count
    }
    if (found === 0) left.push(words[index] as TextWord)
    else index += found - 1
  }
  return { places, words: left }
}

function isWord (words: readonly TextWord[], index: number, text: string, lexicon: CompiledLexicon): boolean {
  const { word } = words[index] as TextWord
  const isAmbiguous = word.length <= SHORT || lexicon.ordinaryPlaceNames.has(word) || lexicon.silent.has(word) || lexicon.words.has(word)
  return isAmbiguous && !isNamed(words, index, text)
}

/** It stands where a place stands, or has a capital where none is due. */
function isNamed (words: readonly TextWord[], index: number, text: string): boolean {
  if (BEFORE.has(words[index - 1]?.word ?? '')) return true
  const { written, from } = words[index] as TextWord
  const first = written.charAt(0)
  // after the end of a sentence, every word has one
  return first !== first.toLowerCase() && !/(^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, from - 3), from))
}

/** The one place whose name is a letter off and begins alike. */
function misspelt (words: readonly TextWord[], index: number, text: string, byName: CompiledPlaces['byName'], lexicon: CompiledLexicon): string | undefined {
  const { word } = words[index] as TextWord
  if (word.length < LETTERS_FOR_ONE || !isNamed(words, index, text) || lexicon.silent.has(word) || knownAs(word, lexicon) !== null || splitCompound(word, lexicon) !== null) return undefined
  const near = new Set<string>()
  for (const [name, id] of byName) if (name[0] === word[0] && name.length >= LETTERS_FOR_ONE && osaDistance(word, name, 1) === 1) near.add(id)
  return near.size === 1 ? [...near][0] : undefined
}
