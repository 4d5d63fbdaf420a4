import { type Finding, type Firm, type IsoDay, type IsoInstant, type LabelRuleSet, MatcherError, type PsoMeasurement, VERSION } from '@sroi/matcher'
import { assessLabel, measurePso, resolveLabelRules } from '@sroi/matcher/labels'
import { problemsOf } from '@sroi/matcher/schema'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import { chooseLabelRules } from './choose-label-rules.ts'
import { labelPlanSchema } from './plan-labels.ts'

export const labelAssessmentSchema = labelPlanSchema.omit({ before: true })
  .meta({ id: 'LabelAssessmentQuestion', description: 'What do the issuers of labels ask of this firm, and is it there on a day?' })

export interface LabelAssessment {
  /** Each level of each label, lowest first. */
  readonly assessments: readonly { readonly scheme: string, readonly level: string | null, readonly name: string, readonly finding: Finding }[]
  /** Of each label that rests on a measured contribution. */
  readonly measurements: readonly (PsoMeasurement & { readonly scheme: string })[]
  readonly provenance: {
    readonly matcher: string, readonly labelRules: readonly { readonly id: string, readonly version: string }[], readonly on: IsoDay, readonly knownAt: IsoInstant
  }
}

/**
 * Does a firm have on a day what is asked for a label? It foretells nothing: the issuer measures and decides itself. Nothing is stored.
 * @param input `{ firm, schemes?, on?, knownAt? }`, unchecked; the clock gives what is left out, and all schemes are asked for.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export function assessLabels ({ labelRules, clock }: { labelRules: readonly LabelRuleSet[], clock: Clock }, input: unknown): LabelAssessment {
  const parsed = labelAssessmentSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, labelAssessmentSchema)))
  const { firm: given, schemes, on: day, knownAt: moment } = parsed.data
  const chosen = chooseLabelRules(labelRules, schemes)
  const now = clock.now()
  const [on, knownAt] = [day ?? amsterdamDay(now), moment ?? now]
  // JSON has no undefined: what is optional is there or not
  const firm = given as Firm
  const resolved = chosen.map((ruleSet) => ({ ruleSet, rules: resolveLabelRules(ruleSet, { on, before: on, knownAt }) }))
  return {
    assessments: resolved.flatMap(({ rules }) => rules.levels.map(({ level, name }) => ({ scheme: rules.scheme, level, name, finding: assessLabel(firm, [rules], rules.scheme, level, on) }))),
    measurements: resolved.flatMap(({ ruleSet, rules }) => ruleSet.measurement === undefined ? [] : [{ scheme: rules.scheme, ...measurePso(firm, rules) }]),
    provenance: { matcher: VERSION, labelRules: chosen.map(({ id, version }) => ({ id, version })), on, knownAt }
  }
}
