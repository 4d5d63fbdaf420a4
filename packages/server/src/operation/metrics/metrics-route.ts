import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Metrics } from './create-metrics.ts'

/** `/metrics` for who brings the token. */
export function metricsRoute ({ text, type }: Pick<Metrics, 'text' | 'type'>, token: string) {
  const wanted = digest(`Bearer ${token}`)
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/metrics', async (request, reply) => {
      if (!timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) {
        void reply.header('WWW-Authenticate', 'Bearer')
        throw new HttpProblem('unauthorized', [], 'Send Authorization: Bearer with the token of METRICS_TOKEN')
      }
      return reply.type(type).send(await text())
    })
  }
}

/** Of one length, so that comparing tells nothing. */
function digest (text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
