import type { Identity, Membership } from './caller.ts'
import type { Visitors } from './reach.ts'

/** A region that keeps a register. */
export interface Tenant {
  readonly id: string
  /** What a request names it by. */
  readonly slug: string
  readonly name: string
  /** The host name at which its pages are; null: it has none of its own. */
  readonly host: string | null
  readonly visitors: Visitors
}

export interface TenantMembership extends Membership {
  readonly tenantId: string
}

export interface Wanted {
  /** The slug that the request names. */
  readonly named: string | null
  /** The host name that was asked. */
  readonly host: string | null
  /** The id of the tenant that somebody chose before in the same session. */
  readonly chosen?: string | null
}

export type NoTenant = 'unauthorized' | 'no-membership' | 'tenant-required'

/**
 * The tenant in which somebody acts: the named one, else that of the host name, else the one they chose before, else the only one where they are a
 * member, else the only one that is open to visitors. Where somebody is no member and nobody is let in, it is as if the tenant did not exist.
 */
export function chooseTenant (tenants: readonly Tenant[], identity: Identity | null, memberships: readonly TenantMembership[], { named, host, chosen = null }: Wanted): Tenant | NoTenant {
  const isMember = ({ id }: Tenant): boolean => memberships.some(({ tenantId }) => tenantId === id)
  const ofKey = identity?.tenantId ?? null
  const possible = tenants.filter((tenant) => ofKey === null ? isMember(tenant) || tenant.visitors !== 'none' : tenant.id === ofKey)
  const nobody = identity === null ? 'unauthorized' : 'no-membership'
  if (named !== null) return possible.find(({ slug }) => slug === named) ?? nobody
  const atHost = possible.find((tenant) => tenant.host !== null && tenant.host === host)
  if (atHost !== undefined) return atHost
  const before = possible.find(({ id }) => id === chosen)
  if (before !== undefined) return before
  const mine = possible.filter((tenant) => ofKey !== null || isMember(tenant))
  const [only, ...others] = mine.length > 0 ? mine : possible
  if (only === undefined) return nobody
  return others.length === 0 ? only : 'tenant-required'
}
