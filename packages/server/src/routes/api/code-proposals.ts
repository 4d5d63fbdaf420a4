import type { Language, Nature } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { proposeCodes } from '../../actions/propose-codes.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { languageQuerySchema } from './match-schemas.ts'
import { typedText } from './typed-text.ts'

const querySchema = languageQuerySchema.extend({
  need: typedText('Say in words what is needed', 1000).meta({ description: "What is needed, in somebody's own words; Dutch words find most", example: 'onderhoud van een park' }),
  nature: z.enum(['works', 'supplies', 'services']).optional().meta({ description: 'Of the contract, where it is known: codes of another nature come later then', example: 'services' })
})

const proposalsSchema = z.strictObject({
  items: z.array(z.strictObject({
    code: z.string(),
    label: z.string().meta({ description: 'The official label' }),
    confidence: z.int().meta({ description: 'How much of the need the code answers, in basis points' }),
    because: z.array(z.string()).meta({ description: 'The words of the need that led there, most telling first' })
  })).max(5)
}).meta({ id: 'CodeProposals' })

export function codeProposalRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { need: string, nature?: Nature, language?: Language } }>('/code-proposals', {
      config: {
        action: 'ask',
        operation: {
          operationId: 'proposeCodes',
          summary: 'CPV codes under which a need in words is bought',
          description: 'At most five, likeliest first, each with how sure it is and the words that led there. A place in the words is no part of what is bought. The labels in the language of the query, else of Accept-Language, else in Dutch',
          tag: 'searches',
          query: querySchema,
          answers: { 200: jsonAnswer('What may be meant; empty where no word leads to a code', proposalsSchema), 400: problemAnswer('Nothing was said, or too much, or there is another key in the query'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const language = answerLanguage(request, reply)
      return { items: await proposeCodes(tenantOf(request), request.query.need, language, request.query.nature) }
    })
  }
}
