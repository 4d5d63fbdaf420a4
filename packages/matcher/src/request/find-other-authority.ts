// Are the rules those of the authority that is asked about?
import type { Problem } from '../error.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { AuthorityId } from '../model/values.ts'

export function findOtherAuthority (authority: AuthorityId | undefined, ruleSet: MergedRuleSet): readonly Problem[] {
  if (authority === undefined || ruleSet.authority === null || ruleSet.authority === authority) return []
  return [{ place: '/ruleSet', code: 'other-authority', detail: `The rule set is that of '${ruleSet.authority}', the question is about '${authority}'. Pass the rule set of '${authority}', or only the layers that hold for everybody.` }]
}
