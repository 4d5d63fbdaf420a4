import type { FastifyInstance } from 'fastify'
import { documentOfError } from '../problems/document-of-error.ts'
import { sendProblem } from './send-problem.ts'

/** Replaces what Fastify would answer to an error: its words name our database and our code. */
export function answerErrors (app: FastifyInstance): void {
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, documentOfError(error)))
}
