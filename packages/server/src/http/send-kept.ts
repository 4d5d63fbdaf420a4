import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Kept } from './kept-bytes.ts'

/**
 * Answers with JSON that was written before, or with 304 where the caller has these bytes already.
 * @param remember is told when all of it is sent, with all of its headers there
 */
export function sendKept (request: FastifyRequest, reply: FastifyReply, { bytes, etag }: Kept, remember: () => void = () => {}): FastifyReply {
  void reply.header('ETag', etag)
  if (hasThem(request.headers['if-none-match'], etag)) return reply.code(304).send()
  void reply.type('application/json; charset=utf-8')
  remember()
  return reply.send(bytes)
}

/** If-None-Match compares weakly: whether a tag says W/ is no matter. */
function hasThem (header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim())) ?? false
}
