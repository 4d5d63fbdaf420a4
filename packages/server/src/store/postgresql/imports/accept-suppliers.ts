import type { IsoInstant, Supplier } from '@sroi/matcher'
import { sql } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import { registerDigest } from '../../register-digest.ts'
import type { ChangedObject } from '../../receipt-kinds.ts'
import { ofTenant } from '../of-tenant.ts'
import { importSubjects } from '../tables/imports.ts'
import { registers, supplierMerges, supplierVersions } from '../tables/register.ts'
import type { Handle } from '../with-tenant.ts'
import type { Written } from './accept-import.ts'
import { recordedPayload, sha256Of } from './recorded-payload.ts'

export interface Work {
  readonly handle: Handle
  readonly tenantId: string
  /** Of the import. */
  readonly id: string
  readonly at: IsoInstant
  /** The revision of the register that it was compared with. */
  readonly base: number
}

/** Writes what was staged of suppliers as the next revision of what the register knows; what searches find stays as it was published. */
export async function acceptSuppliers ({ handle, tenantId, id, at, base }: Work): Promise<Written> {
  const [locked] = await handle.select({ id: registers.id, revision: registers.revision, digest: registers.digest }).from(registers)
    .where(ofTenant(registers, tenantId)).for('no key update')
  if (locked === undefined) throw new Error('the tenant has no register')
  const isLess = locked.revision !== base && await dropMoved(handle, tenantId, id, base)
  const before = await digestsBefore(handle, tenantId, id)
  const revision = locked.revision + 1
  const mine = sql`${ofTenant(importSubjects, tenantId)} AND ${importSubjects.importId} = ${id}`
  const rows = await handle.execute<{ id: string, sha256: string | null }>(sql`
    INSERT INTO ${supplierVersions} (tenant_id, supplier_id, revision, removed, payload, recorded_at, reason, sha256)
    SELECT tenant_id, subject_id, ${revision}, payload IS NULL, recorded::jsonb, ${at}::timestamptz, CASE WHEN payload IS NULL THEN 'merged' END, ${sha256Of(sql`recorded`)}
    FROM (SELECT tenant_id, subject_id, payload, ${recordedPayload(at)} AS recorded FROM ${importSubjects} WHERE ${mine} OFFSET 0) AS staged
    RETURNING supplier_id AS id, sha256`)
  if (rows.length === 0) return { changed: [], register: null, isLess }
  await handle.execute(sql`INSERT INTO ${supplierMerges} (tenant_id, old_id, old_key, new_id, merged_at, import_id)
    SELECT tenant_id, subject_id, key, merged_into, ${at}::timestamptz, import_id FROM ${importSubjects} WHERE ${mine} AND payload IS NULL`)
  const digest = registerDigest(locked, {})
  await handle.update(registers).set({ revision, digest }).where(ofTenant(registers, tenantId))
  const changed = rows.map(({ id: supplier, sha256 }): ChangedObject => ({ object: 'supplier', id: supplier, before: before.get(supplier) ?? null, after: sha256 }))
  return { changed, register: { id: locked.id, from: locked.revision, to: revision, digest }, isLess }
}

/** Takes out who was changed since, whose number somebody else has by now, and who would go on in one of those. True: there was somebody. */
async function dropMoved (handle: Handle, tenantId: string, id: string, base: number): Promise<boolean> {
  const dropped = await handle.execute(sql`
    WITH moved AS (
      SELECT supplier_id, CASE payload -> 'identifier' ->> 'scheme' WHEN 'kvk' THEN 'nl-kvk' ELSE payload -> 'identifier' ->> 'scheme' END || ' ' || (payload -> 'identifier' ->> 'value') AS key
      FROM ${supplierVersions} WHERE ${ofTenant(supplierVersions, tenantId)} AND revision > ${base}
    ), gone AS (
      SELECT subject_id FROM ${importSubjects} WHERE ${ofTenant(importSubjects, tenantId)} AND import_id = ${id}
        AND (subject_id IN (SELECT supplier_id FROM moved) OR (base_revision IS NULL AND key IN (SELECT key FROM moved WHERE key IS NOT NULL)))
    )
    DELETE FROM ${importSubjects} WHERE ${ofTenant(importSubjects, tenantId)} AND import_id = ${id}
      AND (subject_id IN (SELECT subject_id FROM gone) OR merged_into IN (SELECT subject_id FROM gone) OR merged_into IN (SELECT supplier_id FROM moved))
    RETURNING subject_id`)
  return dropped.length > 0
}

/** The digests of the facts that are replaced, by supplier. */
async function digestsBefore (handle: Handle, tenantId: string, id: string): Promise<ReadonlyMap<string, string>> {
  // rows from before digests were kept have none
  const rows = await handle.execute<{ id: string, sha256: string | null, payload: Supplier | null }>(sql`
    SELECT subject_id AS id, sha256, CASE WHEN sha256 IS NULL THEN versions.payload END AS payload
    FROM ${importSubjects} AS staged JOIN ${supplierVersions} AS versions
      ON versions.tenant_id = staged.tenant_id AND versions.supplier_id = staged.subject_id AND versions.revision = staged.base_revision
    WHERE staged.tenant_id = ${tenantId} AND staged.import_id = ${id}`)
  return new Map(rows.flatMap(({ id: supplier, sha256, payload }) => sha256 !== null ? [[supplier, sha256]] : payload !== null ? [[supplier, digestOf(payload)]] : []))
}
