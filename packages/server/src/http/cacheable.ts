import type { FastifyReply } from 'fastify'

/** What is the same for everybody and holds nothing of a tenant may be kept for a minute: the one exception to `no-store`. */
export function cacheable (reply: FastifyReply): void {
  void reply.header('Cache-Control', 'public, max-age=60')
}
