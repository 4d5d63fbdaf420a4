// One condition of a criterion, by the facts that are there.
import type { CriterionCondition } from '../model/criterion-rule.ts'
import type { Finding } from '../model/finding.ts'
import { type Asked, type Judge, judged } from './asked.ts'
import { judgeAcceptedLabel, judgeLabelAim } from './judge-label.ts'
import { judgeEstablished, judgeWorksIn } from './judge-place.ts'
import { judgeForm, judgeSaid, placeOfStatement } from './judge-said.ts'
import { judgeIncome, judgeTargetGroup } from './judge-share.ts'

/** No machine judges it: it waits for a decision of people. */
const judgeByPeople: Judge<'judgement'> = (asked) => judged(asked, 'criterion-judgement', 'unknown', [], [{ kind: 'decision', name: `criterion.${asked.criterion}` }])

/** By kind; typed so that a kind without a judge does not compile. */
const JUDGES: { readonly [K in CriterionCondition['kind']]: Judge<K> } = {
  'established-in': judgeEstablished,
  'works-in': judgeWorksIn,
  statement: judgeSaid,
  income: judgeIncome,
  'target-group': judgeTargetGroup,
  'legal-form': judgeForm,
  'accepted-label': judgeAcceptedLabel,
  'label-aim': judgeLabelAim,
  judgement: judgeByPeople
}

export function judgeCondition (asked: Asked<CriterionCondition>): Finding {
  return (JUDGES[asked.condition.kind] as (asked: Asked<CriterionCondition>) => Finding)(asked)
}

const NEEDS: { readonly [K in CriterionCondition['kind']]: (condition: Extract<CriterionCondition, { kind: K }>) => readonly string[] } = {
  'established-in': () => ['place.municipality'],
  'works-in': () => ['worksIn'],
  statement: ({ fact }) => [placeOfStatement(fact).join('.')],
  income: ({ fact }) => [`income.${fact}`],
  'target-group': ({ vocabulary }) => [`targetGroups.${vocabulary}`],
  'legal-form': () => ['legalForm'],
  'accepted-label': () => ['labels'],
  'label-aim': () => ['aims', 'applications'],
  judgement: () => []
}

/** The facts of a profile that a condition looks at, by name. */
export function factsNeeded (condition: CriterionCondition): readonly string[] {
  return (NEEDS[condition.kind] as (condition: CriterionCondition) => readonly string[])(condition)
}
