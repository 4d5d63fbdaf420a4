import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { assessmentRecord } from '../../actions/assessment-record.ts'
import { questionSchema } from '../../actions/question-schema.ts'
import { answerOnce } from '../../http/answer-once.ts'
import { ridersOf } from '../../http/riders-of.ts'
import { BODY_PROBLEMS, jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { IDEMPOTENCY_HEADERS, KEY_PROBLEMS, REPLAYED } from './idempotency-schemas.ts'
import { QUESTION_EXAMPLES } from './question-examples.ts'
import { assessmentReceiptSchema } from './receipt-schemas.ts'

export function recordedAssessmentRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/recorded-assessments', {
      config: {
        action: 'record-answer',
        operation: {
          operationId: 'createAssessment',
          summary: 'What a contract owes, and a receipt',
          description: 'Answers as POST /v1/obligation-assessments does; the receipt holds everything the answer rests on, and is never changed',
          tag: 'matches',
          headers: IDEMPOTENCY_HEADERS,
          body: { 'application/json': { schema: questionSchema, examples: QUESTION_EXAMPLES } },
          answers: { 201: jsonAnswer('The receipt', assessmentReceiptSchema, { Location: 'The address of the receipt', ...REPLAYED }), ...BODY_PROBLEMS, ...KEY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => answerOnce(request, reply, { isKeyRequired: false }, async (writing) => {
      const receipt = await writing.append(await assessmentRecord(callerOf(request).dependencies, request.body), ridersOf(request, 'assessment'))
      return { status: 201, headers: { Location: `/v1/receipts/${receipt.id}` }, body: receipt }
    }))
  }
}
