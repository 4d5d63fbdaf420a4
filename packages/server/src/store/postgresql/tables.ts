// The tables as the queries see them. The migrations make them; a test compares the two.
import type { MatchQuestion, RuleSet, Supplier } from '@sroi/matcher'
import { bigint, boolean, customType, date, integer, jsonb, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ContractPayload } from '../contracts.ts'
import type { Import, ImportRow } from '../imports.ts'
import type { ReceiptKind } from '../receipt-kinds.ts'
import type { RetentionKind } from '../retention.ts'

const tenant = () => uuid('tenant_id').notNull()
const number = (name: string) => bigint(name, { mode: 'number' }).notNull()
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' }).notNull()
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

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

export const exampleContracts = pgTable('example_contracts', {
  tenantId: tenant(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  titleNl: text('title_nl').notNull(),
  titleEn: text('title_en').notNull(),
  question: jsonb('question').$type<MatchQuestion>().notNull()
})

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

export const supplierMerges = pgTable('supplier_merges', {
  tenantId: tenant(),
  oldId: text('old_id').notNull(),
  oldKey: text('old_key').notNull(),
  newId: text('new_id').notNull(),
  mergedAt: moment('merged_at'),
  importId: uuid('import_id').notNull()
})
