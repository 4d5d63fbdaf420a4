// A boundary as a worked case: the file that lies beside a rule set and is run as a test.
import { answerTo } from '../answer-to.ts'
import { formatCents, formatDay, formatShare } from '../explain/index.ts'
import type { Verdict } from '../model/finding.ts'
import type { MatchQuestion } from '../model/match.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Cents, IsoDay, IsoInstant, Language, Words } from '../model/values.ts'
import type { ValuationQuestion } from '../model/valuation.ts'
import type { Boundary, ObligationBoundary, ValueBoundary } from './boundary.ts'
import type { Side } from './edge-contract.ts'
import type { EdgeKind } from './edges.ts'
import { type Placed, placedProvisions } from './placed-provisions.ts'

interface Case<Q, E> {
  readonly name: Words
  /** The text that the expected answer rests on. */
  readonly source: string
  readonly question: Q
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly expect: E
}

/** As in the folder `cases` beside a rule set. */
export type WorkedObligation = Case<MatchQuestion, {
  readonly applies: Verdict
  readonly dueCents: Cents | null
  readonly estimateCents?: Cents
  readonly findings: Readonly<Record<string, Verdict>>
}>

/** As in the folder `valuations` beside a rule set. */
export type WorkedValue = Case<ValuationQuestion, {
  readonly totalCents: Cents | null
  readonly leastCents: Cents
  readonly shortCents?: Cents | null
  readonly penaltyCents?: Cents | null
  readonly missing: readonly string[]
}>

const SIDE: Record<Language, Record<Side, string>> = {
  nl: { below: 'net onder', at: 'precies op', above: 'net boven' },
  en: { below: 'just below', at: 'exactly at', above: 'just above' }
}
const DAY_SIDE: Record<Language, Record<Side, string>> = {
  nl: { below: 'de dag vóór', at: 'op', above: 'de dag na' },
  en: { below: 'the day before', at: 'on', above: 'the day after' }
}

/** The layers are those the boundaries were made of: the case names the source of the provision. */
export function workedCase (ruleSets: readonly RuleSet[], boundary: ObligationBoundary): WorkedObligation {
  return answerTo(() => obligationCase(ruleSets, boundary))
}

function obligationCase (ruleSets: readonly RuleSet[], boundary: ObligationBoundary): WorkedObligation {
  const { applies, dueCents, estimateCents, findings } = boundary.outcome
  return { ...headOf(ruleSets, boundary), question: boundary.question, on: boundary.on, knownAt: boundary.knownAt, expect: { applies, dueCents, ...(estimateCents === null ? {} : { estimateCents }), findings } }
}

/** The same for a boundary of the value of efforts. */
export function workedValue (ruleSets: readonly RuleSet[], boundary: ValueBoundary): WorkedValue {
  return answerTo(() => valueCase(ruleSets, boundary))
}

function valueCase (ruleSets: readonly RuleSet[], boundary: ValueBoundary): WorkedValue {
  const { findings: _findings, isDecidedByProvision: _decided, ...expect } = boundary.outcome
  return { ...headOf(ruleSets, boundary), question: boundary.question, on: boundary.on, knownAt: boundary.knownAt, expect }
}

function headOf (ruleSets: readonly RuleSet[], { edge, side }: Boundary): Pick<WorkedValue, 'name' | 'source'> {
  const { basis } = (placedProvisions(ruleSets, edge.topic).find(({ ruleSet, provision }) => ruleSet === edge.ruleSet && provision.id === edge.provision) as Placed).provision
  return {
    name: { nl: nameOfBoundary({ edge, side }, 'nl'), en: nameOfBoundary({ edge, side }, 'en') },
    source: [basis.title, basis.article].filter((part) => part !== null).join(', ')
  }
}

/** `threshold (contract, services): just below € 200,000`. */
export function nameOfBoundary (boundary: Pick<Boundary, 'edge' | 'side'>, language: Language): string {
  return answerTo(() => named(boundary, language))
}

function named ({ edge, side }: Pick<Boundary, 'edge' | 'side'>, language: Language): string {
  const { kind, at, provision, trigger, nature, thresholdType, label } = edge
  const words = (DAYS.has(kind) ? DAY_SIDE : SIDE)[language][side]
  const labelled = label === undefined ? null : [label.scheme, label.level].filter((part) => part !== null).join(' ')
  return `${provision} (${[trigger, nature, thresholdType ?? null, labelled].filter((part) => part !== null).join(', ')}): ${words} ${valueInWords(kind, at, language)}`
}

/** What an edge is about, where the value alone does not say. */
const OF: Readonly<Partial<Record<EdgeKind, Words>>> = {
  'label-until': { nl: '(de laatste dag van het keurmerk)', en: '(the last day of the label)' },
  'badge-until': { nl: '(de laatste dag van de badge)', en: '(the last day of the badge)' },
  'day-off': { nl: '(waarop een termijn zou eindigen)', en: '(on which a term would end)' },
  distance: { nl: 'meter', en: 'metres' },
  'last-day': { nl: '(de laatste dag van de termijn)', en: '(the last day of the term)' },
  'target-share': { nl: 'van de werknemers', en: 'of the workers' },
  'income-share': { nl: 'van de inkomsten', en: 'of the income' },
  'benefit-months': { nl: 'maanden uitkering', en: 'months of benefit' },
  age: { nl: 'jaar oud', en: 'years of age' },
  'education-level': { nl: 'als niveau', en: 'as level' },
  'week-hours': { nl: 'uur per week', en: 'hours a week' },
  hours: { nl: 'uur op een dag', en: 'hours in a day' },
  'worked-hours': { nl: 'gewerkte uren', en: 'hours worked' },
  duration: { nl: 'maanden', en: 'months' },
  months: { nl: 'maanden', en: 'months' },
  cost: { nl: 'kosten of factuur', en: 'cost or invoice' },
  due: { nl: 'tekort', en: 'short' },
  'internship-months': { nl: 'maanden stage vooraf', en: 'months of internship before' },
  'look-back': { nl: 'maanden vóór de opdracht', en: 'months before the contract' },
  'months-since-employer': { nl: 'maanden na eerder werk daar', en: 'months since work there' }
}
const DAYS: ReadonlySet<EdgeKind> = new Set(['day', 'last-day', 'label-until', 'badge-until', 'day-off'])
const HOURS: ReadonlySet<EdgeKind> = new Set(['week-hours', 'hours', 'worked-hours'])
const AMOUNTS: ReadonlySet<EdgeKind> = new Set(['amount', 'cost', 'due'])

function valueInWords (kind: EdgeKind, at: number | string, language: Language): string {
  const value = DAYS.has(kind) ? formatDay(String(at), language)
    : AMOUNTS.has(kind) ? formatCents(Number(at), language)
    : kind === 'labour-share' || kind === 'target-share' || kind === 'income-share' ? formatShare(Number(at), language)
    : HOURS.has(kind) ? formatHundredths(Number(at), language) : String(at)
  return [value, OF[kind]?.[language]].filter((part) => part !== undefined).join(' ')
}

function formatHundredths (hundredths: number, language: Language): string {
  const text = String(hundredths / 100)
  return language === 'nl' ? text.replace('.', ',') : text
}
