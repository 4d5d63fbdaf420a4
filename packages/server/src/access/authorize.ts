// Before any handler: who asks, in which tenant, and may they? What they may not reach, no handler can see: it gets the store of one tenant.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Dependencies, ServiceDependencies } from '../dependencies.ts'
import { RefusedCredential, scopeMissing, unauthorized } from '../identity/index.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Identity, Membership } from './caller.ts'
import { chooseTenant, type NoTenant, type Tenant, type TenantMembership, type Wanted } from './choose-tenant.ts'
import { type Action, type GuardedAction, isGuarded } from './matrix.ts'
import { allowedBy, type Reach, reachOf, type Refusal } from './reach.ts'

/** Somebody in a tenant, for one request. */
export interface Asking {
  readonly tenant: Tenant
  /** Null: a visitor. */
  readonly identity: Identity | null
  /** All of them in this tenant. */
  readonly memberships: readonly Membership[]
  /** Those by which this action is allowed. */
  readonly allowedBy: readonly Membership[]
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

/** Somebody who is known, in a tenant, and may not. */
export interface Refused extends Omit<Asking, 'identity' | 'reach' | 'allowedBy'> {
  readonly identity: Identity
}

/** For so many addresses of this service, which are what a stranger says they are. */
const MOST_ADMISSIONS = 1_000

const ASKING = Symbol('asking')
type Known = FastifyRequest & { [ASKING]?: Asking }

const refused = new WeakMap<FastifyRequest, Refused>()

type Place = Omit<Asking, 'reach' | 'allowedBy'>

interface NotAdmitted {
  readonly refusal: NoTenant | Refusal
  readonly identity: Identity | null
  readonly place: Place | null
}

/** Refuses what is not allowed. Every route of the scope says its action; one that does not stops the start. */
export function authorize (app: FastifyInstance, { tenants, clock }: Pick<ServiceDependencies, 'tenants' | 'clock'>, read: (request: FastifyRequest) => Credentials | Promise<Credentials>): void {
  const ofVisitors = new WeakMap<readonly Tenant[], Map<string, Asking | NotAdmitted>>()
  app.addHook('onRoute', ({ url, config }) => {
    if (config?.action === undefined) throw new Error(`the route ${url} does not say which action it is`)
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const { action } = request.routeOptions.config
    if (action === undefined || action === 'describe') return done()
    const guarded = isGuarded(action) ? action : 'ask'
    const host = request.hostname.toLowerCase()
    admitted(request, host, guarded).then((found) => {
      if ('reach' in found) (request as Known)[ASKING] = found
      else if (isGuarded(action)) {
        noteRefused(request, found.place)
        return done(refusalOf(found.refusal, found.identity, action))
      }
      done()
    }, done)
  })

  /** Of a visitor nothing is waited for but the list of tenants. */
  function admitted (request: FastifyRequest, host: string, action: GuardedAction): Promise<Asking | NotAdmitted> {
    const given = read(request)
    if (!(given instanceof Promise) && given.identity === null) return tenants.list().then((list) => admitVisitor(list, { ...given, host }, action))
    return Promise.resolve(given).then(({ identity, ...wanted }) => admit(identity, { ...wanted, host }, action), async (error: unknown) => {
      if (error instanceof RefusedCredential) await noteOwner(request, error.identity, host, action)
      throw error
    })
  }

  /** What one visitor may, every visitor may: worked out once for a list of tenants. */
  function admitVisitor (list: readonly Tenant[], wanted: Wanted, action: GuardedAction): Asking | NotAdmitted {
    let admissions = ofVisitors.get(list)
    if (admissions === undefined || admissions.size >= MOST_ADMISSIONS) {
      admissions = new Map()
      ofVisitors.set(list, admissions)
    }
    const key = JSON.stringify([action, wanted.host, wanted.chosen, wanted.named])
    let found = admissions.get(key)
    if (found === undefined) {
      found = admitIn(list, null, [], wanted, action)
      admissions.set(key, found)
    }
    return found
  }

  async function admit (identity: Identity | null, wanted: Wanted, action: GuardedAction): Promise<Asking | NotAdmitted> {
    const memberships = identity === null ? [] : await tenants.membershipsOf(identity, amsterdamDay(clock.now()))
    return admitIn(await tenants.list(), identity, memberships, wanted, action)
  }

  function admitIn (list: readonly Tenant[], identity: Identity | null, memberships: readonly TenantMembership[], wanted: Wanted, action: GuardedAction): Asking | NotAdmitted {
    const tenant = chooseTenant(list, identity, memberships, wanted)
    if (typeof tenant === 'string') return { refusal: tenant, identity, place: null }
    const here = memberships.filter(({ tenantId }) => tenantId === tenant.id)
    const reach = reachOf(action, identity, here, tenant.visitors)
    const dependencies = tenants.open(tenant)
    if (typeof reach === 'string') return { refusal: reach, identity, place: { tenant, identity, memberships: here, action, dependencies } }
    return { tenant, identity, memberships: here, allowedBy: allowedBy(action, identity, here, tenant.visitors), action, reach, dependencies }
  }

  /** Of a credential that is refused it is known whose it is. Where that cannot be told in which tenant it acts, nothing is noted. */
  async function noteOwner (request: FastifyRequest, identity: Identity, host: string, action: GuardedAction): Promise<void> {
    const found = await admit(identity, { named: null, host }, action).catch(() => null)
    if (found !== null) noteRefused(request, 'reach' in found ? found : found.place)
  }
}

function noteRefused (request: FastifyRequest, place: Place | null): void {
  if (place !== null && place.identity !== null) refused.set(request, { ...place, identity: place.identity })
}

/** Who was refused, where that is known: a member, or whoever else proved to be somebody. A visitor is nobody, and where no tenant was found nobody is told. */
export function refusedOf (request: FastifyRequest): Refused | null {
  return refused.get(request) ?? null
}

/** As RFC 6750 wants it told. */
function refusalOf (found: NoTenant | Refusal, identity: Identity | null, action: GuardedAction): HttpProblem {
  if (found === 'unauthorized' || (found === 'not-allowed' && identity === null)) return unauthorized()
  return found === 'scope-missing' ? scopeMissing(action) : new HttpProblem(found)
}

/** Who asks, where and for what; null before that is known, and where nothing is guarded. */
export function asking (request: FastifyRequest): Asking | null {
  return (request as Known)[ASKING] ?? null
}

/** Who asks. */
export function callerOf (request: FastifyRequest): Asking {
  const found = (request as Known)[ASKING]
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

/** Whether somebody may do something else than what the route does; false where nobody is known. */
export function mayDo (request: FastifyRequest, action: GuardedAction): boolean {
  const found = asking(request)
  return found !== null && typeof reachOf(action, found.identity, found.memberships, found.tenant.visitors) !== 'string'
}

const NOWHERE: Reach = { all: false, organisation: null, authorities: [], ofVisitors: false }
