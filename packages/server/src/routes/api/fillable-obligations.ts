import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { fillableSchema } from '../../actions/fillable-schema.ts'
import { findFillableObligations } from '../../actions/find-fillable-obligations.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { representFillable, representFillableExplanation } from '../../representations/fillable-obligations.ts'
import { fillableAnswerSchema } from './buyer-schemas.ts'
import { FILLABLE_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'

export function fillableObligationRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/fillable-obligations', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findFillableObligations',
          summary: 'Which open obligations could a supplier fill',
          description: 'Each obligation stands where its own search has the supplier, ranked the same way. Asked are the obligations in the body, and those of the contracts that the register lists for everybody; what others asked for in a match never. Nothing is stored. explain and language as for /v1/searches',
          tag: 'suppliers',
          query: explainQuerySchema,
          body: { 'application/json': { schema: fillableSchema, examples: FILLABLE_EXAMPLES } },
          answers: { 200: jsonAnswer('The obligations, in four lists', fillableAnswerSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const found = await findFillableObligations(tenantOf(request), request.body)
      if (request.query.explain === undefined) return representFillable(found)
      const language = answerLanguage(request, reply)
      return { ...representFillable(found), explanation: representFillableExplanation(found.outcome, namesOfValues(language, found.authorities)) }
    })
  }
}
