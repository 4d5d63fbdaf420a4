import type { Supplier } from '@sroi/matcher'
import { entryOf, pageOf } from '../../paging/page-of.ts'
import type { Histories } from '../histories.ts'
import { ruleSetLayers } from '../rule-set-layers.ts'
import { ofTenant } from './of-tenant.ts'
import { readRuleSetHistory } from './read-rule-set-history.ts'
import { readSupplierAt, readSuppliersFrom } from './read-supplier-history.ts'
import type { SnapshotCache } from './snapshot.ts'
import { registers } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

/** What is in memory is answered from there; an older revision, and one of another replica that has not arrived here, from the database. */
export function createHistories (within: <T>(work: (handle: Handle) => Promise<T>) => Promise<T>, cache: SnapshotCache, tenantId: string): Histories {
  /** The suppliers of the revision that is held; null: of another one. */
  async function held (revision: number): Promise<readonly Supplier[] | null> {
    const { register } = await cache.current()
    return register.revision === revision ? register.suppliers : null
  }

  async function isThere (handle: Handle, revision: number): Promise<boolean> {
    const [row] = await handle.select({ newest: registers.revision }).from(registers).where(ofTenant(registers, tenantId))
    return row !== undefined && revision >= 1 && revision <= row.newest
  }

  return {
    suppliersFrom: async (revision, after, most) => {
      const suppliers = await held(revision)
      if (suppliers !== null) return pageOf(suppliers, ({ id }) => id, after, most).items
      return within(async (handle) => await isThere(handle, revision) ? await readSuppliersFrom(handle, tenantId, revision, after, most) : null)
    },
    supplierAt: async (revision, id) => {
      const suppliers = await held(revision)
      if (suppliers !== null) return entryOf(suppliers, (one) => one.id, id)
      return within(async (handle) => await isThere(handle, revision) ? await readSupplierAt(handle, tenantId, revision, id) : null)
    },
    ruleSets: async () => (await cache.current()).ruleSets,
    layersOf: async (id) => {
      const newest = new Map((await cache.current()).ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]))
      return newest.has(id) ? ruleSetLayers(newest, id) : null
    },
    versionsOf: (id) => within((handle) => readRuleSetHistory(handle, tenantId, id))
  }
}
