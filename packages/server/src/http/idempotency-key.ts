import type { FastifyRequest } from 'fastify'
import { HttpProblem } from '../problems/http-problem.ts'

/** The caller's own name for a request, from the header `Idempotency-Key`; null without one. Throws HttpProblem when it cannot be a name. */
export function idempotencyKeyOf (request: Pick<FastifyRequest, 'headers'>): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,255}$/.test(key)) {
    throw new HttpProblem('invalid-request', [{ place: '/Idempotency-Key', code: 'not-a-key', detail: 'Idempotency-Key is not 1 to 255 printable characters of ASCII. A UUID is a good one' }])
  }
  return key
}
