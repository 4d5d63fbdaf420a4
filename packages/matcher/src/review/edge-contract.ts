// A contract that differs from its neighbours in nothing but the one fact an edge is about.
import type { ContractorLabel } from '../model/contract-party.ts'
import type { ContractFacts } from '../model/contract.ts'
import type { MatchQuestion } from '../model/match.ts'
import type { OwnLabelRule, ThresholdRule } from '../model/obligation-rules.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { daysLater, highestIn, isDay, lastDayOfMonths, lowestIn, MAX_CENTS, WHOLE } from '../primitives/index.ts'
import { speaksOf } from './cells.ts'
import { type Edge, type Layered, OBLIGATION_TOPICS } from './edges.ts'
import { later } from './later.ts'
import { levelsOf } from './levels-of.ts'

export type Side = 'below' | 'at' | 'above'

export const SIDES: readonly Side[] = ['below', 'at', 'above']

export const STEP: Readonly<Record<Side, -1 | 0 | 1>> = { below: -1, at: 0, above: 1 }
/** What a request may say at most. */
const MOST: Readonly<Record<string, number>> = { amount: MAX_CENTS, 'labour-share': WHOLE, months: 1200 }
/** Long enough for every minimum term, in months. */
const LONG = 1200
/** Before every day of an example. */
const LONG_AGO = '1900-01-01'

/** Null where there is no such contract: an amount below zero, a share above all of it, or days on which the rule binds nobody. */
export function edgeContract (ruleSet: MergedRuleSet, edge: Edge, side: Side): Pick<MatchQuestion, 'contract' | 'choice'> | null {
  const step = STEP[side]
  const own = ownOf(ruleSet, edge)
  const threshold = edge.topic === 'threshold' && edge.kind === 'amount' ? own.value as ThresholdRule : null
  // the whole of a contract of some years is compared by the year
  const years = threshold?.split === 'year' && edge.trigger !== 'supplier-year' ? yearsOf(ruleSet) : 1
  const moved = typeof edge.at === 'number' ? edge.at * years + step : null
  if (moved !== null && (moved < 0 || moved > (MOST[edge.kind] as number))) return null
  const day = edge.kind === 'day' ? daysLater(String(edge.at), step) : firstDayOf(ruleSet, edge)
  if (day === null || !isDay(day)) return null

  const cents = edge.kind === 'amount' && moved !== null ? moved : sumFor(ruleSet, own)
  // a rule that came out after its first day binds no contract of that day, but a tender of that day may still be concluded
  const isCall = edge.kind === 'day' && String(edge.at) < own.published
  const facts: ContractFacts = {
    ...(edge.nature === null ? {} : { nature: edge.nature }),
    labourShareBasisPoints: edge.kind === 'labour-share' && moved !== null ? moved : shareFor(own),
    months: edge.kind === 'months' && moved !== null ? moved : monthsFor(ruleSet, edge),
    ...sums(cents, isCall),
    ...ownLabels(ruleSet, edge, day, step)
  }
  const about = {
    id: 'boundary',
    ...(edge.trigger === 'contract' ? {} : { trigger: edge.trigger }),
    ...(isCall ? { stage: 'call' as const } : {}),
    days: isCall ? { publication: day } : { publication: day, award: day, contract: day }
  }
  if (threshold?.per === undefined) return { contract: { ...about, ...facts } }
  // one by one, however large the other; together, the other makes up for the rest
  const [first, other] = threshold.per === 'lot' ? [cents, ampleSum(ruleSet)] : [Math.floor(cents / 2), Math.ceil(cents / 2)]
  return { contract: { ...about, lots: [{ id: '1', ...facts, ...sums(first, isCall) }, { id: '2', ...sums(other, isCall) }] }, choice: { lot: '1' } }
}

function sums (cents: Cents, isCall: boolean): Pick<ContractFacts, 'value' | 'invoicedTurnover' | 'wageSum'> {
  const sum = { cents, vat: 'excluding' } as const
  return { value: isCall ? { estimated: sum } : { awarded: sum }, invoicedTurnover: sum, wageSum: sum }
}

/** The provisions that decide beside the one of the edge, and that one. */
function involved (ruleSet: MergedRuleSet, { trigger, nature }: Edge): readonly Layered[] {
  return OBLIGATION_TOPICS.flatMap((topic) => ruleSet.provisions[topic] as readonly Layered[])
    .filter(({ provision }) => speaksOf(provision, { trigger, nature, share: null, thresholdType: null, sum: null }))
}

/** The provision that makes an edge of this rule set. */
export function ownOf (ruleSet: MergedRuleSet, edge: Edge): Provision<unknown> {
  const own = (ruleSet.provisions[edge.topic] as readonly Layered[]).find((one) => one.ruleSet === edge.ruleSet && one.provision.id === edge.provision) as Layered
  return own.provision
}

/** The last first day on which everything that holds with it was known; null where it was over by then. */
export function firstDayOf (ruleSet: MergedRuleSet, edge: Edge): IsoDay | null {
  const { published, valid: { from, until } } = ownOf(ruleSet, edge)
  const starts = involved(ruleSet, edge).flatMap(({ provision }) => [provision.valid.from, provision.published]).filter((day) => until === null || day <= until)
  const day = starts.reduce(later, from)
  return until === null || published <= until ? day : null
}

/** None where labels take nothing off; none held where it is about something else; else the one of the edge, or the first that is named. */
function ownLabels (ruleSet: MergedRuleSet, edge: Edge, day: IsoDay, step: number): Pick<ContractFacts, 'contractorLabels' | 'period'> {
  if (ruleSet.provisions.ownLabel.length === 0) return {}
  if (edge.topic !== 'ownLabel') return { contractorLabels: [] }
  const label = edge.label ?? levelsOf((ownOf(ruleSet, edge).value as OwnLabelRule | null)?.labels ?? [])[0] ?? { scheme: 'pso', level: null }
  const held: ContractorLabel = { ...label, period: { from: LONG_AGO, until: edge.kind === 'label-until' ? daysLater(String(edge.at), step) : null } }
  return { contractorLabels: [held], period: { from: day, until: endOfContract(ruleSet, day) } }
}

/** The last day of a contract that begins on a day. */
export function endOfContract (ruleSet: MergedRuleSet, day: IsoDay): IsoDay {
  return lastDayOfMonths(day, yearsOf(ruleSet) * 12)
}

/** As long as can be, unless a threshold is compared with a year or a label must last: then as short as the minimum terms allow. */
function monthsFor (ruleSet: MergedRuleSet, { topic }: Edge): number {
  return topic === 'ownLabel' || ruleSet.provisions.threshold.some(({ provision }) => provision.value?.split === 'year') ? yearsOf(ruleSet) * 12 : LONG
}

/** Whole years that reach every minimum term. */
function yearsOf (ruleSet: MergedRuleSet): number {
  const longest = Math.max(12, ...ruleSet.provisions.minimumTerm.map(({ provision }) => (provision.value?.months ?? 0) + 1))
  return Math.ceil(Math.min(LONG, longest) / 12)
}

/** A sum that the provision of the edge speaks of: above every threshold if it can be, so that no other edge is near. */
function sumFor (ruleSet: MergedRuleSet, { when }: Provision<unknown>): number {
  const band = when?.sumCents
  const ample = ampleSum(ruleSet)
  return band === undefined ? ample : Math.min(Math.max(ample, lowestIn(band)), highestIn(band))
}

function ampleSum (ruleSet: MergedRuleSet): number {
  const amounts = ruleSet.provisions.threshold.map(({ provision: { value } }) => (value?.cents ?? 0) * (value?.split === 'year' ? yearsOf(ruleSet) : 1))
  return Math.min(MAX_CENTS, Math.max(0, ...amounts) * 2 + 100_000_000)
}

/** A share that the provision of the edge speaks of and that meets every minimum it can. */
function shareFor ({ when }: Provision<unknown>): number {
  const below = when?.labourShare?.belowBasisPoints
  return below === undefined ? WHOLE : below - 1
}
