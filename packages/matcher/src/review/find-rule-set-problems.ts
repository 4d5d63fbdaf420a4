// Everything a person should look at in the rules of one authority, at once.
import { answerTo } from '../answer-to.ts'
import type { RuleSet, Topic } from '../model/rule-set.ts'
import { compareText } from '../primitives/index.ts'
import { findDeadProvision, findNeverAsked } from './find-dead-provisions.ts'
import { findGapsInBenefit } from './find-gaps-in-benefit.ts'
import { findLayerProblems } from './find-layer-problems.ts'
import { findOrderBetween } from './find-order-between.ts'
import { findOrderProblems } from './find-order-problems.ts'
import { findSourceProblems } from './find-source-problems.ts'
import { findTimeProblems } from './find-time-problems.ts'
import { findUnanswered } from './find-unanswered.ts'
import { findVatProblems } from './find-vat-problems.ts'
import { inPlace, placedProvisions } from './placed-provisions.ts'
import type { RuleSetProblem } from './rule-set-problem.ts'

/**
 * Reads the layers of an authority, base first, as `mergeRuleSets` does, and names what contradicts, what leaves a question
 * open and what no question can reach. Their shape must have been checked (`ruleSetSchema`).
 * @throws MatcherError INVALID_RULE_SET when their shape is not that of rule sets.
 */
export function findRuleSetProblems (ruleSets: readonly RuleSet[]): readonly RuleSetProblem[] {
  return answerTo(() => problemsIn(ruleSets), 'INVALID_RULE_SET')
}

function problemsIn (ruleSets: readonly RuleSet[]): readonly RuleSetProblem[] {
  const topics = [...new Set(ruleSets.flatMap(({ provisions }) => Object.keys(provisions) as Topic[]))].sort(compareText)
  const byTopic = topics.map((topic) => placedProvisions(ruleSets, topic))
  const all = byTopic.flat()
  const current = byTopic.flatMap(inPlace)
  return [
    ...findLayerProblems(ruleSets, all),
    ...all.flatMap((one) => [...findSourceProblems(one), ...findDeadProvision(one), ...findOrderProblems(one), ...findVatProblems(one)]),
    ...topics.flatMap((topic) => findTimeProblems(current.filter((one) => one.topic === topic))),
    ...findOrderBetween(current),
    ...findGapsInBenefit(current.filter(({ topic }) => topic === 'buildingBlocks')),
    ...findUnanswered(current),
    ...findNeverAsked(current)
  ]
}
