import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { AuditedObject } from '../audit/activities.ts'
import { settle } from '../idempotency/once.ts'
import type { ReceiptRecord } from '../store/index.ts'
import { claimOf } from './claim-of.ts'
import { idempotencyKeyOf } from './idempotency-key.ts'
import { ridersOf } from './riders-of.ts'
import { sendAnswer } from './send-answer.ts'

export interface RecordedAnswer {
  /** What kind of thing is recorded, as the audit log names it. */
  readonly object: AuditedObject
  /** The address of the receipt of an id. */
  readonly addressOf: (id: string) => string
  /** What is recorded. Not asked for when the same request is being answered. */
  readonly make: () => Promise<ReceiptRecord>
}

/**
 * Records an answer and sends its receipt, as it was written. It may share its transaction with others; with an `Idempotency-Key` it is recorded once, and who
 * sends the same again gets the same receipt, with `Idempotency-Replayed: true`.
 * @throws HttpProblem when the key came with another request, or one with this key is still being answered
 */
export async function answerRecorded (request: FastifyRequest, reply: FastifyReply, { object, addressOf, make }: RecordedAnswer): Promise<FastifyReply> {
  const { dependencies: { store } } = callerOf(request)
  const key = idempotencyKeyOf(request)
  const riders = ridersOf(request, object)
  const answerOf = (id: string) => ({ status: 201, headers: { Location: addressOf(id) } })
  if (key === null) {
    const { id, text } = await store.recordText(await make(), riders)
    return sendAnswer(reply, { ...answerOf(id), body: text })
  }
  const { answer, isReplayed } = settle(await store.recordOnce(claimOf(request, key), make, answerOf, riders), (seconds) => { void reply.header('Retry-After', String(seconds)) })
  return sendAnswer(reply, answer, isReplayed)
}
