import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { traceOf } from '../operation/trace/trace-of.ts'
import type { AuditEvent, Riders } from '../store/index.ts'
import { ORIGIN } from './log-requests.ts'

/** Who asks, and the line of the audit log that goes into the transaction of what they do. */
export function ridersOf (request: FastifyRequest, object: string, objectId: string | null = null): Required<Pick<Riders, 'by' | 'audit'>> {
  const { identity, memberships, action, dependencies } = callerOf(request)
  const audit: AuditEvent = {
    at: dependencies.clock.now(),
    role: memberships[0]?.role ?? 'visitor',
    action,
    object,
    objectId,
    result: 'done',
    origin: networkOf(request.ip, ORIGIN),
    traceId: traceOf(request).traceId
  }
  return { by: identity, audit }
}
