// The tables as the queries see them. The migrations make them; a test compares the two.
import type { MatchQuestion, RuleSet, Supplier } from '@sroi/matcher'
import { bigint, boolean, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const tenant = () => uuid('tenant_id').notNull()
const number = (name: string) => bigint(name, { mode: 'number' }).notNull()
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' }).notNull()

export const tenants = pgTable('tenants', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull()
})

export const registers = pgTable('registers', {
  tenantId: tenant(),
  id: text('id').notNull(),
  revision: number('revision'),
  loadedDigest: text('loaded_digest'),
  day: date('day', { mode: 'string' }),
  digest: text('digest')
})

export const supplierVersions = pgTable('supplier_versions', {
  tenantId: tenant(),
  supplierId: text('supplier_id').notNull(),
  revision: number('revision'),
  removed: boolean('removed').notNull(),
  payload: jsonb('payload').$type<Supplier>()
})

export const ruleSets = pgTable('rule_sets', {
  tenantId: tenant(),
  id: text('id').notNull(),
  version: text('version').notNull(),
  revision: number('revision'),
  payload: jsonb('payload').$type<RuleSet>().notNull(),
  sha256: text('sha256').notNull(),
  publishedAt: moment('published_at')
})

export const authorities = pgTable('authorities', {
  tenantId: tenant(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  nameNl: text('name_nl').notNull(),
  nameEn: text('name_en').notNull(),
  code: text('code'),
  pointX: integer('point_x'),
  pointY: integer('point_y'),
  ruleSetId: text('rule_set_id')
})

export const contracts = pgTable('contracts', {
  tenantId: tenant(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  titleNl: text('title_nl').notNull(),
  titleEn: text('title_en').notNull(),
  question: jsonb('question').$type<MatchQuestion>().notNull()
})

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
  createdAt: moment('created_at')
})

export const receiptPayloads = pgTable('receipt_payloads', {
  tenantId: tenant(),
  receiptId: uuid('receipt_id').notNull(),
  payload: text('payload').notNull()
})
