// A contract that differs from its neighbours in nothing but the one fact an edge is about.
import type { Contract } from '../model/contract.ts'
import type { MergedRuleSet, Provision, ThresholdRule } from '../model/rule-set.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, isDay, MAX_CENTS, WHOLE } from '../primitives/index.ts'
import { speaksOf } from './cells.ts'
import { type Edge, type Layered, OBLIGATION_TOPICS } from './edges.ts'
import { later } from './later.ts'
import { highestIn, lowestIn } from './whole-bands.ts'

export type Side = 'below' | 'at' | 'above'

export const SIDES: readonly Side[] = ['below', 'at', 'above']

export const STEP: Readonly<Record<Side, -1 | 0 | 1>> = { below: -1, at: 0, above: 1 }
/** What a request may say at most. */
const MOST: Readonly<Record<string, number>> = { amount: MAX_CENTS, 'labour-share': WHOLE, months: 1200 }
/** Long enough for every minimum term, in months. */
const LONG = 1200

/** Null where there is no such contract: an amount below zero, a share above all of it, or days on which the rule binds nobody. */
export function edgeContract (ruleSet: MergedRuleSet, edge: Edge, side: Side): Contract | null {
  const step = STEP[side]
  const moved = typeof edge.at === 'number' ? edge.at + step : null
  if (moved !== null && (moved < 0 || moved > (MOST[edge.kind] as number))) return null
  const day = typeof edge.at === 'string' ? daysLater(edge.at, step) : dayFor(ruleSet, edge)
  if (day === null || !isDay(day)) return null

  const cents = edge.kind === 'amount' && moved !== null ? moved : sumFor(ruleSet, edge)
  const sum = { cents, vat: 'excluding' } as const
  // a rule that came out after its first day binds no contract of that day, but a tender of that day may still be concluded
  const isCall = typeof edge.at === 'string' && edge.at < publishedOf(ruleSet, edge)
  return {
    id: 'boundary',
    ...(edge.trigger === 'contract' ? {} : { trigger: edge.trigger }),
    ...(isCall ? { stage: 'call' as const } : {}),
    ...(edge.nature === null ? {} : { nature: edge.nature }),
    labourShareBasisPoints: edge.kind === 'labour-share' && moved !== null ? moved : shareFor(ruleSet, edge),
    months: edge.kind === 'months' && moved !== null ? moved : LONG,
    value: isCall ? { estimated: sum } : { awarded: sum },
    invoicedTurnover: sum,
    wageSum: sum,
    days: isCall ? { publication: day } : { publication: day, award: day, contract: day }
  }
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

function publishedOf (ruleSet: MergedRuleSet, edge: Edge): IsoDay {
  return ownOf(ruleSet, edge).published
}

/** The last first day on which everything that holds with it was known; null where it was over by then. */
function dayFor (ruleSet: MergedRuleSet, edge: Edge): IsoDay | null {
  const { published, valid: { from, until } } = ownOf(ruleSet, edge)
  const starts = involved(ruleSet, edge).flatMap(({ provision }) => [provision.valid.from, provision.published]).filter((day) => until === null || day <= until)
  const day = starts.reduce(later, from)
  return until === null || published <= until ? day : null
}

/** A sum that the provision of the edge speaks of: above every threshold if it can be, so that no other edge is near. */
function sumFor (ruleSet: MergedRuleSet, edge: Edge): number {
  const band = ownOf(ruleSet, edge).when?.sumCents
  const ample = ampleSum(ruleSet)
  return band === undefined ? ample : Math.min(Math.max(ample, lowestIn(band)), highestIn(band))
}

function ampleSum (ruleSet: MergedRuleSet): number {
  const amounts = ruleSet.provisions.threshold.map(({ provision }) => (provision.value as ThresholdRule | null)?.cents ?? 0)
  return Math.min(MAX_CENTS, Math.max(0, ...amounts) * 2 + 100_000_000)
}

/** A share that the provision of the edge speaks of and that meets every minimum it can. */
function shareFor (ruleSet: MergedRuleSet, edge: Edge): number {
  const below = ownOf(ruleSet, edge).when?.labourShare?.belowBasisPoints
  return below === undefined ? WHOLE : below - 1
}
