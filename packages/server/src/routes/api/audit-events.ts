import type { FastifyInstance } from 'fastify'
import { callerOf, type Role } from '../../access/index.ts'
import { PLACES, readPlace, writePlace } from '../../audit/place.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { logDone } from '../../http/log-done.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, QUERY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import type { KeptAuditEvent } from '../../store/index.ts'
import { auditPageSchema, auditQuerySchema } from './audit-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'

interface Filters {
  readonly from?: string
  readonly until?: string
  readonly actor?: string
  readonly role?: Role
  readonly action?: string
  readonly object?: string
  readonly objectId?: string
  readonly result?: KeptAuditEvent['result']
  readonly traceId?: string
}

export function auditEventRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: PageQuery & Filters }>('/audit-events', {
      config: {
        action: 'read-audit',
        operation: {
          operationId: 'listAuditEvents',
          summary: 'Who did what with what, page by page',
          description: 'The newest first. Each reading of it is a line of it as well, and comes first in its own answer. What was asked, looked at and refused is in it; what was searched is not',
          tag: 'audit',
          query: auditQuerySchema,
          answers: { 200: jsonAnswer('A page', auditPageSchema, PAGE_HEADERS), ...QUERY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { cursor, limit: _limit, ...filters } = request.query
      const listed = { list: 'audit-events', ...filters }
      const place = readCursor(listed, cursor, PLACES)
      const limit = limitOf(request.query)
      // who looks must be on record before there is anything to see
      await logDone(request, 'audit-event', null)
      const { from = null, until = null, actor = null, role = null, action = null, object = null, objectId = null, result = null, traceId = null } = filters
      const found = await callerOf(request).dependencies.store.auditEvents({
        from, until, actor, role, action, object, objectId, result, traceId, after: place === null ? null : readPlace(place.after), most: limit + 1
      })
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const nextCursor = found.length <= limit || last === undefined ? null : writeCursor(listed, { revision: null, after: writePlace(last) })
      linkNextPage(request, reply, nextCursor)
      return { items, nextCursor }
    })
  }
}
