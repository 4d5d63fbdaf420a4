import type { Supplier } from '@sroi/matcher'
import { and, desc, eq, lte } from 'drizzle-orm'
import { supplierVersions } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** The suppliers as they stood at a revision, in code-unit order of id. */
export async function readSuppliersAt (handle: Handle, tenantId: string, revision: number): Promise<readonly Supplier[]> {
  const rows = await handle.selectDistinctOn([supplierVersions.supplierId], { payload: supplierVersions.payload })
    .from(supplierVersions)
    .where(and(eq(supplierVersions.tenantId, tenantId), lte(supplierVersions.revision, revision)))
    .orderBy(supplierVersions.supplierId, desc(supplierVersions.revision))
  // the database compares the bytes of UTF-8, which is another order where characters beyond the first 65 536 occur
  return rows.flatMap(({ payload }) => payload === null ? [] : [payload]).sort((one, other) => one.id < other.id ? -1 : 1)
}
