import type { Language } from '@sroi/matcher'
import { searchOutcomeSchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { searchSchema } from '../../actions/question-schema.ts'
import { searchSuppliers } from '../../actions/search-suppliers.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { sendJson } from '../../http/send-json.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { representSearchExplanation } from '../../representations/search-explanation.ts'
import { SEARCH_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema, searchExplanationSchema } from './search-schemas.ts'

const outcomeSchema = searchOutcomeSchema.extend({
  explanation: searchExplanationSchema.optional().meta({ description: 'Where explain=true was asked' })
}).meta({ id: 'SearchAnswer' })

export function searchRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/searches', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'searchSuppliers',
          summary: 'What is owed, and which suppliers can fill it with what is needed',
          description: 'A need in somebody\'s own words, conditions, facets whose counts stay true when one is chosen, and pages. Without words the lists are those of POST /v1/matches. Nothing is stored. With explain=true every finding comes in words as well: Dutch or English, the language of the query, else of Accept-Language, else Dutch',
          tag: 'searches',
          query: explainQuerySchema,
          body: { 'application/json': { schema: searchSchema, examples: SEARCH_EXAMPLES } },
          answers: { 200: jsonAnswer('The outcome', outcomeSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { outcome, authorities } = await searchSuppliers(tenantOf(request), request.body)
      if (request.query.explain === undefined) return sendJson(reply, outcome)
      const language = answerLanguage(request, reply)
      return sendJson(reply, { ...outcome, explanation: representSearchExplanation(outcome, namesOfValues(language, authorities)) })
    })
  }
}
