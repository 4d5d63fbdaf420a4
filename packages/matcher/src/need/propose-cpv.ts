// From a need in plain words to the codes under which it is bought.
import { answerTo } from '../answer-to.ts'
import type { Nature } from '../model/contract-kind.ts'
import type { NeedWord, Strength } from '../model/lexicon.ts'
import type { BasisPoints, CpvCode } from '../model/values.ts'
import { compareText, WHOLE } from '../primitives/index.ts'
import { times } from './alternatives.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import type { CompiledVocabulary } from './compile-vocabulary.ts'
import { preferBroader } from './prefer-broader.ts'
import { readWords } from './read-need.ts'

/** What is needed: in few words, and, where there is one, the description. */
export interface DescribedNeed {
  readonly title: string
  readonly text?: string
  /** Of the contract, where it is known: codes of another nature are less likely then. */
  readonly nature?: Nature
}

export interface CpvProposal {
  readonly code: CpvCode
  /** How much of the need the code answers, and of its label the need: 10 000 is all of both. */
  readonly confidence: BasisPoints
  /** The words of the need that led there, as written, most telling first. */
  readonly because: readonly string[]
}

/** So many words are read of the title and of the text. */
const MOST_WORDS = 250
/** A word of the title counts as often as this many of the text; said again and again it does not count for ever. */
const TITLE_TIMES = 4
const MOST_TIMES = 6
/** A name weighs no more than a word: it leads to no code. */
const HEAVIEST_WORD = 100
/** The confidence is taken of the heaviest so many words: a long text is not less sure than a short one. */
const HEAVIEST = 6
/** Which part of the confidence stands even when the label says more than the need. */
const WITHOUT_LABEL = 4_000
/** What is left of the confidence in a code of another nature than the contract. */
const OTHER_NATURE: Strength = 60
/** What a word in the label of the code above counts, and what it counts for the code above. */
const FROM_ABOVE: Strength = 55
const FROM_BELOW: Strength = 70

interface Said { readonly word: NeedWord, readonly weight: number, readonly at: ReadonlyMap<number, { readonly strength: Strength, readonly part: BasisPoints }> }

/**
 * The codes a need speaks of, likeliest first; equals broadest first. At most `most`.
 * @throws MatcherError INVALID_REQUEST when something passed has not its shape.
 */
export function proposeCpv (need: DescribedNeed, lexicon: CompiledLexicon, vocabulary: CompiledVocabulary, most: number): readonly CpvProposal[] {
  return answerTo(() => proposals(need, lexicon, vocabulary, most))
}

function proposals ({ title, text = '', nature }: DescribedNeed, lexicon: CompiledLexicon, vocabulary: CompiledVocabulary, most: number): readonly CpvProposal[] {
  const said = together(readWords(title, MOST_WORDS, lexicon).words, readWords(text, MOST_WORDS, lexicon).words)
    .map(({ word, weight }): Said => ({ word, weight, at: placesOf(word, lexicon.lexicon.strengths.doubtfulMisspelling[0], vocabulary) }))
  const all = said.map(({ weight }) => weight).sort((a, b) => b - a).slice(0, HEAVIEST).reduce((sum, weight) => sum + weight, 0)
  const touched = new Set(said.flatMap(({ at }) => [...at.keys()]))
  const scored = [...touched].map((index) => scoreOf(index, said, all, vocabulary)).map((one) => nature === undefined || nature === natureOf(one.code) ? one : { ...one, confidence: times(one.confidence, OTHER_NATURE) }).filter(({ confidence }) => confidence > 0)
  return preferBroader(scored, vocabulary)
    .sort((a, b) => b.confidence - a.confidence || compareText(a.code.replace(/0+$/, ''), b.code.replace(/0+$/, '')))
    .slice(0, most)
}

/** Division 45 is works; 50 and up are services, and the rest supplies, software packages (48) among them. */
function natureOf (code: CpvCode): Nature {
  const division = code.slice(0, 2)
  return division === '45' ? 'works' : division >= '50' ? 'services' : 'supplies'
}

function scoreOf (index: number, said: readonly Said[], all: number, vocabulary: CompiledVocabulary): CpvProposal & { readonly index: number } {
  let sum = 0
  let covered = 0
  const because: { written: string, points: number }[] = []
  for (const { word, weight, at } of said) {
    const here = at.get(index)
    let strength = here?.strength ?? 0
    covered += here?.part ?? 0
    let share: Strength = 100
    for (const above of codesAbove(index, vocabulary)) {
      share = times(share, FROM_ABOVE)
      strength = Math.max(strength, times(share, at.get(above)?.strength ?? 0))
    }
    if (strength === 0) continue
    sum += weight * strength
    because.push({ written: word.written, points: weight * strength })
  }
  const fit = WITHOUT_LABEL + Math.floor((WHOLE - WITHOUT_LABEL) * Math.min(WHOLE, covered) / WHOLE)
  return {
    index,
    code: vocabulary.codes[index] as CpvCode,
    confidence: all === 0 ? 0 : Math.min(WHOLE, Math.floor(sum * fit / (all * 100))),
    because: [...new Set(because.sort((a, b) => b.points - a.points).map(({ written }) => written))]
  }
}

/** The codes above a code, nearest first. A code has eight digits, so there are never more than seven. */
function codesAbove (index: number, { parents }: CompiledVocabulary): readonly number[] {
  const above: number[] = []
  for (let next = parents[index] as number; next >= 0 && above.length < 7; next = parents[next] as number) above.push(next)
  return above
}

/** Where a word leads, directly and from the codes below. A guess at what was meant is no ground for a code. */
function placesOf (word: NeedWord, guess: Strength, vocabulary: CompiledVocabulary): Said['at'] {
  const at = new Map<number, { strength: Strength, part: BasisPoints }>()
  const raise = (index: number, strength: Strength, part: BasisPoints): boolean => {
    const before = at.get(index)
    if (before !== undefined && before.strength >= strength && before.part >= part) return false
    at.set(index, { strength: Math.max(before?.strength ?? 0, strength), part: Math.max(before?.part ?? 0, part) })
    return true
  }
  for (const { key, strength: asked, route } of word.alternatives) {
    if (route === 'misspelling' && asked <= guess) continue
    for (const { index, strength, part } of vocabulary.byKey.get(key) ?? []) {
      let counts = times(asked, strength)
      raise(index, counts, part)
      for (const above of codesAbove(index, vocabulary)) {
        counts = times(counts, FROM_BELOW)
        if (!raise(above, counts, 0)) break
      }
    }
  }
  return at
}

/** The same word once, weighing more. */
function together (title: readonly NeedWord[], text: readonly NeedWord[]): readonly { readonly word: NeedWord, readonly weight: number }[] {
  const byKey = new Map<string, { word: NeedWord, times: number }>()
  const say = (word: NeedWord, times: number): void => {
    const key = word.alternatives.map((alternative) => alternative.key).join(' ')
    const before = byKey.get(key)
    byKey.set(key, { word: before?.word ?? word, times: Math.min(MOST_TIMES, (before?.times ?? 0) + times) })
  }
  for (const word of title) say(word, TITLE_TIMES)
  for (const word of text) say(word, 1)
  return [...byKey.values()].map(({ word, times }) => ({ word, weight: Math.min(HEAVIEST_WORD, word.weight) * times }))
}
