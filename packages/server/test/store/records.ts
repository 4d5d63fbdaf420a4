import type { AuditEvent, ErasureRecord, ProcessingLine } from '../../dist/store/store.js'
import { NOW } from '../application/build-application.ts'

/** The shortest record there is. */
export function erasure (): ErasureRecord {
  return { kind: 'erasure', createdAt: NOW, erased: [] }
}

export function auditEvent (more: Partial<AuditEvent> = {}): AuditEvent {
  return {
    at: NOW, role: 'coordinator', action: 'change-supplier', object: 'supplier', objectId: 'kwekerij', result: 'done', origin: '203.0.113.0/24', traceId: 'a'.repeat(32), ...more
  }
}

export function processingLine (more: Partial<ProcessingLine> = {}): ProcessingLine {
  return {
    traceId: 'a'.repeat(32), operationId: 'b'.repeat(16), parentOperationId: null, statusCode: 1, name: 'read-supplier', startTime: NOW, endTime: NOW,
    processingActivityId: 'https://example.org/activities/1', dataSubjectId: null, ...more
  }
}
