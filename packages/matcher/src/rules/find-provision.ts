// Which provision on a topic applies to this contract, as known at this moment? The only place where time is resolved.
import type { Nature, Trigger } from '../model/contract.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { Lookup } from '../model/finding.ts'
import type { MergedRuleSet, Provision, ProvisionValues, SelectingDay, Topic } from '../model/rule-set.ts'
import type { BasisPoints, IsoDay, IsoInstant } from '../model/values.ts'
import { isWithin, reaches, ruleUsed, wasPublished } from '../primitives/index.ts'

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

const NATURES: readonly Nature[] = ['works', 'supplies', 'services']
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
  const natures = situation.nature === undefined ? NATURES : [situation.nature]
  const lookups = natures.map((nature) => byLabourShare(published.filter((layered) => speaksOf(layered.provision, situation.trigger, nature, situation.thresholdType)), topic, situation))
  const first = lookups[0] as Lookup<ProvisionValues[T]>
  if (lookups.every((lookup) => isSame(lookup, first))) {
    return first.state === 'no-provision' ? { ...first, known: all.length > 0 } : first
  }
  return { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'nature' }] }
}

function byLabourShare<V> (candidates: readonly Layered<V>[], topic: Topic, situation: Situation): Lookup<V> {
  const share = situation.labourShareBasisPoints
  const asks = candidates.some(({ provision }) => provision.when?.labourShare !== undefined)
  if (asks && share === undefined) return { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'labourShare' }] }
  return bySum(candidates.filter(({ provision }) => isOfLabourShare(provision, share)), topic, situation)
}

/** What the rules leave open of a sum is harmless as long as it lies on one side of every bound. */
function bySum<V> (candidates: readonly Layered<V>[], topic: Topic, situation: Situation): Lookup<V> {
  const { sumCents: sum } = situation
  if (candidates.every(({ provision }) => provision.when?.sumCents === undefined)) return byDay(candidates, topic, situation)
  if (sum === undefined) return { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'value' }] }
  if (candidates.some(({ provision }) => isAcross(provision, sum))) return { state: 'undecided', missing: [{ kind: 'rule-value', name: 'base.what-enters' }] }
  return byDay(candidates.filter(({ provision }) => isOfSum(provision, sum[0])), topic, situation)
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

function isOfLabourShare ({ when }: Provision<unknown>, share: BasisPoints | undefined): boolean {
  const { atLeastBasisPoints: least = 0, belowBasisPoints: below } = when?.labourShare ?? {}
  return share === undefined || (share >= least && (below === undefined || share < below))
}

function byDay<V> (candidates: readonly Layered<V>[], topic: Topic, situation: Situation): Lookup<V> {
  const named = candidates.filter(({ provision }) => provision.selectedBy !== null)
  const unknownDay = named.find(({ provision }) => situation.days[provision.selectedBy as SelectingDay] === undefined)
  if (unknownDay !== undefined) return dayMissing(unknownDay.provision.selectedBy as SelectingDay)

  const days = DAYS.flatMap((day) => situation.days[day] ?? [])
  if (days.length === 0 && named.length < candidates.length) return dayMissing('publication')

  const on = days[0] ?? situation.days.delivery ?? null
  const selections = (days.length === 0 ? [null] : days).map((day) => candidates.filter(({ provision }) => {
    const selecting = provision.selectedBy === null ? day : situation.days[provision.selectedBy]
    return selecting !== null && selecting !== undefined && isWithin(selecting, provision.valid)
  }))
  const chosen = selections[0] as readonly Layered<V>[]
  if (selections.some((selection) => !sameProvisions(selection, chosen))) {
    return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${topic}.selectedBy` }] }
  }
  if (chosen.length > 1) {
    return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${topic}.contradiction` }], contradicting: chosen.map(({ ruleSet, provision }) => ruleUsed(ruleSet, provision)) }
  }
  const only = chosen[0]
  if (only === undefined) return { state: 'no-provision', on, known: false, missing: [{ kind: 'rule-value', name: topic }] }
  return asLookup(only, topic, only.provision.selectedBy === null ? on as IsoDay : situation.days[only.provision.selectedBy] as IsoDay)
}

function asLookup<V> ({ ruleSet, provision }: Layered<V>, topic: Topic, on: IsoDay): Lookup<V> {
  const { value } = provision
  const rule = ruleUsed(ruleSet, provision)
  if (value === null) return { state: 'value-missing', rule, on, missing: [{ kind: 'rule-value', name: topic }] }
  return { state: 'in-force', value, rule, on }
}

function isKnown (provision: Provision<unknown>, knownAt: IsoInstant): boolean {
  return wasPublished(provision.published, knownAt) &&
    (provision.withdrawn === undefined || !wasPublished(provision.withdrawn, knownAt))
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
