import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { AuditedObject } from '../audit/activities.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { traceOf } from '../operation/trace/trace-of.ts'
import type { AuditEvent, Riders } from '../store/index.ts'
import { ORIGIN } from './request-line.ts'
import { processedBy } from './processed-by.ts'

/** Who asks, and the lines of both logs that go into the transaction of what they do. */
export function ridersOf (request: FastifyRequest, object: AuditedObject, objectId: string | null = null): Required<Riders> & { readonly audit: AuditEvent & { readonly object: AuditedObject } } {
  const { identity, allowedBy, action, dependencies } = callerOf(request)
  const audit = {
    at: dependencies.clock.now(),
    role: allowedBy[0]?.role ?? 'visitor',
    action,
    object,
    objectId,
    result: 'done',
    origin: networkOf(request.ip, ORIGIN),
    traceId: traceOf(request).traceId
  } as const
  return { by: identity, audit, processed: processedBy(request, audit) }
}
