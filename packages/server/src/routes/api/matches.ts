import type { Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { callerOf, tenantOf } from '../../access/index.ts'
import { findMatch } from '../../actions/find-match.ts'
import { matchRecord } from '../../actions/match-record.ts'
import { recordableSchema } from '../../actions/question-schema.ts'
import { jsonAnswer, BODY_PROBLEMS, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { answerRecorded } from '../../http/answer-recorded.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { representExplanation } from '../../representations/explanation.ts'
import { IDEMPOTENCY_HEADERS, KEY_PROBLEMS, REPLAYED } from './idempotency-schemas.ts'
import { explanationSchema, languageQuerySchema, matchIdSchema, receiptSchema } from './match-schemas.ts'
import { QUESTION_EXAMPLES } from './question-examples.ts'

type OneMatch = { Params: { matchId: string } }

const LOCATION = { Location: 'The address of the receipt' }
const NOT_FOUND = { 404: problemAnswer('No such match'), ...USUAL_PROBLEMS }

export function matchRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/matches', {
      config: {
        action: 'record-answer',
        operation: {
          operationId: 'createMatch',
          summary: 'What is owed, which suppliers can fill it, and a receipt',
          description: 'The receipt holds everything the answer rests on, and is never changed. A need in words is answered as POST /v1/searches answers it, and recorded with how it was read; facets and marks are not recorded. With an Idempotency-Key it is recorded once, however often it is sent',
          tag: 'matches',
          headers: IDEMPOTENCY_HEADERS,
          body: { 'application/json': { schema: recordableSchema, examples: QUESTION_EXAMPLES } },
          answers: { 201: jsonAnswer('The receipt', receiptSchema, { ...LOCATION, ...REPLAYED }), ...BODY_PROBLEMS, ...KEY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, (request, reply) => answerRecorded(request, reply, {
      object: 'match', addressOf: (id) => `/v1/matches/${id}`, make: () => matchRecord(callerOf(request).dependencies, request.body)
    }))

    app.get<OneMatch>('/matches/:matchId', {
      config: {
        action: 'read-answer',
        operation: {
          operationId: 'findMatch',
          summary: 'The receipt of a match',
          description: 'The same bytes as when it was created',
          tag: 'matches',
          path: matchIdSchema,
          answers: { 200: jsonAnswer('The receipt', receiptSchema), ...NOT_FOUND }
        }
      }
    }, async (request) => found(await findMatch(tenantOf(request), request.params.matchId, callerOf(request).reach)))

    app.get<OneMatch & { Querystring: { language?: Language } }>('/matches/:matchId/explanation', {
      config: {
        action: 'read-answer',
        operation: {
          operationId: 'explainMatch',
          summary: 'The obligation and the warnings of a match, in words',
          description: 'Dutch or English: the language of the query, else of Accept-Language, else Dutch',
          tag: 'matches',
          path: matchIdSchema,
          query: languageQuerySchema,
          answers: { 200: jsonAnswer('The explanation, line by line', explanationSchema), 400: problemAnswer('Another language, or another key in the query'), ...NOT_FOUND }
        }
      }
    }, async (request, reply) => {
      const receipt = found(await findMatch(tenantOf(request), request.params.matchId, callerOf(request).reach))
      const language = answerLanguage(request, reply)
      return representExplanation(receipt.outcome, language)
    })
  }
}

function found<T> (receipt: T | null): T {
  if (receipt === null) throw new HttpProblem('match-not-found')
  return receipt
}
