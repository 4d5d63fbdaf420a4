import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { objectOf } from '../operation/trace/object-of.ts'
import { traceOf } from '../operation/trace/trace-of.ts'
import { ORIGIN, requestLine } from './request-line.ts'

/**
 * One line for each request, when it is answered.
 * @param actorOf a pseudonym of who asks; null for a visitor
 */
export function logRequests (app: FastifyInstance, log: Log, actorOf: (request: FastifyRequest) => string | null): void {
  const failures = new WeakMap<object, unknown>()
  app.addHook('onError', (request, _reply, error, done) => {
    failures.set(request, error)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { config, url } = request.routeOptions
    const line = requestLine({
      action: config.action ?? (url === undefined ? 'none' : 'open'),
      object: url === undefined ? null : objectOf(url, request.params),
      status: reply.statusCode,
      origin: networkOf(request.ip, ORIGIN),
      actor: actorOf(request),
      trace: traceOf(request),
      requestId: request.id,
      method: request.method,
      route: url ?? null,
      ms: reply.elapsedTime
    })
    if (reply.statusCode < 500) log.info(line, 'request')
    else log.error({ ...line, error: errorFacts(failures.get(request)) }, 'request')
    done()
  })
}
