// The questions and answers of a batch.
import { z } from 'zod'
import { candidateSchema, findingSchema, obligationSchema } from './outcome.ts'
import { searchQuestionSchema } from './question.ts'
import { centsSchema, daySchema } from './values.ts'

const size = z.int({ error: 'is not a whole number' }).min(0)

export const summaryQuestionSchema = searchQuestionSchema.omit({ after: true, show: true }).extend({
  top: size.max(1000).optional().meta({ description: 'How many of the suppliers that count are named, with score and euros. Absent: 20' }),
  show: size.max(100).optional().meta({ description: 'Of how many of these all reasons are given as well, as /v1/searches gives them. Absent: 0' })
}).meta({ id: 'SummaryQuestion' })

const count = z.int()

export const searchSummarySchema = z.strictObject({
  obligation: obligationSchema.omit({ finding: true, dueByYear: true }).meta({ id: 'ObligationAmounts', description: 'Without its reasons: /v1/searches gives these' }),
  warnings: z.array(findingSchema).meta({ description: 'What must be known before relying on it' }),
  delivery: daySchema,
  totals: z.strictObject({ ranked: count, pending: count, refused: count, outside: count }).meta({ description: 'Exactly, of the whole register' }),
  coverage: z.strictObject({
    verdict: obligationSchema.shape.applies,
    leftCents: centsSchema.nullable(),
    estimated: z.boolean().meta({ description: 'leftCents is an estimate and no debt' }),
    filledCents: centsSchema.nullable().meta({ description: 'What they fill together at most; never more than is left, or than can be bought within the contract' })
  }).meta({ id: 'Coverage', description: 'Verdict met: those that are named fill what is left. Not met: they do not, and nobody else counts. Unknown: more count than are named, or what is left or a capacity is not known' }),
  top: z.array(z.strictObject({ id: z.string(), score: z.int(), cents: centsSchema.meta({ description: 'What it fills by itself; 0 as well where that is not known' }) })),
  shown: z.array(candidateSchema).meta({ description: 'The first of these, with all reasons' })
}).meta({ id: 'SearchSummary' })
