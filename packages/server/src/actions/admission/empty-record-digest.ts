import { digestOf } from '../../json/digest.ts'
import type { CaseRow } from '../../store/index.ts'

/** What a receipt knows a case by on which nothing is on record yet; later it is known by the digest of its last event. */
export function emptyRecordDigest ({ applicant, reference }: Pick<CaseRow, 'applicant' | 'reference'>): string {
  return digestOf({ applicant, reference })
}
