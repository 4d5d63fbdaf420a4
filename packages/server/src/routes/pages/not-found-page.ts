import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendError } from './send-error.tsx'
import { assetsOfPages } from './stylesheet.ts'

/** A page for a person who followed a wrong address; null for a program, which gets a problem document. */
export function notFoundPage (request: FastifyRequest, reply: FastifyReply): FastifyReply | null {
  const isPerson = ['GET', 'HEAD'].includes(request.method) && (request.headers.accept ?? '').includes('text/html') && !request.url.startsWith('/v1/')
  if (!isPerson) return null
  const language = /^\/en(?:[/?]|$)/u.test(request.url) ? 'en' : 'nl'
  return sendError({ language, assets: assetsOfPages() }, reply, 'not-found', 404)
}
