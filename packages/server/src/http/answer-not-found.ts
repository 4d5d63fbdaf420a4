import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemDocument } from '../problems/problem-document.ts'
import type { Routes } from './collect-routes.ts'
import { sendProblem } from './send-problem.ts'

/**
 * 404 where there is nothing; 405 with `Allow` where there is something that does not know the method.
 * @param page answers a person with a page; null when it is no person who asks
 */
export function answerNotFound (
  app: FastifyInstance, { methods }: Routes, page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | null
): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const known = [...methods].find(([pattern]) => isAt(path, pattern))?.[1]
    if (known === undefined) return page(request, reply) ?? sendProblem(reply, problemDocument('not-found'))
    return sendProblem(reply.header('Allow', [...known].sort().join(', ')), problemDocument('method-not-allowed'))
  })
}

/** `/matches/1` is at `/matches/:matchId`, `/public/a/b` at `/public/*`. */
function isAt (path: string, pattern: string): boolean {
  const parts = path.split('/')
  const wanted = pattern.split('/')
  return wanted.every((part, index) => part === '*' || (part.startsWith(':') ? (parts[index] ?? '') !== '' : part === parts[index])) &&
    (wanted.at(-1) === '*' || wanted.length === parts.length)
}
