// Two logs. The audit log says who did what; the processing log says which data of which people were processed, and never by whom. A trace id joins them.
import type { IsoDay, IsoInstant } from '@sroi/matcher'
import type { Identity, Role } from '../access/index.ts'

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
  /** How often within the minute that begins at `at`. Absent: once. */
  readonly times?: number
}

/** A line of the audit log as it is kept. */
export interface KeptAuditEvent extends Required<AuditEvent> {
  /** UUID version 7. */
  readonly id: string
  /** Null: a visitor, who has not signed in. */
  readonly actor: KeptActor | null
}

/** Who did it: a pseudonym, and whoever is behind it. */
export interface KeptActor {
  readonly id: string
  /** Null: it was forgotten who that is. */
  readonly who: Pick<Identity, 'issuer' | 'subject' | 'organisation'> | null
}

/** Which lines somebody wants to see; null: whatever it is. */
export interface AuditAsked {
  /** The first day, in Amsterdam. */
  readonly from: IsoDay | null
  /** The last day. */
  readonly until: IsoDay | null
  /** The pseudonym of an actor. */
  readonly actor: string | null
  readonly role: Role | null
  readonly action: string | null
  readonly object: string | null
  readonly objectId: string | null
  readonly result: AuditEvent['result'] | null
  readonly traceId: string | null
  /** The last line that was shown; null: from the newest on. */
  readonly after: Pick<KeptAuditEvent, 'at' | 'id'> | null
  readonly most: number
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
