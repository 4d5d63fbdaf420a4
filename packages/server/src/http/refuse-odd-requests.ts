// What Node itself would answer without a body, or let pass although two readers of it would not agree.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Log } from '../dependencies.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { problemDocument } from '../problems/problem-document.ts'
import { lineOfNoRequest } from './connection-errors.ts'
import { MOST_HEADERS } from './limits.ts'
import { problemOverSocket } from './problem-over-socket.ts'
import { PROTECTIVE_HEADERS } from './protective-headers.ts'

export function refuseOddRequests (app: FastifyInstance, log: Log): void {
  app.addHook('onRequest', ({ raw: { rawHeaders } }, _reply, done) => {
    // Node keeps the first two thousand and drops the rest in silence, be it the one that says who asks.
    if (rawHeaders.length > 2 * MOST_HEADERS) throw new HttpProblem('headers-too-large')
    // With two names a proxy may have looked at the other one; without one nobody knows which tenant is meant.
    if (countHosts(rawHeaders) !== 1) throw new HttpProblem('malformed-request', [], 'Send one Host header')
    done()
  })
  app.server.on('checkExpectation', ({ socket }: IncomingMessage, response: ServerResponse) => {
    log.info(lineOfNoRequest(417, socket), 'request')
    const body = JSON.stringify(problemDocument('expectation-failed'))
    response.writeHead(417, { ...PROTECTIVE_HEADERS, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }).end(body)
  })
  app.server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    log.info(lineOfNoRequest(405, socket), 'request')
    socket.on('error', () => {}).end(problemOverSocket('method-not-allowed', { Allow: 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT' }))
  })
}

/** Names and values in turn. */
function countHosts (rawHeaders: readonly string[]): number {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count
}
