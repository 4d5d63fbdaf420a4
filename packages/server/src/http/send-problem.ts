import type { FastifyReply } from 'fastify'
import type { ProblemDocument } from '../problems/problem-document.ts'
import { PROTECTIVE_HEADERS } from './protective-headers.ts'

/** In seconds, where nobody knows better. */
const SOON = '5'

/** Answers with a problem document. The headers are set here, too: an address that cannot be read never reaches the hooks. */
export function sendProblem (reply: FastifyReply, problem: ProblemDocument): FastifyReply {
  if (problem.status === 503 && !reply.hasHeader('Retry-After')) void reply.header('Retry-After', SOON)
  return reply.code(problem.status).headers(PROTECTIVE_HEADERS).send(JSON.stringify(problem))
}
