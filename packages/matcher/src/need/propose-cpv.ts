// From a need in plain words to the codes under which it is bought.
import type { LexiconWord, NeedWord, Strength } from '../model/lexicon.ts'
import type { BasisPoints, CpvCode } from '../model/values.ts'
import { compareText, WHOLE } from '../primitives/index.ts'
import { times } from './alternatives.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import { meaningKey, wordKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { readNeed } from './read-need.ts'
import { wordsOf } from './words-of.ts'

export interface CpvLabel { readonly code: CpvCode, readonly label: string }

/** A vocabulary, ready to propose codes from. */
export interface CompiledVocabulary {
  readonly codes: readonly CpvCode[]
  /** By key: which codes hold it, how much it counts, and which part of the label it is. */
  readonly byKey: ReadonlyMap<string, readonly { readonly index: number, readonly strength: Strength, readonly part: BasisPoints }[]>
}

export interface CpvProposal {
  readonly code: CpvCode
  /** How much of the need the code answers, and of its label the need: 10 000 is all of both. */
  readonly confidence: BasisPoints
  /** The words of the need that led there, as written. */
  readonly because: readonly string[]
}

export function compileVocabulary (labels: readonly CpvLabel[], lexicon: CompiledLexicon): CompiledVocabulary {
  const byKey = new Map<string, { index: number, strength: Strength, part: BasisPoints }[]>()
  const index = new Map(labels.map(({ code }, position) => [code, position]))
  const put = (key: string, entry: { index: number, strength: Strength, part: BasisPoints }): void => {
    const entries = byKey.get(key)
    if (entries === undefined) byKey.set(key, [entry])
    else entries.push(entry)
  }
  labels.forEach(({ label }, position) => {
    const entries = new Map<string, LexiconWord>()
    for (const { word } of wordsOf(label, 100).words) {
      const known = lexicon.silent.has(word) ? null : knownAs(word, lexicon)
      if (known !== null) entries.set(wordKey(word), known)
    }
    const all = [...entries.values()].reduce((sum, { weight }) => sum + weight, 0)
    for (const [key, { weight }] of entries) put(key, { index: position, strength: 100, part: Math.floor(WHOLE * weight / all) })
  })
  for (const meaning of lexicon.meanings.values()) {
    for (const { code, strength } of meaning.cpv) {
      const position = index.get(code)
      if (position !== undefined) put(meaningKey(meaning.id), { index: position, strength, part: WHOLE })
    }
  }
  return { codes: labels.map(({ code }) => code), byKey }
}

/** A word that is said again counts again, but not for ever. */
const MOST_TIMES = 3
/** Which part of the confidence stands even when the label says more than the need. */
const WITHOUT_LABEL = 3_500

/** The codes a text speaks of, likeliest first; equals by code. At most `most`. */
export function proposeCpv (text: string, lexicon: CompiledLexicon, vocabulary: CompiledVocabulary, most: number): readonly CpvProposal[] {
  const words = together(readNeed(text, lexicon).words)
  const all = words.reduce((sum, { weight }) => sum + weight, 0)
  const found = new Map<number, { sum: number, covered: number, because: { written: string, points: number }[] }>()
  for (const { word, weight } of words) {
    const best = new Map<number, { strength: Strength, part: BasisPoints }>()
    for (const alternative of word.alternatives) {
      for (const { index, strength, part } of vocabulary.byKey.get(alternative.key) ?? []) {
        const product = times(alternative.strength, strength)
        const before = best.get(index)
        best.set(index, { strength: Math.max(before?.strength ?? 0, product), part: Math.max(before?.part ?? 0, part) })
      }
    }
    for (const [index, { strength, part }] of best) {
      const entry = found.get(index) ?? { sum: 0, covered: 0, because: [] }
      entry.sum += weight * strength
      entry.covered = Math.min(WHOLE, entry.covered + part)
      entry.because.push({ written: word.written, points: weight * strength })
      found.set(index, entry)
    }
  }
  return [...found]
    .map(([index, { sum, covered, because }]): CpvProposal => ({
      code: vocabulary.codes[index] as CpvCode,
      confidence: Math.floor(sum * (WITHOUT_LABEL + Math.floor((WHOLE - WITHOUT_LABEL) * covered / WHOLE)) / (all * 100)),
      because: because.sort((a, b) => b.points - a.points).map(({ written }) => written)
    }))
    .sort((a, b) => b.confidence - a.confidence || compareText(a.code, b.code))
    .slice(0, most)
}

/** The same word once, weighing more. */
function together (words: readonly NeedWord[]): readonly { readonly word: NeedWord, readonly weight: number }[] {
  const byKey = new Map<string, { word: NeedWord, times: number, weight: number }>()
  for (const word of words) {
    const key = word.alternatives.map((alternative) => alternative.key).join(' ')
    const entry = byKey.get(key)
    if (entry === undefined) byKey.set(key, { word, times: 1, weight: word.weight })
    else if (entry.times < MOST_TIMES) byKey.set(key, { word, times: entry.times + 1, weight: entry.weight + word.weight })
  }
  return [...byKey.values()]
}
