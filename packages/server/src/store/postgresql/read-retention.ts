import { sql } from 'drizzle-orm'
import { type KeptFor, RETENTION_KINDS, type RetentionKind, USUAL_LOG_MONTHS } from '../retention.ts'
import { ofTenant } from './of-tenant.ts'
import { auditEvents, processingLog } from './tables/logs.ts'
import { receiptPayloads, receipts, retentionPeriods } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

type Counted = Pick<KeptFor, 'kind' | 'kept' | 'ended' | 'firstEndsOn'>

/** How long each kind is kept, and what would go if what has ended were erased now. */
export async function readRetention (handle: Handle, tenantId: string): Promise<readonly KeptFor[]> {
  const periods = new Map((await handle.select().from(retentionPeriods).where(ofTenant(retentionPeriods, tenantId))).map(({ kind, months }) => [kind, months]))
  const counted = await handle.execute<{ kind: RetentionKind, kept: number, ended: number, first_ends_on: string | null }>(sql`
    SELECT ${receipts.kind} AS kind, count(*)::int AS kept,
      count(*) FILTER (WHERE retention_ended_on(${receipts.createdAt}, ${retentionPeriods.months}) <= today())::int AS ended,
      min(retention_ended_on(${receipts.createdAt}, ${retentionPeriods.months}))::text AS first_ends_on
    FROM ${receipts}
      JOIN ${receiptPayloads} ON ${receiptPayloads.tenantId} = ${receipts.tenantId} AND ${receiptPayloads.receiptId} = ${receipts.id}
      LEFT JOIN ${retentionPeriods} ON ${retentionPeriods.tenantId} = ${receipts.tenantId} AND ${retentionPeriods.kind} = ${receipts.kind}
    WHERE ${ofTenant(receipts, tenantId)} GROUP BY ${receipts.kind}
    UNION ALL SELECT 'audit', count(*)::int, count(*) FILTER (WHERE ${auditEvents.keptUntil} <= today())::int, min(${auditEvents.keptUntil})::text
    FROM ${auditEvents} WHERE ${ofTenant(auditEvents, tenantId)}
    UNION ALL SELECT 'processing', count(*)::int, count(*) FILTER (WHERE ${processingLog.keptUntil} <= today())::int, min(${processingLog.keptUntil})::text
    FROM ${processingLog} WHERE ${ofTenant(processingLog, tenantId)}`)
  const found = new Map(counted.map(({ kind, kept, ended, first_ends_on: firstEndsOn }): [RetentionKind, Counted] => [kind, { kind, kept, ended, firstEndsOn }]))
  return RETENTION_KINDS.map((kind) => {
    const { kept, ended, firstEndsOn } = found.get(kind) ?? { kept: 0, ended: 0, firstEndsOn: null }
    return { kind, months: periods.get(kind) ?? (kind === 'audit' || kind === 'processing' ? USUAL_LOG_MONTHS : null), kept, ended, firstEndsOn }
  })
}
