import type { Supplier } from '@sroi/matcher'
import { and, desc, eq, gt, lte } from 'drizzle-orm'
import { ofTenant } from './of-tenant.ts'
import { publishedSuppliers } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

/** The published suppliers as they stood at a revision, in order of id, at most so many after an id. Who was removed by then takes no place. */
export async function readSuppliersFrom (handle: Handle, tenantId: string, revision: number, after: string | null, most: number): Promise<readonly Supplier[]> {
  const found: Supplier[] = []
  for (let last = after; found.length < most;) {
    const wanted = most - found.length
    const rows = await handle.selectDistinctOn([publishedSuppliers.supplierId], { id: publishedSuppliers.supplierId, payload: publishedSuppliers.payload })
      .from(publishedSuppliers)
      .where(and(ofTenant(publishedSuppliers, tenantId), lte(publishedSuppliers.revision, revision), ...(last === null ? [] : [gt(publishedSuppliers.supplierId, last)])))
      .orderBy(publishedSuppliers.supplierId, desc(publishedSuppliers.revision))
      .limit(wanted)
    found.push(...rows.flatMap(({ payload }) => payload === null ? [] : [payload]))
    if (rows.length < wanted) break
    last = rows.at(-1)?.id ?? null
  }
  return found
}

/** A published supplier as it stood at a revision; null when it was not there then. */
export async function readSupplierAt (handle: Handle, tenantId: string, revision: number, id: string): Promise<Supplier | null> {
  const [row] = await handle.select({ payload: publishedSuppliers.payload }).from(publishedSuppliers)
    .where(and(ofTenant(publishedSuppliers, tenantId), eq(publishedSuppliers.supplierId, id), lte(publishedSuppliers.revision, revision)))
    .orderBy(desc(publishedSuppliers.revision)).limit(1)
  return row?.payload ?? null
}
