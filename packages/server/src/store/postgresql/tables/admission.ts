// The tables as the queries see them: people, and cases from application to label. The migrations make them; a test compares the two.
import type { CaseEvent, CaseStage, CaseState, DeadlineKind, DecisionKind, Procedure, Standing } from '@sroi/matcher'
import { boolean, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { CaseOutlook, Person } from '../../admission.ts'
import type { RuleSetReference } from '../../receipt-kinds.ts'
import { moment, tenant } from './columns.ts'

export const people = pgTable('people', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  kind: text('kind').$type<Person['kind']>().notNull(),
  member: text('member'),
  label: text('label'),
  version: integer('version').notNull(),
  createdAt: moment('created_at')
})

export const admissionProcedures = pgTable('admission_procedures', {
  tenantId: tenant(),
  number: integer('number').notNull(),
  procedure: jsonb('procedure').$type<Procedure>().notNull(),
  sha256: text('sha256').notNull(),
  ruleSetId: text('rule_set_id'),
  adoptedAt: moment('adopted_at'),
  adoptedBy: uuid('adopted_by')
})

export const admissionCases = pgTable('admission_cases', {
  tenantId: tenant(),
  id: uuid('id').notNull(),
  reference: text('reference').notNull(),
  applicantScheme: text('applicant_scheme').notNull(),
  applicantValue: text('applicant_value').notNull(),
  applicantDomains: text('applicant_domains').array().notNull(),
  name: text('name').notNull(),
  stage: text('stage').$type<CaseStage>().notNull(),
  holder: uuid('holder'),
  openedOn: date('opened_on', { mode: 'string' }).notNull(),
  openedAt: moment('opened_at'),
  openedBy: uuid('opened_by').notNull(),
  version: integer('version').notNull(),
  procedureNumber: integer('procedure_number').notNull(),
  ruleSets: jsonb('rule_sets').$type<readonly RuleSetReference[]>().notNull(),
  earlierId: uuid('earlier_id'),
  earlierEndedOn: date('earlier_ended_on', { mode: 'string' }),
  foundBy: text('found_by').notNull().generatedAlwaysAs(sql`''`)
})

export const admissionEvents = pgTable('admission_events', {
  tenantId: tenant(),
  caseId: uuid('case_id').notNull(),
  position: integer('position').notNull(),
  id: uuid('id').notNull(),
  type: text('type').$type<CaseEvent['type']>().notNull(),
  onDay: date('on_day', { mode: 'string' }).notNull(),
  recordedAt: moment('recorded_at'),
  actorId: uuid('actor_id').notNull(),
  actorKind: text('actor_kind').$type<Person['kind']>().notNull(),
  event: jsonb('event').$type<CaseEvent>().notNull(),
  sha256: text('sha256').notNull()
})

export const admissionVotes = pgTable('admission_votes', {
  tenantId: tenant(),
  caseId: uuid('case_id').notNull(),
  eventId: uuid('event_id').notNull(),
  kind: text('kind').$type<DecisionKind>().notNull(),
  round: integer('round').notNull(),
  actorId: uuid('actor_id').notNull(),
  choice: text('choice').$type<'yes' | 'no'>().notNull(),
  replaces: uuid('replaces')
})

export const admissionDecisions = pgTable('admission_decisions', {
  tenantId: tenant(),
  caseId: uuid('case_id').notNull(),
  eventId: uuid('event_id').notNull(),
  kind: text('kind').$type<DecisionKind>().notNull(),
  treatment: integer('treatment').notNull(),
  decidedBy: uuid('decided_by').notNull(),
  preparedBy: uuid('prepared_by').array().notNull(),
  grantedBy: uuid('granted_by').array().notNull(),
  fourEyes: boolean('four_eyes').notNull(),
  otherPair: boolean('other_pair').notNull(),
  receiptId: uuid('receipt_id').notNull()
})

export const admissionCaseDays = pgTable('admission_case_days', {
  tenantId: tenant(),
  caseId: uuid('case_id').notNull(),
  version: integer('version').notNull(),
  fromDay: date('from_day', { mode: 'string' }).notNull(),
  untilDay: date('until_day', { mode: 'string' }),
  state: text('state').$type<CaseState>().notNull(),
  beneath: text('beneath').$type<CaseState>().notNull(),
  standing: text('standing').$type<Standing>(),
  deadlineKind: text('deadline_kind').$type<DeadlineKind>(),
  deadlineDay: date('deadline_day', { mode: 'string' }),
  isFirst: boolean('is_first').notNull(),
  isCurrent: boolean('is_current').notNull(),
  outlook: jsonb('outlook').$type<CaseOutlook>()
})
