// What was found when somebody looked at a label of a firm, as it is kept. Types only. Looking again is the next version, and no version is ever changed.
import type { ActorId, IsoDay, IsoInstant, LabelRecord, OrganisationIdentifier, ShownLabel } from '@sroi/matcher'
import type { By } from './store.ts'

/** What a version says: the label, what was found of it, whether it is in doubt, and the day that was set to look again. */
export type LabelFound = LabelRecord

/** `suspended`: in doubt, on a signal. */
export type LabelStep = 'checked' | 'suspended'

export interface KeptLabelRecord extends LabelFound {
  /** UUID version 7. */
  readonly id: string
  /** 1 for the first. */
  readonly version: number
  readonly step: LabelStep
  /** The event of a case by which it was checked; null: outside a case. */
  readonly event: { readonly caseId: string, readonly eventId: string } | null
  readonly recordedAt: IsoInstant
  readonly recordedBy: ActorId
}

export interface LabelRecordsAsked {
  /** Nothing of these firms. Absent: of all. */
  readonly without?: readonly OrganisationIdentifier[]
  /** Null: of all. */
  readonly organisation: OrganisationIdentifier | null
  /** Those to be looked at again by this day; null: all. */
  readonly recheckDueBy: IsoDay | null
  /** Null: from the first. */
  readonly after: string | null
  readonly most: number
}

export interface LabelRecordReading {
  /** As it stands; null when this tenant has none of that id. */
  find (id: string): Promise<KeptLabelRecord | null>
  /** As they stand, in order of id, which is the order in which they were made. */
  list (asked: LabelRecordsAsked): Promise<readonly KeptLabelRecord[]>
  /** Newest first, at most so many before a version. */
  versions (id: string, before: number | null, most: number): Promise<readonly KeptLabelRecord[]>
}

/** The step by which a version came to be. */
export interface LabelRecorded {
  readonly step: LabelStep
  readonly event: KeptLabelRecord['event']
  /** The day by which somebody must look again, of all there is to reckon with; null: there is none. */
  readonly due: IsoDay | null
  readonly by: By
  readonly at: IsoInstant
}

export interface LabelRecordWriting {
  /** Who a caller is on record. */
  personOf (by: By, at: IsoInstant): Promise<ActorId>
  /** Nobody else changes it until this transaction ends. */
  lock (id: string): Promise<KeptLabelRecord | null>
  /** The same, of the label that an organisation has under a number. */
  lockOf (organisation: OrganisationIdentifier, label: Pick<ShownLabel, 'scheme' | 'number'>): Promise<KeptLabelRecord | null>
  /** Null when the organisation has a record of a label of that scheme and number already. */
  create (id: string, found: LabelFound, recorded: LabelRecorded): Promise<KeptLabelRecord | null>
  /** Writes the next version. */
  change (before: KeptLabelRecord, found: LabelFound, recorded: LabelRecorded): Promise<KeptLabelRecord>
}
