// Suppliers through time, in the register and among what is published: a change is a new row, and no row is ever changed.
import type { IsoInstant, Supplier } from '@sroi/matcher'
import { and, desc, inArray, sql } from 'drizzle-orm'
import { digestOf } from '../../json/digest.ts'
import type { ChangedObject } from '../receipt-kinds.ts'
import { inChunks } from './in-chunks.ts'
import { ofTenant } from './of-tenant.ts'
import { publishedSuppliers, supplierVersions } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

interface SupplierChange {
  readonly suppliers?: readonly Supplier[]
  readonly removed?: readonly string[]
  readonly reason?: string
  /** Of `suppliers`, by id. */
  readonly digests: ReadonlyMap<string, string>
  readonly revision: number
  readonly at: IsoInstant
  /** Nothing was there before. */
  readonly isFirst: boolean
}

/** Writes what the register knows from this revision on. Returns what changed. */
export async function writeRegistered (handle: Handle, tenantId: string, change: SupplierChange): Promise<readonly ChangedObject[]> {
  const changed = await changedIn(supplierVersions, handle, tenantId, change)
  const { at: recordedAt, reason = null } = change
  const rows = rowsOf(tenantId, change).map((row) => ({ ...row, recordedAt, reason: row.removed ? reason : null }))
  for (const values of inChunks(rows)) await handle.insert(supplierVersions).values(values)
  return changed.map((one) => ({ object: 'supplier', ...one }))
}

/** Writes what searches find from this revision on. Returns what changed. */
export async function writePublished (handle: Handle, tenantId: string, change: SupplierChange): Promise<readonly ChangedObject[]> {
  const changed = await changedIn(publishedSuppliers, handle, tenantId, change)
  for (const values of inChunks(rowsOf(tenantId, change))) await handle.insert(publishedSuppliers).values(values)
  return changed.map((one) => ({ object: 'published-supplier', ...one }))
}

type Table = typeof supplierVersions | typeof publishedSuppliers

async function changedIn (table: Table, handle: Handle, tenantId: string, { digests, removed = [], isFirst }: SupplierChange): Promise<readonly Omit<ChangedObject, 'object'>[]> {
  const before = isFirst ? new Map<string, string>() : await digestsBefore(table, handle, tenantId, [...digests.keys(), ...removed])
  return [
    ...[...digests].map(([id, after]) => ({ id, before: before.get(id) ?? null, after })),
    ...removed.map((id) => ({ id, before: before.get(id) ?? null, after: null }))
  ]
}

/** The digests of the facts that suppliers have now, by id; of who is not there, none. */
async function digestsBefore (table: Table, handle: Handle, tenantId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const part of inChunks(ids)) {
    const rows = await handle.selectDistinctOn([table.supplierId], {
      id: table.supplierId,
      sha256: table.sha256,
      // rows from before digests were kept have none
      payload: sql<Supplier | null>`CASE WHEN ${table.sha256} IS NULL THEN ${table.payload} END`
    }).from(table)
      .where(and(ofTenant(table, tenantId), inArray(table.supplierId, part)))
      .orderBy(table.supplierId, desc(table.revision))
    for (const { id, sha256, payload } of rows) {
      const digest = sha256 ?? (payload === null ? null : digestOf(payload))
      if (digest !== null) found.set(id, digest)
    }
  }
  return found
}

function rowsOf (tenantId: string, { revision, suppliers = [], removed = [], digests }: SupplierChange) {
  return [
    ...suppliers.map((payload) => ({ tenantId, supplierId: payload.id, revision, removed: false, payload, sha256: digests.get(payload.id) ?? null })),
    ...removed.map((supplierId) => ({ tenantId, supplierId, revision, removed: true, payload: null, sha256: null }))
  ]
}
