import type { TakenFile } from '../../evidence/index.ts'
import { digestOf } from '../../json/digest.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { changeRecord, type EvidenceOwner, type Keeping } from '../../store/index.ts'
import type { Write } from '../write.ts'

/** A file that was taken in and found clean, and what it is called. */
export interface ToKeep {
  readonly file: TakenFile
  readonly owner: EvidenceOwner
  readonly name: string | null
  /** How much the organisation may keep in all, in bytes. */
  readonly quota: number
}

/**
 * Keeps a file, once, and says whose it is. What was there already stays as it was.
 * @throws HttpProblem `evidence-full` when the firm would keep more than it may
 */
export async function keepEvidence ({ writing, by, at }: Pick<Write, 'writing' | 'by' | 'at'>, { file: { sha256, mediaType, bytes, scannedAt }, owner, name, quota }: ToKeep): Promise<Keeping> {
  const keeping = await writing.evidence.keep({ sha256, mediaType, bytes, scannedAt }, { ...owner, name, by, at }, quota)
  if (keeping === 'full') throw new HttpProblem('evidence-full')
  if (keeping !== 'known') {
    const after = digestOf({ ...owner, mediaType, sha256, size: bytes.length })
    writing.appendAtEnd(changeRecord(at, [{ object: 'evidence', id: sha256, before: null, after }]), by)
  }
  return keeping
}
