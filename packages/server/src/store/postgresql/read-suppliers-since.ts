import type { Supplier } from '@sroi/matcher'
import { and, desc, gt, lte } from 'drizzle-orm'
import type { Register } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { publishedSuppliers } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

/**
 * The published suppliers as they stand at a later revision, in code-unit order of id. Only what changed since is read: all others are the same objects, and where
 * nothing changed so is the list.
 */
export async function readSuppliersSince (handle: Handle, tenantId: string, { revision: held, suppliers }: Register, revision: number): Promise<readonly Supplier[]> {
  const changed = await handle.selectDistinctOn([publishedSuppliers.supplierId], { id: publishedSuppliers.supplierId, payload: publishedSuppliers.payload })
    .from(publishedSuppliers)
    .where(and(ofTenant(publishedSuppliers, tenantId), gt(publishedSuppliers.revision, held), lte(publishedSuppliers.revision, revision)))
    .orderBy(publishedSuppliers.supplierId, desc(publishedSuppliers.revision))
  return changed.length === 0 ? suppliers : merged(suppliers, changed.sort((one, other) => one.id < other.id ? -1 : 1))
}

/** Both in order of id. A payload of null: the supplier is published no more. */
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
