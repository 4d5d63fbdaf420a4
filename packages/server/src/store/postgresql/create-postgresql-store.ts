import type { IsoInstant } from '@sroi/matcher'
import { eq } from 'drizzle-orm'
import type { Register, Store } from '../store.ts'
import type { Connection } from './connect.ts'
import { findMatch } from './find-match.ts'
import { publish, type Change } from './publish.ts'
import { readRuleSetVersions } from './read-rule-sets.ts'
import { readSuppliersAt } from './read-suppliers-at.ts'
import { recordMatch } from './record-match.ts'
import { createSnapshotCache } from './snapshot.ts'
import { contracts, registers } from './tables.ts'
import { withTenant, type Handle } from './with-tenant.ts'

export interface PostgresqlStore extends Store {
  /** Writes a change of register, rules or authorities, and returns its revision. */
  publish (change: Change, at: IsoInstant): Promise<number>
  /** The digest of the demonstration data the register was filled with; null when it was not. */
  loadedDigest (): Promise<string | null>
}

/** The store of one tenant over a pool of connections. */
export function createPostgresqlStore ({ database, close }: Connection, tenantId: string): PostgresqlStore {
  const cache = createSnapshotCache(database, tenantId)
  const within = <T>(work: (handle: Handle) => Promise<T>) => withTenant(database, tenantId, work)

  async function registerAt (revision?: number): Promise<Register | null> {
    const { register } = await cache.current()
    if (revision === undefined || revision === register.revision) return register
    if (revision > register.revision || revision < 1) return null
    const suppliers = await within((handle) => readSuppliersAt(handle, tenantId, revision))
    return { id: register.id, revision, day: register.day, digest: null, suppliers }
  }

  return {
    registerAt,
    authorities: async () => (await cache.current()).authorities,
    ruleSetsFor: async (authority) => {
      const layers = (await cache.current()).layers.get(authority)
      if (layers === undefined) throw new Error('rule sets were asked for an authority that is not in the list')
      return layers
    },
    ruleSetVersions: (references) => within((handle) => readRuleSetVersions(handle, tenantId, references)),
    contracts: () => within(async (handle) => {
      const rows = await handle.select().from(contracts).where(eq(contracts.tenantId, tenantId)).orderBy(contracts.position)
      return rows.map(({ titleNl, titleEn, question }) => ({ title: { nl: titleNl, en: titleEn }, question }))
    }),
    recordMatch: (record) => within((handle) => recordMatch(handle, tenantId, record)),
    findMatch: (id) => within((handle) => findMatch(handle, tenantId, id)),
    publish: async (change, at) => {
      const revision = await within((handle) => publish(handle, tenantId, change, at))
      cache.atLeast(revision)
      return revision
    },
    loadedDigest: () => within(async (handle) => {
      const [row] = await handle.select({ digest: registers.loadedDigest }).from(registers).where(eq(registers.tenantId, tenantId))
      return row?.digest ?? null
    }),
    ready: async () => { await within((handle) => handle.select({ id: registers.id }).from(registers).where(eq(registers.tenantId, tenantId))) },
    close
  }
}
