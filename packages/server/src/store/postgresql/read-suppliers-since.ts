import type { Supplier } from '@sroi/matcher'
import { and, desc, eq, gt, lte } from 'drizzle-orm'
import type { Register } from '../store.ts'
import { supplierVersions } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/**
 * The suppliers as they stand at a later revision, in code-unit order of id. Only what changed since is read: all others are the same objects, and where
 * nothing changed so is the list.
 */
export async function readSuppliersSince (handle: Handle, tenantId: string, { revision: held, suppliers }: Register, revision: number): Promise<readonly Supplier[]> {
  const changed = await handle.selectDistinctOn([supplierVersions.supplierId], { id: supplierVersions.supplierId, payload: supplierVersions.payload })
    .from(supplierVersions)
    .where(and(eq(supplierVersions.tenantId, tenantId), gt(supplierVersions.revision, held), lte(supplierVersions.revision, revision)))
    .orderBy(supplierVersions.supplierId, desc(supplierVersions.revision))
  return changed.length === 0 ? suppliers : merged(suppliers, changed.sort((one, other) => one.id < other.id ? -1 : 1))
}

/** Both in order of id. A payload of null: the supplier left the register. */
function merged (suppliers: readonly Supplier[], changed: readonly { readonly id: string, readonly payload: Supplier | null }[]): readonly Supplier[] {
  const next: Supplier[] = []
  let place = 0
  for (const { id, payload } of changed) {
    for (; place < suppliers.length && (suppliers[place] as Supplier).id < id; place += 1) next.push(suppliers[place] as Supplier)
    if (suppliers[place]?.id === id) place += 1
    if (payload !== null) next.push(payload)
  }
  return [...next, ...suppliers.slice(place)]
}
