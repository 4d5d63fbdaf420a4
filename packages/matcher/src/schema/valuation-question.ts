// The question of a valuation, as somebody asks it.
import { z } from 'zod'
import { contractSchema } from './contract.ts'
import { effortSchema } from './effort.ts'
import { authoritySchema, centsSchema } from './values.ts'

export const valuationQuestionSchema = z.strictObject({
  contract: contractSchema,
  authority: authoritySchema.optional(),
  efforts: z.array(effortSchema).max(1000),
  dueCents: centsSchema.optional(),
  settlement: z.strictObject({
    repair: z.enum(['not-given', 'running', 'over']).optional(),
    fault: z.enum(['contractor', 'not-contractor']).optional()
  }).optional()
}).meta({ id: 'ValuationQuestion' })
