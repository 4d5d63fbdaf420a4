// Which criteria hold for an application on a day, as known at a moment?
import type { AdmissionCriterionRule } from '../model/criterion-rule.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { Row } from '../model/valuation.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { findProvisions, type Situation } from '../rules/index.ts'

/** One criterion, and every rule on it that holds: more than one contradict each other. */
export interface CriterionRows {
  readonly criterion: string
  readonly rows: readonly Row<AdmissionCriterionRule>[]
}

/** The application starts the term to decide on it. A text that does not say which day selects it means the only day there is. */
export function situationOn (on: IsoDay, knownAt: IsoInstant): Situation {
  return { trigger: 'contract', days: { 'term-start': on, publication: on, delivery: on }, knownAt }
}

/** In the order of the rules. A rule without a value is a criterion of its own: something is asked, and it is not known what. */
export function criteriaOn (ruleSet: MergedRuleSet, on: IsoDay, knownAt: IsoInstant): readonly CriterionRows[] {
  const found = new Map<string, Row<AdmissionCriterionRule>[]>()
  for (const row of findProvisions(ruleSet, 'admissionCriteria', situationOn(on, knownAt), false)) {
    const criterion = row.value?.criterion ?? row.rule.provision
    found.set(criterion, [...(found.get(criterion) ?? []), row])
  }
  return [...found].map(([criterion, rows]) => ({ criterion, rows }))
}
