// Which provision on a topic applies to this contract, as known at this moment? The only place where time is resolved.
import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { Lookup } from '../model/finding.ts'
import type { Provision, SelectingDay } from '../model/provision.ts'
import type { MergedRuleSet, ProvisionValues, Topic } from '../model/rule-set.ts'
import type { BasisPoints, IsoDay, IsoInstant, Period } from '../model/values.ts'
import { highestIn, isWithin, lowestIn, ruleUsed } from '../primitives/index.ts'
import { isKnown } from './is-known.ts'
import { nearestRule } from './nearest-rule.ts'
import { speaksOf } from './speaks-of.ts'

/** What selects among the provisions. */
export interface Situation {
  readonly trigger: Trigger
  /** Absent: not known. */
  readonly nature?: Nature | undefined
  /** Absent: not known. */
  readonly labourShareBasisPoints?: BasisPoints | undefined
  /** Between which amounts the sum lies; infinite: no limit is known. Absent: not known. */
  readonly sumCents?: readonly [least: number, most: number] | undefined
  /** Only where the topic has kinds of European threshold. */
  readonly thresholdType?: EuThresholdType
  readonly days: { readonly [D in SelectingDay]?: IsoDay | undefined }
  readonly knownAt: IsoInstant
}

type Layered<V> = { readonly ruleSet: string, readonly provision: Provision<V> }

const OTHER_NATURES: readonly Nature[] = ['supplies', 'services']

/**
 * Finds the provision on a topic. A provision names the day that selects it; where its text does not, every known day of the
 * contract must select the same one, else it is undecided. An unknown nature is harmless as long as all natures agree, an
 * unknown labour share as long as no provision that could apply asks for it.
 */
export function findProvision<T extends Topic> (
  ruleSet: MergedRuleSet, topic: T, situation: Situation
): Lookup<ProvisionValues[T]> {
  const all = ruleSet.provisions[topic] as readonly Layered<ProvisionValues[T]>[]
  const { trigger, nature, thresholdType, days, knownAt } = situation
  const byNature = (tried: Nature): Lookup<ProvisionValues[T]> =>
    byLabourShare(all.filter(({ provision }) => isKnown(provision, knownAt) && mayHold(provision, days) && speaksOf(provision, trigger, tried, thresholdType)), topic, situation, all.length > 0)
  const first = byNature(nature ?? 'works')
  // one nature stands for all where no provision tells them apart
  const isSettled = nature !== undefined || all.every(({ provision }) => provision.when?.natures === undefined) || OTHER_NATURES.every((other) => isSame(byNature(other), first))
  if (!isSettled) return { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'nature' }] }
  if (first.state !== 'no-provision' || all.length === 0) return first
  const nearest = nearestRule(all, situation)
  return nearest === undefined ? first : { ...first, nearest }
}

/** What certainly does not hold asks for no fact of the contract. */
function mayHold ({ selectedBy, valid }: Provision<unknown>, days: Situation['days']): boolean {
  const selecting = (selectedBy === null ? [days.publication, days.award, days.contract] : [days[selectedBy]]).filter((day) => day !== undefined)
  return selecting.length === 0 || selecting.some((day) => isWithin(day, valid))
}

/** `known`: is there anything on the topic, whenever it holds? */
function byLabourShare<V> (candidates: readonly Layered<V>[], topic: Topic, situation: Situation, known: boolean): Lookup<V> {
  const share = situation.labourShareBasisPoints
  if (candidates.every(({ provision }) => provision.when?.labourShare === undefined)) return bySum(candidates, topic, situation, known)
  if (share === undefined) return { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'labourShare' }] }
  return bySum(candidates.filter(({ provision }) => isOfLabourShare(provision, share)), topic, situation, known)
}

/** What the rules leave open of a sum is harmless as long as it lies on one side of every bound. */
function bySum<V> (candidates: readonly Layered<V>[], topic: Topic, { sumCents: sum, days }: Situation, known: boolean): Lookup<V> {
  if (candidates.every(({ provision }) => provision.when?.sumCents === undefined)) return byDay(candidates, topic, days, known)
  if (sum === undefined) return { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'value' }] }
  if (candidates.some(({ provision }) => isAcross(provision, sum))) return { state: 'undecided', missing: [{ kind: 'rule-value', name: 'base.what-enters' }] }
  return byDay(candidates.filter(({ provision }) => isOfSum(provision, sum[0])), topic, days, known)
}

/** Does a provision speak of some of the sums only? */
function isAcross (provision: Provision<unknown>, [least, most]: readonly [number, number]): boolean {
  const isOfLeast = isOfSum(provision, least)
  if (isOfLeast !== isOfSum(provision, most)) return true
  const { lower = null, upper = null } = provision.when?.sumCents ?? {}
  return !isOfLeast && lower !== null && upper !== null && lower.value >= least && upper.value <= most && least < most
}

function isOfSum ({ when }: Provision<unknown>, cents: number): boolean {
  const band = when?.sumCents
  return band === undefined || (cents >= lowestIn(band) && cents <= highestIn(band))
}

/** Does a provision speak of contracts of which this part of the sum pays for labour? */
export function isOfLabourShare ({ when }: Provision<unknown>, share: BasisPoints): boolean {
  const { atLeastBasisPoints: least = 0, belowBasisPoints: below } = when?.labourShare ?? {}
  return share >= least && (below === undefined || share < below)
}

function byDay<V> (candidates: readonly Layered<V>[], topic: Topic, days: Situation['days'], known: boolean): Lookup<V> {
  const unknownDay = candidates.find(({ provision: { selectedBy } }) => selectedBy !== null && days[selectedBy] === undefined)
  if (unknownDay !== undefined) return dayMissing(unknownDay.provision.selectedBy as SelectingDay)

  const first = days.publication ?? days.award ?? days.contract
  const unnamed = candidates.filter(({ provision }) => provision.selectedBy === null)
  if (first === undefined && unnamed.length > 0) return dayMissing('publication')
  if (unnamed.some(({ provision }) => dependsOnDay(provision.valid, days))) return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${topic}.selectedBy` }] }

  const on = first ?? days.delivery ?? null
  const chosen = candidates.filter(({ provision: { selectedBy, valid } }) => isWithin((selectedBy === null ? on : days[selectedBy]) as IsoDay, valid))
  if (chosen.length > 1) {
    return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${topic}.contradiction` }], contradicting: chosen.map(({ ruleSet, provision }) => ruleUsed(ruleSet, provision)) }
  }
  const only = chosen[0]
  if (only === undefined) return { state: 'no-provision', on, known, missing: [{ kind: 'rule-value', name: topic }] }
  return asLookup(only, topic, only.provision.selectedBy === null ? on as IsoDay : days[only.provision.selectedBy] as IsoDay)
}

/** Does one day of the contract lie in the period and another outside? */
function dependsOnDay (valid: Period, { publication, award, contract }: Situation['days']): boolean {
  const known = [publication, award, contract].filter((day) => day !== undefined)
  const within = known.filter((day) => isWithin(day, valid)).length
  return within > 0 && within < known.length
}

function asLookup<V> ({ ruleSet, provision }: Layered<V>, topic: Topic, on: IsoDay): Lookup<V> {
  const { value } = provision
  const rule = ruleUsed(ruleSet, provision)
  if (value === null) return { state: 'value-missing', rule, on, missing: [{ kind: 'rule-value', name: topic }] }
  return { state: 'in-force', value, rule, on }
}

function isSame<V> (first: Lookup<V>, second: Lookup<V>): boolean {
  if ((first.state === 'in-force' || first.state === 'value-missing') && (second.state === 'in-force' || second.state === 'value-missing')) {
    return first.rule.ruleSet === second.rule.ruleSet && first.rule.provision === second.rule.provision
  }
  return first.state === second.state
}

function dayMissing<V> (day: SelectingDay): Lookup<V> {
  return { state: 'undecided', missing: [{ kind: 'contract-fact', name: `days.${day}` }] }
}
