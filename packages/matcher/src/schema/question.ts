// The question of a match and of a search, as somebody asks it.
import { z } from 'zod'
import { contractSchema } from './contract.ts'
import { filtersSchema } from './filters.ts'
import { authoritySchema, basisPointsSchema, centsSchema, cpvSchema, daySchema, pointSchema, textSchema } from './values.ts'

const needSchema = z.strictObject({
  cpv: z.array(cpvSchema).max(50).optional(),
  sameDivisionOnly: z.boolean().optional(),
  reservation: z.literal('res-ws').optional(),
  budgetCents: centsSchema.optional(),
  delivery: daySchema.optional(),
  deliveryUntil: daySchema.optional(),
  near: pointSchema.optional()
})

export const matchQuestionSchema = z.strictObject({
  contract: contractSchema,
  choice: z.strictObject({ lot: textSchema(100).optional(), party: textSchema(500).optional() }).optional(),
  authority: authoritySchema,
  fillings: z.array(z.strictObject({
    state: z.enum(['filled', 'agreed']),
    cents: centsSchema,
    description: textSchema(1000).optional(),
    supplier: textSchema(100).optional().meta({ description: 'Where it is a purchase: the id of the supplier in the register' }),
    on: daySchema.optional().meta({ description: 'The day on which it counts, as that of delivery' })
  })).max(1000).optional(),
  assumptions: z.array(z.strictObject({ topic: z.literal('rate'), basisPoints: basisPointsSchema, reason: textSchema(1000).optional() })).max(1, { error: 'holds more than one assumption about the rate; give one' }).optional(),
  need: needSchema.optional(),
  filters: filtersSchema.optional(),
  show: z.int({ error: 'is not a whole number' }).min(0).max(1000).optional(),
  seed: textSchema(100).optional()
}).meta({ id: 'MatchQuestion' })

export const searchQuestionSchema = matchQuestionSchema.extend({
  need: needSchema.extend({
    text: textSchema(10_000).optional().meta({ description: 'What is needed, in somebody\'s own words. Codes that stand in it count as cpv, a place as near, where those are absent' })
  }).optional(),
  showAside: z.int({ error: 'is not a whole number' }).min(0).max(1000).optional().meta({ description: 'How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said' }),
  after: textSchema(1000).optional().meta({ description: '`next` of an earlier answer to the same question: the list it belongs to goes on, the others show nothing' })
}).meta({ id: 'SearchQuestion' })
