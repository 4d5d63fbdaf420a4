import { daySchema, instantSchema, matchOutcomeSchema, searchOutcomeSchema, searchQuestionSchema, supplierSchema } from '@sroi/matcher/schema'
import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const matchIdSchema = z.strictObject({ matchId: z.uuid().meta({ description: 'The id in the Location of the answer that recorded it', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a11' }) })

export const languageQuerySchema = z.strictObject({ language: z.enum(['nl', 'en']).optional().meta({ description: 'The language of the words. Absent: that of Accept-Language, else Dutch', example: 'en' }) })

const { provenance, read } = searchOutcomeSchema.shape
const recordedOutcomeSchema = matchOutcomeSchema.extend({
  read: read.optional(),
  provenance: provenance.partial({ lexicon: true })
}).meta({ id: 'RecordedOutcome', description: 'With how the words of the need were read, and by which lexicon, where it has any' })

export const receiptSchema = z.strictObject({
  id: z.uuid(),
  format: z.literal(2).optional().meta({ description: 'How the payload is written. Absent in receipts from before there were several kinds, as are kind, matcher and actor' }),
  kind: z.literal('match').optional(),
  matcher: z.string().optional().meta({ description: 'The version of the engine that answered' }),
  actor: z.strictObject({
    id: z.uuid().meta({ description: 'A pseudonym' }),
    commitment: sha256.meta({ description: 'SHA-256 of the canonical JSON of { issuer, organisation, salt, subject }: only who has the salt can tell who it was' })
  }).nullable().optional().meta({ description: 'Who recorded it; null: a visitor' }),
  createdAt: instantSchema,
  position: z.int().meta({ description: 'The place in the chain of receipts, from 1, without gaps' }),
  previousHash: sha256.nullable(),
  payloadDigest: sha256.meta({ description: 'SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash' }),
  hash: sha256.meta({ description: 'SHA-256 of the canonical JSON of { position, previousHash, payloadDigest }' }),
  question: searchQuestionSchema.omit({ after: true }).meta({ id: 'RecordedQuestion' }),
  authority: z.strictObject({ name: z.string(), point: z.strictObject({ x: z.int(), y: z.int() }).nullable().meta({ description: 'Whole metres in the Dutch national grid (RD, EPSG:28992)' }) }),
  on: daySchema,
  knownAt: instantSchema,
  ruleSets: z.array(z.strictObject({ id: z.string(), version: z.string(), sha256 })),
  register: z.strictObject({ id: z.string(), revision: z.int(), digest: sha256.nullable().optional().meta({ description: 'Of all that was published up to that revision; null where it is not known' }) }),
  suppliers: z.array(supplierSchema).meta({ description: 'The full facts of the suppliers that the outcome shows' }),
  outcome: recordedOutcomeSchema
}).meta({ id: 'Receipt', description: 'A recorded match, from which it can be asked again' })

export const lineSchema = z.strictObject({
  depth: z.int().meta({ description: '0 for the finding itself, 1 for what it rests on, and so on' }),
  code: z.string(),
  verdict: z.enum(['met', 'not-met', 'unknown']),
  text: z.string(),
  facts: z.array(z.string()),
  missing: z.array(z.string()).meta({ description: 'What would settle an unknown' }),
  basis: z.strictObject({
    text: z.string(), url: z.string().nullable(), certainty: z.enum(['confirmed', 'inferred', 'missing']), certaintyText: z.string()
  }).nullable(),
  note: z.string().nullable().meta({ description: 'What the reader should know of the rule: why it is inferred, what is missing' }),
  on: z.string().nullable(),
  discretion: z.string().nullable()
}).meta({ id: 'Line' })

export const explanationSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  obligation: z.array(lineSchema),
  warnings: z.array(lineSchema)
}).meta({ id: 'Explanation' })
