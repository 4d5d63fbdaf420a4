import { type DocumentReference, MatcherError } from '@sroi/matcher'
import type { AfterEvent } from '../admission/after-event.ts'
import { linkDocuments } from './link-documents.ts'

/** What a case calls the profile that a firm hands in: its digest names the version. */
export const PROFILE_DOCUMENT = 'firm-profile'

/**
 * The files that an event names become files of its case, in the same transaction. A profile that is named must be one that the firm saved: whoever judges it later can read what was
 * handed in.
 */
export const followDocuments: AfterEvent = async (write, { before: { id: caseId, applicant }, event }) => {
  const documents: readonly DocumentReference[] = [...event.evidence, ...('documents' in event ? event.documents : [])]
  for (const [index, { kind, sha256 }] of documents.entries()) {
    if (kind !== PROFILE_DOCUMENT || await write.writing.profiles.findVersion(applicant, { sha256 }) !== null) continue
    const place = index < event.evidence.length ? `/evidence/${index}/sha256` : `/documents/${index - event.evidence.length}/sha256`
    throw new MatcherError('INVALID_REQUEST', [{ place, code: 'unknown-profile', detail: 'is no version of the profile of this firm. Save the profile, and give the sha256 of the answer' }])
  }
  await linkDocuments(write, { caseId, applicant }, documents)
}
