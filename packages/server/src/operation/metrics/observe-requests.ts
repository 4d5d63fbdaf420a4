import type { FastifyInstance } from 'fastify'
import type { Metrics } from './create-metrics.ts'

/** Measures every request when it is answered. Nothing that was sent becomes a label: the server takes a fixed list of methods, and a route is its pattern. */
export function observeRequests (app: FastifyInstance, { answered }: Pick<Metrics, 'answered'>): void {
  app.addHook('onResponse', (request, reply, done) => {
    answered({ method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode, seconds: reply.elapsedTime / 1000 })
    done()
  })
}
