// What the routes of files in and out say and take.
import { z } from 'zod'
import { OUTCOMES } from '../../exchange/judging/judgement.ts'
import { FILE_FAULTS } from '../../exchange/reading/file-fault.ts'
import { FORMATS } from '../../exchange/reading/table.ts'
import { KINDS } from '../../exchange/sheets/column.ts'
import { REMARK_CODES } from '../../exchange/sheets/remark.ts'
import { languageQuerySchema } from './match-schemas.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'

const STATES = ['uploaded', 'checking', 'checked', 'accepting', 'accepted', 'failed', 'cancelled'] as const

const kindSchema = z.enum(KINDS, { error: `is none of ${KINDS.join(', ')}` }).meta({ description: 'What the rows of the file are', example: 'suppliers' })
export const kindPathSchema = z.strictObject({ kind: kindSchema })
export const importIdSchema = z.strictObject({ importId: z.string().meta({ description: 'The id of the import', example: '01a204eb-ec01-74d2-823e-78e0304f5c45' }) })

export const uploadQuerySchema = languageQuerySchema.extend({
  kind: kindSchema,
  fileName: z.string({ error: 'is given more than once. Give it once' }).max(200, { error: 'is longer than 200 characters' }).optional().meta({ description: 'What the file is called, for who looks at the list', example: 'leveranciers.csv' })
})

const count = z.int().min(0)
const day = z.iso.datetime()

export const importSchema = z.strictObject({
  id: z.string(),
  kind: kindSchema,
  format: z.enum(FORMATS),
  state: z.enum(STATES).meta({ description: 'checked: it can be accepted. failed: the file cannot be read, and problems says why' }),
  fileName: z.string().nullable(),
  bytes: count,
  sha256: z.string().meta({ description: 'Of the file' }),
  createdAt: day,
  createdBy: z.string().nullable().meta({ description: 'The pseudonym of who handed it in' }),
  acceptedBy: z.string().nullable(),
  progress: z.strictObject({ read: count, judged: count }).meta({ description: 'How many rows were read, and compared with the register' }),
  counts: z.strictObject({ accepted: count, changed: count, unchanged: count, quarantined: count, changedMeanwhile: count, warned: count }).meta({ description: 'accepted: new. quarantined: kept apart with a reason. changedMeanwhile: not written, because the register had moved. warned: rows to look at' }),
  checkedAt: day.nullable(),
  problems: z.array(z.strictObject({ code: z.enum(FILE_FAULTS), detail: z.string(), row: count.optional(), value: z.string().optional(), suggestions: z.array(z.string()).optional(), most: count.optional() })).nullable(),
  acceptedAt: day.nullable(),
  revision: count.nullable().meta({ description: 'Of the register after it was accepted; null: nothing was written, or not in the register' })
}).meta({ id: 'Import' })

const remark = z.strictObject({
  code: z.enum(REMARK_CODES), detail: z.string(), column: z.string().optional(), value: z.string().optional(),
  suggestions: z.array(z.string()).optional(), rows: z.array(count).optional(), other: z.string().optional()
})

export const importRowsQuerySchema = pageQuerySchema.extend(languageQuerySchema.shape).extend({
  outcome: z.enum(OUTCOMES, { error: `is none of ${OUTCOMES.join(', ')}` }).optional().meta({ description: 'Only rows of which this becomes', example: 'quarantined' }),
  warned: z.literal('true', { error: "is not 'true'. Leave it out for all rows" }).optional().meta({ description: 'Only rows to look at', example: 'true' })
})

export const importRowPageSchema = pageSchema(z.strictObject({
  row: count.meta({ description: 'As a spreadsheet counts: the names of the columns are row 1' }),
  outcome: z.enum(OUTCOMES),
  subjectId: z.string().nullable(),
  subject: z.string(),
  problems: z.array(remark),
  warnings: z.array(remark),
  changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() }))
}))

export const importPageSchema = z.strictObject({ items: z.array(importSchema) })
