import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { API_VERSION } from '../version.ts'

const SELF = ["'self'"]
const NONE = ["'none'"]

/** The headers of every answer: its version, that nobody keeps it, and what a browser may do with it. */
export async function addAnswerHeaders (app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      // No upgrade-insecure-requests: the demonstration is served over plain HTTP on this machine.
      directives: {
        defaultSrc: NONE, styleSrc: SELF, imgSrc: SELF, fontSrc: SELF, scriptSrc: SELF, connectSrc: SELF,
        formAction: SELF, baseUri: NONE, frameAncestors: NONE
      }
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' }
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('API-Version', API_VERSION).header('X-Request-Id', request.id).header('Cache-Control', 'no-store')
  })
}
