import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { AuditedObject } from '../audit/activities.ts'
import { ridersOf } from './riders-of.ts'

/** Writes the lines of both logs of something that changes nothing that is recorded. Whoever waits for it answers only when they are there. */
export async function logDone (request: FastifyRequest, object: AuditedObject, objectId: string | null): Promise<void> {
  const { by, audit, processed } = ridersOf(request, object, objectId)
  await callerOf(request).dependencies.store.log({ audit: [{ event: audit, by }], processed })
}
