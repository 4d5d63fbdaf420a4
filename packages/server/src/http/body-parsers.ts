import type { FastifyInstance } from 'fastify'
import { HttpProblem } from '../problems/http-problem.ts'
import { readJson } from '../json/read-json.ts'

/** Reads JSON our way, and nothing else unless a route asks for it. */
export function addBodyParsers (app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => readJson(body))
  app.addHook('onRequest', (request, _reply, done) => {
    if (isSafe(request.method)) return done() // its body, if there is one, is never read
    // A packed body would have to be unpacked before its size is known.
    const encoding = request.headers['content-encoding']
    if (encoding !== undefined && encoding !== 'identity') throw new HttpProblem('unsupported-media-type')
    const type = request.headers['content-type']
    // `application/json;charset=utf-16` would be read as what it is not.
    if (type !== undefined && /charset\s*=/i.test(type) && !/charset\s*=\s*"?utf-8"?\s*(;|$)/i.test(type)) throw new HttpProblem('unsupported-media-type')
    done()
  })
}

function isSafe (method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}
