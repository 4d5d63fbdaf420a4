import type { Language } from '@sroi/matcher'
import { nextBestSchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { findNextBest } from '../../actions/find-next-best.ts'
import { searchSchema } from '../../actions/question-schema.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { representNextBestExplanation } from '../../representations/next-best-explanation.ts'
import { lineSchema } from './match-schemas.ts'
import { SEARCH_EXAMPLES } from './question-examples.ts'
import { explainQuerySchema } from './search-schemas.ts'

const answerSchema = nextBestSchema.extend({
  explanation: z.strictObject({
    language: z.enum(['nl', 'en']),
    steps: z.array(z.array(lineSchema)).meta({ description: 'For each step its finding, line by line' })
  }).optional().meta({ description: 'Where explain=true was asked' })
}).meta({ id: 'NextSteps' })

export function nextStepRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Querystring: { explain?: 'true', language?: Language } }>('/next-steps', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'findNextBest',
          summary: 'What to do when a search finds nobody, or too few',
          description: 'Step by step, each with what it would give: a condition left out, the same branch of the CPV, temporary badges, firms that work here and sit elsewhere, other building blocks. A step that is a question can be posted to /v1/searches with its need and filters. Nothing is stored. explain and language as for /v1/searches',
          tag: 'searches',
          query: explainQuerySchema,
          body: { 'application/json': { schema: searchSchema, examples: SEARCH_EXAMPLES } },
          answers: { 200: jsonAnswer('The steps', answerSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const found = await findNextBest(tenantOf(request), request.body)
      if (request.query.explain === undefined) return found
      const language = answerLanguage(request, reply)
      return { ...found, explanation: representNextBestExplanation(found, namesOfValues(language, await listAuthorities(tenantOf(request)))) }
    })
  }
}
