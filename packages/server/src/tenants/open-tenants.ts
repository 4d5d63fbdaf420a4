// The one owner of what is open of each tenant: its store and its catalogues, and that they are kept fresh.
import { isDeepStrictEqual } from 'node:util'
import type { IsoDay } from '@sroi/matcher'
import { createCatalogues, type CataloguesOptions, type TellWhy } from '../catalogue/index.ts'
import type { Identity, Tenant, TenantMembership } from '../access/index.ts'
import type { Clock, Dependencies, Log, Tenants } from '../dependencies.ts'
import type { Directory } from '../store/index.ts'
import { keepFresh } from './keep-fresh.ts'
import { remember } from './remember.ts'

export interface TenantsOptions {
  readonly directory: Directory
  readonly clock: Clock
  readonly log: Log
  readonly tellWhy: TellWhy
  readonly catalogues?: Omit<CataloguesOptions, 'log'>
}

/** How long an answer may miss that a tenant was added or changed, in milliseconds. */
const FRESH = 1_000
/** How long somebody may still act on a membership that ended, in milliseconds; and how many people are remembered. */
const MEMBERSHIPS = { fresh: 10_000, most: 10_000 }

export function openTenants ({ directory, clock, log, tellWhy, catalogues: options }: TenantsOptions): Tenants {
  const opened = new Map<string, Dependencies>()
  const fresh: ReturnType<typeof keepFresh>[] = []
  let listed: { readonly tenants: readonly Tenant[], readonly at: number } | null = null
  const list = remember(() => look(), { fresh: FRESH, most: 1 })
  const memberships = remember((key: string) => membershipsOf(JSON.parse(key) as { identity: Identity, on: IsoDay }), MEMBERSHIPS)

  async function look (): Promise<readonly Tenant[]> {
    const at = performance.now()
    const tenants = await directory.tenants()
    listed = { tenants: listed !== null && isDeepStrictEqual(listed.tenants, tenants) ? listed.tenants : tenants, at }
    return listed.tenants
  }

  async function membershipsOf ({ identity, on }: { identity: Identity, on: IsoDay }): Promise<readonly TenantMembership[]> {
    const found = await directory.membershipsOf(identity, on)
    // a key is made in a tenant, and is a machine there
    return identity.kind === 'key' && identity.tenantId !== null ? [{ tenantId: identity.tenantId, role: 'machine', authority: null }] : found
  }

  function open ({ id }: Pick<Tenant, 'id'>): Dependencies {
    const before = opened.get(id)
    if (before !== undefined) return before
    const dependencies = { store: directory.storeOf(id), clock, log, tellWhy, catalogues: createCatalogues({ ...options, log }) }
    opened.set(id, dependencies)
    fresh.push(keepFresh(dependencies))
    return dependencies
  }

  return {
    list: () => list(''),
    known: () => listed !== null && performance.now() - listed.at < FRESH ? listed.tenants : null,
    membershipsOf: ({ kind, issuer, subject, organisation, tenantId }, on) => memberships(JSON.stringify({ identity: { kind, issuer, subject, organisation, tenantId }, on })),
    open,
    catalogues: () => [...opened.values()].map(({ catalogues }) => catalogues.newest()),
    ready: () => directory.ready(),
    close: async () => {
      await Promise.all([...opened.values()].map(({ catalogues }) => catalogues.close()))
      await Promise.all(fresh.map((one) => one.close()))
      await directory.close()
    }
  }
}
