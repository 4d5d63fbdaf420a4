import { and, desc, eq, gte, lt, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { AuditAsked, AuditEvent, KeptAuditEvent } from '../logs.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { auditEvents } from './tables/logs.ts'
import { actors } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

/** Lines of the audit log, the newest first, at most so many after one, with who is behind each pseudonym as long as that is remembered. */
export async function listAuditEvents (handle: Handle, tenantId: string, asked: AuditAsked): Promise<readonly KeptAuditEvent[]> {
  const rows = await handle.select({ event: auditEvents, issuer: actors.issuer, subject: actors.subject, scheme: actors.organisationScheme, value: actors.organisationValue })
    .from(auditEvents)
    .leftJoin(actors, and(eq(actors.tenantId, auditEvents.tenantId), eq(actors.id, auditEvents.actorId)))
    .where(and(ofTenant(auditEvents, tenantId), ...conditionsOf(asked)))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id)).limit(asked.most)
  return rows.map(({ event, issuer, subject, scheme, value }) => {
    const { id, at, actorId, role, action, object, objectId, result, origin, traceId, times } = event
    const organisation = scheme === null || value === null ? null : { scheme, value }
    return {
      id,
      at: instantOf(at),
      actor: actorId === null ? null : { id: actorId, who: issuer === null || subject === null ? null : { issuer, subject, organisation } },
      role: role as AuditEvent['role'],
      action,
      object,
      objectId,
      result: result as AuditEvent['result'],
      times,
      origin,
      traceId
    }
  })
}

function conditionsOf ({ from, until, after, actor, role, action, object, objectId, result, traceId }: AuditAsked): readonly (SQL | undefined)[] {
  const is = (column: PgColumn, wanted: string | null): SQL | undefined => wanted === null ? undefined : eq(column, wanted)
  return [
    from === null ? undefined : gte(auditEvents.at, sql`${from}::timestamp AT TIME ZONE 'Europe/Amsterdam'`),
    until === null ? undefined : lt(auditEvents.at, sql`(${until}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'`),
    after === null ? undefined : sql`(${auditEvents.at}, ${auditEvents.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    is(auditEvents.actorId, actor), is(auditEvents.role, role), is(auditEvents.action, action), is(auditEvents.object, object),
    is(auditEvents.objectId, objectId), is(auditEvents.result, result), is(auditEvents.traceId, traceId)
  ]
}
