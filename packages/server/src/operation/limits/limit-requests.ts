// Who may ask how much: each network before anything is looked at, so that guessing keys is limited as well; each caller and each tenant as soon
// as they are known, before a body is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asking } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { askerOf, networkOfAsker } from './asker-of.ts'
import { costOf } from './costs.ts'
import type { Taken } from './bucket.ts'
import type { Limiter } from './create-limiter.ts'
import { takeFromEach } from './take-from-each.ts'

/** Who is counted together: a network; who proved to be somebody; all visitors of a tenant; all who proved to be somebody in it. */
export type Kind = 'visitor' | 'caller' | 'visitors' | 'tenant'

export type Limiters = Readonly<Record<Kind, Limiter>>

const COUNTED: Readonly<Record<Kind, string>> = { visitor: 'each visitor', caller: 'each caller', visitors: 'all visitors of a tenant', tenant: 'each tenant' }

/**
 * Refuses with 429 and `Retry-After`, and says in each answer what is left (`RateLimit`, draft-ietf-httpapi-ratelimit-headers). Who proves to be
 * somebody is counted as that, and no longer as one of the network: an office with many officials has one address.
 */
export function limitRequests (app: FastifyInstance, limiters: Limiters, onRefused: (kind: Kind) => void = () => {}): void {
  const check = (request: FastifyRequest, reply: FastifyReply, ...of: readonly (readonly [Kind, string])[]): void => {
    const all = takeFromEach(of.map(([kind, key]) => ({ limiter: limiters[kind], key })), costOf(request.method, request.routeOptions.url))
    const counted = all.map((taken, place) => ({ kind: (of[place] as readonly [Kind, string])[0], taken }))
    void reply.header('ratelimit-policy', counted.map(({ kind }) => policyOf(kind, limiters)).join(', '))
      .header('ratelimit', counted.map(({ kind, taken }) => leftOf(kind, taken)).join(', '))
    const refused = counted.find(({ taken }) => !taken.allowed)
    if (refused === undefined) return
    onRefused(refused.kind)
    const wait = seconds(refused.taken.wait)
    void reply.header('retry-after', wait)
    throw new HttpProblem('too-many-requests', [], `More was asked in a minute than fits (counted for ${COUNTED[refused.kind]}). Try again in ${wait} seconds`)
  }
  app.addHook('onRequest', (request, reply, done) => {
    if (!isWatched(request)) check(request, reply, ['visitor', networkOfAsker(request)])
    done()
  })
  app.addHook('preParsing', (request, reply, _payload, done) => {
    const asked = asking(request)
    if (asked === null) return done()
    // visitors have a bucket of their own in a tenant: nobody without a name can take what is meant for its people
    if (asked.identity === null) check(request, reply, ['visitors', asked.tenant.id])
    else {
      limiters.visitor.giveBack(networkOfAsker(request), costOf(request.method, request.routeOptions.url))
      check(request, reply, ['caller', askerOf(request)], ['tenant', asked.tenant.id])
    }
    done()
  })
}

/** Whoever watches the service asks often, and must hear that it lives also when it is busy. */
function isWatched ({ routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && (url === '/metrics' || url.startsWith('/health/'))
}

function policyOf (kind: Kind, limiters: Limiters): string {
  const { units, window } = limiters[kind].rate
  return `"${kind}";q=${units};w=${seconds(window)}`
}

/** As the header `RateLimit` has it. */
export function leftOf (kind: Kind, { left, full }: Taken): string {
  return `"${kind}";r=${left};t=${seconds(full)}`
}

function seconds (milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
