import { type SQL, sql } from 'drizzle-orm'
import type { IsoInstant } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import type { AuditEvent, ProcessingLine } from '../logs.ts'
import { USUAL_LOG_MONTHS } from '../retention.ts'
import { auditEvents, processingLog } from './tables/logs.ts'
import { retentionPeriods } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

export interface Lines {
  readonly audit: readonly { readonly event: AuditEvent, readonly actorId: string | null }[]
  readonly processed: readonly ProcessingLine[]
}

/** Writes lines of both logs, each with the day from which it need no longer be kept. */
export async function writeLogs (handle: Handle, tenantId: string, { audit, processed }: Lines): Promise<void> {
  await Promise.all([
    ...(audit.length === 0 ? [] : [handle.insert(auditEvents).values(audit.map(({ event, actorId }) => ({
      tenantId, id: uuidv7(), actorId, times: 1, ...event, keptUntil: keptUntil(tenantId, 'audit', event.at)
    })))]),
    ...(processed.length === 0 ? [] : [handle.insert(processingLog).values(processed.map((line) => ({
      tenantId, ...line, keptUntil: keptUntil(tenantId, 'processing', line.endTime)
    })))])
  ])
}

function keptUntil (tenantId: string, kind: 'audit' | 'processing', from: IsoInstant): SQL<string> {
  return sql<string>`retention_ended_on(${from}::timestamptz, coalesce((
    SELECT months FROM ${retentionPeriods} WHERE tenant_id = ${tenantId} AND kind = ${kind}), ${USUAL_LOG_MONTHS}::integer))`
}
