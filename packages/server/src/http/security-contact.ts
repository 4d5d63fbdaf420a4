import type { FastifyInstance } from 'fastify'
import type { Clock } from '../dependencies.ts'

export interface SecurityContact {
  /** `mailto:` or `https:`. */
  readonly contact: string
  /** Where people reach the service; null when that is not known. */
  readonly publicAddress: string | null
}

/** How long the page may be relied on, in milliseconds: half a year, told from day to day. */
const VALID = 180 * 24 * 3_600_000

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. */
export function securityContactRoute ({ contact, publicAddress }: SecurityContact, clock: Clock) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/.well-known/security.txt', async (_request, reply) => {
      const expires = new Date(Date.parse(clock.now()) + VALID).toISOString().slice(0, 10)
      const lines = [
        `Contact: ${contact}`,
        `Expires: ${expires}T00:00:00Z`,
        'Preferred-Languages: nl, en',
        ...(publicAddress === null ? [] : [`Canonical: ${publicAddress}/.well-known/security.txt`])
      ]
      return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`)
    })
  }
}
