import type { FastifyInstance } from 'fastify'
import type { Routes } from '../../http/collect-routes.ts'
import { jsonAnswer, PUBLIC_PROBLEMS } from '../../openapi/answers.ts'
import { buildDocument } from '../../openapi/build-document.ts'
import { z } from 'zod'

export function openapiRoutes (routes: Routes) {
  return async (app: FastifyInstance): Promise<void> => {
    let text: string | null = null

    app.get('/openapi.json', {
      config: {
        action: 'describe',
        operation: {
          operationId: 'describeInterface',
          summary: 'This description',
          description: 'OpenAPI 3.1, written by the routes themselves',
          tag: 'description',
          answers: { 200: jsonAnswer('OpenAPI 3.1', z.looseObject({}), { 'Access-Control-Allow-Origin': 'Anybody may read it' }), ...PUBLIC_PROBLEMS }
        }
      }
    }, async (_request, reply) => {
      text ??= `${JSON.stringify(buildDocument(routes.described), null, 2)}\n`
      return reply.header('Access-Control-Allow-Origin', '*').type('application/json; charset=utf-8').send(text)
    })
  }
}
