// The tables as the queries see them: receipts, their chain, and who made them. The migrations make them; a test compares the two.
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ReceiptKind } from '../../receipt-kinds.ts'
import type { RetentionKind } from '../../retention.ts'
import { bytea, moment, number, tenant } from './columns.ts'

export const receiptHeads = pgTable('receipt_heads', {
  tenantId: tenant(),
  position: number('position'),
  hash: text('hash')
})

export const receipts = pgTable('receipts', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  position: number('position'),
  previousHash: text('previous_hash'),
  payloadDigest: text('payload_digest').notNull(),
  hash: text('hash').notNull(),
  createdAt: moment('created_at'),
  kind: text('kind').$type<ReceiptKind>().notNull(),
  actorId: uuid('actor_id'),
  authorityId: text('authority_id')
})

export const receiptPayloads = pgTable('receipt_payloads', {
  tenantId: tenant(),
  receiptId: uuid('receipt_id').notNull(),
  /** Null: it is packed. */
  payload: text('payload'),
  packed: bytea('packed')
})

export const receiptHeadSignatures = pgTable('receipt_head_signatures', {
  tenantId: tenant(),
  position: number('position'),
  signedAt: moment('signed_at'),
  hash: text('hash').notNull(),
  key: text('key').notNull(),
  signed: text('signed').notNull(),
  signature: text('signature').notNull()
})

export const actors = pgTable('actors', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  identityDigest: text('identity_digest').notNull(),
  salt: text('salt').notNull(),
  issuer: text('issuer').notNull(),
  subject: text('subject').notNull(),
  organisationScheme: text('organisation_scheme'),
  organisationValue: text('organisation_value'),
  createdAt: moment('created_at')
})

export const retentionPeriods = pgTable('retention_periods', {
  tenantId: tenant(),
  kind: text('kind').$type<RetentionKind>().notNull(),
  months: integer('months').notNull()
})
