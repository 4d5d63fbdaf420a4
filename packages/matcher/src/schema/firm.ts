// A firm that looks for a label. Sums and shares; strict objects keep a worker from being smuggled in.
import { z } from 'zod'
import { basisPointsSchema, daySchema, evidenceSchema, instantSchema, periodSchema, textSchema } from './values.ts'

const name = textSchema(100).min(1, { error: 'is empty; give a name' })
const hundredths = z.int({ error: 'is not a whole number of hundredths. 2.5 fte is 250' })
  .min(0, { error: 'is below zero; a number of fte is at least 0' })
  .max(1_000_000_000, { error: 'is above 1000000000, which is more than any firm has' })
const statement = z.boolean({ error: 'is not true or false' }).optional()

export const firmStatementsSchema = z.strictObject({
  ownRegistrationNumber: statement,
  approvedGrowthPlan: statement,
  qualitativeCriteria: statement,
  missionInStatutes: statement,
  impactReport: statement,
  partOfPublicInstitution: statement,
  selfEmployedWithoutStaff: statement,
  impactFromCoreModel: statement,
  missionIsWorkForDisadvantaged: statement,
  statutesChangedForBCorp: statement,
  publicProfile: statement
})
const shares = z.strictObject({ commercialIncome: basisPointsSchema.optional(), marketTurnover: basisPointsSchema.optional(), jobsForDisadvantaged: basisPointsSchema.optional() })
export const firmCountsSchema = z.strictObject({
  impactPointsHundredths: z.int({ error: 'is not a whole number of hundredths. 80 points is 8000' }).min(0, { error: 'is below zero; there are at least 0 points' }).max(20_000, { error: 'is above 20000, which is all 200 points' }).optional(),
  performanceTopics: z.int().min(0).max(7).optional()
})

export const statementNameSchema = firmStatementsSchema.keyof()
export const shareNameSchema = shares.keyof()
export const countNameSchema = firmCountsSchema.keyof()

export const firmSchema = z.strictObject({
  id: name,
  legalForm: name.optional(),
  foundedOn: daySchema.optional(),
  workforce: z.strictObject({
    totalFteHundredths: hundredths.optional(),
    steady: z.strictObject({ fteHundredths: hundredths, since: daySchema }).optional(),
    fullTimeHoursHundredths: z.int({ error: 'is not a whole number of hundredths. 36 hours is 3600' }).min(1, { error: 'is below 1; a week has working hours' }).max(16_800, { error: 'is above 16800, which is every hour of the week' }).optional(),
    targetGroup: z.array(z.strictObject({ position: name, contractType: name, fteHundredths: hundredths.optional(), hoursPerWeekHundredths: hundredths.optional() })).max(500).optional()
  }).optional(),
  purchases: z.array(z.strictObject({ supplier: textSchema(500), targetFteHundredths: hundredths })).max(2000).optional(),
  statements: firmStatementsSchema.optional(),
  shares: shares.optional(),
  counts: firmCountsSchema.optional(),
  labels: z.array(z.strictObject({
    scheme: name, level: name.nullable(), issuer: textSchema(200), period: periodSchema, evidence: evidenceSchema, recordedAt: instantSchema
  })).max(200),
  applications: z.array(z.strictObject({ scheme: name, level: name.nullable(), on: daySchema })).max(50).optional(),
  evidence: z.record(textSchema(500), evidenceSchema).optional()
}).meta({ id: 'Firm' })
