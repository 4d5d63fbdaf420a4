// The tables as the queries see them: what is to be sent, and where to. The migrations make them; a test compares the two.
import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { MessageSubject } from '../../outbox.ts'
import { moment, tenant } from './columns.ts'

const maybe = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

export const outbox = pgTable('outbox', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  kind: text('kind').notNull(),
  caseId: uuid('case_id').notNull(),
  toKind: text('to_kind').notNull(),
  payload: jsonb('payload').$type<MessageSubject>().notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  createdAt: moment('created_at'),
  claimedUntil: maybe('claimed_until'),
  attempts: integer('attempts').notNull(),
  lastFault: text('last_fault'),
  sentAt: maybe('sent_at'),
  droppedAt: maybe('dropped_at')
})

export const mailAddresses = pgTable('mail_addresses', {
  tenantId: tenant(),
  ownerKind: text('owner_kind').notNull(),
  owner: text('owner').notNull(),
  address: text('address').notNull(),
  language: text('language').notNull(),
  changedAt: moment('changed_at')
})
