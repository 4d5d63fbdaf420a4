// Which labels can the firm still get in time, and can a full badge rest on them?
import { isAccepted } from '../admission/index.ts'
import { planPathways } from '../labels/index.ts'
import type { ApplicationQuestion, LabelChance } from '../model/application.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { Pathway } from '../model/pathway.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding, labelName, missingOf, unknownByRule } from '../primitives/index.ts'
import type { Situation } from './asked.ts'
import { firmOfProfile, type RangeEnd } from './firm-of-profile.ts'

/** Where the profile tells ranges, both ends are planned: a pathway that differs between them is not known. */
export function labelChances ({ profile, labelRules, figures = {}, on, knownAt }: ApplicationQuestion, situation: Situation, before: IsoDay): readonly LabelChance[] {
  const plan = (end: RangeEnd): readonly Pathway[] => planPathways(firmOfProfile(profile, situation.checkedLabels, figures, on, end), labelRules, { on, before, knownAt })
  const most = plan('most')
  return plan('least').map((pathway, index) => ({ pathway: together(pathway, most[index] ?? pathway), accepted: acceptanceOf(pathway, situation) }))
}

function together (least: Pathway, most: Pathway): Pathway {
  if (least.outcome === most.outcome) return least
  const { finding: { facts, on } } = least
  const because = [least.finding, most.finding]
  const missing: readonly Missing[] = [...missingOf(because), { kind: 'supplier-fact', name: 'exact-shares' }]
  return { ...least, outcome: 'unknown', finding: finding('pathway', 'unknown', { facts, on, missing, because }), missing, latestStart: null, steps: [] }
}

function acceptanceOf ({ scheme, level, name }: Pathway, { acceptedLabels: rule, on }: Situation): Finding {
  const facts = [fact('label', 'text', name)]
  if (rule.state !== 'in-force') return unknownByRule('label-accepted', rule, facts)
  const label = { scheme, level }
  if (isAccepted(label, rule.value)) return finding('label-accepted', 'met', { facts, rule: rule.rule, on })
  const isOpen = !rule.value.complete
  return finding('label-accepted', isOpen ? 'unknown' : 'not-met', { facts, rule: rule.rule, on, missing: isOpen ? [{ kind: 'rule-value', name: `acceptedLabels.${labelName(label)}` }] : [] })
}
