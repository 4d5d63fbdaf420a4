// Answers of the catalogue that were given before and are still true, given again before the framework is asked. Reading one supplier takes the usual way a dozen hooks; what they
// find out for a visitor is the same each time, and is remembered with the bytes. What is another for each request happens here too: limits, a line of the log, numbers, a trace, an id.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf, type Tenant } from '../../access/index.ts'
import type { Log, Tenants } from '../../dependencies.ts'
import type { Operation } from '../../operation/create-operation.ts'
import { costOf } from '../../operation/limits/costs.ts'
import { takeAsVisitor } from '../../operation/limits/take-as-visitor.ts'
import { networkOf } from '../../operation/trace/network-of.ts'
import { objectOf } from '../../operation/trace/object-of.ts'
import { traceFrom } from '../../operation/trace/trace-of.ts'
import type { Store } from '../../store/index.ts'
import { ORIGIN, requestLine } from '../request-line.ts'
import { createRoom } from './create-room.ts'
import { type PlainRequest, plainRequest } from './plain-request.ts'
import { readProxies } from './proxies.ts'

export interface WholeAnswers {
  /** Remembers the answer that is sent next, where whoever asks as plainly gets the same as long as the register and the tenants stay what they are. */
  keep (request: FastifyRequest, reply: FastifyReply, bytes: Buffer, revision: number): void
  /** Sends an answer that was remembered. False: there is none, and the request goes its usual way, with nothing taken from it. */
  answer (request: IncomingMessage, response: ServerResponse): boolean
  /** From now on every request goes its usual way, which says that the service is closing. */
  stop (): void
}

interface Whole {
  /** The list of tenants it was found with: another list may let visitors do less. */
  readonly tenants: readonly Tenant[]
  readonly tenantId: string
  readonly store: Store
  readonly revision: number
  readonly digest: string | null
  readonly action: string
  readonly route: string
  readonly object: string
  readonly cost: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly bytes: Buffer
}

const MOST = { things: 20_000, bytes: 64 * 1024 * 1024 }
/** Are another in each answer. */
const OF_ONE_REQUEST: ReadonlySet<string> = new Set(['x-request-id', 'ratelimit'])

export function createWholeAnswers ({ log, tenants }: { readonly log: Log, readonly tenants: Pick<Tenants, 'known'> }, { settings, limiters, metrics }: Operation): WholeAnswers {
  const kept = createRoom<Whole>(MOST)
  const proxies = readProxies(settings.trustedProxies ?? [])
  let isOpen = true

  function keyOf (request: IncomingMessage, { host, forwardedHost }: PlainRequest): string {
    return forwardedHost !== '' && proxies.isBelieved(request) ? `${forwardedHost}\n${host}\n${request.url}` : `${host}\n${request.url}`
  }

  function keep (request: FastifyRequest, reply: FastifyReply, bytes: Buffer, revision: number): void {
    const { identity, tenant, action, dependencies: { store } } = callerOf(request)
    const plain = plainRequest(request.raw)
    const list = tenants.known()
    const register = store.registerKnown()
    const { url } = request.routeOptions
    if (plain === null || identity !== null || url === undefined || list === null || !list.includes(tenant) || register?.revision !== revision) return
    const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) => OF_ONE_REQUEST.has(name) ? [] : [name, String(value)])
    kept.put(keyOf(request.raw, plain), {
      tenants: list, tenantId: tenant.id, store, revision, digest: register.digest, action, route: url, object: objectOf(url, request.params), cost: costOf('GET', url),
      headers: [...headers, 'content-length', String(bytes.length)], bytes
    })
  }

  /** Null: nobody knows whether it is still true. */
  function find (request: IncomingMessage, plain: PlainRequest): Whole | null {
    const whole = kept.find(keyOf(request, plain))
    if (whole === undefined || tenants.known() !== whole.tenants) return null
    const register = whole.store.registerKnown()
    return register?.revision === whole.revision && register.digest === whole.digest ? whole : null
  }

  function answer (request: IncomingMessage, response: ServerResponse): boolean {
    if (!isOpen) return false
    const plain = plainRequest(request)
    const whole = plain === null ? null : find(request, plain)
    if (plain === null || whole === null) return false
    const started = performance.now()
    const address = proxies.addressOf(request)
    const left = limiters === null ? null : takeAsVisitor(limiters, address, whole.tenantId, whole.cost)
    if (left === 'refused') return false
    const requestId = randomUUID()
    const headers = [...whole.headers, 'x-request-id', requestId]
    if (left !== null) headers.push('ratelimit', left)
    response.once('close', () => {
      const ms = performance.now() - started
      metrics.answered({ method: 'GET', route: whole.route, status: 200, seconds: ms / 1000 })
      log.info(requestLine({
        action: whole.action, object: whole.object, status: 200, origin: networkOf(address, ORIGIN), actor: null, trace: traceFrom(plain.traceparent ?? undefined), requestId, method: 'GET', route: whole.route, ms
      }), 'request')
    })
    response.writeHead(200, headers).end(whole.bytes)
    return true
  }

  return { keep, answer, stop: () => { isOpen = false } }
}
