import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Write } from '../actions/write.ts'
import type { AuditedObject } from '../audit/activities.ts'
import { answerOnce, type Made } from './answer-once.ts'
import { requireVersion } from './etag.ts'
import { prepareChange } from './prepare-change.ts'

/** What a change made, and of what. */
export interface Changed extends Made {
  /** The id of what was made or changed; null: it is about no single one. */
  readonly id: string | null
}

/**
 * Makes a change, in one transaction with its receipt, its lines in the two logs and its answer, and answers with the revision of the register after it.
 * @param object what kind of thing is changed, as the audit log names it
 */
export async function answerWrite (request: FastifyRequest, reply: FastifyReply, object: AuditedObject, effect: (write: Write) => Promise<Changed>): Promise<FastifyReply> {
  const change = await prepareChange(request, object, (version, isAnyEnough) => requireVersion(request, version, isAnyEnough))
  return answerOnce(request, reply, { isKeyRequired: false }, async (writing) => {
    const { status, headers, body } = await change(writing, effect)
    return { status, headers: { ...headers, 'Register-Revision': String(await writing.register.revision()) }, body }
  })
}
