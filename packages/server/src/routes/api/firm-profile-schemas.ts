// What the routes of profiles say and take.
import { daySchema, findingSchema, firmProfileSchema, instantSchema, organisationSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { labelPathwaysSchema } from './label-schemas.ts'
import { lineSchema } from './match-schemas.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'
import { explainQuerySchema } from './search-schemas.ts'

export const firmPathSchema = z.strictObject({
  scheme: z.string().meta({ description: 'In which register the firm has its number', example: 'fictional' }),
  value: z.string().meta({ description: 'Its number there', example: 'F-1' })
})

const sha256 = z.string({ error: 'is given more than once. Give it once' }).regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 hash. Give its 64 small hexadecimal digits' })
const asked = { sha256: sha256.optional().meta({ description: 'That version of the profile, as a case names it. Absent: the newest', example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) }

export const profileQuerySchema = z.strictObject(asked)
export const profileListQuerySchema = pageQuerySchema
export const assessmentQuerySchema = explainQuerySchema.extend(asked).extend({ on: daySchema.optional().meta({ description: 'The day of the application. Absent: today in Amsterdam', example: '2026-11-22' }) })

const version = {
  organisation: organisationSchema,
  version: z.int().min(1).meta({ description: 'The ETag is this number in quotes' }),
  sha256: z.string().meta({ description: 'SHA-256 of the canonical JSON (RFC 8785) of the profile: hand it in with the application as a document of the kind firm-profile' }),
  savedAt: instantSchema,
  onBehalf: z.boolean().meta({ description: 'Somebody of the region saved it for the firm' })
}

export const keptProfileSchema = z.strictObject({ ...version, profile: firmProfileSchema }).meta({ id: 'KeptFirmProfile', description: 'What a firm says of itself, in one version' })

export const profilePageSchema = pageSchema(z.strictObject({ ...version, name: z.string().nullable().meta({ description: 'The first of its names; null: it has none yet' }) })).meta({ id: 'FirmProfilePage' })

const { missing } = findingSchema.shape
const badges = z.enum(['temporary', 'full'])
const lines = z.array(lineSchema)
const reference = z.strictObject({ id: z.string(), version: z.string() })

export const profileAssessmentSchema = z.strictObject({
  criteria: z.array(z.strictObject({
    criterion: z.string(),
    words: z.strictObject({ nl: z.string(), en: z.string() }).nullable(),
    badges: z.array(badges).meta({ description: 'The badges for which it is asked' }),
    needs: z.array(z.string()).meta({ description: 'The facts it could be met by' }),
    isJudgement: z.boolean().meta({ description: 'People judge it: no fact of a profile does' }),
    finding: findingSchema
  })),
  badges: z.strictObject({ temporary: findingSchema, full: findingSchema }).meta({ description: 'Would everything that is asked be met? Nobody is admitted or refused by it: people decide' }),
  toKnow: z.array(z.strictObject({
    missing: missing.element,
    settles: z.array(z.string()).meta({ description: 'The criteria for which nothing else is missing' }),
    bearsOn: z.array(z.string())
  })).meta({ description: 'What is not known, what decides most first' }),
  before: daySchema.nullable().meta({ description: 'The last day on which a label is soon enough. Null: not known' }),
  chances: z.array(z.strictObject({
    pathway: labelPathwaysSchema.shape.pathways.element,
    accepted: findingSchema.meta({ description: 'Can a full badge rest on it?' })
  })),
  completeness: z.strictObject({ finding: findingSchema, lacking: z.array(z.string()).meta({ description: 'Kinds of document that are not there' }) }).nullable().meta({ description: 'Null: the region has not laid down how it decides' }),
  explanation: z.strictObject({
    language: z.enum(['nl', 'en']),
    criteria: z.array(lines), badges: z.strictObject({ temporary: lines, full: lines }), chances: z.array(z.strictObject({ pathway: lines, accepted: lines })), completeness: lines.nullable()
  }).meta({ id: 'ProfileAssessmentExplanation' }).optional().meta({ description: 'Where explain=true was asked' }),
  provenance: z.strictObject({
    matcher: z.string(), on: daySchema, knownAt: instantSchema, profile: z.strictObject({ version: version.version, sha256: version.sha256 }),
    ruleSets: z.array(reference.extend({ sha256: z.string() })), labelRules: z.array(reference), procedure: z.int().nullable()
  })
}).meta({ id: 'ProfileAssessment', description: 'What a firm is told of its own case, criterion by criterion' })
