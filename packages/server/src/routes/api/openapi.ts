import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { API_VERSION } from '../../version.ts'

/** Collects the description of every route that is added from now on. */
export async function describeApi (app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'SROI matching engine',
        description: 'What a contract owes under the social return rules of an authority, and the suppliers that can lawfully fill it. Unknown is never false.',
        version: API_VERSION,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
        contact: { name: 'The maintainers', url: 'https://example.org/sroi', email: 'sroi@example.org' }
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'notices', description: 'What a notice of TED says' },
        { name: 'matches', description: 'What is owed, and who can fill it' },
        { name: 'authorities', description: 'Whose rules can be asked for' },
        { name: 'description', description: 'This description' }
      ]
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject
  })
}

export function openapiRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/openapi.json', {
      schema: { operationId: 'describeApi', summary: 'This description', tags: ['description'], response: { 200: { description: 'OpenAPI 3.1' } } }
    }, async (_request, reply) => reply.header('Access-Control-Allow-Origin', '*').header('Cache-Control', 'public, max-age=300').send(app.swagger()))
  }
}
