// The answer of a ladder, described for whoever reads it over HTTP.
import { z } from 'zod'
import { findingSchema } from './outcome.ts'
import { searchQuestionSchema } from './question.ts'
import { searchOutcomeSchema } from './search-outcome.ts'
import { blockValueSchema, effortSelectorSchema } from './valuation-rules.ts'
import { centsSchema, cpvSchema, daySchema, pointSchema } from './values.ts'

const changeSchema = z.union([
  z.strictObject({ kind: z.literal('choose-also'), condition: z.enum(['standings', 'municipalities', 'worksIn', 'divisions']), value: z.string() }),
  z.strictObject({ kind: z.literal('choose-label'), label: z.strictObject({ scheme: z.string(), level: z.string().nullable().optional() }) }),
  z.strictObject({ kind: z.literal('widen'), condition: z.enum(['withinMetres', 'mostLeadTimeDays', 'leastCapacityCents', 'mostMinimumOrderCents']), to: z.int() }),
  z.strictObject({ kind: z.literal('leave-out'), condition: z.string() }),
  z.strictObject({ kind: z.literal('deliver-on'), day: daySchema }),
  z.strictObject({ kind: z.literal('spend-more'), toCents: centsSchema }),
  z.strictObject({ kind: z.literal('look-in'), branches: z.array(z.string()), cpv: z.array(cpvSchema), near: pointSchema.nullable() })
]).meta({ id: 'QuestionChange' })

const reachSchema = z.strictObject({
  ranked: z.int(),
  pending: z.int(),
  fills: z.strictObject({
    cents: centsSchema.nullable().meta({ description: 'What they fill together, never more than is left. Null: not known; the finding says why' }),
    leastCents: centsSchema.meta({ description: 'What they fill in any case' }),
    estimated: z.boolean(),
    finding: findingSchema
  })
}).meta({ id: 'Reach', description: 'What a question gives' })

const { need, filters } = searchQuestionSchema.shape
const askedAgain = {
  changes: z.array(changeSchema),
  question: z.strictObject({ need, filters }).meta({ description: 'Ask again with these in place of need and filters, and these are the totals' }),
  reach: reachSchema,
  more: z.strictObject({ ranked: z.int(), pending: z.int() }).meta({ description: 'Firms that were not there' }),
  finding: findingSchema
}

const blockSchema = z.strictObject({
  id: z.string(),
  efforts: effortSelectorSchema.nullable(),
  values: z.array(z.strictObject({ value: blockValueSchema, units: z.int().nullable().meta({ description: 'So many fill what is left' }), paidCents: centsSchema.nullable() })),
  missing: findingSchema.shape.missing,
  finding: findingSchema
})

const contact = z.strictObject({ email: z.string().optional(), telephone: z.string().optional(), website: z.string().optional() })

export const nextBestSchema = z.strictObject({
  leftCents: centsSchema.nullable(),
  estimated: z.boolean().meta({ description: 'leftCents is an estimate, never a debt' }),
  now: reachSchema,
  steps: z.array(z.union([
    z.strictObject({ kind: z.literal('leave-out'), condition: z.string(), chosen: z.array(z.union([z.string(), z.number()])), ...askedAgain }),
    z.strictObject({ kind: z.literal('same-branch'), branches: z.array(z.string()), ...askedAgain }),
    z.strictObject({ kind: z.literal('temporary-badge'), ...askedAgain }),
    z.strictObject({ kind: z.literal('works-in-region'), leftOut: z.array(z.enum(['municipalities', 'withinMetres'])), ...askedAgain }),
    z.strictObject({ kind: z.literal('other-blocks'), blocks: z.array(blockSchema), finding: findingSchema }),
    z.strictObject({ kind: z.literal('coordinator'), coordinator: z.strictObject({ name: z.string(), contact }), openCents: centsSchema.nullable(), finding: findingSchema })
  ])).meta({ description: 'In the order in which to try them; only what gives something' }),
  provenance: searchOutcomeSchema.shape.provenance
}).meta({ id: 'NextBest' })
