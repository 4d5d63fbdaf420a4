import type { DocumentReference, OrganisationIdentifier } from '@sroi/matcher'
import { digestOf } from '../../json/digest.ts'
import { changeRecord } from '../../store/index.ts'
import type { Write } from '../write.ts'

/** A case and whose it is. */
export interface CaseOfDocuments {
  readonly caseId: string
  readonly applicant: OrganisationIdentifier
}

/**
 * The files that an event of a case names become files of that case as well, so that whoever judges it can open them: those that the applicant has. A hash that nobody handed in,
 * or that another firm did, stays a hash.
 */
export async function linkDocuments ({ writing, by, at }: Pick<Write, 'writing' | 'by' | 'at'>, { caseId, applicant }: CaseOfDocuments, documents: readonly DocumentReference[]): Promise<void> {
  const linked = await writing.evidence.linkToCase(documents.map(({ sha256 }) => sha256), { organisation: applicant, caseId }, by, at)
  if (linked.length === 0) return
  writing.appendAtEnd(changeRecord(at, linked.map((sha256) => ({ object: 'evidence' as const, id: sha256, before: null, after: digestOf({ caseId, organisation: applicant, sha256 }) }))), by)
}
