// Cases of which the badge comes to its end, found by the days that were written with their last event: no record is replayed to find them.
import type { CaseState, OrganisationIdentifier } from '@sroi/matcher'
import { and, desc, gte, inArray, lte, ne, or, sql } from 'drizzle-orm'
import { normalOrganisation } from '../../../organisation/normal-organisation.ts'
import type { BadgeCases, BadgesAsked } from '../../admission.ts'
import { inChunks } from '../in-chunks.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCaseDays, admissionCases, admissionDecisions, admissionEvents } from '../tables/admission.ts'
import type { Handle } from '../with-tenant.ts'
import { holdsOn } from './list-cases.ts'

const RUNNING: readonly CaseState[] = ['admitted-temporarily', 'extended', 'label-awaited', 'label-under-check', 'admitted-full']
const OVER: readonly CaseState[] = ['lapsed', 'withdrawn']

/** The day that waits first is never later than the end of the badge, and the days of a case that is over begin no earlier than its end. */
export async function badgeCases (handle: Handle, tenantId: string, { on, endsBy, endedSince, most }: BadgesAsked): Promise<BadgeCases> {
  const { caseId, beneath, deadlineDay, fromDay } = admissionCaseDays
  const running = await handle.select({ caseId }).from(admissionCaseDays).where(and(
    ofTenant(admissionCaseDays, tenantId), holdsOn(on), inArray(beneath, [...RUNNING]),
    // a full badge without a day has no end; of another one nobody knows it yet
    or(lte(deadlineDay, endsBy), and(sql`${deadlineDay} IS NULL`, ne(beneath, 'admitted-full')))
  )).orderBy(sql`${deadlineDay} NULLS LAST`, caseId).limit(most)
  const ended = await handle.select({ caseId }).from(admissionCaseDays).where(and(ofTenant(admissionCaseDays, tenantId), holdsOn(on), inArray(beneath, [...OVER]), gte(fromDay, endedSince)))
    .orderBy(desc(fromDay), caseId).limit(most)
  const unsent = await handle.selectDistinct({ caseId: admissionDecisions.caseId }).from(admissionDecisions).where(and(
    ofTenant(admissionDecisions, tenantId),
    sql`NOT EXISTS (SELECT FROM ${admissionEvents} WHERE ${admissionEvents.tenantId} = ${admissionDecisions.tenantId} AND ${admissionEvents.caseId} = ${admissionDecisions.caseId} AND ${admissionEvents.type} = 'decision-sent' AND ${admissionEvents.event} ->> 'decision' = ${admissionDecisions.eventId}::text)`
  )).limit(most)
  const ids = (rows: readonly { readonly caseId: string }[]): readonly string[] => rows.map((row) => row.caseId)
  return { running: ids(running), ended: ids(ended), unsent: ids(unsent) }
}

export async function caseReferences (handle: Handle, tenantId: string, applicants: readonly OrganisationIdentifier[]): Promise<ReadonlySet<string>> {
  const references = new Set<string>()
  for (const part of inChunks(applicants.map(normalOrganisation))) {
    const rows = await handle.select({ reference: admissionCases.reference }).from(admissionCases)
      .where(and(ofTenant(admissionCases, tenantId), or(...part.map(({ scheme, value }) => sql`(${admissionCases.applicantScheme}, ${admissionCases.applicantValue}) = (${scheme}, ${value})`))))
    for (const { reference } of rows) references.add(reference)
  }
  return references
}
