import type { FastifyInstance } from 'fastify'
import { RefusedCase } from '../actions/admission/refused-case.ts'
import { noteRefusedCase } from './note-refused-case.ts'
import { documentOfError } from '../problems/document-of-error.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { sendProblem } from './send-problem.ts'

/** Replaces what Fastify would answer to an error: its words name our database and our code. */
export function answerErrors (app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof HttpProblem) reply.headers(error.headers)
    if (error instanceof RefusedCase) noteRefusedCase(request, error)
    return sendProblem(reply, documentOfError(error))
  })
}
