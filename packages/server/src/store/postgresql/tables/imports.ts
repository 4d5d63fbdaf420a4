// The tables as the queries see them: files that come in. The migrations make them; a test compares the two.
import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Import, ImportRow } from '../../imports.ts'
import { moment, number, tenant } from './columns.ts'

export const imports = pgTable('imports', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  kind: text('kind').$type<Import['kind']>().notNull(),
  format: text('format').$type<Import['format']>().notNull(),
  state: text('state').$type<Import['state']>().notNull(),
  fileName: text('file_name'),
  bytes: number('bytes'),
  sha256: text('sha256').notNull(),
  createdAt: moment('created_at'),
  createdBy: uuid('created_by'),
  touchedAt: moment('touched_at'),
  rowsRead: integer('rows_read').notNull(),
  rowsJudged: integer('rows_judged').notNull(),
  accepted: integer('accepted').notNull(),
  changed: integer('changed').notNull(),
  unchanged: integer('unchanged').notNull(),
  quarantined: integer('quarantined').notNull(),
  changedMeanwhile: integer('changed_meanwhile').notNull(),
  warned: integer('warned').notNull(),
  checkedAt: timestamp('checked_at', { withTimezone: true, mode: 'string' }),
  baseRevision: bigint('base_revision', { mode: 'number' }),
  problems: jsonb('problems').$type<NonNullable<Import['problems']>>(),
  acceptedAt: timestamp('accepted_at', { withTimezone: true, mode: 'string' }),
  acceptedBy: uuid('accepted_by'),
  revision: bigint('revision', { mode: 'number' })
})

export const importRows = pgTable('import_rows', {
  tenantId: tenant(),
  importId: uuid('import_id').notNull(),
  row: integer('row').notNull(),
  outcome: text('outcome').$type<ImportRow['outcome']>().notNull(),
  subjectId: text('subject_id'),
  subject: text('subject').notNull(),
  detail: jsonb('detail').$type<NonNullable<ImportRow['detail']>>()
})

export const importSubjects = pgTable('import_subjects', {
  tenantId: tenant(),
  importId: uuid('import_id').notNull(),
  subjectId: text('subject_id').notNull(),
  baseRevision: bigint('base_revision', { mode: 'number' }),
  key: text('key').notNull(),
  payload: text('payload'),
  mergedInto: text('merged_into')
})
