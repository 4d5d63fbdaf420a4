// What is kept of firms beside the register. Types only.
import type { EvidenceReading, EvidenceWriting } from './evidence.ts'
import type { ProfileReading, ProfileWriting } from './firm-profiles.ts'
import type { LabelRecordReading, LabelRecordWriting } from './label-records.ts'

export interface FirmFiles {
  readonly evidence: EvidenceReading
  readonly profiles: ProfileReading
  readonly labelRecords: LabelRecordReading
}

export interface FirmFilesWriting {
  readonly evidence: EvidenceWriting
  readonly profiles: ProfileWriting
  readonly labelRecords: LabelRecordWriting
}
