import type { IsoInstant } from '@sroi/matcher'
import { and, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { digestOf } from '../../json/digest.ts'
import { changeRecord } from '../change-record.ts'
import type { RetentionKind } from '../retention.ts'
import type { Riders } from '../store.ts'
import { recordAll } from './record-all.ts'
import { retentionPeriods } from './tables/receipts.ts'
import { withTenant } from './with-tenant.ts'

/**
 * Sets how many months a tenant keeps payloads of a kind, or lines of a log, and leaves a receipt of it. The account of the URL does this, the one that
 * migrates: a service that is broken into cannot shorten what it must keep.
 */
export async function setRetention (databaseUrl: string, tenantId: string, kind: RetentionKind, months: number, at: IsoInstant, riders: Riders = {}): Promise<void> {
  const client = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    await withTenant(drizzle(client), tenantId, async (handle) => {
      const [before] = await handle.select({ months: retentionPeriods.months }).from(retentionPeriods)
        .where(and(eq(retentionPeriods.tenantId, tenantId), eq(retentionPeriods.kind, kind)))
      if (before?.months === months) return
      await handle.insert(retentionPeriods).values({ tenantId, kind, months })
        .onConflictDoUpdate({ target: [retentionPeriods.tenantId, retentionPeriods.kind], set: { months } })
      const changed = { object: 'retention' as const, id: kind, before: before === undefined ? null : digestOf(before), after: digestOf({ months }) }
      await (await recordAll(handle, tenantId, [{ record: changeRecord(at, [changed]), riders }])).written
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}
