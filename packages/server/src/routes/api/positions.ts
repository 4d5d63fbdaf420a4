import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { findPosition, positionSchema } from '../../actions/find-position.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { representPositionExplanation } from '../../representations/position-explanation.ts'
import { positionAnswerSchema } from './position-schemas.ts'
import { POSITION_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'

export function positionRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/positions', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findPosition',
          summary: 'Why is a supplier not among those that count, and what is the least that would change it',
          description: 'The question of a search, with the id or the name of a supplier: the condition or the rule that keeps it out, with its facts, and at most three sets of changes, each exact and none larger than needed. A set that is about the question only carries it. Nothing is stored. explain and language as for /v1/searches',
          tag: 'searches',
          query: explainQuerySchema,
          body: { 'application/json': { schema: positionSchema, examples: POSITION_EXAMPLES } },
          answers: { 200: jsonAnswer('Where it stands', positionAnswerSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const position = await findPosition(tenantOf(request), request.body)
      if (request.query.explain === undefined) return position
      const language = answerLanguage(request, reply)
      return { ...position, explanation: representPositionExplanation(position, namesOfValues(language, await listAuthorities(tenantOf(request)))) }
    })
  }
}
