// The tables as the queries see them: contracts. The migrations make them; a test compares the two.
import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ContractPayload } from '../../contracts.ts'
import { moment, tenant } from './columns.ts'

export const contracts = pgTable('contracts', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  authorityId: text('authority_id').notNull(),
  ownerScheme: text('owner_scheme'),
  ownerValue: text('owner_value'),
  reference: text('reference').notNull(),
  version: integer('version').notNull(),
  archived: boolean('archived').notNull()
})

export const contractVersions = pgTable('contract_versions', {
  tenantId: tenant(),
  contractId: uuid('contract_id').notNull(),
  version: integer('version').notNull(),
  payload: jsonb('payload').$type<ContractPayload>().notNull(),
  sha256: text('sha256').notNull(),
  recordedAt: moment('recorded_at')
})
