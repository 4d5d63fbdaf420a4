// Where the two kinds of routes find who asks: the interface in a header, the pages in a session. A cookie is worth nothing under /v1.
import type { FastifyRequest } from 'fastify'
import { authorizationsOf, type Identification, type Session } from '../identity/index.ts'
import type { Credentials } from './authorize.ts'
import { type GuardedAction, MATRIX } from './matrix.ts'

/** Of a bearer token or an API key, and the header `Tenant`. */
export function readApiCredentials (identification: Pick<Identification, 'ofBearer'>) {
  return (request: FastifyRequest): Credentials | Promise<Credentials> => {
    const { tenant } = request.headers
    const named = tenant === undefined ? null : String(tenant)
    const authorizations = authorizationsOf(request.raw)
    if (authorizations.length === 0) return { identity: null, named }
    const isWrite = MATRIX[request.routeOptions.config.action as GuardedAction].effect === 'write'
    return identification.ofBearer(authorizations, { isWrite, address: request.ip }).then((identity) => ({ identity, named }))
  }
}

const sessions = new WeakMap<FastifyRequest, Session>()

/** Of the session of a browser. */
export function readPageCredentials (identification: Pick<Identification, 'ofSession'>) {
  return async (request: FastifyRequest): Promise<Credentials> => {
    const session = await identification.ofSession(request.headers.cookie)
    if (session !== null) sessions.set(request, session)
    return { identity: session?.identity ?? null, named: null, chosen: session?.tenantId ?? null }
  }
}

/** The session in which a page is asked for; null for a visitor. */
export function sessionOf (request: FastifyRequest): Session | null {
  return sessions.get(request) ?? null
}
