// Which labels can the firm have by a day, which never and why, what is missing, and when must it start at the latest?
import { answerTo } from '../answer-to.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelDays, LabelLevel, LabelRuleSet, LabelRules } from '../model/label-rules.ts'
import type { Pathway } from '../model/pathway.ts'
import { fact, finding, holdingOn, onRecord, untilFact } from '../primitives/index.ts'
import { checkPlan } from './check-plan.ts'
import { planPathway } from './plan-pathway.ts'
import { resolveLabelRules } from './resolve-label-rules.ts'

/**
 * A pathway for each level of each scheme, in the order of the rule sets. The firm is taken as it is described: one that will change asks again
 * with the facts it will have. A planner: the issuer measures and decides itself.
 * @throws MatcherError INVALID_REQUEST with every day and figure that cannot be.
 */
export function planPathways (firm: Firm, ruleSets: readonly LabelRuleSet[], days: LabelDays): readonly Pathway[] {
  return answerTo(() => pathwaysOf(firm, ruleSets, days))
}

function pathwaysOf (firm: Firm, ruleSets: readonly LabelRuleSet[], days: LabelDays): readonly Pathway[] {
  checkPlan(firm, days)
  return ruleSets.flatMap((ruleSet) => {
    const rules = resolveLabelRules(ruleSet, days)
    return rules.levels.map((level) => heldPathway(firm, rules, level, days) ?? planPathway(firm, rules, level, days))
  })
}

/** A label on record for the day needs no path. */
function heldPathway ({ labels }: Firm, { scheme }: LabelRules, { level, name }: LabelLevel, { before, knownAt }: LabelDays): Pathway | null {
  const own = labels.filter((label) => label.scheme === scheme && label.level === level)
  const held = holdingOn(onRecord(own, knownAt, () => 'label'), before).at(-1)
  if (held === undefined) return null
  const { issuer, period, evidence } = held
  return {
    scheme,
    level,
    name,
    outcome: 'held',
    finding: finding('label-held', 'met', { facts: [fact('label', 'text', name, evidence), fact('issuer', 'text', issuer), fact('from', 'day', period.from), untilFact(period.until)], on: before }),
    missing: [],
    latestStart: null,
    steps: []
  }
}
