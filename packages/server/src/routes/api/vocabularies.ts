import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { type CodesAsked, findCode, listCodes } from '../../actions/list-codes.ts'
import { listTargetGroups } from '../../actions/list-target-groups.ts'
import { cacheable } from '../../http/cacheable.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { createKeptBytes } from '../../http/kept-bytes.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { sendKept } from '../../http/send-kept.ts'
import { jsonAnswer, problemAnswer, PUBLIC_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { representLabel } from '../../representations/label.ts'
import { representTargetGroup } from '../../representations/target-group.ts'
import { labelRules } from '../../vocabulary/label-rules.ts'
import { IF_NONE_MATCH, NOT_MODIFIED } from './conditional-schemas.ts'
import { noSuch } from './no-such.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { codeFoundSchema, codeIdSchema, codePageSchema, codesQuerySchema, labelsSchema, targetGroupsSchema } from './vocabulary-schemas.ts'

const FOR_EVERYBODY = 'The same for everybody: it may be kept for a minute'
const KEPT = { ETag: 'Of exactly these bytes', 'Cache-Control': 'public, max-age=60' }
const PUBLIC = { ...NOT_MODIFIED, ...PUBLIC_PROBLEMS }

/** Of codes and pages of them. */
const MOST_KEPT = 8 * 1024 * 1024

export function vocabularyRoutes () {
  const kept = createKeptBytes(MOST_KEPT)
  let labels: object | null = null

  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: CodesAsked & PageQuery }>('/vocabularies/cpv', {
      config: {
        action: 'describe',
        operation: {
          operationId: 'listCpvCodes',
          summary: 'The codes of the procurement vocabulary, page by page',
          description: `CPV 2008 with the official labels in Dutch and English, in order of code. ${FOR_EVERYBODY}`,
          tag: 'vocabularies',
          query: codesQuerySchema,
          headers: IF_NONE_MATCH,
          answers: { 200: jsonAnswer('A page', codePageSchema, { ...PAGE_HEADERS, ...KEPT }), ...PUBLIC }
        }
      }
    }, async (request, reply) => {
      const page = kept.find(kept, request.url) ?? kept.keep(kept, request.url, ...write(request.query))
      linkNextPage(request, reply, page.next)
      cacheable(reply)
      return sendKept(request, reply, page)
    })

    app.get<{ Params: { code: string } }>('/vocabularies/cpv/:code', {
      config: {
        action: 'describe',
        operation: {
          operationId: 'findCpvCode',
          summary: 'A code of the procurement vocabulary, with what is directly above and below it',
          description: `CPV 2008. ${FOR_EVERYBODY}`,
          tag: 'vocabularies',
          path: codeIdSchema,
          headers: IF_NONE_MATCH,
          answers: { 200: jsonAnswer('The code', codeFoundSchema, KEPT), 404: problemAnswer('No such code'), ...PUBLIC }
        }
      }
    }, async (request, reply) => {
      const { code } = request.params
      const found = findCode(code) ?? noSuch('CPV code', code, [])
      cacheable(reply)
      return sendKept(request, reply, kept.json(found))
    })

    app.get('/vocabularies/labels', {
      config: {
        action: 'describe',
        operation: {
          operationId: 'listLabels',
          summary: 'The official labels of which the rules are known, with their levels',
          description: `Suppliers can hold other labels as well. ${FOR_EVERYBODY}`,
          tag: 'vocabularies',
          headers: IF_NONE_MATCH,
          answers: { 200: jsonAnswer('All of them', labelsSchema, KEPT), ...PUBLIC }
        }
      }
    }, async (request, reply) => {
      cacheable(reply)
      labels ??= { items: labelRules().map(representLabel) }
      return sendKept(request, reply, kept.json(labels))
    })

    app.get('/vocabularies/target-groups', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listTargetGroups',
          summary: 'The target groups that the building blocks of the rules speak of, by their codes',
          description: 'The code is what an effort says in its group. Which group is worth what: /v1/rule-sets/{ruleSetId}/provisions with topic=buildingBlocks',
          tag: 'vocabularies',
          answers: { 200: jsonAnswer('All of them, in order of code', targetGroupsSchema), ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => ({ items: (await listTargetGroups(tenantOf(request))).map(representTargetGroup) }))
  }
}

/** A page as it is sent, and where the next begins. */
function write ({ q, parent, cursor, limit }: CodesAsked & PageQuery): [bytes: Buffer, next: string | null] {
  const asked = { ...(q === undefined ? {} : { q }), ...(parent === undefined ? {} : { parent }) }
  const listed = { list: 'cpv', ...asked }
  const { items, isLast } = listCodes(asked, readCursor(listed, cursor)?.after ?? null, limitOf({ ...(limit === undefined ? {} : { limit }) }))
  const nextCursor = isLast ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.code ?? '' })
  return [Buffer.from(JSON.stringify({ items, nextCursor })), nextCursor]
}
