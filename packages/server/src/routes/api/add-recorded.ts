import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import type { AuditedObject } from '../../audit/activities.ts'
import type { Dependencies } from '../../dependencies.ts'
import { answerRecorded } from '../../http/answer-recorded.ts'
import { BODY_PROBLEMS, jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import type { Content, Operation } from '../../openapi/operation.ts'
import type { ReceiptRecord } from '../../store/index.ts'
import { IDEMPOTENCY_HEADERS, KEY_PROBLEMS, REPLAYED } from './idempotency-schemas.ts'

interface RecordedRoute extends Pick<Operation, 'operationId' | 'summary'> {
  /** The address at which the same is answered and kept nowhere. */
  readonly as: string
  readonly object: AuditedObject
  readonly body: Content
  readonly receipt: Parameters<typeof jsonAnswer>[1]
  readonly record: (dependencies: Dependencies, input: unknown) => Promise<ReceiptRecord>
}

/** A question in a body whose answer is kept, with a receipt. */
export function addRecorded (app: FastifyInstance, url: string, { as, object, body, receipt: schema, record, ...operation }: RecordedRoute): void {
  app.post(url, {
    config: {
      action: 'record-answer',
      operation: {
        ...operation,
        description: `Answers as POST ${as} does; the receipt holds everything the answer rests on, and is never changed`,
        tag: 'matches',
        headers: IDEMPOTENCY_HEADERS,
        body: { 'application/json': body },
        answers: { 201: jsonAnswer('The receipt', schema, { Location: 'The address of the receipt', ...REPLAYED }), ...BODY_PROBLEMS, ...KEY_PROBLEMS, ...USUAL_PROBLEMS }
      }
    }
  }, (request, reply) => answerRecorded(request, reply, { object, addressOf: (id) => `/v1/receipts/${id}`, make: () => record(callerOf(request).dependencies, request.body) }))
}
