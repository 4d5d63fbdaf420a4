import type { Supplier } from '@sroi/matcher'
import { and, desc, lte } from 'drizzle-orm'
import { ofTenant } from './of-tenant.ts'
import { publishedSuppliers } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

/** The published suppliers as they stood at a revision, in code-unit order of id. */
export async function readSuppliersAt (handle: Handle, tenantId: string, revision: number): Promise<readonly Supplier[]> {
  const rows = await handle.selectDistinctOn([publishedSuppliers.supplierId], { payload: publishedSuppliers.payload })
    .from(publishedSuppliers)
    .where(and(ofTenant(publishedSuppliers, tenantId), lte(publishedSuppliers.revision, revision)))
    .orderBy(publishedSuppliers.supplierId, desc(publishedSuppliers.revision))
  // the database compares the bytes of UTF-8, which is another order where characters beyond the first 65 536 occur
  return rows.flatMap(({ payload }) => payload === null ? [] : [payload]).sort((one, other) => one.id < other.id ? -1 : 1)
}
