// Files and profiles whose time ended by the clock of the database, and that no case needs any more. The database refuses what is too early, whoever asks.
import type { IsoInstant } from '@sroi/matcher'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import { changeRecord } from '../../change-record.ts'
import type { ChangedObject, ChangeRecord } from '../../receipt-kinds.ts'
import { ofTenant } from '../of-tenant.ts'
import { evidenceFiles, firmProfiles, firmProfileVersions } from '../tables/firm-files.ts'
import type { Handle } from '../with-tenant.ts'

/** So many of each in one transaction, and in one receipt. */
const MOST = 400

/** The day from which the time of a version counts. */
export const profileNeededUntil = sql`greatest((saved_at AT TIME ZONE 'Europe/Amsterdam')::date, firm_needed_until(tenant_id, organisation_scheme, organisation_value))`

/** Takes them away, and returns the record of it; null when there are none. */
export async function eraseFiles (handle: Handle, tenantId: string, at: IsoInstant): Promise<ChangeRecord | null> {
  const changed = [...await eraseEvidence(handle, tenantId), ...await eraseProfiles(handle, tenantId)]
  return changed.length === 0 ? null : changeRecord(at, changed)
}

/** A file that somebody hands in again at this moment is left alone. */
async function eraseEvidence (handle: Handle, tenantId: string): Promise<readonly ChangedObject[]> {
  const due = await handle.select({ sha256: evidenceFiles.sha256 }).from(evidenceFiles)
    .where(and(ofTenant(evidenceFiles, tenantId), sql`is_past_its_time(tenant_id, 'evidence', evidence_needed_until(tenant_id, sha256))`))
    .orderBy(asc(evidenceFiles.uploadedAt), asc(evidenceFiles.sha256)).limit(MOST).for('update', { skipLocked: true })
  if (due.length === 0) return []
  const gone = await handle.delete(evidenceFiles).where(and(ofTenant(evidenceFiles, tenantId), inArray(evidenceFiles.sha256, due.map(({ sha256 }) => sha256))))
    .returning({ sha256: evidenceFiles.sha256, mediaType: evidenceFiles.mediaType, size: evidenceFiles.size })
  return gone.map((file) => ({ object: 'evidence', id: file.sha256, before: digestOf(file), after: null }))
}

/** The oldest first: the newest of a firm is the last to go, and the firm with it. */
async function eraseProfiles (handle: Handle, tenantId: string): Promise<readonly ChangedObject[]> {
  const due = await handle.select({ scheme: firmProfileVersions.organisationScheme, value: firmProfileVersions.organisationValue, version: firmProfileVersions.version, sha256: firmProfileVersions.sha256 }).from(firmProfileVersions)
    .where(and(ofTenant(firmProfileVersions, tenantId), sql`is_past_its_time(tenant_id, 'profile', ${profileNeededUntil})`))
    .orderBy(asc(firmProfileVersions.savedAt), asc(firmProfileVersions.version)).limit(MOST)
  for (const { scheme, value, version } of due) {
    await handle.delete(firmProfileVersions).where(and(
      ofTenant(firmProfileVersions, tenantId), eq(firmProfileVersions.organisationScheme, scheme), eq(firmProfileVersions.organisationValue, value), eq(firmProfileVersions.version, version)
    ))
  }
  if (due.length > 0) {
    await handle.delete(firmProfiles).where(and(ofTenant(firmProfiles, tenantId), sql`NOT EXISTS (
      SELECT FROM ${firmProfileVersions} AS versions WHERE versions.tenant_id = ${firmProfiles.tenantId} AND versions.organisation_scheme = ${firmProfiles.organisationScheme} AND versions.organisation_value = ${firmProfiles.organisationValue})`))
  }
  return due.map(({ scheme, value, version, sha256 }) => ({ object: 'firm-profile', id: `${scheme}/${value}@${version}`, before: sha256, after: null }))
}
