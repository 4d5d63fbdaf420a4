// The register, the rules and the authorities at the newest revision, kept in memory, because every question needs them all.
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { AuthorityId, RuleSet } from '@sroi/matcher'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { layersByAuthority } from '../rule-set-layers.ts'
import type { Authority, Register } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { readAuthorities } from './read-authorities.ts'
import { readNewestRuleSets, readRulesSince } from './read-rule-sets.ts'
import { readSuppliersAt } from './read-suppliers-at.ts'
import { readSuppliersSince } from './read-suppliers-since.ts'
import { registers } from './tables/register.ts'
import { type Handle, withTenant } from './with-tenant.ts'

export interface Snapshot {
  readonly register: Register
  readonly authorities: readonly Authority[]
  /** The newest version of each, in order of id. */
  readonly ruleSets: readonly RuleSet[]
  readonly layers: ReadonlyMap<AuthorityId, readonly RuleSet[]>
  /** The revision in which a rule set was last published; 0: none was. */
  readonly rulesSince: number
}

export interface SnapshotCache {
  current (): Promise<Snapshot>
  /** What `current` would hand out without asking; null: it would have to ask. */
  known (): Snapshot | null
  /** Called after a write of this process is committed: nothing older is handed out from then on. */
  atLeast (revision: number): void
  /** Asks for the revision now. */
  refresh (): Promise<Snapshot>
  /** True as soon as a revision, or a later one, is here; false when that takes longer than so many milliseconds. */
  reaches (revision: number, patience: number): Promise<boolean>
}

/** How long an answer may miss what another process wrote, in milliseconds. */
const FRESH = 1_000
/** Who waits for a revision asks for it this often, in milliseconds. */
const PAUSE = 100

/** Asks for the revision at most once a second, and loads only when it moved. */
export function createSnapshotCache (database: PostgresJsDatabase, tenantId: string): SnapshotCache {
  let held: Snapshot | null = null
  let checkedAt = 0
  let minimum = 0
  let loading: Promise<Snapshot> | null = null

  /** One load at a time: whoever asks meanwhile waits for the same. */
  function refresh (): Promise<Snapshot> {
    loading ??= look().finally(() => { loading = null })
    return loading
  }

  async function look (): Promise<Snapshot> {
    const startedAt = performance.now()
    const snapshot = await load(database, tenantId, held)
    held = snapshot
    checkedAt = startedAt
    return snapshot
  }

  function known (): Snapshot | null {
    return held !== null && held.register.revision >= minimum && performance.now() - checkedAt < FRESH ? held : null
  }

  async function current (): Promise<Snapshot> {
    const before = known()
    if (before !== null) return before
    const snapshot = await refresh()
    // A load that began before a write of ours can end after it.
    return snapshot.register.revision >= minimum ? snapshot : current()
  }

  async function reaches (revision: number, patience: number): Promise<boolean> {
    const isHere = ({ register }: Snapshot): boolean => register.revision >= revision
    if (held !== null && isHere(held)) return true
    const ended = AbortSignal.timeout(patience)
    const late = new Promise<false>((resolve) => { ended.addEventListener('abort', () => resolve(false)) })
    const seen = async (): Promise<boolean> => {
      while (!ended.aborted) {
        if (isHere(await refresh())) return true
        await setTimeout(PAUSE)
      }
      return false
    }
    return Promise.race([seen(), late])
  }

  return { current, known, atLeast: (revision) => { minimum = Math.max(minimum, revision) }, refresh, reaches }
}

async function load (database: PostgresJsDatabase, tenantId: string, held: Snapshot | null): Promise<Snapshot> {
  return withTenant(database, tenantId, async (handle) => {
    const [row] = await handle.select({ id: registers.id, revision: registers.revision, day: registers.day, digest: registers.digest }).from(registers)
      .where(ofTenant(registers, tenantId))
    if (row === undefined) throw new Error('the tenant has no register')
    if (held?.register.revision === row.revision && held.register.digest === row.digest) return held
    const suppliers = held !== null && held.register.revision < row.revision
      ? await readSuppliersSince(handle, tenantId, held.register, row.revision)
      : await readSuppliersAt(handle, tenantId, row.revision)
    return { register: { ...row, suppliers }, ...await loadRules(handle, tenantId, row.revision, held) }
  })
}

/** Where nothing changed of the rules they stay the same objects: what was made of them goes on being used, whatever is written of suppliers. */
async function loadRules (handle: Handle, tenantId: string, revision: number, held: Snapshot | null): Promise<Omit<Snapshot, 'register'>> {
  const authorities = await readAuthorities(handle, tenantId)
  const rulesSince = await readRulesSince(handle, tenantId, revision)
  if (held !== null && held.register.revision < revision && held.rulesSince === rulesSince && isDeepStrictEqual(held.authorities, authorities)) {
    return { authorities: held.authorities, ruleSets: held.ruleSets, layers: held.layers, rulesSince }
  }
  const newest = await readNewestRuleSets(handle, tenantId, revision)
  return { authorities, ruleSets: [...newest.values()], layers: layersByAuthority(newest, authorities), rulesSince }
}
