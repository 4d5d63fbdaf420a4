// Which provision on a topic applies to this contract, as known at this moment? The only place where time is resolved.
import type { Nature, Trigger } from '../model/contract.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { Lookup } from '../model/finding.ts'
import type { MergedRuleSet, Provision, ProvisionValues, SelectingDay, Topic } from '../model/rule-set.ts'
import type { BasisPoints, IsoDay, IsoInstant } from '../model/values.ts'
import { isWithin, reaches, ruleUsed } from '../primitives/index.ts'
import { isKnown } from './is-known.ts'

/** What selects among the provisions. */
export interface Situation {
  readonly trigger: Trigger
  /** Absent: not known. */
  readonly nature?: Nature
  /** Absent: not known. */
  readonly labourShareBasisPoints?: BasisPoints
  /** Between which amounts the sum lies; infinite: no limit is known. Absent: not known. */
  readonly sumCents?: readonly [least: number, most: number]
  /** Only where the topic has kinds of European threshold. */
  readonly thresholdType?: EuThresholdType
  readonly days: { readonly [D in SelectingDay]?: IsoDay }
  readonly knownAt: IsoInstant
}

type Layered<V> = { readonly ruleSet: string, readonly provision: Provision<V> }

const NATURES: readonly [Nature, ...Nature[]] = ['works', 'supplies', 'services']
const DAYS: readonly SelectingDay[] = ['publication', 'award', 'contract']

/**
 * Finds the provision on a topic. A provision names the day that selects it; where its text does not, every known day of the
 * contract must select the same one, else it is undecided. An unknown nature is harmless as long as all natures agree, an
 * unknown labour share as long as no provision that could apply asks for it.
 */
export function findProvision<T extends Topic> (
  ruleSet: MergedRuleSet, topic: T, situation: Situation
): Lookup<ProvisionValues[T]> {
  const all = ruleSet.provisions[topic] as readonly Layered<ProvisionValues[T]>[]
  const published = all.filter(({ provision }) => isKnown(provision, situation.knownAt))
  const byNature = (nature: Nature): Lookup<ProvisionValues[T]> =>
    byLabourShare(published.filter(({ provision }) => speaksOf(provision, situation.trigger, nature, situation.thresholdType)), topic, situation, all.length > 0)
  const [nature, ...others] = naturesToTry(published, situation.nature)
  const first = byNature(nature)
  return others.every((other) => isSame(byNature(other), first)) ? first : { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'nature' }] }
}

/** One nature stands for all where no provision tells them apart. */
function naturesToTry (published: readonly Layered<unknown>[], nature: Nature | undefined): readonly [Nature, ...Nature[]] {
  if (nature !== undefined) return [nature]
  return published.some(({ provision }) => provision.when?.natures !== undefined) ? NATURES : ['works']
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
  const { lower = null, upper = null } = provision.when?.sumCents ?? {}
  const isBetween = lower !== null && upper !== null && lower.value >= least && upper.value <= most && least < most
  return isBetween || isOfSum(provision, least) !== isOfSum(provision, most)
}

function isOfSum ({ when }: Provision<unknown>, cents: number): boolean {
  const { lower = null, upper = null } = when?.sumCents ?? {}
  return (lower === null || reaches(cents, lower.value, lower.operator)) &&
    (upper === null || (upper.operator === '<=' ? cents <= upper.value : cents < upper.value))
}

function isOfLabourShare ({ when }: Provision<unknown>, share: BasisPoints): boolean {
  const { atLeastBasisPoints: least = 0, belowBasisPoints: below } = when?.labourShare ?? {}
  return share >= least && (below === undefined || share < below)
}

function byDay<V> (candidates: readonly Layered<V>[], topic: Topic, days: Situation['days'], known: boolean): Lookup<V> {
  const unknownDay = candidates.find(({ provision: { selectedBy } }) => selectedBy !== null && days[selectedBy] === undefined)
  if (unknownDay !== undefined) return dayMissing(unknownDay.provision.selectedBy as SelectingDay)

  const first = days.publication ?? days.award ?? days.contract
  const isUnnamed = candidates.some(({ provision }) => provision.selectedBy === null)
  if (first === undefined && isUnnamed) return dayMissing('publication')

  const on = first ?? days.delivery ?? null
  const chosen = selectedOn(first, candidates, days)
  if (isUnnamed && DAYS.some((day) => days[day] !== undefined && !sameProvisions(selectedOn(days[day], candidates, days), chosen))) {
    return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${topic}.selectedBy` }] }
  }
  if (chosen.length > 1) {
    return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${topic}.contradiction` }], contradicting: chosen.map(({ ruleSet, provision }) => ruleUsed(ruleSet, provision)) }
  }
  const only = chosen[0]
  if (only === undefined) return { state: 'no-provision', on, known, missing: [{ kind: 'rule-value', name: topic }] }
  return asLookup(only, topic, only.provision.selectedBy === null ? on as IsoDay : days[only.provision.selectedBy] as IsoDay)
}

/** Those that hold on the day that selects them; where their text names none, on the given one. */
function selectedOn<V> (day: IsoDay | undefined, candidates: readonly Layered<V>[], days: Situation['days']): readonly Layered<V>[] {
  return candidates.filter(({ provision: { selectedBy, valid } }) => {
    const selecting = selectedBy === null ? day : days[selectedBy]
    return selecting !== undefined && isWithin(selecting, valid)
  })
}

function asLookup<V> ({ ruleSet, provision }: Layered<V>, topic: Topic, on: IsoDay): Lookup<V> {
  const { value } = provision
  const rule = ruleUsed(ruleSet, provision)
  if (value === null) return { state: 'value-missing', rule, on, missing: [{ kind: 'rule-value', name: topic }] }
  return { state: 'in-force', value, rule, on }
}

function speaksOf ({ when }: Provision<unknown>, trigger: Trigger, nature: Nature, thresholdType: EuThresholdType | undefined): boolean {
  return (when?.thresholdTypes === undefined || (thresholdType !== undefined && when.thresholdTypes.includes(thresholdType))) &&
    (when?.triggers === undefined || when.triggers.includes(trigger)) &&
    (when?.natures === undefined || trigger === 'subsidy' || when.natures.includes(nature))
}

function isSame<V> (first: Lookup<V>, second: Lookup<V>): boolean {
  if ((first.state === 'in-force' || first.state === 'value-missing') && (second.state === 'in-force' || second.state === 'value-missing')) {
    return first.rule.ruleSet === second.rule.ruleSet && first.rule.provision === second.rule.provision
  }
  return first.state === second.state
}

function sameProvisions<V> (first: readonly Layered<V>[], second: readonly Layered<V>[]): boolean {
  return first.length === second.length && first.every((layered, index) => layered === second[index])
}

function dayMissing<V> (day: SelectingDay): Lookup<V> {
  return { state: 'undecided', missing: [{ kind: 'contract-fact', name: `days.${day}` }] }
}
