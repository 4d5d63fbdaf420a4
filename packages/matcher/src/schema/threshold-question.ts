// The question about a European threshold, as somebody asks it.
import { z } from 'zod'
import { contractSchema } from './contract.ts'

export const thresholdQuestionSchema = z.strictObject({
  contract: contractSchema,
  buyer: z.enum(['central', 'sub-central']).optional(),
  socialOrOther: z.boolean().optional()
}).meta({ id: 'ThresholdQuestion' })
