// The questions about reserved contracts, as somebody asks them.
import { z } from 'zod'
import { contractSchema } from './contract.ts'
import { supplierSchema } from './supplier.ts'
import { authoritySchema, textSchema } from './values.ts'

const choice = z.strictObject({ lot: textSchema(100).optional(), party: textSchema(500).optional() }).optional()

export const reservationQuestionSchema = z.strictObject({
  supplier: supplierSchema,
  contract: contractSchema,
  choice,
  authority: authoritySchema.optional()
}).meta({ id: 'ReservationQuestion' })

export const reservationPlanQuestionSchema = z.strictObject({
  contract: contractSchema,
  choice,
  routes: z.array(z.enum(['sheltered-workshop', 'integration-operator', 'sheltered-programme', 'public-service'])).max(4),
  buyer: z.enum(['central', 'sub-central']).optional(),
  socialOrOther: z.boolean().optional()
}).meta({ id: 'ReservationPlanQuestion' })
