// What do entries come to in whole amounts, each and together?
import type { Finding, Lookup, Missing } from '../model/finding.ts'
import type { RecognitionInForce } from '../model/valuation.ts'
import type { EntryRoundingRule } from '../model/valuation-rules.ts'
import type { Cents } from '../model/values.ts'
import { NOTHING, plus, type Ratio, ratio, roundCents } from '../primitives/index.ts'
import { entryRoundings, UNSTATED_ROUNDING } from './entry-roundings.ts'
import type { ExactValue } from './exact-value.ts'
import { limitPurchases } from './limit-purchases.ts'

interface Whole {
  /** Null: not known. */
  readonly cents: Cents | null
  readonly leastCents: Cents
}

export interface Rounded extends Whole {
  /** Is it not known only because it is not known how it is rounded? */
  readonly isOpen: boolean
}

export interface RoundedTogether {
  /** Null: not known. */
  readonly rounding: EntryRoundingRule | null
  /** In the order of the values. */
  readonly entries: readonly Rounded[]
  readonly total: Rounded
  /** What the ceiling on purchases says; empty: nothing. */
  readonly ceiling: readonly Finding[]
}

/** Where it is not known which rounding holds, only what every way to round leaves alike is known. */
export function roundValues (
  values: readonly ExactValue[], rule: Lookup<EntryRoundingRule>, purchaseRules: readonly RecognitionInForce[], dueCents: Cents | null
): RoundedTogether {
  const roundings = entryRoundings(rule)
  const all = roundings.map((rounding) => roundedBy(values, rounding, purchaseRules, dueCents))
  const alike = (of: (one: RoundedOneWay) => Whole): Rounded => {
    const [cents = null, ...others] = new Set(all.map((one) => of(one).cents))
    const isOpen = others.length > 0
    return { cents: isOpen ? null : cents, leastCents: Math.min(...all.map((one) => of(one).leastCents)), isOpen }
  }
  return {
    rounding: roundings.length > 1 ? null : roundings[0] as EntryRoundingRule,
    entries: values.map((_, index) => alike(({ entries }) => entries[index] as Whole)),
    total: alike(({ total }) => total),
    ceiling: ceilingOf(all.flatMap(({ ceiling }) => ceiling), 'missing' in rule ? rule.missing : [])
  }
}

interface RoundedOneWay { readonly entries: readonly Whole[], readonly total: Whole, readonly ceiling: readonly Finding[] }

function roundedBy (values: readonly ExactValue[], rounding: EntryRoundingRule, purchaseRules: readonly RecognitionInForce[], dueCents: Cents | null): RoundedOneWay {
  const isTotal = rounding.at === 'total'
  // rounding keeps order, so what is certain stays certain when it is rounded in the same way
  const wholeEntry = (exactly: Ratio): Cents => roundCents(exactly, isTotal ? UNSTATED_ROUNDING : rounding)
  const wholeTotal = (exactly: Ratio): Cents => roundCents(exactly, isTotal ? rounding : UNSTATED_ROUNDING)
  const rounded = values.map((value) => ({ value, ...whole(value.cents, value.least, wholeEntry) }))
  const sumOf = (entries: typeof rounded): Sum => entries.reduce<Sum>(({ sum, least }, { value, cents, leastCents }) => {
    // where only the total is rounded, the exact values are added up
    const exact = isTotal ? value.cents : cents === null ? null : ratio(cents)
    return { sum: sum === null || exact === null ? null : plus(sum, exact), least: plus(least, isTotal ? value.least : ratio(leastCents)) }
  }, { sum: NOTHING, least: NOTHING })
  const plain = sumOf(rounded.filter(({ value }) => value.purchase === null))
  const limited = limitPurchases(sumOf(rounded.filter(({ value }) => value.purchase !== null)), purchaseRules, dueCents)
  const sum = plain.sum === null || limited.sum === null ? null : plus(plain.sum, limited.sum)
  return { entries: rounded, total: whole(sum, plus(plain.least, limited.least), wholeTotal), ceiling: limited.findings }
}

interface Sum {
  /** Null as soon as one is not known. */
  readonly sum: Ratio | null
  readonly least: Ratio
}

function whole (exactly: Ratio | null, least: Ratio, round: (exactly: Ratio) => Cents): Whole {
  const cents = exactly === null ? null : round(exactly)
  return { cents, leastCents: cents ?? round(least) }
}

/** A ceiling that is passed in one way to round, and not in another, is not known to be passed. */
function ceilingOf (ceilings: readonly Finding[], missing: readonly Missing[]): readonly Finding[] {
  const [first, ...others] = ceilings
  if (first === undefined) return []
  return [others.every(({ verdict }) => verdict === first.verdict) ? first : { ...first, verdict: 'unknown', missing }]
}
