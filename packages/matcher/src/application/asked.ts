// What a judge of one condition is given.
import type { AcceptedLabelsRule } from '../model/admission-rules.ts'
import type { CriterionCondition } from '../model/criterion-rule.ts'
import type { FactUsed, Finding, Lookup, Missing, RuleUsed, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { FirmProfile } from '../model/firm-profile.ts'
import type { LabelHolding } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { finding } from '../primitives/index.ts'

/** Everything a firm is judged by, whatever the criterion. */
export interface Situation {
  readonly profile: FirmProfile
  readonly acceptedLabels: Lookup<AcceptedLabelsRule>
  /** As known at the moment of the question. */
  readonly checkedLabels: readonly LabelHolding[]
  readonly on: IsoDay
}

/** One condition of a criterion, in its situation. */
export interface Asked<C extends CriterionCondition> extends Situation {
  readonly criterion: string
  readonly condition: C
  readonly rule: RuleUsed
}

export type Judge<K extends CriterionCondition['kind']> = (asked: Asked<Extract<CriterionCondition, { kind: K }>>) => Finding

/** By the rule of the criterion, on the day of the application. What is missing is told only where that leaves it open. */
export function judged ({ rule, on }: Pick<Asked<CriterionCondition>, 'rule' | 'on'>, code: FindingCode, verdict: Verdict, facts: readonly FactUsed[], missing: readonly Missing[] = []): Finding {
  return finding(code, verdict, { facts, rule, on, missing: verdict === 'unknown' ? missing : [] })
}

/** A fact of the firm that is not known. */
export function lacking (name: string): readonly Missing[] {
  return [{ kind: 'supplier-fact', name }]
}
