import type { FastifyReply, FastifyRequest } from 'fastify'

/** The address of the next page, in a Link header (RFC 8288): that of this one with another cursor. */
export function linkNextPage (request: FastifyRequest, reply: FastifyReply, nextCursor: string | null): void {
  if (nextCursor === null) return
  const [path, query] = request.url.split('?', 2)
  const asked = new URLSearchParams(query)
  asked.set('cursor', nextCursor)
  void reply.header('Link', `<${path}?${asked.toString()}>; rel="next"`)
}
