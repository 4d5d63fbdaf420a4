// The tables as the queries see them: the two logs, and the keys of requests that happen once. The migrations make them; a test compares the two.
import { date, integer, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenant } from './columns.ts'

export const idempotencyKeys = pgTable('idempotency_keys', {
  tenantId: tenant(),
  actor: text('actor').notNull(),
  operation: text('operation').notNull(),
  key: text('key').notNull(),
  fingerprint: text('fingerprint').notNull(),
  expiresAt: moment('expires_at'),
  status: smallint('status'),
  headers: jsonb('headers').$type<Readonly<Record<string, string>>>(),
  body: text('body'),
  receiptId: uuid('receipt_id')
})

export const auditEvents = pgTable('audit_events', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  at: moment('at'),
  actorId: uuid('actor_id'),
  role: text('role').notNull(),
  action: text('action').notNull(),
  object: text('object').notNull(),
  objectId: text('object_id'),
  result: text('result').notNull(),
  origin: text('origin'),
  traceId: text('trace_id').notNull(),
  keptUntil: date('kept_until', { mode: 'string' }).notNull(),
  times: integer('times').notNull()
})

export const processingLog = pgTable('processing_log', {
  tenantId: tenant(),
  traceId: text('trace_id').notNull(),
  operationId: text('operation_id').notNull(),
  parentOperationId: text('parent_operation_id'),
  statusCode: smallint('status_code').notNull(),
  name: text('name').notNull(),
  startTime: moment('start_time'),
  endTime: moment('end_time'),
  processingActivityId: text('processing_activity_id').notNull(),
  dataSubjectId: text('data_subject_id'),
  keptUntil: date('kept_until', { mode: 'string' }).notNull()
})
