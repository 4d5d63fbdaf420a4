import type { FastifyInstance } from 'fastify'
import { PROTECTIVE_HEADERS } from './protective-headers.ts'

const { 'Content-Type': _problem, ...PROTECTIVE } = PROTECTIVE_HEADERS

/** What a page of ours may load, and where its forms go. No upgrade-insecure-requests: the demonstration is served over plain HTTP on this machine. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", ...['style', 'img', 'font', 'script', 'connect'].map((kind) => `${kind}-src 'self'`), "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"
].join(';')

/** Of JSON a browser shows nothing: what it may load for it is nothing at all. */
const OF_DATA = inSmall({ ...PROTECTIVE, 'Cross-Origin-Resource-Policy': 'same-origin' })

/** The same for every answer, and so written out once: making them anew for each request costs as much as answering from memory. */
const OF_PAGES = inSmall({
  ...PROTECTIVE,
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0'
})

/** The headers of every answer: its version, that nobody keeps it, and what a browser may do with it. */
export function addAnswerHeaders (app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.routeOptions.config.operation === undefined ? OF_PAGES : OF_DATA).header('x-request-id', request.id)
    done()
  })
}

/** Names as the framework keeps them, so that it need not write them so for each answer. */
function inSmall (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
