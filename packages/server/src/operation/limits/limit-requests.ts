// Who may ask how much: each network before anything is looked at, so that guessing keys is limited as well; each caller and each tenant as soon
// as they are known, before a body is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asking } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { networkOf } from '../trace/network-of.ts'
import { costOf } from './costs.ts'
import type { Limiter } from './create-limiter.ts'

/** Who is counted together. */
export type Kind = 'visitor' | 'caller' | 'tenant'

export type Limiters = Readonly<Record<Kind, Limiter>>

/** One household or office has an address of IPv4, or a /64 of IPv6. */
const NETWORK = { ipv4: 32, ipv6: 64 } as const

/**
 * Refuses with 429 and `Retry-After`, and says in each answer what is left (`RateLimit`, draft-ietf-httpapi-ratelimit-headers). Who proves to be
 * somebody is counted as that, and no longer as one of the network: an office with many officials has one address.
 */
export function limitRequests (app: FastifyInstance, limiters: Limiters, onRefused: (kind: Kind) => void = () => {}): void {
  const check = (request: FastifyRequest, reply: FastifyReply, counted: readonly (readonly [Kind, string])[]): void => {
    const cost = costOf(request.method, request.routeOptions.url)
    const takings = counted.map(([kind, key]) => ({ kind, rate: limiters[kind].rate, ...limiters[kind].take(key, cost) }))
    void reply.header('RateLimit-Policy', takings.map(({ kind, rate }) => `"${kind}";q=${rate.units};w=${seconds(rate.window)}`).join(', '))
      .header('RateLimit', takings.map(({ kind, left, full }) => `"${kind}";r=${left};t=${seconds(full)}`).join(', '))
    const refused = takings.filter(({ allowed }) => !allowed)
    if (refused.length === 0) return
    for (const { kind } of refused) onRefused(kind)
    const wait = seconds(Math.max(...refused.map((taking) => taking.wait)))
    void reply.header('Retry-After', wait)
    throw new HttpProblem('too-many-requests', [], `More was asked in a minute than fits (counted for each ${refused.map(({ kind }) => kind).join(' and ')}). Try again in ${wait} seconds`)
  }
  app.addHook('onRequest', (request, reply, done) => {
    if (!isWatched(request)) check(request, reply, [['visitor', networkOfAsker(request)]])
    done()
  })
  app.addHook('preParsing', (request, reply, _payload, done) => {
    const asked = asking(request)
    if (asked === null) return done()
    const tenant = ['tenant', asked.tenant.id] as const
    if (asked.identity === null) check(request, reply, [tenant])
    else {
      limiters.visitor.giveBack(networkOfAsker(request), costOf(request.method, request.routeOptions.url))
      check(request, reply, [['caller', JSON.stringify([asked.identity.issuer, asked.identity.subject])], tenant])
    }
    done()
  })
}

function networkOfAsker (request: FastifyRequest): string {
  return networkOf(request.ip, NETWORK) ?? 'unknown'
}

/** Whoever watches the service asks often, and must hear that it lives also when it is busy. */
function isWatched ({ routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && /^\/(health\/|metrics$)/.test(url)
}

function seconds (milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
