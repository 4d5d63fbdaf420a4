// Which of several provisions on one topic hold for this contract? For topics that are a table, where each row is a provision.
import type { Missing } from '../model/finding.ts'
import type { MergedRuleSet, Provision, ProvisionValues, SelectingDay, Topic } from '../model/rule-set.ts'
import type { Row } from '../model/valuation.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { endOfDay, isAtOrBefore, isWithin, ruleUsed, wasPublished } from '../primitives/index.ts'
import type { Situation } from './find-provision.ts'

type Layered<V> = { readonly ruleSet: string, readonly provision: Provision<V> }

const DAYS: readonly SelectingDay[] = ['publication', 'award', 'contract']

/**
 * Every provision that holds, and those of which it is not known whether they hold, with what would settle it. As with a single
 * provision, what was published after the contract was concluded does not bind it.
 */
export function findProvisions<T extends Topic> (ruleSet: MergedRuleSet, topic: T, situation: Situation, isConcluded: boolean): readonly Row<ProvisionValues[T]>[] {
  const all = ruleSet.provisions[topic] as readonly Layered<ProvisionValues[T]>[]
  const { contract, award, publication } = situation.days
  const bound = contract ?? (isConcluded ? latest(award, publication) : undefined)
  const early = bound !== undefined && !isAtOrBefore(situation.knownAt, endOfDay(bound)) ? endOfDay(bound) : null

  return all.flatMap((layered) => {
    const now = isKnown(layered.provision, situation.knownAt)
    // a rule that the day of delivery selects is no later rule for what was delivered then
    const then = early === null || layered.provision.selectedBy === 'delivery' ? now : isKnown(layered.provision, early)
    if (contract !== undefined || now === then) return then ? rowOf(layered, topic, situation, []) : []
    return rowOf(layered, topic, situation, [{ kind: 'contract-fact', name: 'days.contract' }])
  })
}

function rowOf<V> ({ ruleSet, provision }: Layered<V>, topic: Topic, { trigger, nature, days }: Situation, open: readonly Missing[]): readonly Row<V>[] {
  const { value, when, selectedBy, valid } = provision
  if (when?.triggers?.includes(trigger) === false) return []
  const asksNature = trigger !== 'subsidy' && when?.natures !== undefined
  if (asksNature && nature !== undefined && !when.natures.includes(nature)) return []
  const missing: Missing[] = [...open]
  if (asksNature && nature === undefined && when.natures.length < 3) missing.push({ kind: 'contract-fact', name: 'nature' })

  const selecting = selectedBy === null ? DAYS.flatMap((day) => days[day] ?? []) : [days[selectedBy]].flatMap((day) => day ?? [])
  const holds = selecting.map((day) => isWithin(day, valid))
  if (selecting.length === 0) missing.push({ kind: 'contract-fact', name: `days.${selectedBy ?? 'publication'}` })
  else if (!holds.includes(true)) return []
  else if (holds.includes(false)) missing.push({ kind: 'rule-value', name: `${topic}.selectedBy` })

  return [{ value, efforts: when?.efforts ?? null, rule: ruleUsed(ruleSet, provision), on: selecting[0] ?? null, missing }]
}

function isKnown ({ published, withdrawn }: Provision<unknown>, knownAt: IsoInstant): boolean {
  return wasPublished(published, knownAt) && (withdrawn === undefined || !wasPublished(withdrawn, knownAt))
}

function latest (first: IsoDay | undefined, second: IsoDay | undefined): IsoDay | undefined {
  if (first === undefined) return second
  return second === undefined || first > second ? first : second
}
