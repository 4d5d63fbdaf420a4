import type { IsoInstant } from '@sroi/matcher'
import { and, eq, lte, sql } from 'drizzle-orm'
import { auditEvents, idempotencyKeys, processingLog } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** Takes away what is past its time and nobody asks for: answers to repeated requests, and lines of the logs. */
export async function sweep (handle: Handle, tenantId: string, at: IsoInstant): Promise<void> {
  await handle.delete(idempotencyKeys).where(and(eq(idempotencyKeys.tenantId, tenantId), lte(idempotencyKeys.expiresAt, at)))
  // the database refuses by its own clock to let go of a line too early
  await handle.delete(auditEvents).where(and(eq(auditEvents.tenantId, tenantId), sql`${auditEvents.keptUntil} <= today()`))
  await handle.delete(processingLog).where(and(eq(processingLog.tenantId, tenantId), sql`${processingLog.keptUntil} <= today()`))
}
