// How a firm describes itself. Strict objects keep a person from being smuggled in; every list and every text has an end.
import { z } from 'zod'
import { firmCountsSchema, firmStatementsSchema } from './firm.ts'
import { lineSchema, plainTextSchema } from './plain-text.ts'
import { basisPointsSchema, centsSchema, cpvSchema, daySchema, periodSchema, pointSchema } from './values.ts'

const MOST_COUNTED = 1_000_000_000
const name = lineSchema(100)
const yesOrNo = z.boolean({ error: 'is not true or false. Leave it out when it is not known' }).optional()
const count = z.int({ error: 'is not a whole number' }).min(0, { error: 'is below zero; a number is at least 0' }).max(MOST_COUNTED, { error: `is above ${MOST_COUNTED}, which is more than any firm has` })
const sha256Schema = z.string({ error: 'is not a SHA-256 hash' }).regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 hash. Give its 64 small hexadecimal digits' })
const pointer = lineSchema(200).refine((text) => text.startsWith('/'), { error: 'is not a JSON pointer. Write it as /statements/missionInStatutes', params: { code: 'no-pointer' } })
const domain = lineSchema(253).regex(/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/, { error: 'is not a mail domain. Give what follows the @, in small letters' })

export const organisationSchema = z.strictObject({ scheme: name, value: lineSchema(200) })

export const documentReferenceSchema = z.strictObject({ kind: name, sha256: sha256Schema })

export const targetGroupSchema = z.enum(['sroi', 'pso', 'article-2.82', 'mission'])

export const shownLabelSchema = z.strictObject({ scheme: name, level: name.nullable(), issuer: lineSchema(200), number: lineSchema(100), period: periodSchema })

const countRange = z.strictObject({ least: count, most: count.nullable() })
  .refine(({ least, most }) => most === null || most >= least, { error: 'is below the least. Swap or correct the two', path: ['most'], params: { code: 'range-backwards' } })
const shareRange = z.strictObject({ leastBasisPoints: basisPointsSchema, mostBasisPoints: basisPointsSchema })
  .refine(({ leastBasisPoints: least, mostBasisPoints: most }) => most >= least, { error: 'is below the least. Swap or correct the two', path: ['mostBasisPoints'], params: { code: 'range-backwards' } })

export const firmProfileSchema = z.strictObject({
  organisation: organisationSchema,
  names: z.array(lineSchema(200)).min(1, { error: 'holds no name. Give one, or leave it out' }).max(20).optional(),
  legalForm: name.optional(),
  foundedOn: daySchema.optional(),
  size: z.strictObject({ headcount: countRange.optional(), fteHundredths: countRange.optional() }).optional(),
  place: z.strictObject({ town: lineSchema(200), municipality: name, point: pointSchema.optional() }).optional(),
  address: lineSchema(200).optional(),
  directors: z.array(organisationSchema).max(20).optional(),
  worksIn: z.array(name).max(400).optional(),
  addsToRegion: plainTextSchema(2_000, 1).optional(),
  statements: firmStatementsSchema.optional(),
  region: z.strictObject({ complementsOffer: yesOrNo, createsJobsInRegion: yesOrNo }).optional(),
  targetGroups: z.array(z.strictObject({
    vocabulary: targetGroupSchema,
    measure: z.enum(['headcount', 'fte']),
    band: z.enum(['none', 'below-15', '15-to-30', '30-to-50', '50-or-more']),
    period: periodSchema
  })).max(50).optional(),
  income: z.strictObject({ commercialIncome: shareRange.optional(), marketTurnover: shareRange.optional() }).optional(),
  counts: firmCountsSchema.optional(),
  offerings: z.array(z.strictObject({
    id: name,
    title: lineSchema(500),
    text: plainTextSchema(10_000),
    cpv: z.array(cpvSchema).max(100),
    capacityCents: centsSchema.optional(),
    minimumOrderCents: centsSchema.optional(),
    leadTimeDays: z.int().min(0).max(3650).optional(),
    period: periodSchema.optional()
  })).max(200).optional(),
  labels: z.array(shownLabelSchema).max(50).optional(),
  applications: z.array(z.strictObject({ scheme: name, level: name.nullable(), on: daySchema })).max(50).optional(),
  aims: z.array(z.strictObject({ scheme: name, level: name.nullable() })).max(50).optional(),
  documents: z.array(documentReferenceSchema.extend({ on: daySchema, about: z.array(pointer).max(50) })).max(200).optional(),
  mailDomains: z.array(domain).max(20).optional(),
  contact: z.strictObject({ email: lineSchema(320).optional(), telephone: lineSchema(50).optional(), website: lineSchema(500).optional() }).optional(),
  evidence: z.record(pointer, z.strictObject({ level: z.enum(['self-declared', 'document', 'register', 'audited']), source: lineSchema(1_000), on: daySchema.nullable() }))
    .refine((all) => Object.keys(all).length <= 200, { error: 'holds more than 200 places. Give at most 200', params: { code: 'too-many' } }).optional()
}).meta({ id: 'FirmProfile' })
