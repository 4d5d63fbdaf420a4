import type { FastifyReply } from 'fastify'
import type { ProblemDocument } from '../problems/problem-document.ts'

/** Answers with a problem document. */
export function sendProblem (reply: FastifyReply, problem: ProblemDocument): FastifyReply {
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}
