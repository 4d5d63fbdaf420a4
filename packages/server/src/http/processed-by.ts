import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import type { AuditedObject } from '../audit/activities.ts'
import { processingOf } from '../audit/processing-of.ts'
import { traceOf } from '../operation/trace/trace-of.ts'
import type { AuditEvent, ProcessingLine } from '../store/index.ts'

/** The lines of the processing log that go with what a request did. */
export function processedBy (request: FastifyRequest, event: AuditEvent & { readonly object: AuditedObject }): readonly ProcessingLine[] {
  const { tenant, dependencies } = callerOf(request)
  return processingOf(event, { tenantId: tenant.id, parent: traceOf(request).spanId, endTime: dependencies.clock.now() })
}
