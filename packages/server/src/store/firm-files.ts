// What is kept of firms beside the register. Types only.
import type { EvidenceReading, EvidenceWriting } from './evidence.ts'
import type { DomainReading, DomainWriting } from './firm-domains.ts'
import type { ProfileReading, ProfileWriting } from './firm-profiles.ts'
import type { LabelRecordReading, LabelRecordWriting } from './label-records.ts'

export interface FirmFiles {
  readonly evidence: EvidenceReading
  readonly profiles: ProfileReading
  readonly labelRecords: LabelRecordReading
  readonly domains: DomainReading
}

export interface FirmFilesWriting {
  readonly evidence: EvidenceWriting
  readonly profiles: ProfileWriting
  readonly labelRecords: LabelRecordWriting
  readonly domains: DomainWriting
}
