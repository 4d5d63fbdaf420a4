import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { type AuthorityFound, findAuthority } from '../../actions/find-authority.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { listProvisions, type ProvisionsAsked } from '../../actions/list-provisions.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { representAuthority } from '../../representations/authority.ts'
import { representRuleSet } from '../../representations/rule-set.ts'
import { noSuch } from './no-such.ts'
import { authorityFoundSchema, authorityIdSchema, authoritySummarySchema, provisionQuerySchema, provisionsSchema } from './rule-schemas.ts'

type OneAuthority = { Params: { authorityId: string } }

const NO_AUTHORITY = { 404: problemAnswer('No authority of that id'), ...USUAL_PROBLEMS }

export function authorityRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/authorities', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listAuthorities',
          summary: 'Whose rules can be asked for',
          description: 'All Dutch municipalities, the State and the regions whose rules are known, and last the id for any other buyer. Most municipalities have no rule set here: asking is possible, the answer is unknown',
          tag: 'authorities',
          answers: { 200: jsonAnswer('Every authority', z.strictObject({ authorities: z.array(authoritySummarySchema) })), ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => ({ authorities: (await listAuthorities(tenantOf(request))).map(representAuthority) }))

    app.get<OneAuthority>('/authorities/:authorityId', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findAuthority',
          summary: 'An authority, and the layers of rules that hold for it',
          description: 'National law, the region, the municipality: base first. One without a rule set of its own has the layers that hold for everybody',
          tag: 'authorities',
          path: authorityIdSchema,
          answers: { 200: jsonAnswer('The authority', authorityFoundSchema), ...NO_AUTHORITY }
        }
      }
    }, async (request) => {
      const { authority, layers } = await found(request)
      return { ...representAuthority(authority), layers: layers.map(representRuleSet) }
    })

    app.get<OneAuthority & { Querystring: ProvisionsAsked }>('/authorities/:authorityId/provisions', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'listProvisionsOfAuthority',
          summary: 'What is in force for an authority on a day, as known at a moment, provision by provision',
          description: 'All its layers read as one: what a layer replaces is left out while the other holds',
          tag: 'authorities',
          path: authorityIdSchema,
          query: provisionQuerySchema,
          answers: { 200: jsonAnswer('The provisions', provisionsSchema), ...NO_AUTHORITY }
        }
      }
    }, async (request) => listProvisions(tenantOf(request), (await found(request)).layers, request.query))
  }
}

async function found (request: FastifyRequest<OneAuthority>): Promise<AuthorityFound> {
  const { authorityId } = request.params
  return await findAuthority(tenantOf(request), authorityId) ?? noSuch('authority', authorityId, (await listAuthorities(tenantOf(request))).map(({ id }) => id))
}
