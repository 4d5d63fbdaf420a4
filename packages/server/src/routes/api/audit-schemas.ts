import { daySchema, instantSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { MATRIX, ROLES } from '../../access/index.ts'
import { AUDITED } from '../../audit/activities.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'

const ACTIONS = Object.keys(MATRIX)
const OBJECTS = Object.keys(AUDITED)
const RESULTS = ['done', 'refused', 'failed'] as const
const TRACE = /^[0-9a-f]{32}$/

export const auditQuerySchema = pageQuerySchema.extend({
  from: daySchema.optional().meta({ description: 'The first day, in Amsterdam', example: '2026-11-01' }),
  until: daySchema.optional().meta({ description: 'The last day', example: '2026-11-22' }),
  actor: z.uuid().optional().meta({ description: 'What one actor did: the pseudonym of another line', example: '01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41' }),
  role: z.enum(ROLES).optional().meta({ description: 'As which it was done: machine for what keys and clients did, visitor for who had not signed in', example: 'coordinator' }),
  action: z.enum(ACTIONS).optional().meta({ description: 'An action of docs/roles.md', example: 'change-supplier' }),
  object: z.enum(OBJECTS).optional().meta({ description: 'To what kind of thing', example: 'supplier' }),
  objectId: z.string({ error: 'is given more than once. Give it once' }).min(1).max(100).optional().meta({ description: 'To which one', example: 'fic-0012' }),
  result: z.enum(RESULTS).optional().meta({ description: 'How it ended', example: 'refused' }),
  traceId: z.string({ error: 'is given more than once. Give it once' }).regex(TRACE, { error: 'is no trace id: 32 digits and small letters a to f' }).optional()
    .meta({ description: 'All of one request, and of whatever called it. The processing log and the log of requests have it too', example: '4bf92f3577b34da6a3ce929d0e0e4736' })
})

const auditEventSchema = z.strictObject({
  id: z.uuid(),
  at: instantSchema,
  actor: z.strictObject({
    id: z.uuid().meta({ description: 'A pseudonym, as receipts have it' }),
    who: z.strictObject({
      issuer: z.string(),
      subject: z.string(),
      organisation: z.strictObject({ scheme: z.string(), value: z.string() }).nullable()
    }).nullable().meta({ description: 'Null: it was forgotten who that is' })
  }).nullable().meta({ description: 'Null: a visitor' }),
  role: z.enum(ROLES),
  action: z.string(),
  object: z.string(),
  objectId: z.string().nullable().meta({ description: 'Null: it is about no single one, or was refused' }),
  result: z.enum(RESULTS),
  times: z.int().min(1).meta({ description: 'How often within the minute that begins at `at`: who does the same again has one line more for all of those times' }),
  origin: z.string().nullable().meta({ description: 'The network, never the whole address: /24 of IPv4, /48 of IPv6. Null: the command line' }),
  traceId: z.string().regex(TRACE)
}).meta({ id: 'AuditEvent', description: 'Who did what with what, and how it ended' })

export const auditPageSchema = pageSchema(auditEventSchema).meta({ id: 'AuditEventPage' })
