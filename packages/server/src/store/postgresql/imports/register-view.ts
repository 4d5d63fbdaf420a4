// The register as a file is compared with it. Each question is a transaction of its own: what moves meanwhile is found when the file is accepted.
import type { Supplier } from '@sroi/matcher'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Known, KnownContract, RegisterView } from '../../../exchange/judging/register-view.ts'
import { inChunks } from '../in-chunks.ts'
import { ofTenant } from '../of-tenant.ts'
import { contracts, contractVersions } from '../tables/contracts.ts'
import { supplierMerges, supplierVersions } from '../tables/register.ts'
import type { Handle } from '../with-tenant.ts'

export function registerView (within: <T>(work: (handle: Handle) => Promise<T>) => Promise<T>, tenantId: string): RegisterView {
  return {
    known: () => within(async (handle) => {
      const newest = handle.selectDistinctOn([supplierVersions.supplierId], { id: supplierVersions.supplierId, revision: supplierVersions.revision, payload: supplierVersions.payload })
        .from(supplierVersions).where(ofTenant(supplierVersions, tenantId)).orderBy(supplierVersions.supplierId, desc(supplierVersions.revision)).as('newest')
      const rows = await handle.select({
        id: newest.id, revision: newest.revision, name: sql<string>`${newest.payload} ->> 'name'`,
        scheme: sql<string>`${newest.payload} -> 'identifier' ->> 'scheme'`, value: sql<string>`${newest.payload} -> 'identifier' ->> 'value'`
      }).from(newest).where(sql`${newest.payload} IS NOT NULL`)
      return rows.map(({ scheme, value, ...known }): Known => ({ ...known, identifier: { scheme, value } }))
    }),
    suppliers: (ids) => within(async (handle) => {
      const found = new Map<string, Supplier>()
      for (const part of inChunks(ids)) {
        const rows = await handle.selectDistinctOn([supplierVersions.supplierId], { id: supplierVersions.supplierId, payload: supplierVersions.payload }).from(supplierVersions)
          .where(and(ofTenant(supplierVersions, tenantId), inArray(supplierVersions.supplierId, part))).orderBy(supplierVersions.supplierId, desc(supplierVersions.revision))
        for (const { id, payload } of rows) if (payload !== null) found.set(id, payload)
      }
      return found
    }),
    merged: () => within(async (handle) => {
      const rows = await handle.select({ id: supplierMerges.oldId, key: supplierMerges.oldKey, into: supplierMerges.newId }).from(supplierMerges).where(ofTenant(supplierMerges, tenantId))
      const next = new Map(rows.map(({ id, into }) => [id, into]))
      return new Map(rows.map(({ key, into }) => [key, lastOf(into, next)]))
    }),
    contracts: (references) => within(async (handle) => {
      const found = new Map<string, KnownContract[]>()
      for (const part of inChunks(references)) {
        const rows = await handle.select({ id: contracts.id, version: contracts.version, reference: contracts.reference, payload: contractVersions.payload }).from(contracts)
          .innerJoin(contractVersions, and(eq(contractVersions.tenantId, contracts.tenantId), eq(contractVersions.contractId, contracts.id), eq(contractVersions.version, contracts.version)))
          .where(and(ofTenant(contracts, tenantId), inArray(contracts.reference, part), eq(contracts.archived, false)))
        for (const { id, version, reference, payload } of rows) found.set(reference, [...found.get(reference) ?? [], { id, version, part: payload }])
      }
      return found
    })
  }
}

/** Who goes on in somebody that went on in somebody else goes on in the last. */
function lastOf (id: string, next: ReadonlyMap<string, string>): string {
  let last = id
  for (let steps = 0; steps < next.size && next.has(last); steps += 1) last = next.get(last) as string
  return last
}
