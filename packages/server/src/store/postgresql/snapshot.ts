// The register, the rules and the authorities at the newest revision, kept in memory, because every question needs them all.
import type { AuthorityId, RuleSet } from '@sroi/matcher'
import { eq } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { layersByAuthority } from '../rule-set-layers.ts'
import type { Authority, Register } from '../store.ts'
import { readAuthorities } from './read-authorities.ts'
import { readNewestRuleSets } from './read-rule-sets.ts'
import { readSuppliersAt } from './read-suppliers-at.ts'
import { readSuppliersSince } from './read-suppliers-since.ts'
import { registers } from './tables.ts'
import { withTenant } from './with-tenant.ts'

export interface Snapshot {
  readonly register: Register
  readonly authorities: readonly Authority[]
  /** The newest version of each, in order of id. */
  readonly ruleSets: readonly RuleSet[]
  readonly layers: ReadonlyMap<AuthorityId, readonly RuleSet[]>
}

export interface SnapshotCache {
  current (): Promise<Snapshot>
  /** Called after a write of this process is committed: nothing older is handed out from then on. */
  atLeast (revision: number): void
}

/** How long an answer may miss what another process wrote, in milliseconds. */
const FRESH = 1_000

/** Asks for the revision at most once a second, and loads only when it moved. */
export function createSnapshotCache (database: PostgresJsDatabase, tenantId: string): SnapshotCache {
  let held: Snapshot | null = null
  let checkedAt = 0
  let minimum = 0
  let loading: Promise<Snapshot> | null = null

  async function refresh (): Promise<Snapshot> {
    const startedAt = performance.now()
    const snapshot = await load(database, tenantId, held)
    held = snapshot
    checkedAt = startedAt
    return snapshot
  }

  async function current (): Promise<Snapshot> {
    if (held !== null && held.register.revision >= minimum && performance.now() - checkedAt < FRESH) return held
    loading ??= refresh().finally(() => { loading = null })
    const snapshot = await loading
    // A load that began before a write of ours can end after it.
    return snapshot.register.revision >= minimum ? snapshot : current()
  }

  return { current, atLeast: (revision) => { minimum = Math.max(minimum, revision) } }
}

async function load (database: PostgresJsDatabase, tenantId: string, held: Snapshot | null): Promise<Snapshot> {
  return withTenant(database, tenantId, async (handle) => {
    const [row] = await handle.select({ id: registers.id, revision: registers.revision, day: registers.day, digest: registers.digest }).from(registers)
      .where(eq(registers.tenantId, tenantId))
    if (row === undefined) throw new Error('the tenant has no register')
    if (held?.register.revision === row.revision && held.register.digest === row.digest) return held
    const suppliers = held !== null && held.register.revision < row.revision
      ? await readSuppliersSince(handle, tenantId, held.register, row.revision)
      : await readSuppliersAt(handle, tenantId, row.revision)
    const newest = await readNewestRuleSets(handle, tenantId, row.revision)
    const authorities = await readAuthorities(handle, tenantId)
    return { register: { ...row, suppliers }, authorities, ruleSets: [...newest.values()], layers: layersByAuthority(newest, authorities) }
  })
}
