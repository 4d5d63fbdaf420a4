import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { tenantOf } from '../../access/index.ts'
import { marketSchema } from '../../actions/buyer-questions.ts'
import { testMarket } from '../../actions/test-market.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { representMarketExplanation } from '../../representations/market-explanation.ts'
import { marketAnswerSchema } from './buyer-schemas.ts'
import { MARKET_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'

export function marketTestRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/market-tests', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'testMarket',
          summary: 'Are there suppliers for a reserved contract',
          description: 'How many qualify today, how many within twelve months and by what, their capacity together, how many could perform it alone, and the elements for the notice (BT-71, BT-736). What is not known is counted apart. Without words or a division it counts the division of the CPV codes. Nothing is stored. explain and language as for /v1/searches',
          tag: 'buyers',
          query: explainQuerySchema,
          body: { 'application/json': { schema: marketSchema, examples: MARKET_EXAMPLES } },
          answers: { 200: jsonAnswer('The market, counted', marketAnswerSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { outcome, authorities } = await testMarket(tenantOf(request), request.body)
      if (request.query.explain === undefined) return outcome
      const language = answerLanguage(request, reply)
      return { ...outcome, explanation: representMarketExplanation(outcome, namesOfValues(language, authorities)) }
    })
  }
}
