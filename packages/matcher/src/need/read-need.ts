// What somebody needs, in words of their own, as words to look for.
import { answerTo } from '../answer-to.ts'
import type { Alternative, NeedWord, ReadNeed } from '../model/lexicon.ts'
import { isCpvCode } from '../primitives/index.ts'
import { alternativesOf, times } from './alternatives.ts'
import { type CompiledLexicon, type KnownWord, lettersOff } from './compiled-lexicon.ts'
import { type JoinedWord, joinWords } from './join-words.ts'
import { stemKey, wordKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { meantBy } from './meant-by.ts'
import { type CompiledPlaces, takePlaces } from './places.ts'
import { splitCompound } from './split-compound.ts'
import { type TextWord, wordsOf } from './words-of.ts'

/** More words of a need are not read. */
export const MAX_NEED_WORDS = 64
/** Nor what comes after so many characters. */
const MAX_CHARACTERS = 10_000

const NO_PLACES: CompiledPlaces = { byName: new Map(), mostWords: 0 }

/**
 * Reads a need. A known word is looked for as itself and by what it means; a compound by its parts; a misspelling as the words it
 * can stand for; anything else as it stands, for it may be a name. Codes of eight digits and names of places are taken out.
 * @throws MatcherError INVALID_REQUEST when something passed has not its shape.
 */
export function readNeed (text: string, lexicon: CompiledLexicon, places: CompiledPlaces = NO_PLACES): ReadNeed {
  return answerTo(() => readWords(text, MAX_NEED_WORDS, lexicon, places))
}

/** As `readNeed`, of so many words at most: a description is longer than a need. */
export function readWords (text: string, most: number, lexicon: CompiledLexicon, known: CompiledPlaces = NO_PLACES): ReadNeed {
  const read = text.slice(0, MAX_CHARACTERS)
  const { words: all, cutOff } = wordsOf(read, most)
  const { places, words } = takePlaces(all, read, known, lexicon)
  return {
    words: joinWords(words.filter(({ word }) => !isCpvCode(word)), lexicon).flatMap((word) => readWord(word, lexicon)),
    places,
    codes: [...new Set(words.map(({ word }) => word).filter(isCpvCode))],
    cutOff: cutOff || read.length < text.length
  }
}

function readWord (joined: JoinedWord, lexicon: CompiledLexicon): readonly NeedWord[] {
  const { word, parts: writtenApart } = joined
  if (word.length < 2 || lexicon.silent.has(word)) return []
  const known = knownAs(word, lexicon)
  const isMeant = known !== null && known.meanings.length > 0
  const parts = isMeant ? null : splitCompound(word, lexicon)
  if (parts !== null) return readParts(joined, known, parts, lexicon)
  if (known === null) return readUnknown(joined, lexicon)
  const last = writtenApart.length === 0 ? null : knownAs((writtenApart.at(-1) as TextWord).word, lexicon)
  const byHead = last === null ? [] : alternativesOf(last, lexicon.lexicon.strengths.head, 'part', lexicon)
  return [needWord(joined, known.weight, [...alternativesOf(known, 100, 'written', lexicon), ...byHead])]
}

/** A word for each part; what is found with the whole compound has found every part. */
function readParts (textWord: TextWord, known: KnownWord | null, parts: readonly KnownWord[], lexicon: CompiledLexicon): readonly NeedWord[] {
  const { word, written } = textWord
  const { head, modifier } = lexicon.lexicon.strengths
  const meant = known === null ? meantBy(word, true, lexicon)?.alternatives ?? [] : []
  const whole: readonly Alternative[] = [{ key: known === null ? wordKey(word) : stemKey(known.stem), strength: 100, route: 'written', as: written }, ...meant]
  const weight = known?.weight ?? Math.max(...parts.map((part) => part.weight))
  const shares = parts.map((part, index) => part.weight * (index === parts.length - 1 ? head : modifier))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return parts.map((part, index) => {
    const isHead = index === parts.length - 1
    const alternatives = alternativesOf(part, isHead ? head : modifier, 'part', lexicon)
    // what a modifier means is not what is needed: garden furniture is no gardening
    return needWord(textWord, Math.max(1, Math.floor(weight * (shares[index] as number) / all)), [...whole, ...isHead ? alternatives : alternatives.slice(0, 1)])
  })
}

/** As the word that it is clear was meant is read, part for part, so that a mistake changes little; else as it stands, or as what it may be. */
function readUnknown (joined: JoinedWord, lexicon: CompiledLexicon): readonly NeedWord[] {
  const { word, written } = joined
  const itself: Alternative = { key: wordKey(word), strength: 100, route: 'written', as: written }
  const nearName = { word, letters: lettersOff(word) }
  const meant = meantBy(word, false, lexicon)
  const clear = meant?.clear ?? null
  if (meant === null || clear === null) {
    const weight = meant === null ? lexicon.lexicon.unknownWeight : Math.max(...meant.words.map((entry) => entry.weight))
    return [needWord(joined, weight, [itself, ...meant?.alternatives ?? []], nearName)]
  }
  const known = (meant.words[0] as KnownWord).word
  return readWord({ ...joined, word: known, written: known }, lexicon).map(({ weight, alternatives }) =>
    needWord(joined, weight, [itself, ...alternatives.map((one): Alternative => ({ ...one, strength: times(one.strength, clear), route: 'misspelling' }))], nearName))
}

function needWord ({ written, from, until }: TextWord, weight: number, alternatives: readonly Alternative[], nearName: NeedWord['nearName'] = null): NeedWord {
  const strongest = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    if ((strongest.get(alternative.key)?.strength ?? -1) < alternative.strength) strongest.set(alternative.key, alternative)
  }
  return { written, from, until, weight, alternatives: [...strongest.values()].sort((a, b) => b.strength - a.strength), nearName }
}
