// What the routes of evidence say and take.
import { firmProfileSchema, instantSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { MEDIA_TYPES } from '../../evidence/index.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'

const once = { error: 'is given more than once. Give it once' }
const NO_CONTROLS = /^[^\p{Cc}\p{Cs}]*$/u
const controls = { error: 'holds control characters; remove them' }
const scheme = z.string(once).min(1, { error: 'is empty' }).max(100, { error: 'is longer than 100 characters' }).refine((text) => NO_CONTROLS.test(text), controls).optional().meta({ description: 'With value: the firm. Absent: your own', example: 'nl-kvk' })
const value = z.string(once).min(1, { error: 'is empty' }).max(200, { error: 'is longer than 200 characters' }).refine((text) => NO_CONTROLS.test(text), controls).optional().meta({ description: 'The number of the firm in that scheme', example: '90000001' })
const caseId = z.string(once).max(100, { error: 'is longer than 100 characters' }).optional().meta({ description: 'A case from application to label', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12' })

export const evidencePathSchema = z.strictObject({ digest: z.string().meta({ description: 'SHA-256 of the file, in small hexadecimal digits', example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) })

export const evidenceOwnerQuerySchema = z.strictObject({ scheme, value })

export const evidenceUploadQuerySchema = evidenceOwnerQuerySchema.extend({
  caseId,
  fileName: z.string(once).max(200, { error: 'is longer than 200 characters' }).optional().meta({ description: 'What the file is called, for who looks for it', example: 'statuten.pdf' })
})

export const evidenceListQuerySchema = pageQuerySchema.extend({ scheme, value, caseId })

const link = z.strictObject({
  id: z.string(),
  organisation: firmProfileSchema.shape.organisation.nullable().meta({ description: 'The firm that has the file; null: the region added it to a case' }),
  caseId: z.string().nullable().meta({ description: 'The case it is in; null: in none' }),
  name: z.string().nullable().meta({ description: 'What the file was called' }),
  linkedAt: instantSchema
})

const facts = {
  sha256: z.string().meta({ description: 'Of its bytes: what profiles and cases name it by' }),
  mediaType: z.enum(Object.values(MEDIA_TYPES)),
  size: z.int().min(1).meta({ description: 'In bytes' }),
  uploadedAt: instantSchema,
  scan: z.strictObject({ state: z.enum(['clean', 'infected']).meta({ description: 'infected: found so by a later scan, and shown to nobody' }), at: instantSchema })
}

export const evidenceSchema = z.strictObject({ ...facts, links: z.array(link) }).meta({ id: 'EvidenceFile', description: 'A file that was handed in, and whose it is as far as you may see' })

export const evidencePageSchema = pageSchema(z.strictObject({ ...facts, link })).meta({ id: 'EvidencePage' })
