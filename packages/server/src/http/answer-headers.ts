import type { FastifyInstance } from 'fastify'
import { API_VERSION } from '../version.ts'
import { PROTECTIVE_HEADERS } from './protective-headers.ts'

const { 'Content-Type': _problem, ...PROTECTIVE } = PROTECTIVE_HEADERS

/** What a page of ours may load, and where its forms go. No upgrade-insecure-requests: the demonstration is served over plain HTTP on this machine. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", ...['style', 'img', 'font', 'script', 'connect'].map((kind) => `${kind}-src 'self'`), "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"
].join(';')

/** The same for every answer, and so written out once: making them anew for each request costs as much as answering from memory. */
const HEADERS = {
  ...PROTECTIVE,
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store'
} as const

/** The headers of every answer: its version, that nobody keeps it, and what a browser may do with it. */
export function addAnswerHeaders (app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(HEADERS).header('X-Request-Id', request.id)
    done()
  })
}
