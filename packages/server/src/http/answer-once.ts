import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import { once } from '../idempotency/once.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import type { KeptAnswer, Writing } from '../store/index.ts'
import { claimOf } from './claim-of.ts'
import { idempotencyKeyOf } from './idempotency-key.ts'
import { sendAnswer } from './send-answer.ts'

/** What a request made. */
export interface Made {
  readonly status: number
  /** `Location`, `ETag`: what belongs to the answer and not to the connection. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON. */
  readonly body: unknown
}

export interface OnceOptions {
  /** Without a key the request is refused. Otherwise it has its effect each time it is sent. */
  readonly isKeyRequired: boolean
}

/**
 * Has the effect of a request, in one transaction, and answers. With an `Idempotency-Key` it has that effect once: whoever sends the same again gets the
 * same answer, to the byte, with `Idempotency-Replayed: true`.
 * @param effect what it does and answers; what it throws is not kept, so that the next attempt starts afresh
 * @throws HttpProblem when the key came with another request, or one with this key is still being answered
 */
export async function answerOnce (
  request: FastifyRequest, reply: FastifyReply, { isKeyRequired }: OnceOptions, effect: (writing: Writing) => Promise<Made>
): Promise<FastifyReply> {
  const { dependencies: { store } } = callerOf(request)
  const key = idempotencyKeyOf(request)
  if (key === null && isKeyRequired) throw new HttpProblem('idempotency-key-required')
  if (key === null) return sendAnswer(reply, kept(await store.write(effect)))
  const { answer, isReplayed } = await once(
    store,
    claimOf(request, key),
    async (writing) => kept(await effect(writing)),
    (seconds) => { void reply.header('Retry-After', String(seconds)) }
  )
  return sendAnswer(reply, answer, isReplayed)
}

function kept ({ status, headers, body }: Made): KeptAnswer {
  return { status, headers, body: JSON.stringify(body) }
}
