import type { IsoInstant } from '@sroi/matcher'
import { and, lte, sql } from 'drizzle-orm'
import { ofTenant } from './of-tenant.ts'
import { auditEvents, idempotencyKeys, processingLog } from './tables/logs.ts'
import type { Handle } from './with-tenant.ts'

/** Takes away what is past its time and nobody asks for: answers to repeated requests, and lines of the logs. */
export async function sweep (handle: Handle, tenantId: string, at: IsoInstant): Promise<void> {
  await handle.delete(idempotencyKeys).where(and(ofTenant(idempotencyKeys, tenantId), lte(idempotencyKeys.expiresAt, at)))
  // the database refuses by its own clock to let go of a line too early
  await handle.delete(auditEvents).where(and(ofTenant(auditEvents, tenantId), sql`${auditEvents.keptUntil} <= today()`))
  await handle.delete(processingLog).where(and(ofTenant(processingLog, tenantId), sql`${processingLog.keptUntil} <= today()`))
}
