import type { FastifyInstance } from 'fastify'
import { documentOfError } from '../problems/document-of-error.ts'
import { problemDocument } from '../problems/problem-document.ts'
import { sendProblem } from './send-problem.ts'

/** Replaces every answer Fastify would make of its own: its words name our database and our code. */
export function answerProblems (app: FastifyInstance): void {
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, documentOfError(error)))
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problemDocument('not-found')))
}
