import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import { newApiKeySchema } from '../../actions/keys/api-key-schema.ts'
import { createApiKey } from '../../actions/keys/create-api-key.ts'
import { revokeApiKey } from '../../actions/keys/revoke-api-key.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { readCursor, UUIDS, writeCursor } from '../../http/cursor.ts'
import { idempotencyKeyOf } from '../../http/idempotency-key.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { BODY_PROBLEMS, jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { apiKeyIdSchema, apiKeyPageSchema, apiKeySchema, createdApiKeySchema } from './api-key-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { API_KEY_EXAMPLES } from './question-examples.ts'
import { WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN } from './write-schemas.ts'

type OneKey = { Params: { keyId: string } }

const NO_KEY = { 404: problemAnswer('No key of that id in this region') }
const TAG = 'keys'

export function apiKeyRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: PageQuery }>('/api-keys', {
      config: {
        action: 'read-keys',
        operation: {
          operationId: 'listApiKeys',
          summary: 'The keys of this region, page by page',
          description: 'In the order in which they were made, with those that no longer work. Nothing in it opens anything',
          tag: TAG,
          query: pageQuerySchema,
          answers: { 200: jsonAnswer('A page', apiKeyPageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { store } = callerOf(request).dependencies
      const listed = { list: 'api-keys' }
      const limit = limitOf(request.query)
      const found = await store.keys.list({ after: readCursor(listed, request.query.cursor, UUIDS)?.after ?? null, most: limit + 1 })
      const items = found.slice(0, limit)
      const nextCursor = found.length <= limit ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items, nextCursor }
    })

    app.post('/api-keys', {
      config: {
        action: 'change-keys',
        operation: {
          operationId: 'createApiKey',
          summary: 'A key for a machine',
          description: 'Shown this once. It is kept nowhere, so that a request that is repeated makes another key: there is no Idempotency-Key here. A machine has at most two keys that work',
          tag: TAG,
          body: { 'application/json': { schema: newApiKeySchema, examples: API_KEY_EXAMPLES } },
          answers: {
            201: jsonAnswer('The key, and what to send', createdApiKeySchema, { Location: 'Its address', 'Register-Revision': WRITTEN['Register-Revision'] }),
            409: problemAnswer('The machine has two keys that work'), ...BODY_PROBLEMS, ...USUAL_PROBLEMS
          }
        }
      }
    }, async (request, reply) => {
      if (idempotencyKeyOf(request) !== null) {
        throw new HttpProblem('invalid-request', [{ place: '/Idempotency-Key', code: 'no-repeat', detail: 'A key is shown once and kept nowhere, so its answer cannot be given again. Leave Idempotency-Key out' }])
      }
      const { tenant } = callerOf(request)
      return answerWrite(request, reply, 'api-key', async (write) => {
        const created = await createApiKey(write, tenant.id, request.body)
        return { id: created.key.id, status: 201, headers: { Location: `/v1/api-keys/${created.key.id}` }, body: created }
      })
    })

    app.get<OneKey>('/api-keys/:keyId', {
      config: {
        action: 'read-keys',
        operation: {
          operationId: 'findApiKey',
          summary: 'A key, without its secret',
          description: 'Whether it works, until when, and when it was last used',
          tag: TAG,
          path: apiKeyIdSchema,
          answers: { 200: jsonAnswer('The key', apiKeySchema), ...NO_KEY, ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => {
      const { keyId } = request.params
      const key = isUuid(keyId) ? await callerOf(request).dependencies.store.keys.find(keyId) : null
      if (key === null) throw new HttpProblem('api-key-not-found')
      return key
    })

    app.post<OneKey>('/api-keys/:keyId/revocations', {
      config: {
        action: 'change-keys',
        operation: {
          operationId: 'revokeApiKey',
          summary: 'The key no longer works',
          description: 'Within 30 seconds on every replica. A key that was revoked before stays as it was',
          tag: TAG,
          path: apiKeyIdSchema,
          headers: WRITE_HEADERS,
          answers: { 200: jsonAnswer('The key as it is now', apiKeySchema, WRITTEN), ...NO_KEY, ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'api-key', async (write) => {
      const key = await revokeApiKey(write, request.params.keyId)
      return { id: key.id, status: 200, headers: {}, body: key }
    }))
  }
}
