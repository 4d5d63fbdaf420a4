// What a user asks of suppliers beside what is needed.
import { z } from 'zod'
import { authoritySchema, centsSchema, textSchema } from './values.ts'

const wholeSchema = (most: number): z.ZodInt => z.int({ error: 'is not a whole number' })
  .min(0, { error: 'is below 0. Give at least 0' }).max(most, { error: `is above ${most}. Give at most ${most}` })

export const filtersSchema = z.strictObject({
  standings: z.array(z.enum(['applied', 'temporary', 'full', 'refused', 'withdrawn'])).max(5).optional(),
  labels: z.array(z.strictObject({ scheme: textSchema(100), level: textSchema(100).nullable().optional() })).max(50).optional(),
  municipalities: z.array(authoritySchema).max(100).optional(),
  worksIn: z.array(authoritySchema).max(100).optional(),
  divisions: z.array(z.string().regex(/^[0-9]{2,3}$/, { error: 'is not a CPV division of two digits, as "77", nor a group of three, as "773"' })).max(50).optional(),
  withinMetres: wholeSchema(1_000_000).optional(),
  mostLeadTimeDays: wholeSchema(3650).optional(),
  leastCapacityCents: centsSchema.optional(),
  mostMinimumOrderCents: centsSchema.optional()
}).meta({ id: 'Filters' })
