// What somebody needs, in words of their own, as words to look for.
import type { Alternative, LexiconWord, NeedWord, ReadNeed } from '../model/lexicon.ts'
import { isCpvCode } from '../primitives/index.ts'
import { alternativesOf } from './alternatives.ts'
import { type CompiledLexicon, lettersOff } from './compiled-lexicon.ts'
import { findNearWords } from './find-near-words.ts'
import { wordKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { splitCompound } from './split-compound.ts'
import { type TextWord, wordsOf } from './words-of.ts'

/** More words of a need are not read. */
export const MAX_NEED_WORDS = 64

/**
 * Reads a need. A known word is looked for as itself and by what it means; a compound by its parts; a misspelling as the words it
 * can stand for; anything else as it stands, for it may be a name. Codes of eight digits are taken out.
 */
export function readNeed (text: string, lexicon: CompiledLexicon): ReadNeed {
  const { words, cutOff } = wordsOf(text, MAX_NEED_WORDS)
  return {
    words: words.flatMap((word) => isCpvCode(word.word) ? [] : readWord(word, lexicon)),
    codes: [...new Set(words.map(({ word }) => word).filter(isCpvCode))],
    cutOff
  }
}

function readWord (textWord: TextWord, lexicon: CompiledLexicon): readonly NeedWord[] {
  const { word } = textWord
  if (word.length < 2 || lexicon.silent.has(word)) return []
  const known = knownAs(word, lexicon)
  const isMeant = known !== null && (known.meanings ?? []).length > 0
  const parts = isMeant ? null : splitCompound(word, lexicon)
  if (parts !== null) return readParts(textWord, known, parts, lexicon)
  return [known === null ? readUnknown(textWord, lexicon) : needWord(textWord, known.weight, alternativesOf(known, 100, 'written', lexicon))]
}

/** A word for each part; what is found with the whole compound has found every part. */
function readParts (textWord: TextWord, known: LexiconWord | null, parts: readonly LexiconWord[], lexicon: CompiledLexicon): readonly NeedWord[] {
  const { head, modifier } = lexicon.lexicon.strengths
  const whole: Alternative = { key: wordKey(textWord.word), strength: 100, route: 'written', as: textWord.written }
  const weight = known?.weight ?? Math.max(...parts.map((part) => part.weight))
  const shares = parts.map((part, index) => part.weight * (index === parts.length - 1 ? head : modifier))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return parts.map((part, index) => {
    const isHead = index === parts.length - 1
    const alternatives = alternativesOf(part, isHead ? head : modifier, 'part', lexicon)
    // what a modifier means is not what is needed: garden furniture is no gardening
    return needWord(textWord, Math.max(1, Math.floor(weight * (shares[index] as number) / all)), [whole, ...isHead ? alternatives : alternatives.slice(0, 1)])
  })
}

function readUnknown (textWord: TextWord, lexicon: CompiledLexicon): NeedWord {
  const { word, written } = textWord
  const { strengths: { misspelling, severalMisspellings }, unknownWeight } = lexicon.lexicon
  const itself: Alternative = { key: wordKey(word), strength: 100, route: 'written', as: written }
  const name = { word, letters: lettersOff(word) }
  const near = findNearWords(word, lexicon)
  if (near === null) return needWord(textWord, unknownWeight, [itself], name)
  const isOne = new Set(near.words.map((entry) => wordKey(entry.word))).size === 1
  const strength = (isOne ? misspelling : severalMisspellings)[near.letters - 1] as number
  const meant = near.words.flatMap((entry) => alternativesOf(entry, strength, 'misspelling', lexicon))
  return needWord(textWord, Math.max(...near.words.map(({ weight }) => weight)), [itself, ...meant], name)
}

function needWord ({ written, from, until }: TextWord, weight: number, alternatives: readonly Alternative[], nearName: NeedWord['nearName'] = null): NeedWord {
  const strongest = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    if ((strongest.get(alternative.key)?.strength ?? -1) < alternative.strength) strongest.set(alternative.key, alternative)
  }
  return { written, from, until, weight, alternatives: [...strongest.values()].sort((a, b) => b.strength - a.strength), nearName }
}
