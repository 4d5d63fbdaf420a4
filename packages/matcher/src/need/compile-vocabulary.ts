// A vocabulary of codes, ready to propose codes from.
import { answerTo } from '../answer-to.ts'
import type { Strength } from '../model/lexicon.ts'
import type { BasisPoints, CpvCode } from '../model/values.ts'
import { isCpvCode, WHOLE } from '../primitives/index.ts'
import type { CompiledLexicon, KnownWord } from './compiled-lexicon.ts'
import { meaningKey, stemKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { splitCompound } from './split-compound.ts'
import { wordsOf } from './words-of.ts'

export interface CpvLabel { readonly code: CpvCode, readonly label: string }

/** Where a key stands: in which code, how much it counts there, and which part of the label it is. */
export interface LabelPlace {
  readonly index: number
  readonly strength: Strength
  readonly part: BasisPoints
}

export interface CompiledVocabulary {
  readonly codes: readonly CpvCode[]
  /** The place of the code above each code; -1 for the highest. */
  readonly parents: readonly number[]
  readonly byKey: ReadonlyMap<string, readonly LabelPlace[]>
}

const MAX_LABEL_WORDS = 100

/**
 * Reads the labels once. Codes occur once each, in any order.
 * @throws MatcherError INVALID_REQUEST when something passed has not its shape.
 */
export function compileVocabulary (labels: readonly CpvLabel[], lexicon: CompiledLexicon): CompiledVocabulary {
  return answerTo(() => compiled(labels, lexicon))
}

function compiled (labels: readonly CpvLabel[], lexicon: CompiledLexicon): CompiledVocabulary {
  const byKey = new Map<string, LabelPlace[]>()
  const places = new Map(labels.map(({ code }, index) => [code, index]))
  const put = (key: string, place: LabelPlace): void => {
    const all = byKey.get(key)
    if (all === undefined) byKey.set(key, [place])
    else all.push(place)
  }
  const read = new Map<string, LabelWord | null>()
  labels.forEach(({ label }, index) => {
    const { whole, within } = wordsOfLabel(label, read, lexicon)
    const all = [...whole.values()].reduce((sum, { weight }) => sum + weight, 0)
    for (const [key, { weight }] of whole) put(key, { index, strength: 100, part: Math.floor(WHOLE * weight / all) })
    for (const [key, { strength, weight }] of within) {
      if (!whole.has(key)) put(key, { index, strength, part: Math.floor(WHOLE * weight * strength / (all * 100)) })
    }
  })
  for (const meaning of lexicon.meanings.values()) {
    for (const { code, strength } of meaning.cpv) {
      const index = places.get(code)
      if (index !== undefined) put(meaningKey(meaning.id), { index, strength, part: Math.floor(WHOLE * strength / 100) })
    }
  }
  return { codes: labels.map(({ code }) => code), parents: labels.map(({ code }) => parentOf(code, places)), byKey }
}

interface LabelWord {
  readonly known: KnownWord
  readonly parts: readonly KnownWord[]
}

/** The known words of a label, and the parts of its compounds. Labels repeat their words: `read` remembers them. */
function wordsOfLabel (label: string, read: Map<string, LabelWord | null>, lexicon: CompiledLexicon): {
  readonly whole: ReadonlyMap<string, KnownWord>, readonly within: ReadonlyMap<string, { readonly weight: number, readonly strength: Strength }>
} {
  const whole = new Map<string, KnownWord>()
  const within = new Map<string, { weight: number, strength: Strength }>()
  const { head, modifier } = lexicon.lexicon.strengths
  for (const { word } of wordsOf(label, MAX_LABEL_WORDS).words) {
    const one = read.get(word) ?? (read.has(word) ? null : readLabelWord(word, lexicon))
    read.set(word, one)
    if (one === null) continue
    whole.set(stemKey(one.known.stem), one.known)
    one.parts.forEach((part, index, parts) => {
      within.set(stemKey(part.stem), { weight: one.known.weight, strength: index === parts.length - 1 ? head : modifier })
    })
  }
  return { whole, within }
}

function readLabelWord (word: string, lexicon: CompiledLexicon): LabelWord | null {
  const known = lexicon.silent.has(word) ? null : knownAs(word, lexicon)
  return known === null ? null : { known, parts: splitCompound(word, lexicon) ?? [] }
}

/** The longest code above: the same digits with more zeros behind them. What is no code has none. */
function parentOf (code: CpvCode, places: ReadonlyMap<CpvCode, number>): number {
  if (!isCpvCode(code)) return -1
  const digits = code.replace(/0+$/, '')
  for (let length = digits.length - 1; length >= 2; length -= 1) {
    const place = places.get(digits.slice(0, length).padEnd(code.length, '0'))
    if (place !== undefined) return place
  }
  return -1
}
