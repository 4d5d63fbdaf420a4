import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../is-loopback.ts'

/**
 * Whether a request was made on this machine, to this machine by a name that cannot be another's. The name is looked at as well: a page elsewhere
 * can have its own name resolved to 127.0.0.1, and something in front of the service can be on this machine while its visitors are not.
 */
export function isOnThisMachine ({ ip, hostname }: Pick<FastifyRequest, 'ip' | 'hostname'>): boolean {
  return isLoopback(ip.replace(/^::ffff:(?=\d+\.)/i, '')) && isLoopback(hostname)
}
