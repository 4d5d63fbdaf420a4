import type { FastifyInstance } from 'fastify'

/**
 * Answers are written by JSON.stringify. The schemas of the routes describe the interface; checking every answer against
 * them would cost more than the match itself. Bodies are checked by the actions, which see them whole.
 */
export function writeJson (app: FastifyInstance): void {
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
}
