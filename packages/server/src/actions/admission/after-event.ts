// What else happens in the transaction in which an event is put on record. All of it is there, or nothing.
import type { AdmissionCase, CaseEvent, CaseSegment } from '@sroi/matcher'
import type { KeptCase } from '../../store/index.ts'
import { followDocuments } from '../evidence/follow-documents.ts'
import { recordLabelCheck } from '../label-records/record-label-check.ts'
import type { Write } from '../write.ts'
import { postMessages } from './post-messages.ts'
import { recordStanding } from './record-standing.ts'

/** An event that is on record now. */
export interface Happened {
  readonly before: KeptCase
  readonly event: CaseEvent
  /** The record with it. */
  readonly after: AdmissionCase
  /** How the case stands from the day of the event on. */
  readonly days: readonly CaseSegment[]
}

export type AfterEvent = (write: Pick<Write, 'writing' | 'at' | 'by'>, happened: Happened) => Promise<void>

/** In this order. Whatever throws undoes the event. */
export const AFTER_EVENT: readonly AfterEvent[] = [followDocuments, recordLabelCheck, recordStanding, postMessages]
