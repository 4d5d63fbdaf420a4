// Forms that somebody else's page sends in the name of who is signed in here. Two walls: where the browser says the form came from, and a token.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Log } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Csrf } from '../identification.ts'
import type { Session } from '../sessions/session.ts'
import { createFormToken, isFormToken } from './form-token.ts'
import { isFromOwnPage } from './is-from-own-page.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

export interface CsrfOptions {
  readonly publicAddress: string | null
  readonly ofSession: (cookieHeader: string | undefined) => Promise<Session | null>
  readonly log: Log
}

export function createCsrf ({ publicAddress, ofSession, log }: CsrfOptions): Csrf {
  const own = publicAddress === null ? null : new URL(publicAddress).origin

  function refuse (request: FastifyRequest, why: string): never {
    log.warn({ requestId: request.id, route: request.routeOptions.url ?? null, why }, 'refused a form that was not sent from our own page')
    throw new HttpProblem('forged-request')
  }

  return {
    csrfToken: createFormToken,
    protect: (app: FastifyInstance) => {
      // With no-referrer a browser writes `Origin: null` on our own forms too, and they could not be told from others.
      app.addHook('onRequest', async (request, reply) => {
        reply.header('Referrer-Policy', 'same-origin')
        if (SAFE.includes(request.method)) return
        const { 'sec-fetch-site': site, origin, host, cookie } = request.headers
        const isOwn = isFromOwnPage({ site: site === undefined ? undefined : String(site), origin, host }, own)
        if (isOwn === false) refuse(request, 'origin')
        // What is no browser has no cookies that it does not know of; a browser that hides where it comes from is not believed.
        if (isOwn === null && cookie !== undefined && (await ofSession(cookie)) !== null) refuse(request, 'no origin')
      })
      app.addHook('preHandler', async (request) => {
        if (SAFE.includes(request.method)) return
        const session = await ofSession(request.headers.cookie)
        if (session === null || isFormToken(session, tokenOf(request))) return
        refuse(request, 'token')
      })
    }
  }
}

/** Of a form, or in the query of its address where the body is a file. */
function tokenOf ({ body, query, headers }: FastifyRequest): unknown {
  const isForm = (headers['content-type'] ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded')
  const from = isForm ? body : query
  return typeof from === 'object' && from !== null && Object.hasOwn(from, 'csrf') ? (from as Readonly<Record<string, unknown>>)['csrf'] : undefined
}
