// Do the amounts of several provisions that hold together rise where they should: rates and thresholds by labour share, European thresholds?
import type { EuThresholdRule, EuThresholdType } from '../model/eu-threshold.ts'
import type { RateRule, ThresholdRule } from '../model/obligation-rules.ts'
import { overlaps } from '../primitives/index.ts'
import { cellsOf, speaksOf } from './cells.ts'
import { exampleOf } from './example.ts'
import { later } from './later.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

/** Of each pair, the first kind of contract never has the higher European threshold. */
const LOWER_THAN: readonly (readonly [EuThresholdType, EuThresholdType])[] = [
  ['supplies-services-central', 'supplies-services-sub-central'],
  ['supplies-services-sub-central', 'social-and-other'],
  ['supplies-services-sub-central', 'works'],
  ['utilities-supplies-services', 'utilities-social-and-other'],
  ['utilities-supplies-services', 'utilities-works']
]

/** More labour should not owe less, nor be let off up to a higher amount. */
export function findOrderBetween (current: readonly Placed[]): readonly RuleSetProblem[] {
  const on = (topic: Placed['topic']): readonly Placed[] => current.filter((one) => one.topic === topic)
  return [
    ...byLabour(on('rate'), fixed, (high, low) => high < low, '/value/basisPoints', {
      nl: (high, low) => `Opdrachten met meer arbeid ('${high}') hebben een lager percentage dan die met minder ('${low}'). Zijn de percentages verwisseld?`,
      en: (high, low) => `Contracts with more labour ('${high}') owe a lower rate than those with less ('${low}'). Are the rates swapped?`
    }),
    ...byLabour(on('threshold'), (value) => (value as ThresholdRule).cents, (high, low) => high > low, '/value/cents', {
      nl: (high, low) => `Opdrachten met meer arbeid ('${high}') hebben een hogere drempel dan die met minder ('${low}'). Zijn de drempels verwisseld?`,
      en: (high, low) => `Contracts with more labour ('${high}') have a higher threshold than those with less ('${low}'). Are the thresholds swapped?`
    }),
    ...europeanOrder(on('euThreshold'))
  ]
}

interface Told { readonly nl: (high: string, low: string) => string, readonly en: (high: string, low: string) => string }

function byLabour (all: readonly Placed[], amountOf: (value: unknown) => number | null, isOdd: (high: number, low: number) => boolean, at: string, told: Told): readonly RuleSetProblem[] {
  const bands = all.filter(({ provision }) => provision.when?.labourShare !== undefined && provision.value !== null)
  return bands.flatMap((high) => {
    const least = high.provision.when?.labourShare?.atLeastBasisPoints
    const value = amountOf(high.provision.value)
    const low = bands.find(({ provision }) => {
      const [below, lower] = [provision.when?.labourShare?.belowBasisPoints, amountOf(provision.value)]
      return least !== undefined && below !== undefined && below <= least && value !== null && lower !== null && isOdd(value, lower) && overlaps(provision.valid, high.provision.valid)
    })
    const cell = low === undefined ? undefined : cellsOf([high, low]).find((one) => one.share === least && speaksOf(high.provision, one) && speaksOf(low.provision, { ...one, share: null }))
    if (low === undefined || cell === undefined) return []
    const day = [low.provision.valid.from, high.provision.published].reduce(later, high.provision.valid.from)
    const [above, under] = [high.provision.id, low.provision.id]
    return [found('out-of-order', `${high.place}${at}`, { nl: told.nl(above, under), en: told.en(above, under) }, exampleOf(high.topic, cell, day, high.provision.published))]
  })
}

function fixed (value: unknown): number | null {
  const rate = value as RateRule
  return rate.kind === 'fixed' ? rate.basisPoints : null
}

function europeanOrder (all: readonly Placed[]): readonly RuleSetProblem[] {
  const of = (type: EuThresholdType): readonly Placed[] => all.filter(({ provision }) => provision.value !== null && (provision.when?.thresholdTypes ?? []).includes(type))
  return LOWER_THAN.flatMap(([lower, higher]) => of(lower).flatMap((low) => of(higher).flatMap((high) => {
    const [least, most] = [low.provision.value as EuThresholdRule, high.provision.value as EuThresholdRule]
    if (least.cents <= most.cents || !overlaps(low.provision.valid, high.provision.valid)) return []
    const day = later(low.provision.valid.from, high.provision.valid.from)
    const cell = { trigger: 'contract', nature: null, share: null, thresholdType: lower, sum: null } as const
    return [found('out-of-order', `${low.place}/value/cents`, {
      nl: `De Europese drempel van '${low.provision.id}' (${lower}) ligt boven die van '${high.provision.id}' (${higher}). Zijn ze verwisseld, of is de eenheid fout?`,
      en: `The European threshold of '${low.provision.id}' (${lower}) lies above that of '${high.provision.id}' (${higher}). Are they swapped, or is the unit wrong?`
    }, exampleOf('euThreshold', cell, day, low.provision.published))]
  })))
}
