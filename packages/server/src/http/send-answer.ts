import type { FastifyReply } from 'fastify'
import type { KeptAnswer } from '../store/index.ts'

/** Sends an answer as it was kept. */
export function sendAnswer (reply: FastifyReply, { status, headers, body }: KeptAnswer, isReplayed = false): FastifyReply {
  if (isReplayed) void reply.header('Idempotency-Replayed', 'true')
  return reply.code(status).headers(headers).type('application/json; charset=utf-8').send(body)
}
