// What a contractor did, as it may be handed in. There is no field for a person, and strict objects keep one from being smuggled in.
import { z } from 'zod'
import { basisPointsSchema, centsSchema, daySchema, evidenceSchema, periodSchema, textSchema } from './values.ts'

/** A code of the field: nothing that could hold a name or a number of a person. */
export const codeSchema = z.string({ error: 'is not a code' })
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'is not a code. Write it in lower case with hyphens, as participatiewet' })
  .max(60, { error: 'is longer than 60 characters' })

const hundredths = z.int({ error: 'is not a whole number of hundredths. 24 hours is 2400' }).min(0).max(1_000_000_00)
const months = z.int({ error: 'is not a whole number of months' }).min(0).max(1200)
const count = z.int({ error: 'is not a whole number' }).min(0).max(100_000)

const spanOf = (unit: z.ZodInt) => z.strictObject({ from: unit, until: unit.nullable() })
  .refine(({ from, until }) => until === null || until >= from, { error: 'lies below the start of the span. Swap or correct the numbers', path: ['until'] })

export const spanSchema = spanOf(z.int().min(0).max(1200))

export const effortKindSchema = z.enum(['hire', 'placement', 'internship', 'secondment', 'purchase', 'hours', 'training', 'contribution'])
export const trackSchema = z.enum(['bbl', 'bol', 'vso-pro', 'hbo'])
const unit = z.enum(['year', 'school-year', 'month', 'day', 'hour', 'once', 'invoice', 'labour-cost', 'actual-cost'])

const ageSchema = spanOf(z.int().min(0).max(120))
  .refine(({ from, until }) => until === null || until >= from + 2, { error: 'is so narrow that it tells one age. Give a band of at least three years, as 50 to 54', path: ['until'], params: { code: 'too-personal' } })

const purchaseFactsSchema = z.strictObject({
  invoice: z.strictObject({ cents: centsSchema, vat: z.enum(['excluding', 'including']).optional(), vatRateBasisPoints: basisPointsSchema.optional() }).optional(),
  days: z.strictObject({ order: daySchema.optional(), delivery: daySchema.optional(), invoice: daySchema.optional(), payment: daySchema.optional() }).optional(),
  standings: z.array(z.strictObject({ scheme: codeSchema, level: textSchema(100).nullable(), period: periodSchema })).max(100).optional(),
  isForContract: z.boolean().optional(),
  isBySubcontractor: z.boolean().optional()
}).meta({ id: 'PurchaseFacts' })

export const effortSchema = z.strictObject({
  id: textSchema(100),
  kind: effortKindSchema,
  group: codeSchema.optional(),
  education: z.strictObject({ track: trackSchema, level: z.int().min(1).max(8).optional() }).optional(),
  placement: textSchema(100).optional(),
  period: periodSchema.optional(),
  startedOn: daySchema.optional(),
  weeklyHoursHundredths: z.int({ error: 'is not a whole number of hundredths. 24 hours is 2400' }).min(0).max(168_00).optional(),
  fullTimeWeekHundredths: z.int({ error: 'is not a whole number of hundredths. 36 hours is 3600' }).min(1).max(168_00).optional(),
  workedHoursHundredths: hundredths.optional(),
  fullTimeYearHundredths: z.int({ error: 'is not a whole number of hundredths' }).min(1).max(8784_00).optional(),
  benefitMonths: spanSchema.optional(),
  age: ageSchema.optional(),
  establishedOn: daySchema.optional(),
  employment: z.enum(['fixed-term', 'permanent']).optional(),
  internshipMonthsBefore: months.optional(),
  circumstances: z.array(codeSchema).max(20).optional(),
  monthsSinceSameEmployer: months.nullable().optional(),
  wageSubsidy: periodSchema.nullable().optional(),
  schoolYears: count.max(100).optional(),
  hoursHundredths: hundredths.optional(),
  days: count.optional(),
  costCents: centsSchema.optional(),
  labourCostCents: centsSchema.optional(),
  valuedBy: unit.optional(),
  purchase: purchaseFactsSchema.optional(),
  evidence: z.record(textSchema(500), evidenceSchema).optional()
}).meta({ id: 'Effort', description: 'One entry of what a contractor did; never a person' })
