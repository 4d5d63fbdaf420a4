import type { ActorId, IsoInstant } from '@sroi/matcher'
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import type { KeptProcedure } from '../../admission.ts'
import { instantOf } from '../instant-of.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionProcedures } from '../tables/admission.ts'
import type { Handle } from '../with-tenant.ts'

/** The procedure of a number, or the newest; null: there is none. */
export async function readProcedure (handle: Handle, tenantId: string, number?: number): Promise<KeptProcedure | null> {
  const [row] = await handle.select().from(admissionProcedures)
    .where(and(ofTenant(admissionProcedures, tenantId), number === undefined ? undefined : eq(admissionProcedures.number, number)))
    .orderBy(desc(admissionProcedures.number)).limit(1)
  return row === undefined ? null : procedureOf(row)
}

/** Those of these numbers and the newest, by number; the newest is the last. */
export async function readProcedures (handle: Handle, tenantId: string, numbers: readonly number[]): Promise<ReadonlyMap<number, KeptProcedure>> {
  const rows = await handle.select().from(admissionProcedures).where(and(ofTenant(admissionProcedures, tenantId), or(
    inArray(admissionProcedures.number, [...numbers]),
    sql`${admissionProcedures.number} = (SELECT max(newest.number) FROM ${admissionProcedures} AS newest WHERE newest.tenant_id = ${tenantId})`
  ))).orderBy(admissionProcedures.number)
  return new Map(rows.map((row) => [row.number, procedureOf(row)]))
}

/** The next number. Whoever adopts has locked the register of the tenant. */
export async function adoptProcedure (handle: Handle, tenantId: string, { procedure, ruleSet }: Pick<KeptProcedure, 'procedure' | 'ruleSet'>, at: IsoInstant, by: ActorId | null): Promise<KeptProcedure> {
  const number = ((await readProcedure(handle, tenantId))?.number ?? 0) + 1
  await handle.insert(admissionProcedures).values({ tenantId, number, procedure, sha256: digestOf(procedure), ruleSetId: ruleSet, adoptedAt: at, adoptedBy: by })
  return { number, procedure, ruleSet, adoptedAt: at, adoptedBy: by }
}

function procedureOf ({ number, procedure, ruleSetId, adoptedAt, adoptedBy }: typeof admissionProcedures.$inferSelect): KeptProcedure {
  return { number, procedure, ruleSet: ruleSetId, adoptedAt: instantOf(adoptedAt), adoptedBy }
}
