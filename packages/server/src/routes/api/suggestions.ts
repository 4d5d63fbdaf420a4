import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { suggest } from '../../actions/suggest.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { languageQuerySchema } from './match-schemas.ts'
import { typedText } from './typed-text.ts'

const querySchema = languageQuerySchema.extend({
  q: typedText('Give what was typed so far', 100).meta({ description: 'What was typed so far', example: 'tuin' })
})

const suggestionsSchema = z.strictObject({
  suppliers: z.array(z.strictObject({ id: z.string(), name: z.string() })).max(10),
  codes: z.array(z.strictObject({ code: z.string(), label: z.string() })).max(10).meta({ description: 'CPV 2008, with the official label' })
}).meta({ id: 'Suggestions' })

export function suggestionRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { q: string, language?: Language } }>('/suggestions', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'suggest',
          summary: 'Names of suppliers and labels of codes, while somebody types',
          description: 'At most ten of each, best first; misspellings are forgiven. The labels in the language of the query, else of Accept-Language, else in Dutch',
          tag: 'searches',
          query: querySchema,
          answers: { 200: jsonAnswer('What may be meant', suggestionsSchema), 400: problemAnswer('Nothing was typed, or too much, or there is another key in the query'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const language = answerLanguage(request, reply)
      return suggest(tenantOf(request), request.query.q, language)
    })
  }
}
