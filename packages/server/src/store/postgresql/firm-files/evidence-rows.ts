// Files by their hash, and whose they are.
import { createHash } from 'node:crypto'
import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, asc, eq, gt, inArray, isNotNull, isNull, not, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { EvidenceAsked, EvidenceFacts, EvidenceLink, EvidenceReading, EvidenceSight, KeptEvidence } from '../../evidence.ts'
import { instantOf } from '../instant-of.ts'
import { noneOf } from '../none-of.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCases } from '../tables/admission.ts'
import { evidenceFiles, evidenceLinks, evidencePieces } from '../tables/firm-files.ts'
import type { Handle } from '../with-tenant.ts'

type Within = <T>(work: (handle: Handle) => Promise<T>) => Promise<T>
type Rows = readonly { readonly evidence_files: typeof evidenceFiles.$inferSelect, readonly evidence_links: typeof evidenceLinks.$inferSelect }[]

/** Files as they are read, over a pool of connections. */
export function evidenceReading (within: Within, tenantId: string): EvidenceReading {
  return {
    find: (sha256, sight) => within(async (handle) => keptOf(await linked(handle, tenantId, and(eq(evidenceFiles.sha256, sha256), seenBy(sight)), Number.MAX_SAFE_INTEGER), sight)),
    list: (asked) => within(async (handle) => (await linked(handle, tenantId, and(whichOf(asked), notOf(handle, tenantId, asked.without ?? [])), asked.most)).map((row) => {
      const link = linkOf(row.evidence_links)
      return { ...factsFor(asked.sight, row.evidence_files, [link]), link }
    })),
    content: (sha256) => contentOf(within, tenantId, sha256),
    applicantOf: (caseId) => within(async (handle) => {
      const [row] = await handle.select({ scheme: admissionCases.applicantScheme, value: admissionCases.applicantValue }).from(admissionCases).where(and(ofTenant(admissionCases, tenantId), eq(admissionCases.id, caseId)))
      return row ?? null
    }),
    usedBy: async (organisation) => (await within((handle) => keptBy(handle, tenantId, organisation))).bytes
  }
}

function linked (handle: Handle, tenantId: string, which: SQL | undefined, most: number): Promise<Rows> {
  return handle.select().from(evidenceLinks)
    .innerJoin(evidenceFiles, and(eq(evidenceFiles.tenantId, evidenceLinks.tenantId), eq(evidenceFiles.sha256, evidenceLinks.sha256)))
    .where(and(ofTenant(evidenceLinks, tenantId), which)).orderBy(asc(evidenceLinks.id)).limit(most)
}

function keptOf (rows: Rows, sight: EvidenceSight): KeptEvidence | null {
  const [first] = rows
  const links = rows.map((row) => linkOf(row.evidence_links))
  return first === undefined ? null : { ...factsFor(sight, first.evidence_files, links), links }
}

/** A firm is told when it handed a file in itself: that another had the same one before, or handed it in since, is none of its business. */
function factsFor ({ reach }: EvidenceSight, file: typeof evidenceFiles.$inferSelect, links: readonly EvidenceLink[]): EvidenceFacts {
  const facts = factsOf(file)
  if (reach.all) return facts
  const moments = links.map(({ linkedAt }) => linkedAt).sort()
  const [first = facts.uploadedAt, last = first] = [moments[0], moments.at(-1)]
  return { ...facts, uploadedAt: first, scan: facts.scan.state === 'clean' ? { state: 'clean', at: last } : facts.scan }
}

function whichOf ({ sight, organisation, caseId, after }: EvidenceAsked): SQL | undefined {
  return and(
    seenBy(sight),
    organisation === null ? undefined : ofOrganisation(organisation),
    caseId === null ? undefined : eq(evidenceLinks.caseId, caseId),
    after === null ? undefined : gt(evidenceLinks.id, after)
  )
}

/** A file that the region put in a case of a firm is about that firm, also where it is not of it. Null is no organisation: such a link is left out by its case alone. */
function notOf (handle: Handle, tenantId: string, firms: readonly OrganisationIdentifier[]): SQL | undefined {
  if (firms.length === 0) return undefined
  const inCases = handle.select({ id: admissionCases.id }).from(admissionCases).where(and(ofTenant(admissionCases, tenantId), not(noneOf(firms, admissionCases.applicantScheme, admissionCases.applicantValue) ?? sql`true`)))
  return and(
    or(isNull(evidenceLinks.organisationScheme), noneOf(firms, evidenceLinks.organisationScheme, evidenceLinks.organisationValue)),
    or(isNull(evidenceLinks.caseId), notInArray(evidenceLinks.caseId, inCases))
  )
}

/** A link that names no organisation is not one of the firm. */
function seenBy ({ reach, isOfCasesOnly }: EvidenceSight): SQL | undefined {
  return and(
    reach.all ? undefined : reach.organisation === null ? sql`false` : ofOrganisation(reach.organisation),
    isOfCasesOnly ? isNotNull(evidenceLinks.caseId) : undefined
  )
}

export function ofOrganisation ({ scheme, value }: OrganisationIdentifier): SQL | undefined {
  return and(eq(evidenceLinks.organisationScheme, scheme), eq(evidenceLinks.organisationValue, value))
}

/** Each file once, however many cases it is in. */
export async function keptBy (handle: Handle, tenantId: string, organisation: OrganisationIdentifier): Promise<{ readonly files: number, readonly bytes: number }> {
  const own = handle.select({ sha256: evidenceLinks.sha256 }).from(evidenceLinks).where(and(ofTenant(evidenceLinks, tenantId), ofOrganisation(organisation)))
  const [row] = await handle.select({ files: sql<number>`count(*)::int`, bytes: sql<number>`coalesce(sum(${evidenceFiles.size}), 0)::float8` }).from(evidenceFiles)
    .where(and(ofTenant(evidenceFiles, tenantId), inArray(evidenceFiles.sha256, own)))
  return row ?? { files: 0, bytes: 0 }
}

/** Nobody holds a whole file, and no transaction stays open for who reads slowly: a piece never changes. What is not what was handed in is never read to its end. */
async function * contentOf (within: Within, tenantId: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const pieceAt = async (number: number): Promise<Buffer | undefined> => within(async (handle) => (await handle.select({ bytes: evidencePieces.bytes }).from(evidencePieces)
    .where(and(ofTenant(evidencePieces, tenantId), eq(evidencePieces.sha256, sha256), eq(evidencePieces.number, number))))[0]?.bytes)
  for (let number = 1, piece = await pieceAt(1); piece !== undefined; number += 1) {
    hash.update(piece)
    const next: Buffer | undefined = await pieceAt(number + 1)
    if (next === undefined && hash.digest('hex') !== sha256) throw new Error('the pieces of a file are not what was handed in')
    yield piece
    piece = next
  }
}

function factsOf ({ sha256, mediaType, size, uploadedAt, scanState, scannedAt }: typeof evidenceFiles.$inferSelect): EvidenceFacts {
  return { sha256, mediaType, size, uploadedAt: instantOf(uploadedAt), scan: { state: scanState, at: instantOf(scannedAt) } }
}

function linkOf ({ id, organisationScheme: scheme, organisationValue: value, caseId, name, linkedAt, linkedBy }: typeof evidenceLinks.$inferSelect): EvidenceLink {
  return { id, organisation: scheme === null || value === null ? null : { scheme, value }, caseId, name, linkedAt: instantOf(linkedAt), linkedBy }
}
