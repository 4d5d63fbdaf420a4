// Rule sets as one, for callers: what has not their shape is refused.
import { answerTo } from './answer-to.ts'
import type { MergedRuleSet, RuleSet } from './model/rule-set.ts'
import { mergeRuleSets as merge } from './rules/index.ts'

/**
 * Reads rule sets, base first, as one: national law, the region, the municipality. A provision that `replaces` another takes
 * its place; all others stay. Every provision keeps the id of the rule set it comes from.
 * @throws MatcherError INVALID_RULE_SET when a layer does not build on the one before it, or replaces what is not there.
 */
export function mergeRuleSets (ruleSets: readonly RuleSet[]): MergedRuleSet {
  return answerTo(() => merge(ruleSets), 'INVALID_RULE_SET')
}
