// The rule on a term. A term belongs to no contract, so nothing but its own day selects the version.
import type { Lookup } from '../model/finding.ts'
import type { ProvisionValues, Topic } from '../model/rule-set.ts'
import type { TermQuestion } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { findProvision } from '../rules/index.ts'

/** The rule for a term that starts on a day. */
export function ruleAtStart<T extends Topic> ({ ruleSet, knownAt }: TermQuestion, topic: T, start: IsoDay): Lookup<ProvisionValues[T]> {
  return findProvision(ruleSet, topic, { trigger: 'contract', days: { 'term-start': start }, knownAt })
}

/** The rule on the day a term would end. */
export function ruleAtEnd<T extends Topic> ({ ruleSet, knownAt }: TermQuestion, topic: T, end: IsoDay): Lookup<ProvisionValues[T]> {
  return findProvision(ruleSet, topic, { trigger: 'contract', days: { 'term-end': end }, knownAt })
}
