import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { objectOf } from '../operation/trace/object-of.ts'
import { traceOf } from '../operation/trace/trace-of.ts'

/** A log keeps the network somebody came from, not the address: enough to see an attack, too little to follow a person. */
export const ORIGIN = { ipv4: 24, ipv6: 48 } as const

/**
 * One line for each request, when it is answered, with what the baseline of the government asks (BIO2 8.15.01): action, object, result, origin,
 * actor and time. The pattern of the route and ids of ours, never an address as it was sent, a query, a header or a body.
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
    const { traceId, spanId, parentId } = traceOf(request)
    const line = {
      action: config.action ?? (url === undefined ? 'none' : 'open'),
      object: url === undefined ? null : objectOf(url, request.params),
      result: resultOf(reply.statusCode),
      origin: networkOf(request.ip, ORIGIN),
      actor: actorOf(request),
      traceId,
      spanId,
      parentId,
      requestId: request.id,
      method: request.method,
      route: url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10
    }
    if (reply.statusCode < 500) log.info(line, 'request')
    else log.error({ ...line, error: errorFacts(failures.get(request)) }, 'request')
    done()
  })
}

/** `refused`: the one who asks must do something else; `failed`: we could not. */
function resultOf (status: number): 'done' | 'refused' | 'failed' {
  return status < 400 ? 'done' : status < 500 ? 'refused' : 'failed'
}
