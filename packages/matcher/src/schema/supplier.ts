// A supplier of the register. There is no field for a person, and strict objects keep one from being smuggled in.
import { z } from 'zod'
import { authoritySchema, basisPointsSchema, centsSchema, cpvSchema, daySchema, evidenceSchema, identifierSchema, instantSchema, periodSchema, pointSchema, textSchema } from './values.ts'

const recorded = { period: periodSchema, evidence: evidenceSchema, recordedAt: instantSchema }
const ofProgramme = z.literal('programme').optional()
const count = z.int({ error: 'is not a whole number' }).min(0, { error: 'is below zero' }).max(100_000_000, { error: 'is above 100000000, more than anybody employs' })
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
    vocabulary: z.enum(['sroi', 'pso', 'article-2.82']), measure: z.enum(['headcount', 'fte']), shareBasisPoints: basisPointsSchema, of: ofProgramme, ...recorded
  })).max(200),
  reservedWorkforces: z.array(z.strictObject({
    headcount: count.optional(),
    fteHundredths: count.optional(),
    groups: z.array(z.strictObject({
      group: textSchema(100),
      headcount: count.optional(),
      fteHundredths: count.optional(),
      seconded: z.strictObject({ durable: z.boolean().optional(), zeroHours: z.boolean().optional() }).optional()
    })).max(100),
    of: ofProgramme,
    ...recorded
  })).max(200).optional(),
  reservationStatements: z.array(z.strictObject({ by: textSchema(100), of: ofProgramme, ...recorded })).max(200).optional(),
  integrationIsMainAim: statement.optional(),
  shelteredWorkshop: statement.optional(),
  shelteredEmploymentProgramme: statement.optional(),
  mission: z.strictObject({ publicServiceMission: statement.optional(), profitsReinvested: statement.optional(), participation: statement.optional() }).optional(),
  missionAwards: z.array(z.strictObject({
    authority: authoritySchema, cpv: z.array(cpvSchema).max(100), awardedOn: daySchema, evidence: evidenceSchema, recordedAt: instantSchema
  })).max(200).optional()
}).meta({ id: 'Supplier' })
