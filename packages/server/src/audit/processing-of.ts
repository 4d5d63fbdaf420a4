import { randomBytes } from 'node:crypto'
import type { IsoInstant } from '@sroi/matcher'
import { digestOf } from '../json/digest.ts'
import type { AuditEvent, ProcessingLine } from '../store/index.ts'
import { ACTIVITIES, AUDITED, type AuditedObject } from './activities.ts'

interface Processed extends AuditEvent {
  readonly object: AuditedObject
}

export interface Circumstances {
  readonly tenantId: string
  /** The request in which it happened, as its line in the log of requests has it; null: it was no request. */
  readonly parent: string | null
  readonly endTime: IsoInstant
}

/**
 * The line of the processing log that goes with a line of the audit log: of the same trace, and without a trace of who did it. None where what was done
 * holds nothing of a person.
 */
export function processingOf (event: Processed, { tenantId, parent, endTime }: Circumstances): readonly ProcessingLine[] {
  const { activity, isOfOne } = AUDITED[event.object]
  if (activity === null) return []
  return [{
    traceId: event.traceId,
    operationId: randomBytes(8).toString('hex'),
    parentOperationId: parent,
    statusCode: 1,
    name: event.action,
    startTime: event.at,
    endTime,
    processingActivityId: ACTIVITIES[activity].id,
    dataSubjectId: isOfOne && event.objectId !== null ? pseudonymOf(tenantId, event.object, event.objectId) : null
  }]
}

/** The same for the same subject in one region, and another in another. */
function pseudonymOf (tenantId: string, object: AuditedObject, id: string): string {
  return digestOf({ id, object: object === 'session' ? 'member' : object, tenantId }).slice(0, 32)
}
