// Where files come in: each is counted, hashed, looked over and scanned before anybody can keep it. What cannot be scanned is not taken.
import type { Readable } from 'node:stream'
import type { IsoInstant } from '@sroi/matcher'
import type { Clock, Log } from '../dependencies.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { checkFile } from './checking/check-file.ts'
import { REFUSALS } from './checking/refusal.ts'
import type { MediaType } from './media-types.ts'
import { receiveBytes, type ReceivedBytes } from './receive-bytes.ts'
import { type Scanned, type Scanner, ScannerFailure } from './scanning/scanner.ts'

/** The largest file, in bytes. */
export const EVIDENCE_LIMIT = 10 * 1024 * 1024

/** A file that was received, looked over and scanned. */
export interface TakenFile extends ReceivedBytes {
  readonly mediaType: MediaType
  readonly scannedAt: IsoInstant
  readonly scanned: Scanned
}

export interface Arriving {
  readonly tenantId: string
  /** Who sends it: so many of one may come in at once. */
  readonly sender: string
  readonly declared: MediaType
}

export interface EvidenceDesk {
  /** How much one organisation may keep in all, in bytes. */
  readonly quota: number
  /** Throws HttpProblem when nothing can be handed in now, whatever it is. */
  open (): void
  /**
   * Takes a file in. What comes back may be malware, and then says so.
   * @throws HttpProblem when it is too large or not what it says it is, when too much comes in at once, or when nobody can say whether it is clean
   */
  take (arriving: Arriving, body: Readable): Promise<TakenFile>
}

export interface DeskOptions {
  /** False: nothing is taken in, and evidence is named by its hash alone. */
  readonly isOpen: boolean
  /** Null: there is none, and so nothing can be taken in. */
  readonly scanner: Scanner | null
  readonly quota: number
  readonly clock: Clock
  readonly log: Log
}

/** So many files are in memory at once: of one sender, of one tenant, and in all. */
const AT_ONCE = { sender: 2, tenant: 4, all: 8 } as const
/** When somebody may try again, in seconds. */
const AGAIN = '30'

export function openEvidenceDesk ({ isOpen, scanner, quota, clock, log }: DeskOptions): EvidenceDesk {
  const coming = new Set<Arriving>()

  function open (): Scanner {
    if (!isOpen) throw new HttpProblem('uploads-off')
    if (scanner === null) throw new HttpProblem('scanner-unavailable', [], 'No scanner is set up here, and a file that nobody scanned is not taken', { 'Retry-After': AGAIN })
    return scanner
  }

  function enter (arriving: Arriving): void {
    const ofTenant = [...coming].filter(({ tenantId }) => tenantId === arriving.tenantId)
    const ofSender = ofTenant.filter(({ sender }) => sender === arriving.sender)
    if (coming.size >= AT_ONCE.all || ofTenant.length >= AT_ONCE.tenant || ofSender.length >= AT_ONCE.sender) {
      throw new HttpProblem('too-busy', [], 'Several files come in already. Try again in a few seconds', { 'Retry-After': AGAIN })
    }
    coming.add(arriving)
  }

  return {
    quota,
    open: () => { open() },
    take: async (arriving, body) => {
      const using = open()
      enter(arriving)
      try {
        const received = await receiveBytes(body, EVIDENCE_LIMIT)
        const refusal = await checkFile(received.bytes, arriving.declared)
        if (refusal !== null) throw new HttpProblem('file-refused', [{ place: '', code: refusal, detail: `The file ${REFUSALS[refusal].en}` }])
        const scanned = await scan(using, received.bytes, log)
        return { ...received, mediaType: arriving.declared, scannedAt: clock.now(), scanned }
      } finally {
        coming.delete(arriving)
      }
    }
  }
}

async function scan (scanner: Scanner, bytes: Buffer, log: Log): Promise<Scanned> {
  try {
    return await scanner.scan(bytes)
  } catch (error) {
    // whatever went wrong, nobody said that it is clean
    log.error({ scanner: error instanceof ScannerFailure ? error.why : 'failed' }, 'a file could not be scanned')
    throw new HttpProblem('scanner-unavailable', [], undefined, { 'Retry-After': AGAIN })
  }
}
