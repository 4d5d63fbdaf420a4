// Fastify says 404 to a method that an address does not have; HTTP says 405, and which methods it does have.
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { problemDocument } from '../problems/problem-document.ts'
import { sendProblem } from './send-problem.ts'

const METHODS: readonly HTTPMethods[] = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

/** The methods of each address, as routes are added from now on. */
export function collectMethods (app: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    known.set(url, methods)
  })
  return known
}

/** A plugin that comes last: it answers, at every address there is, the methods that the address does not have. */
export function refuseOtherMethods (known: ReadonlyMap<string, ReadonlySet<string>>) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const [url, methods] of [...known]) {
      const allow = [...methods].sort().join(', ')
      const others = METHODS.filter((method) => !methods.has(method))
      app.route({
        url,
        method: others,
        schema: { hide: true },
        handler: async (_request, reply) => sendProblem(reply.header('Allow', allow), problemDocument('method-not-allowed'))
      })
    }
  }
}
