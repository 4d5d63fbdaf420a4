// Who may ask how much: each network before anything is looked at, so that guessing keys is limited as well; each caller and each tenant as soon
// as they are known, before a body is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asking } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { networkOf } from '../trace/network-of.ts'
import type { Taken } from './bucket.ts'
import { costOf } from './costs.ts'
import type { Limiter } from './create-limiter.ts'

/** Who is counted together. */
export type Kind = 'visitor' | 'caller' | 'tenant'

export type Limiters = Readonly<Record<Kind, Limiter>>

/** One household or office has an address of IPv4, or a /64 of IPv6. */
const NETWORK = { ipv4: 32, ipv6: 64 } as const

/** Refuses with 429 and `Retry-After`, and says in each answer what is left (`RateLimit`, draft-ietf-httpapi-ratelimit-headers). */
export function limitRequests (app: FastifyInstance, limiters: Limiters, onRefused: (kind: Kind) => void = () => {}): void {
  const check = (request: FastifyRequest, reply: FastifyReply, kind: Kind, key: string): void => {
    const limiter = limiters[kind]
    const taken = limiter.take(key, costOf(request.method, request.routeOptions.url))
    tell(reply, kind, limiter, taken)
    if (taken.allowed) return
    onRefused(kind)
    void reply.header('Retry-After', seconds(taken.wait))
    throw new HttpProblem('too-many-requests', [], `There were too many requests at once, counted for each ${kind}. Try again in ${seconds(taken.wait)} seconds`)
  }
  app.addHook('onRequest', async (request, reply) => {
    if (!isWatched(request)) check(request, reply, 'visitor', networkOf(request.ip, NETWORK) ?? 'unknown')
  })
  app.addHook('preParsing', async (request, reply) => {
    const asked = asking(request)
    if (asked === null) return
    if (asked.identity !== null) check(request, reply, 'caller', JSON.stringify([asked.identity.issuer, asked.identity.subject]))
    check(request, reply, 'tenant', asked.tenant.id)
  })
}

/** Whoever watches the service asks often, and must hear that it lives also when it is busy. */
function isWatched ({ routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && /^\/(health\/|metrics$)/.test(url)
}

function tell (reply: FastifyReply, kind: Kind, { rate }: Limiter, { left, full }: Taken): void {
  const policies = [reply.getHeader('RateLimit-Policy'), `"${kind}";q=${rate.units};w=${seconds(rate.window)}`]
  const states = [reply.getHeader('RateLimit'), `"${kind}";r=${left};t=${seconds(full)}`]
  const joined = (values: readonly unknown[]): string => values.filter((value) => value !== undefined).join(', ')
  void reply.header('RateLimit-Policy', joined(policies)).header('RateLimit', joined(states))
}

function seconds (milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
