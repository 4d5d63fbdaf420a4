import type { FastifyRequest } from 'fastify'
import { asking } from '../../access/index.ts'
import { networkOf } from '../trace/network-of.ts'

/** One household or office has an address of IPv4, or a /64 of IPv6. */
const NETWORK = { ipv4: 32, ipv6: 64 } as const

/** One name for whoever proved to be somebody; for a visitor that of their network. */
export function askerOf (request: FastifyRequest): string {
  const identity = asking(request)?.identity ?? null
  return identity === null ? networkOfAsker(request) : JSON.stringify([identity.issuer, identity.subject])
}

export function networkOfAsker (request: FastifyRequest): string {
  return networkOfAddress(request.ip)
}

export function networkOfAddress (address: string | undefined): string {
  return networkOf(address, NETWORK) ?? 'unknown'
}
