// The tables as the queries see them: what firms say of themselves, what they show for it, and their labels. The migrations make them; a test compares the two.
import type { FirmProfile } from '@sroi/matcher'
import { boolean, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { EvidenceFacts } from '../../evidence.ts'
import type { LabelFound, LabelStep } from '../../label-records.ts'
import { bytea, moment, tenant } from './columns.ts'

export const firmProfiles = pgTable('firm_profiles', {
  tenantId: tenant(),
  organisationScheme: text('organisation_scheme').notNull(),
  organisationValue: text('organisation_value').notNull(),
  version: integer('version').notNull()
})

export const firmProfileVersions = pgTable('firm_profile_versions', {
  tenantId: tenant(),
  organisationScheme: text('organisation_scheme').notNull(),
  organisationValue: text('organisation_value').notNull(),
  version: integer('version').notNull(),
  profile: jsonb('profile').$type<FirmProfile>().notNull(),
  sha256: text('sha256').notNull(),
  savedAt: moment('saved_at'),
  savedBy: uuid('saved_by').notNull(),
  onBehalf: boolean('on_behalf').notNull()
})

export const evidenceFiles = pgTable('evidence_files', {
  tenantId: tenant(),
  sha256: text('sha256').notNull(),
  mediaType: text('media_type').$type<EvidenceFacts['mediaType']>().notNull(),
  size: integer('size').notNull(),
  uploadedAt: moment('uploaded_at'),
  uploadedBy: uuid('uploaded_by').notNull(),
  scanState: text('scan_state').$type<EvidenceFacts['scan']['state']>().notNull(),
  scannedAt: moment('scanned_at')
})

export const evidencePieces = pgTable('evidence_pieces', {
  tenantId: tenant(),
  sha256: text('sha256').notNull(),
  number: integer('number').notNull(),
  bytes: bytea('bytes').notNull()
})

export const evidenceLinks = pgTable('evidence_links', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  sha256: text('sha256').notNull(),
  organisationScheme: text('organisation_scheme'),
  organisationValue: text('organisation_value'),
  caseId: uuid('case_id'),
  name: text('name'),
  linkedAt: moment('linked_at'),
  linkedBy: uuid('linked_by').notNull()
})

export const labelRecords = pgTable('label_records', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  organisationScheme: text('organisation_scheme').notNull(),
  organisationValue: text('organisation_value').notNull(),
  scheme: text('scheme').notNull(),
  number: text('number').notNull(),
  version: integer('version').notNull(),
  recheckDue: date('recheck_due', { mode: 'string' })
})

export const labelRecordVersions = pgTable('label_record_versions', {
  tenantId: tenant(),
  labelRecordId: uuid('label_record_id').notNull(),
  version: integer('version').notNull(),
  step: text('step').$type<LabelStep>().notNull(),
  record: jsonb('record').$type<LabelFound>().notNull(),
  sha256: text('sha256').notNull(),
  caseId: uuid('case_id'),
  eventId: uuid('event_id'),
  recordedAt: moment('recorded_at'),
  recordedBy: uuid('recorded_by').notNull()
})

export const firmDomains = pgTable('firm_domains', {
  tenantId: tenant(),
  organisationScheme: text('organisation_scheme').notNull(),
  organisationValue: text('organisation_value').notNull(),
  version: integer('version').notNull(),
  confirmed: text('confirmed').array().notNull(),
  setAside: text('set_aside').array().notNull(),
  recordedAt: moment('recorded_at'),
  recordedBy: uuid('recorded_by').notNull(),
  recordedKind: text('recorded_kind').notNull()
})
