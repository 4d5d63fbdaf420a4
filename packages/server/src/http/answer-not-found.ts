import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemDocument } from '../problems/problem-document.ts'
import type { Routes } from './collect-routes.ts'
import { methodsAt } from './methods-at.ts'
import { sendProblem } from './send-problem.ts'

/**
 * 404 where there is nothing; 405 with `Allow` where there is something that does not know the method.
 * @param page answers a person with a page; null when it is no person who asks
 */
export function answerNotFound (
  app: FastifyInstance, routes: Routes, page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | null
): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const known = methodsAt(path, routes)
    if (known === null) return page(request, reply) ?? sendProblem(reply, problemDocument('not-found'))
    return sendProblem(reply.header('Allow', [...known, 'OPTIONS'].sort().join(', ')), problemDocument('method-not-allowed'))
  })
}
