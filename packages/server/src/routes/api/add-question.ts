import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerLanguage } from '../../http/answer-language.ts'
import { BODY_PROBLEMS, jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import type { Content, Operation } from '../../openapi/operation.ts'
import { explainQuerySchema } from './search-schemas.ts'

interface QuestionRoute<A extends object> extends Pick<Operation, 'operationId' | 'summary' | 'description' | 'tag'> {
  readonly body: Content
  readonly answer: Parameters<typeof jsonAnswer>
  readonly ask: (request: FastifyRequest) => A | Promise<A>
  /** The answer in words, for whoever asks for them with explain=true. */
  readonly explain: (answer: A, language: Language) => object
}

const STORED = 'Nothing is stored. explain and language as for /v1/searches'

/** A question in a body, answered at once and kept nowhere. */
export function addQuestion<A extends object> (app: FastifyInstance, url: string, { body, answer, ask, explain, description, ...operation }: QuestionRoute<A>): void {
  app.post<{ Querystring: { explain?: 'true', language?: Language } }>(url, {
    config: {
      action: 'ask',
      operation: {
        ...operation,
        description: `${description}. ${STORED}`,
        query: explainQuerySchema,
        body: { 'application/json': body },
        answers: { 200: jsonAnswer(...answer), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
      }
    }
  }, async (request, reply) => {
    const answered = await ask(request)
    return request.query.explain === undefined ? answered : { ...answered, explanation: explain(answered, answerLanguage(request, reply)) }
  })
}
