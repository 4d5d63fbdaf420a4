import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import { digestOf } from '../json/digest.ts'
import type { Claim } from '../store/index.ts'

/** What a request that comes with a key claims: another body under the same key is another request. */
export function claimOf (request: FastifyRequest, key: string): Claim {
  const { dependencies: { clock }, identity } = callerOf(request)
  return { by: identity, operation: `${request.method} ${request.routeOptions.url ?? ''}`, key, fingerprint: fingerprintOf(request), at: clock.now() }
}

/** What was sent, and to which address. */
function fingerprintOf (request: FastifyRequest): string {
  const body = request.body instanceof Uint8Array ? Buffer.from(request.body).toString('base64') : request.body
  return digestOf({ url: request.url, type: request.headers['content-type'] ?? null, ifMatch: request.headers['if-match'] ?? null, body: body ?? null })
}
