import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import { keepEvidence } from '../actions/evidence/keep-evidence.ts'
import type { EvidenceDesk, MediaType } from '../evidence/index.ts'
import { digestOf } from '../json/digest.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import type { EvidenceOwner, Keeping } from '../store/index.ts'
import { prepareChange } from './prepare-change.ts'
import { allowSlowUpload } from './slow-upload.ts'

export interface EvidenceComing {
  readonly declared: MediaType
  readonly owner: EvidenceOwner
  readonly fileName: string | null
  readonly body: Readable
}

/** A file of the largest size fits at 300 kbit/s; whoever is slower holds a place that others wait for. */
const SLOWEST = { bytes: 64 * 1024, every: 10_000, most: 5 * 60_000 } as const
/** What nobody sees, or what turns the order of reading. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Takes a file in and keeps it, for a page or for the interface.
 * @throws HttpProblem when it is refused; then nothing of it is kept
 */
export async function receiveEvidence (request: FastifyRequest, desk: EvidenceDesk, { declared, owner, fileName, body }: EvidenceComing): Promise<{ readonly sha256: string, readonly keeping: Keeping }> {
  const { tenant, identity, dependencies: { store, clock } } = callerOf(request)
  allowSlowUpload(request, SLOWEST)
  const file = await desk.take({ tenantId: tenant.id, sender: digestOf(identity?.organisation ?? { issuer: identity?.issuer ?? null, subject: identity?.subject ?? null }), declared }, body)
  if (!file.scanned.isClean) {
    // the same bytes may have been found clean before
    await store.write(({ evidence }) => evidence.markInfected(file.sha256, clock.now()))
    throw new HttpProblem('file-infected')
  }
  const change = await prepareChange(request, 'evidence', () => {})
  const name = fileName?.normalize('NFC').replaceAll(UNSEEN, '').trim().slice(0, 200) ?? ''
  const { keeping } = await store.write((writing) => change(writing, async (write) => ({
    id: file.sha256, keeping: await keepEvidence(write, { file, owner, name: name === '' ? null : name, quota: desk.quota })
  })))
  return { sha256: file.sha256, keeping }
}
