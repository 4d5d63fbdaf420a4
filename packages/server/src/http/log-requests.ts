import type { FastifyInstance } from 'fastify'
import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'

/** One line for each request, when it is answered: the route's pattern, never the address, a query or a body. */
export function logRequests (app: FastifyInstance, log: Log): void {
  const failures = new WeakMap<object, unknown>()
  app.addHook('onError', async (request, _reply, error) => { failures.set(request, error) })
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10
    }
    if (reply.statusCode < 500) log.info(line, 'request')
    else log.error({ ...line, error: errorFacts(failures.get(request)) }, 'request')
  })
}
