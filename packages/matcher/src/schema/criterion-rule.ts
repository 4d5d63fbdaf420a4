// A criterion of admission, as the owner of the rules writes it.
import { z } from 'zod'
import { firmStatementsSchema } from './firm.ts'
import { targetGroupSchema } from './firm-profile.ts'
import { lineSchema } from './plain-text.ts'
import { authoritySchema, basisPointsSchema, textSchema } from './values.ts'

const name = lineSchema(100)
const operator = z.enum(['>=', '>'])
const municipalities = z.array(authoritySchema).min(1, { error: 'holds no municipality. Give one' }).max(400)
const region = ['complementsOffer', 'createsJobsInRegion'] as const

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('established-in'), municipalities }),
  z.strictObject({ kind: z.literal('works-in'), municipalities }),
  z.strictObject({ kind: z.literal('statement'), fact: z.enum([...firmStatementsSchema.keyof().options, ...region]), asked: z.boolean() }),
  z.strictObject({ kind: z.literal('income'), fact: z.enum(['commercialIncome', 'marketTurnover']), minimumBasisPoints: basisPointsSchema, operator }),
  z.strictObject({ kind: z.literal('target-group'), vocabulary: targetGroupSchema, measure: z.enum(['headcount', 'fte']).nullable(), minimumBasisPoints: basisPointsSchema, operator }),
  z.strictObject({ kind: z.literal('legal-form'), allowed: z.array(name).max(100), excluded: z.array(name).max(100) }),
  z.strictObject({ kind: z.literal('accepted-label') }),
  z.strictObject({ kind: z.literal('label-aim') }),
  z.strictObject({ kind: z.literal('judgement') })
], { error: 'is not a question of a criterion. Give its kind, as established-in or statement' })

export const admissionCriterionSchema = z.strictObject({
  criterion: name,
  words: z.strictObject({ nl: textSchema(2_000), en: textSchema(2_000) }),
  badges: z.array(z.enum(['temporary', 'full'])).min(1, { error: 'holds no badge. Give temporary, full, or both' }).max(2),
  ways: z.array(z.strictObject({ id: name, asks: z.array(condition).min(1, { error: 'asks nothing. Give a condition' }).max(50) })).min(1, { error: 'holds no way to meet it. Give one' }).max(20)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'holds two ways with one id. Give each its own', params: { code: 'double-way' } })
})
