// Before any handler: who asks, in which tenant, and may they? What they may not reach, no handler can see: it gets the store of one tenant.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Dependencies, ServiceDependencies } from '../dependencies.ts'
import { scopeMissing, unauthorized } from '../identity/index.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Identity, Membership } from './caller.ts'
import { chooseTenant, type NoTenant, type Tenant, type Wanted } from './choose-tenant.ts'
import { type Action, type GuardedAction, isGuarded } from './matrix.ts'
import { type Reach, reachOf, type Refusal } from './reach.ts'

/** Somebody in a tenant, for one request. */
export interface Asking {
  readonly tenant: Tenant
  /** Null: a visitor. */
  readonly identity: Identity | null
  readonly memberships: readonly Membership[]
  readonly action: GuardedAction
  readonly reach: Reach
  readonly dependencies: Dependencies
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request of this route does, as the matrix names it. Absent: nothing is there. */
    action?: Action
  }
}

/** What a request proves, and in which tenant it wants to act. */
export interface Credentials extends Omit<Wanted, 'host'> {
  readonly identity: Identity | null
}

const known = new WeakMap<FastifyRequest, Asking>()

/** Refuses what is not allowed. Every route of the scope says its action; one that does not stops the start. */
export function authorize (app: FastifyInstance, { tenants, clock }: Pick<ServiceDependencies, 'tenants' | 'clock'>, read: (request: FastifyRequest) => Promise<Credentials>): void {
  app.addHook('onRoute', ({ url, config }) => {
    if (config?.action === undefined) throw new Error(`the route ${url} does not say which action it is`)
  })
  app.addHook('onRequest', async (request) => {
    const { action } = request.routeOptions.config
    if (action === undefined || action === 'describe') return
    const { identity, ...wanted } = await read(request)
    const found = await admit(identity, { ...wanted, host: request.hostname.toLowerCase() }, isGuarded(action) ? action : 'ask')
    if (typeof found !== 'string') known.set(request, found)
    else if (isGuarded(action)) throw refusalOf(found, identity, action)
  })

  async function admit (identity: Identity | null, wanted: Wanted, action: GuardedAction): Promise<Asking | NoTenant | Refusal> {
    const memberships = identity === null ? [] : await tenants.membershipsOf(identity, amsterdamDay(clock.now()))
    const tenant = chooseTenant(await tenants.list(), identity, memberships, wanted)
    if (typeof tenant === 'string') return tenant
    const here = memberships.filter(({ tenantId }) => tenantId === tenant.id)
    const reach = reachOf(action, identity, here, tenant.visitors)
    return typeof reach === 'string' ? reach : { tenant, identity, memberships: here, action, reach, dependencies: tenants.open(tenant) }
  }
}

/** As RFC 6750 wants it told. */
function refusalOf (found: NoTenant | Refusal, identity: Identity | null, action: GuardedAction): HttpProblem {
  if (found === 'unauthorized' || (found === 'not-allowed' && identity === null)) return unauthorized()
  return found === 'scope-missing' ? scopeMissing(action) : new HttpProblem(found)
}

/** Who asks, where and for what; null before that is known, and where nothing is guarded. */
export function asking (request: FastifyRequest): Asking | null {
  return known.get(request) ?? null
}

/** Who asks. */
export function callerOf (request: FastifyRequest): Asking {
  const found = known.get(request)
  if (found === undefined) throw new Error('a handler asks for its caller on a route that is open to everybody')
  return found
}

/** What an action needs of the tenant in which somebody asks. */
export function tenantOf (request: FastifyRequest): Dependencies {
  return callerOf(request).dependencies
}

/** How far another action than that of the route would reach for who asks: nowhere when it is not allowed. */
export function reachFor (request: FastifyRequest, action: GuardedAction): Reach {
  const { identity, memberships, tenant } = callerOf(request)
  const reach = reachOf(action, identity, memberships, tenant.visitors)
  return typeof reach === 'string' ? NOWHERE : reach
}

const NOWHERE: Reach = { all: false, organisation: null, authorities: [], ofVisitors: false }
