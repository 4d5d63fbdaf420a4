// A supplier of the register. There is no field for a person, and strict objects keep one from being smuggled in.
import { z } from 'zod'
import { authoritySchema, basisPointsSchema, centsSchema, cpvSchema, daySchema, evidenceSchema, identifierSchema, instantSchema, periodSchema, pointSchema, textSchema } from './values.ts'

const statement = z.strictObject({ value: z.boolean(), evidence: evidenceSchema, recordedAt: instantSchema })

export const supplierSchema = z.strictObject({
  id: textSchema(100),
  identifier: identifierSchema,
  name: textSchema(500),
  place: z.strictObject({ town: textSchema(200), municipality: authoritySchema, point: pointSchema.optional() }),
  worksIn: z.array(authoritySchema).max(400),
  contact: z.strictObject({ email: textSchema(320).optional(), telephone: textSchema(50).optional(), website: textSchema(500).optional() }),
  legalForm: textSchema(100).optional(),
  foundedOn: daySchema.optional(),
  workforceFteHundredths: z.int().min(0).max(100_000_000).optional(),
  offerings: z.array(z.strictObject({
    id: textSchema(100),
    title: textSchema(500),
    text: textSchema(10_000),
    cpv: z.array(cpvSchema).max(100),
    capacityCents: centsSchema.optional(),
    minimumOrderCents: centsSchema.optional(),
    leadTimeDays: z.int().min(0).max(3650).optional(),
    period: periodSchema.optional()
  })).max(200),
  labels: z.array(z.strictObject({
    scheme: textSchema(100), level: textSchema(100).nullable(), issuer: textSchema(200), period: periodSchema, evidence: evidenceSchema, recordedAt: instantSchema
  })).max(200),
  admissions: z.array(z.strictObject({
    standing: z.enum(['applied', 'temporary', 'full', 'refused', 'withdrawn']), period: periodSchema, evidence: evidenceSchema, recordedAt: instantSchema
  })).max(200),
  targetGroupShares: z.array(z.strictObject({
    vocabulary: z.enum(['sroi', 'pso', 'article-2.82']), measure: z.enum(['headcount', 'fte']), shareBasisPoints: basisPointsSchema, period: periodSchema, evidence: evidenceSchema, recordedAt: instantSchema
  })).max(200),
  integrationIsMainAim: statement.optional(),
  shelteredWorkshop: statement.optional()
}).meta({ id: 'Supplier' })
