import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { listPending, publicationSchema, publishSuppliers } from '../../actions/register/publish-suppliers.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { pendingPageSchema, publishedSchema } from './register-schemas.ts'
import { WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN } from './write-schemas.ts'

const LISTED = { list: 'pending' }

export function publicationRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/publications', {
      config: {
        action: 'publish-register',
        operation: {
          operationId: 'publishSuppliers',
          summary: 'Have searches find what the register knows',
          description: 'Of the suppliers that are named, or of all that changed. Every replica has it within two seconds. Where nothing differs nothing is written, and the answer is 200 with the revision as it was',
          tag: 'suppliers',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: publicationSchema, examples: [{ suppliers: 'all-changed' }] } },
          answers: { 200: jsonAnswer('Nothing differed', publishedSchema, WRITTEN), 201: jsonAnswer('What was published', publishedSchema, WRITTEN), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'publication', async (write) => {
      const published = await publishSuppliers(write, request.body)
      return { id: null, status: published.total === 0 ? 200 : 201, headers: {}, body: published }
    }))

    app.get<{ Querystring: PageQuery }>('/publications/pending', {
      config: {
        action: 'publish-register',
        operation: {
          operationId: 'listPendingPublications',
          summary: 'Where the register and what is published differ, field by field',
          description: 'In order of the id of the supplier, page by page',
          tag: 'suppliers',
          query: pageQuerySchema,
          answers: { 200: jsonAnswer('A page', pendingPageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const place = readCursor(LISTED, request.query.cursor)
      const { items, isLast } = await listPending(tenantOf(request), place?.after ?? null, limitOf(request.query))
      const nextCursor = isLast ? null : writeCursor(LISTED, { revision: null, after: items.at(-1)?.supplier ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items, nextCursor }
    })
  }
}
