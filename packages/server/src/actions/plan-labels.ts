import { type Firm, type LabelDays, type LabelRuleSet, MatcherError, type Pathway, VERSION } from '@sroi/matcher'
import { planPathways } from '@sroi/matcher/labels'
import { daySchema, firmSchema, problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import { chooseLabelRules } from './choose-label-rules.ts'
import { questionSchema } from './question-schema.ts'

export const labelPlanSchema = z.strictObject({
  firm: firmSchema,
  before: daySchema.meta({ description: 'The last day on which the label must be there' }),
  schemes: z.array(z.string().max(100)).min(1).max(50).optional().meta({ description: 'Absent: every label of which the rules are known' }),
  on: questionSchema.shape.on,
  knownAt: questionSchema.shape.knownAt
}).meta({ id: 'LabelPlanQuestion', description: 'Which labels can this firm have by a day?' })

export interface LabelPlan {
  readonly pathways: readonly Pathway[]
  readonly provenance: LabelDays & { readonly matcher: string, readonly labelRules: readonly { readonly id: string, readonly version: string }[] }
}

/**
 * Which labels a firm can have by a day. Nothing is stored.
 * @param input `{ firm, before, schemes?, on?, knownAt? }`, unchecked; the clock gives what is left out, and all schemes are asked for.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export function planLabels ({ labelRules, clock }: { labelRules: readonly LabelRuleSet[], clock: Clock }, input: unknown): LabelPlan {
  const parsed = labelPlanSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, labelPlanSchema)))
  const { firm, before, schemes, on, knownAt } = parsed.data
  const chosen = chooseLabelRules(labelRules, schemes)
  const now = clock.now()
  const days = { on: on ?? amsterdamDay(now), before, knownAt: knownAt ?? now }
  // JSON has no undefined: what is optional is there or not
  const pathways = planPathways(firm as Firm, chosen, days)
  return { pathways, provenance: { matcher: VERSION, labelRules: chosen.map(({ id, version }) => ({ id, version })), ...days } }
}
