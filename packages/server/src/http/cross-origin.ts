// Which pages of other sites may ask from a browser, and what OPTIONS answers.
import type { FastifyInstance } from 'fastify'
import type { Routes } from './collect-routes.ts'
import { methodsAt } from './methods-at.ts'

/** What a page may send and read besides what a browser always lets it. */
const SENT = 'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Minimum-Revision, Tenant, traceparent'
const READ = 'Allow, API-Version, Content-Disposition, Content-Language, Deprecation, ETag, Idempotency-Replayed, Link, Location, RateLimit, RateLimit-Policy, Register-Revision, Retry-After, Sunset, WWW-Authenticate, X-Request-Id'
/** How long a browser may remember what it may do, in seconds. */
const REMEMBER = '600'

/**
 * Lets pages of the listed origins ask `/v1`, without cookies; an origin that is not listed is not named in any answer. Answers OPTIONS with the
 * methods of an address.
 */
export function allowOrigins (app: FastifyInstance, origins: readonly string[], routes: Routes): void {
  const listed = new Set(origins)
  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers
    const isOurs = request.url.startsWith('/v1/')
    if (isOurs && listed.size > 0) void reply.header('Vary', 'Origin')
    const allowed = isOurs && origin !== undefined && listed.has(origin)
    if (allowed) void reply.headers({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': READ })
    if (request.method !== 'OPTIONS') return done()
    const methods = methodsAt(request.url.split('?', 1)[0] ?? '', routes)
    if (methods === null) return done() // 404, as for any other method
    const all = [...methods, 'OPTIONS'].sort().join(', ')
    if (allowed) void reply.headers({ 'Access-Control-Allow-Methods': all, 'Access-Control-Allow-Headers': SENT, 'Access-Control-Max-Age': REMEMBER })
    void reply.code(204).header('Allow', all).send()
  })
}
