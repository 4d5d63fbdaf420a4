import type { CaseEvent } from '@sroi/matcher'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { CaseRow, KeptCase } from '../../admission.ts'
import { confirmedDomains, keyOf } from '../firm-files/domain-rows.ts'
import { inChunks } from '../in-chunks.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCases, admissionDecisions, admissionEvents } from '../tables/admission.ts'
import type { Handle } from '../with-tenant.ts'
import { readProcedures } from './procedure-rows.ts'
import { readTies } from './tie-rows.ts'

type Row = typeof admissionCases.$inferSelect

/** Cases with their records, in order of id. Locked: nobody else puts anything on those records until this transaction ends, and what is read is what the last one left. */
export async function readCases (handle: Handle, tenantId: string, ids: readonly string[], { isLocked }: { readonly isLocked: boolean }): Promise<readonly KeptCase[]> {
  const rows: Row[] = []
  // always in one order, so that two who lock several never wait for each other
  for (const part of inChunks([...new Set(ids)].sort())) {
    const wanted = handle.select().from(admissionCases).where(and(ofTenant(admissionCases, tenantId), inArray(admissionCases.id, part))).orderBy(admissionCases.id)
    rows.push(...await (isLocked ? wanted.for('no key update') : wanted))
  }
  if (rows.length === 0) return []
  const records = await readRecords(handle, tenantId, rows.map(({ id }) => id))
  const procedures = await readProcedures(handle, tenantId, [...new Set(rows.map(({ procedureNumber }) => procedureNumber))])
  const newest = [...procedures.values()].at(-1)
  const applicants = rows.map(({ applicantScheme: scheme, applicantValue: value }) => ({ scheme, value }))
  const domains = await confirmedDomains(handle, tenantId, applicants)
  const ties = await readTies(handle, tenantId, applicants.map((firm) => ({ ...firm, domains: domains.get(keyOf(firm)) ?? [] })), newest?.procedure.commonMailDomains ?? [])
  return rows.map((row): KeptCase => {
    const own = procedures.get(row.procedureNumber)
    if (own === undefined || newest === undefined) throw new Error('a case has no procedure')
    const { applicantDomains: saidDomains, earlierId, earlierEndedOn, ruleSets } = row
    const firm = keyOf({ scheme: row.applicantScheme, value: row.applicantValue })
    const earlier = earlierId === null || earlierEndedOn === null ? null : { id: earlierId, endedOn: earlierEndedOn }
    const { events, sha256 } = records.get(row.id) ?? { events: [], sha256: null }
    // without a lock somebody may add an event between the two readings: the record says how many there are
    return { ...caseRow(row), version: events.length, saidDomains, applicantDomains: domains.get(firm) ?? [], ties: ties.get(firm) ?? [], earlier, ruleSets, events, sha256, procedure: own.procedure, newest }
  })
}

interface Recorded { readonly events: CaseEvent[], sha256: string | null }

async function readRecords (handle: Handle, tenantId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Recorded>> {
  const records = new Map<string, Recorded>()
  for (const part of inChunks(ids)) {
    const rows = await handle.select({ caseId: admissionEvents.caseId, event: admissionEvents.event, sha256: admissionEvents.sha256 }).from(admissionEvents)
      .where(and(ofTenant(admissionEvents, tenantId), inArray(admissionEvents.caseId, part))).orderBy(admissionEvents.caseId, admissionEvents.position)
    for (const { caseId, event, sha256 } of rows) {
      const record = records.get(caseId) ?? { events: [], sha256: null }
      record.events.push(event)
      record.sha256 = sha256
      records.set(caseId, record)
    }
  }
  return records
}

export async function readDecisionReceipts (handle: Handle, tenantId: string, caseId: string): Promise<readonly { readonly decision: string, readonly receipt: string }[]> {
  return handle.select({ decision: admissionDecisions.eventId, receipt: admissionDecisions.receiptId }).from(admissionDecisions)
    .innerJoin(admissionEvents, and(eq(admissionEvents.tenantId, admissionDecisions.tenantId), eq(admissionEvents.caseId, admissionDecisions.caseId), eq(admissionEvents.id, admissionDecisions.eventId)))
    .where(and(ofTenant(admissionDecisions, tenantId), eq(admissionDecisions.caseId, caseId))).orderBy(admissionEvents.position)
}

/** The cases of the applications that were decided on last: the id of an event tells when it was made. */
export async function readLastDecided (handle: Handle, tenantId: string, most: number): Promise<readonly string[]> {
  const rows = await handle.select({ caseId: admissionDecisions.caseId }).from(admissionDecisions)
    .where(and(ofTenant(admissionDecisions, tenantId), eq(admissionDecisions.kind, 'admission'))).orderBy(desc(admissionDecisions.eventId)).limit(most)
  return [...new Set(rows.map(({ caseId }) => caseId))]
}

/** The cases in which anything was decided. */
export async function readDecided (handle: Handle, tenantId: string): Promise<readonly string[]> {
  const rows = await handle.selectDistinct({ caseId: admissionDecisions.caseId }).from(admissionDecisions).where(ofTenant(admissionDecisions, tenantId)).orderBy(admissionDecisions.caseId)
  return rows.map(({ caseId }) => caseId)
}

export function caseRow ({ id, reference, applicantScheme, applicantValue, name, stage, holder, openedOn, version, procedureNumber }: Row): CaseRow {
  return { id, reference, applicant: { scheme: applicantScheme, value: applicantValue }, name, stage, holder, openedOn, version, procedureNumber }
}
