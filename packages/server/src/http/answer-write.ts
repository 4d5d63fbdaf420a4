import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { Write } from '../actions/write.ts'
import type { AuditedObject } from '../audit/activities.ts'
import { answerOnce, type Made } from './answer-once.ts'
import { requireVersion } from './etag.ts'
import { processedBy } from './processed-by.ts'
import { ridersOf } from './riders-of.ts'

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
  const { dependencies: { store }, memberships, reach } = callerOf(request)
  const authorities = await store.authorities()
  return answerOnce(request, reply, { isKeyRequired: false }, async (writing) => {
    const { by, audit } = ridersOf(request, object)
    const write: Write = { writing, at: audit.at, by, memberships, reach, authorities, requireVersion: (version) => requireVersion(request, version) }
    const { id, status, headers, body } = await effect(write)
    const event = { ...audit, objectId: id }
    writing.audit(event, by)
    for (const line of processedBy(request, event)) writing.processed(line)
    return { status, headers: { ...headers, 'Register-Revision': String(await writing.register.revision()) }, body }
  })
}
