// The tables as the queries see them: signing in, sessions and keys. The migrations make them; a test compares the two.
import { boolean, date, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { moment, tenant } from './columns.ts'

export const signIns = pgTable('sign_ins', {
  stateDigest: text('state_digest').primaryKey(),
  provider: text('provider').notNull(),
  returnTo: text('return_to').notNull(),
  startedAt: moment('started_at')
})

export const sessions = pgTable('sessions', {
  digest: text('digest').primaryKey(),
  issuer: text('issuer').notNull(),
  subject: text('subject').notNull(),
  organisationScheme: text('organisation_scheme'),
  organisationValue: text('organisation_value'),
  strong: boolean('strong').notNull(),
  name: text('name'),
  activeTenantId: uuid('active_tenant_id'),
  startedAt: moment('started_at'),
  seenAt: moment('seen_at')
})

export const tokenIds = pgTable('token_ids', {
  issuer: text('issuer').notNull(),
  idDigest: text('id_digest').notNull(),
  tokenDigest: text('token_digest').notNull(),
  expiresAt: moment('expires_at')
})

export const apiKeys = pgTable('api_keys', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  slot: smallint('slot').notNull(),
  scopes: text('scopes').array().notNull(),
  networks: text('networks').array().notNull(),
  secretDigest: text('secret_digest').notNull(),
  createdAt: moment('created_at'),
  createdByIssuer: text('created_by_issuer').notNull(),
  createdBySubject: text('created_by_subject').notNull(),
  expiresAt: moment('expires_at'),
  revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'string' }),
  usedOn: date('used_on', { mode: 'string' })
})
