import type { IsoInstant } from '@sroi/matcher'
import { and, eq, lt, lte, sql } from 'drizzle-orm'
import { ofTenant } from './of-tenant.ts'
import { admissionCases } from './tables/admission.ts'
import { auditEvents, idempotencyKeys, processingLog } from './tables/logs.ts'
import { mailAddresses, outbox } from './tables/outbox.ts'
import type { Handle } from './with-tenant.ts'

/** How long the address of a firm is kept after the last message to it. */
const MONTHS_WITHOUT_MAIL = 24

/** Takes away what is past its time and nobody asks for: answers to repeated requests, lines of the logs, and addresses of firms that nothing was sent to for long, nor waits. */
export async function sweep (handle: Handle, tenantId: string, at: IsoInstant): Promise<void> {
  await handle.delete(idempotencyKeys).where(and(ofTenant(idempotencyKeys, tenantId), lte(idempotencyKeys.expiresAt, at)))
  // the database refuses by its own clock to let go of a line too early
  await handle.delete(auditEvents).where(and(ofTenant(auditEvents, tenantId), sql`${auditEvents.keptUntil} <= today()`))
  await handle.delete(processingLog).where(and(ofTenant(processingLog, tenantId), sql`${processingLog.keptUntil} <= today()`))
  const since = sql`${at}::timestamptz - make_interval(months => ${MONTHS_WITHOUT_MAIL})`
  await handle.delete(mailAddresses).where(and(ofTenant(mailAddresses, tenantId), eq(mailAddresses.ownerKind, 'organisation'), lt(mailAddresses.changedAt, since), sql`NOT EXISTS (
    SELECT FROM ${outbox} JOIN ${admissionCases} ON ${and(ofTenant(admissionCases, tenantId), eq(admissionCases.id, outbox.caseId))}
    WHERE ${and(ofTenant(outbox, tenantId), sql`${admissionCases.applicantScheme} || ' ' || ${admissionCases.applicantValue} = ${mailAddresses.owner}`)}
      AND ((${outbox.sentAt} IS NULL AND ${outbox.droppedAt} IS NULL) OR ${outbox.createdAt} >= ${since} OR ${outbox.sentAt} >= ${since}))`))
}
