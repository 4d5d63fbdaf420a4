import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { findLayers } from '../../actions/find-layers.ts'
import { findRuleSet } from '../../actions/find-rule-set.ts'
import { findRuleSetVersion } from '../../actions/find-rule-set-version.ts'
import { listProvisions, type ProvisionsAsked } from '../../actions/list-provisions.ts'
import { listRuleSets } from '../../actions/list-rule-sets.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { keptOf } from '../../http/kept-bytes.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { sendKept } from '../../http/send-kept.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { pageOf } from '../../paging/page-of.ts'
import { representRuleSet } from '../../representations/rule-set.ts'
import { IF_NONE_MATCH, NOT_MODIFIED } from './conditional-schemas.ts'
import { noSuch } from './no-such.ts'
import { limitOf, PAGE_HEADERS, type PageQuery, pageQuerySchema } from './page-schemas.ts'
import { provisionQuerySchema, provisionsSchema, ruleSetAnswerSchema, ruleSetFoundSchema, ruleSetIdSchema, ruleSetPageSchema, ruleSetVersionIdSchema } from './rule-schemas.ts'

type OneRuleSet = { Params: { ruleSetId: string } }

const NO_RULE_SET = { 404: problemAnswer('No rule set of that id'), ...USUAL_PROBLEMS }
const LISTED = { list: 'rule-sets' }

export function ruleSetRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: PageQuery }>('/rule-sets', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listRuleSets',
          summary: 'The rule sets that are known, page by page',
          description: 'In order of id, each in its newest version and without its provisions',
          tag: 'rules',
          query: pageQuerySchema,
          answers: { 200: jsonAnswer('A page', ruleSetPageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const place = readCursor(LISTED, request.query.cursor)
      const { items, isLast } = pageOf(await listRuleSets(tenantOf(request)), ({ id }) => id, place?.after ?? null, limitOf(request.query))
      const nextCursor = isLast ? null : writeCursor(LISTED, { revision: null, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items: items.map(representRuleSet), nextCursor }
    })

    app.get<OneRuleSet>('/rule-sets/:ruleSetId', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findRuleSet',
          summary: 'A rule set in its newest version, and which versions there are',
          description: 'With every provision through time, each with its source, how sure it is, the days on which it holds and since when it could be known',
          tag: 'rules',
          path: ruleSetIdSchema,
          answers: { 200: jsonAnswer('The rule set', ruleSetFoundSchema), ...NO_RULE_SET }
        }
      }
    }, async (request) => {
      const { ruleSetId } = request.params
      return await findRuleSet(tenantOf(request), ruleSetId) ?? noSuch('rule set', ruleSetId, (await listRuleSets(tenantOf(request))).map(({ id }) => id))
    })

    app.get<{ Params: { ruleSetId: string, version: string } }>('/rule-sets/:ruleSetId/versions/:version', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findRuleSetVersion',
          summary: 'A version of a rule set, as it was published',
          description: 'A version never changes: what a receipt names can be read here',
          tag: 'rules',
          path: ruleSetVersionIdSchema,
          headers: IF_NONE_MATCH,
          answers: { 200: jsonAnswer('The rule set', ruleSetAnswerSchema, { ETag: 'Of exactly this version' }), ...NOT_MODIFIED, 404: problemAnswer('No such version of a rule set of that id'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { ruleSetId, version } = request.params
      const ruleSet = await findRuleSetVersion(tenantOf(request), ruleSetId, version)
      return ruleSet === null ? noSuch('version of that rule set', version, []) : sendKept(request, reply, keptOf(Buffer.from(JSON.stringify(ruleSet))))
    })

    app.get<OneRuleSet & { Querystring: ProvisionsAsked }>('/rule-sets/:ruleSetId/provisions', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listProvisions',
          summary: 'What a rule set and those underneath say on a day, as known at a moment, provision by provision',
          description: 'Both clocks of a rule: the days on which it holds, and since when it could be known. Building blocks are the topic buildingBlocks',
          tag: 'rules',
          path: ruleSetIdSchema,
          query: provisionQuerySchema,
          answers: { 200: jsonAnswer('The provisions', provisionsSchema), ...NO_RULE_SET }
        }
      }
    }, async (request) => {
      const { ruleSetId } = request.params
      const tenant = tenantOf(request)
      const layers = await findLayers(tenant, ruleSetId) ?? noSuch('rule set', ruleSetId, (await listRuleSets(tenant)).map(({ id }) => id))
      return listProvisions(tenant, layers, request.query)
    })
  }
}
