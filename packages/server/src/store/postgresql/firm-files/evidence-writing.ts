import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { digestOf } from '../../../json/digest.ts'
import type { EvidenceWriting, NewLink, ScannedFile } from '../../evidence.ts'
import { meetPerson } from '../admission/person-rows.ts'
import { ofTenant } from '../of-tenant.ts'
import { evidenceFiles, evidenceLinks, evidencePieces } from '../tables/firm-files.ts'
import type { Handle } from '../with-tenant.ts'
import { keptBy, ofOrganisation } from './evidence-rows.ts'

/** What is read of a file, and held, at once. */
const PIECE = 256 * 1024
/** Files of one firm: many small ones are as hard to read as a few large ones. */
const MOST_FILES = 1_000
/** Whoever takes a file back at this moment may be a moment earlier, once. */
const ATTEMPTS = 3

/** Files as a transaction sees them that may add some. */
export function evidenceWriting (handle: Handle, tenantId: string): EvidenceWriting {
  const fileOf = (sha256: string) => and(ofTenant(evidenceFiles, tenantId), eq(evidenceFiles.sha256, sha256))

  /** One after the other: what two add at once counts for both. */
  async function hasRoomFor ({ sha256, bytes }: ScannedFile, organisation: OrganisationIdentifier, quota: number): Promise<boolean> {
    const lock = Buffer.from(digestOf({ organisation, tenantId }).slice(0, 16), 'hex').readBigInt64BE().toString()
    await handle.execute(sql`SELECT pg_advisory_xact_lock(${lock}::bigint)`)
    const own = await handle.select({ id: evidenceLinks.id }).from(evidenceLinks).where(and(ofTenant(evidenceLinks, tenantId), eq(evidenceLinks.sha256, sha256), ofOrganisation(organisation))).limit(1)
    if (own.length > 0) return true
    const kept = await keptBy(handle, tenantId, organisation)
    return kept.files < MOST_FILES && kept.bytes + bytes.length <= quota
  }

  /** True: it is new. Nobody takes it back before this transaction ends. */
  async function keepFile ({ sha256, mediaType, bytes, scannedAt }: ScannedFile, at: string, uploadedBy: string): Promise<boolean> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const made = await handle.insert(evidenceFiles).values({ tenantId, sha256, mediaType, size: bytes.length, uploadedAt: at, uploadedBy, scanState: 'clean', scannedAt })
        .onConflictDoNothing().returning({ sha256: evidenceFiles.sha256 })
      if (made.length > 0) {
        for (let number = 1; (number - 1) * PIECE < bytes.length; number += 1) {
          await handle.insert(evidencePieces).values({ tenantId, sha256, number, bytes: bytes.subarray((number - 1) * PIECE, number * PIECE) })
        }
        return true
      }
      // the newest scan of these bytes is what holds of them
      if ((await handle.update(evidenceFiles).set({ scanState: 'clean', scannedAt }).where(fileOf(sha256)).returning({ sha256: evidenceFiles.sha256 })).length > 0) return false
    }
    throw new Error('a file came and went at the same time, again and again')
  }

  async function link (sha256: string, { organisation, caseId, name, at }: Omit<NewLink, 'by'>, linkedBy: string): Promise<boolean> {
    return (await handle.insert(evidenceLinks).values({
      tenantId, id: uuidv7(), sha256, organisationScheme: organisation?.scheme ?? null, organisationValue: organisation?.value ?? null, caseId, name, linkedAt: at, linkedBy
    }).onConflictDoNothing().returning({ id: evidenceLinks.id })).length > 0
  }

  return {
    keep: async (file, asked, quota) => {
      if (asked.organisation !== null && !await hasRoomFor(file, asked.organisation, quota)) return 'full'
      const { id } = await meetPerson(handle, tenantId, asked.by, asked.at)
      const isNew = await keepFile(file, asked.at, id)
      const isLinked = await link(file.sha256, asked, id)
      return isNew ? 'kept' : isLinked ? 'linked' : 'known'
    },
    linkToCase: async (sha256s, { organisation, caseId }, by, at) => {
      if (sha256s.length === 0) return []
      const own = await handle.selectDistinctOn([evidenceLinks.sha256], { sha256: evidenceLinks.sha256, name: evidenceLinks.name }).from(evidenceLinks)
        .where(and(ofTenant(evidenceLinks, tenantId), inArray(evidenceLinks.sha256, [...new Set(sha256s)]), ofOrganisation(organisation)))
        .orderBy(evidenceLinks.sha256, evidenceLinks.id)
      const { id } = await meetPerson(handle, tenantId, by, at)
      const fresh: string[] = []
      for (const { sha256, name } of own) if (await link(sha256, { organisation, caseId, name, at }, id)) fresh.push(sha256)
      return fresh
    },
    markInfected: async (sha256, at) => (await handle.update(evidenceFiles).set({ scanState: 'infected', scannedAt: at }).where(fileOf(sha256)).returning({ sha256: evidenceFiles.sha256 })).length > 0,
    takeBack: async (sha256, organisation) => {
      await handle.select({ sha256: evidenceFiles.sha256 }).from(evidenceFiles).where(fileOf(sha256)).for('update')
      const own = and(ofTenant(evidenceLinks, tenantId), eq(evidenceLinks.sha256, sha256), ofOrganisation(organisation))
      const links = await handle.select({ caseId: evidenceLinks.caseId }).from(evidenceLinks).where(own)
      if (links.length === 0) return 'none'
      if (links.some(({ caseId }) => caseId !== null)) return 'in-case'
      await handle.delete(evidenceLinks).where(own)
      await handle.delete(evidenceFiles).where(and(
        fileOf(sha256), sql`NOT EXISTS (SELECT FROM ${evidenceLinks} WHERE ${ofTenant(evidenceLinks, tenantId)} AND ${evidenceLinks.sha256} = ${sha256})`
      ))
      return 'taken'
    }
  }
}
