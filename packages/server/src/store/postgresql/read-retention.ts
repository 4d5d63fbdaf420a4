import { type SQL, sql } from 'drizzle-orm'
import { type KeptFor, RETENTION_KINDS, type RetentionKind, USUAL_LOG_MONTHS } from '../retention.ts'
import { profileNeededUntil } from './firm-files/erase-files.ts'
import { ofTenant } from './of-tenant.ts'
import { evidenceFiles, firmProfileVersions } from './tables/firm-files.ts'
import { auditEvents, processingLog } from './tables/logs.ts'
import { receiptPayloads, receipts, retentionPeriods } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

/** Null: none ends on a day that is known. */
function firstEnd (tenantId: string, kind: RetentionKind): SQL {
  return sql`(min(needed_until) FILTER (WHERE isfinite(needed_until)) + make_interval(months => (SELECT months FROM ${retentionPeriods} WHERE ${ofTenant(retentionPeriods, tenantId)} AND kind = ${kind})))::date::text`
}

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
    FROM ${processingLog} WHERE ${ofTenant(processingLog, tenantId)}
    UNION ALL SELECT 'evidence', count(*)::int, count(*) FILTER (WHERE is_past_its_time(tenant_id, 'evidence', needed_until))::int, ${firstEnd(tenantId, 'evidence')}
    FROM (SELECT tenant_id, evidence_needed_until(tenant_id, sha256) AS needed_until FROM ${evidenceFiles} WHERE ${ofTenant(evidenceFiles, tenantId)}) AS files
    UNION ALL SELECT 'profile', count(*)::int, count(*) FILTER (WHERE is_past_its_time(tenant_id, 'profile', needed_until))::int, ${firstEnd(tenantId, 'profile')}
    FROM (SELECT tenant_id, ${profileNeededUntil} AS needed_until FROM ${firmProfileVersions} WHERE ${ofTenant(firmProfileVersions, tenantId)}) AS versions`)
  const found = new Map(counted.map(({ kind, kept, ended, first_ends_on: firstEndsOn }): [RetentionKind, Counted] => [kind, { kind, kept, ended, firstEndsOn }]))
  return RETENTION_KINDS.map((kind) => {
    const { kept, ended, firstEndsOn } = found.get(kind) ?? { kept: 0, ended: 0, firstEndsOn: null }
    return { kind, months: periods.get(kind) ?? (kind === 'audit' || kind === 'processing' ? USUAL_LOG_MONTHS : null), kept, ended, firstEndsOn }
  })
}
