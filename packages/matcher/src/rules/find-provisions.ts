// Which of several provisions on one topic hold for this contract? For topics that are a table, where each row is a provision.
import type { Missing, NearestRule } from '../model/finding.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet, ProvisionValues, Topic } from '../model/rule-set.ts'
import type { Row } from '../model/valuation.ts'
import type { IsoDay } from '../model/values.ts'
import { isWithin, ruleUsed } from '../primitives/index.ts'
import { boundAt } from './bound-at.ts'
import { isOfLabourShare, type Situation } from './find-provision.ts'
import { isKnown } from './is-known.ts'
import { nearestRule } from './nearest-rule.ts'

type Layered<V> = { readonly ruleSet: string, readonly provision: Provision<V> }

/**
 * Every provision that holds, and those of which it is not known whether they hold, with what would settle it. As with a single
 * provision, what was published after the contract was concluded does not bind it.
 */
export function findProvisions<T extends Topic> (ruleSet: MergedRuleSet, topic: T, situation: Situation, isConcluded: boolean): readonly Row<ProvisionValues[T]>[] {
  const all = ruleSet.provisions[topic] as readonly Layered<ProvisionValues[T]>[]
  const { days, knownAt } = situation
  const early = boundAt(situation, isConcluded) ?? knownAt
  const contractDays = [days.publication, days.award, days.contract].filter((day) => day !== undefined)
  const rows: Row<ProvisionValues[T]>[] = []
  for (const layered of all) {
    const now = isKnown(layered.provision, knownAt)
    // a rule that the day of delivery selects is no later rule for what was delivered then
    const then = layered.provision.selectedBy === 'delivery' ? now : isKnown(layered.provision, early)
    const isOpen = days.contract === undefined && now !== then
    const row = then || isOpen ? rowOf(layered, topic, situation, contractDays) : null
    if (row !== null) rows.push(isOpen ? { ...row, missing: [{ kind: 'contract-fact', name: 'days.contract' }, ...row.missing] } : row)
  }
  return rows
}

/** Where no row of a table holds: when one does. As `nearestRule` says it. */
export function nearestRow (ruleSet: MergedRuleSet, topic: Topic, situation: Situation, isConcluded: boolean): NearestRule | null | undefined {
  return nearestRule(ruleSet.provisions[topic], { ...situation, knownAt: boundAt(situation, isConcluded) ?? situation.knownAt })
}

/** Null: it does not hold. */
function rowOf<V> ({ ruleSet, provision }: Layered<V>, topic: Topic, { trigger, nature, days, labourShareBasisPoints: share }: Situation, contractDays: readonly IsoDay[]): Row<V> | null {
  const { value, when, selectedBy, valid } = provision
  if (when?.triggers?.includes(trigger) === false) return null
  const asksNature = trigger !== 'subsidy' && when?.natures !== undefined
  if (asksNature && nature !== undefined && !when.natures.includes(nature)) return null
  if (share !== undefined && !isOfLabourShare(provision, share)) return null
  const missing: Missing[] = []
  if (share === undefined && when?.labourShare !== undefined) missing.push({ kind: 'contract-fact', name: 'labourShare' })
  // a table is not read by the sum of a contract: no row that asks for it is certain
  if (when?.sumCents !== undefined) missing.push({ kind: 'contract-fact', name: 'value' })
  if (asksNature && nature === undefined && when.natures.length < 3) missing.push({ kind: 'contract-fact', name: 'nature' })

  const selecting = selectedBy === null ? contractDays : [days[selectedBy]].filter((day) => day !== undefined)
  const holding = selecting.filter((day) => isWithin(day, valid)).length
  if (selecting.length === 0) missing.push({ kind: 'contract-fact', name: `days.${selectedBy ?? 'publication'}` })
  else if (holding === 0) return null
  else if (holding < selecting.length) missing.push({ kind: 'rule-value', name: `${topic}.selectedBy` })

  return { value, efforts: when?.efforts ?? null, rule: ruleUsed(ruleSet, provision), on: selecting[0] ?? null, missing }
}
