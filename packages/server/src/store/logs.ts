// Two logs. The audit log says who did what; the processing log says which data of which people were processed, and never by whom. A trace id joins them.
import type { IsoInstant } from '@sroi/matcher'
import type { Role } from '../access/index.ts'

/** A line of the audit log, but for who. */
export interface AuditEvent {
  readonly at: IsoInstant
  /** As which somebody did it. */
  readonly role: Role
  /** An action of the matrix. */
  readonly action: string
  /** What kind of thing it was done to: `match`, `supplier`, `member`. */
  readonly object: string
  /** Null: it is about no single one. */
  readonly objectId: string | null
  readonly result: 'done' | 'refused' | 'failed'
  /** The prefix of the address, never the whole of it; null where it is not known. */
  readonly origin: string | null
  /** 32 hexadecimal digits, as in W3C Trace Context. */
  readonly traceId: string
}

/** A line of the processing log, as the standard Logboek dataverwerkingen has it: one for each data subject. */
export interface ProcessingLine {
  readonly traceId: string
  /** 16 hexadecimal digits. */
  readonly operationId: string
  readonly parentOperationId: string | null
  /** 0: not set; 1: it went well; 2: it failed. */
  readonly statusCode: 0 | 1 | 2
  readonly name: string
  readonly startTime: IsoInstant
  readonly endTime: IsoInstant
  /** The address of the activity in the register of processing activities. */
  readonly processingActivityId: string
  /** A pseudonym; null where no single person is meant. */
  readonly dataSubjectId: string | null
}
