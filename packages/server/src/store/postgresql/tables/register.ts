// The tables as the queries see them: the register and what is published of it. The migrations make them; a test compares the two.
import type { Supplier } from '@sroi/matcher'
import { boolean, date, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { moment, number, tenant } from './columns.ts'

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
  payload: jsonb('payload').$type<Supplier>(),
  sha256: text('sha256'),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }),
  reason: text('reason')
})

export const publishedSuppliers = pgTable('published_suppliers', {
  tenantId: tenant(),
  supplierId: text('supplier_id').notNull(),
  revision: number('revision'),
  removed: boolean('removed').notNull(),
  payload: jsonb('payload').$type<Supplier>(),
  sha256: text('sha256')
})

export const supplierMerges = pgTable('supplier_merges', {
  tenantId: tenant(),
  oldId: text('old_id').notNull(),
  oldKey: text('old_key').notNull(),
  newId: text('new_id').notNull(),
  mergedAt: moment('merged_at'),
  importId: uuid('import_id').notNull()
})
