import type { FirmFiles, FirmFilesWriting } from '../../firm-files.ts'
import type { Handle } from '../with-tenant.ts'
import { domainWriting, findDomains } from './domain-rows.ts'
import { evidenceReading } from './evidence-rows.ts'
import { evidenceWriting } from './evidence-writing.ts'
import { findLabelRecord, labelRecordVersionsOf, labelRecordWriting, listLabelRecords } from './label-record-rows.ts'
import { findProfile, findProfileVersion, listProfiles, looksOfFirms, profileWriting } from './profile-rows.ts'

/** What a tenant keeps of firms beside the register, as it is read. */
export function createFirmFiles (within: <T>(work: (handle: Handle) => Promise<T>) => Promise<T>, tenantId: string): FirmFiles {
  return {
    evidence: evidenceReading(within, tenantId),
    profiles: {
      find: (organisation) => within((handle) => findProfile(handle, tenantId, organisation)),
      findVersion: (organisation, which) => within((handle) => findProfileVersion(handle, tenantId, organisation, which)),
      list: (asked) => within((handle) => listProfiles(handle, tenantId, asked)),
      looks: (most) => within((handle) => looksOfFirms(handle, tenantId, most))
    },
    labelRecords: {
      find: (id) => within((handle) => findLabelRecord(handle, tenantId, id)),
      list: (asked) => within((handle) => listLabelRecords(handle, tenantId, asked)),
      versions: (id, before, most) => within((handle) => labelRecordVersionsOf(handle, tenantId, id, before, most))
    },
    domains: { find: (organisation) => within((handle) => findDomains(handle, tenantId, organisation)) }
  }
}

/** The same as a transaction sees it that may add to it. */
export function firmFilesWriting (handle: Handle, tenantId: string): FirmFilesWriting {
  return {
    evidence: evidenceWriting(handle, tenantId),
    profiles: profileWriting(handle, tenantId),
    labelRecords: labelRecordWriting(handle, tenantId),
    domains: domainWriting(handle, tenantId)
  }
}
