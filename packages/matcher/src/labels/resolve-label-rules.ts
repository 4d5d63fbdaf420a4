// One scheme as it stands for somebody who applies between two days. After this no provision is looked up again.
import { answerTo } from '../answer-to.ts'
import type { Lookup } from '../model/finding.ts'
import type { LabelDays, LabelRuleSet, LabelRules, MeasurementTopic, MeasurementValues } from '../model/label-rules.ts'
import { findLabelProvision } from './find-label-provision.ts'

/** Looks up everything the scheme says. What it does not say stays a lookup without a value, which makes answers unknown. */
export function resolveLabelRules (ruleSet: LabelRuleSet, days: LabelDays): LabelRules {
  return answerTo(() => resolved(ruleSet, days))
}

function resolved (ruleSet: LabelRuleSet, days: LabelDays): LabelRules {
  const measured = <T extends MeasurementTopic>(topic: T): Lookup<MeasurementValues[T]> =>
    findLabelProvision(ruleSet.id, `label.${topic}`, ruleSet.measurement?.[topic] ?? [], days)
  return {
    scheme: ruleSet.scheme,
    issuer: ruleSet.issuer,
    levels: ruleSet.levels,
    measurement: {
      norms: measured('norms'),
      positionWeights: measured('positionWeights'),
      equatedPositions: measured('equatedPositions'),
      contractWeights: measured('contractWeights'),
      weighting: measured('weighting'),
      fullTime: measured('fullTime')
    },
    requirements: ruleSet.requirements.map(({ id, levels, provisions }) => ({ id, levels, found: findLabelProvision(ruleSet.id, `label.${id}`, provisions, days) })),
    validity: findLabelProvision(ruleSet.id, 'label.validity', ruleSet.validity, days),
    procedure: findLabelProvision(ruleSet.id, 'label.procedure', ruleSet.procedure, days),
    pending: findLabelProvision(ruleSet.id, 'label.pending', ruleSet.pending, days)
  }
}
