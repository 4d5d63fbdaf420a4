// What the importer makes of a notice, on the wire.
import { z } from 'zod'
import { contractSchema } from './contract.ts'

export const noticeReadingSchema = z.strictObject({
  format: z.enum(['ted-r2.0.9', 'eforms-ubl']),
  form: z.string().nullable(),
  noticeId: z.string().nullable(),
  language: z.string().nullable(),
  contract: contractSchema,
  places: z.array(z.strictObject({ pointer: z.string(), path: z.string(), line: z.int() })),
  gaps: z.array(z.strictObject({
    code: z.string(),
    pointer: z.string(),
    concerns: z.string().nullable(),
    published: z.string().nullable()
  }))
}).meta({ id: 'NoticeReading' })
