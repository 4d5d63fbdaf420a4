// The tables as the queries see them: tenants and who is a member of them. The migrations make them; a test compares the two.
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { tenant } from './columns.ts'

export const tenants = pgTable('tenants', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull(),
  host: text('host'),
  visitors: text('visitors').notNull()
})

export const memberships = pgTable('memberships', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  member: text('member').notNull(),
  kind: text('kind').notNull(),
  issuer: text('issuer').notNull(),
  subject: text('subject').notNull(),
  role: text('role').notNull(),
  authorityId: text('authority_id'),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validUntil: date('valid_until', { mode: 'string' }),
  version: integer('version').notNull(),
  confirmedOn: date('confirmed_on', { mode: 'string' }).notNull()
})
