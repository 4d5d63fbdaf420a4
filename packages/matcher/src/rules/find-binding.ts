// Which provision binds the contract? What was published after a contract was concluded does not change what it owes.
import type { Lookup, RuleUsed } from '../model/finding.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet, ProvisionValues, Topic } from '../model/rule-set.ts'
import type { IsoInstant } from '../model/values.ts'
import { boundAt } from './bound-at.ts'
import { findProvision, type Situation } from './find-provision.ts'
import { isKnown } from './is-known.ts'

/** What was found, and the rule that would be in force today but was published too late to bind this contract. */
export interface Binding<T extends Topic> {
  readonly found: Lookup<ProvisionValues[T]>
  readonly tooLate: RuleUsed | null
}

/**
 * Looks a provision up with the knowledge of the day the contract was concluded. Where that day is not known although there is
 * a contract (`isConcluded`), it lies on or after the latest day that is known; if it matters how much later, it is undecided.
 */
export function findBinding<T extends Topic> (ruleSet: MergedRuleSet, topic: T, today: Situation, isConcluded: boolean): Binding<T> {
  const now = findProvision(ruleSet, topic, today)
  const early = boundAt(today, isConcluded)
  if (early === null || isKnownAlike(ruleSet.provisions[topic], today.knownAt, early)) return { found: now, tooLate: null }

  const then = findProvision(ruleSet, topic, { ...today, knownAt: early })
  if (isSameRule(then, now)) return { found: now, tooLate: null }
  if (today.days.contract === undefined) return { found: { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'days.contract' }] }, tooLate: null }
  return { found: then, tooLate: then.state === 'no-provision' ? ruleOf(now) : null }
}

/** Nothing came or went in between: then a second look finds the same. */
function isKnownAlike (all: readonly { readonly provision: Provision<unknown> }[], now: IsoInstant, then: IsoInstant): boolean {
  return all.every(({ provision }) => isKnown(provision, now) === isKnown(provision, then))
}

function isSameRule (first: Lookup<unknown>, second: Lookup<unknown>): boolean {
  const [one, other] = [ruleOf(first), ruleOf(second)]
  return first.state === second.state && one?.ruleSet === other?.ruleSet && one?.provision === other?.provision
}

function ruleOf (lookup: Lookup<unknown>): RuleUsed | null {
  return lookup.state === 'in-force' || lookup.state === 'value-missing' ? lookup.rule : null
}
