import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { Write } from '../actions/write.ts'
import type { AuditedObject } from '../audit/activities.ts'
import type { Writing } from '../store/index.ts'
import { processedBy } from './processed-by.ts'
import { ridersOf } from './riders-of.ts'

/** Makes a change in a transaction, with its lines in both logs. */
export type Change = <T extends { readonly id: string | null }>(writing: Writing, effect: (write: Write) => Promise<T>) => Promise<T>

/**
 * What a change needs that is read before its transaction begins.
 * @param object what kind of thing is changed, as the audit log names it
 * @param requireVersion see `Write`
 */
export async function prepareChange (request: FastifyRequest, object: AuditedObject, requireVersion: Write['requireVersion']): Promise<Change> {
  const { dependencies: { store }, allowedBy: memberships, reach } = callerOf(request)
  const authorities = await store.authorities()
  return async (writing, effect) => {
    const { by, audit } = ridersOf(request, object)
    const made = await effect({ writing, at: audit.at, by, memberships, reach, authorities, requireVersion })
    const event = { ...audit, objectId: made.id }
    writing.audit(event, by)
    for (const line of processedBy(request, event)) writing.processed(line)
    return made
  }
}
