// `sroi verify`: is an export what was recorded, and does this engine still say the same? Pure: the bytes of the file, and what the user trusts.
import { VERSION } from '@sroi/matcher'
import { NotIntact, type Fault } from './not-intact.ts'
import { readReceipts, type ReceiptRead, type Trusted } from './read-receipts.ts'
import { materialOf } from './replay/material.ts'
import type { OpenSolver } from './replay/replay-mix.ts'
import { replayReceipt } from './replay/replay-receipt.ts'
import type { Replayed } from './replay/replayed.ts'
import { splitLines } from './split-lines.ts'
import type { ReceiptResult, Verification, VerificationState } from './verification.ts'

/** So many receipts that did not come out as they were are told one by one. */
export const MOST_TOLD = 100

/** @param openSolver for mixes; null: nothing is asked again, and the chain alone is checked. */
export async function verifyExport (bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, trusted: Trusted, openSolver: OpenSolver | null): Promise<Verification> {
  const reader = readReceipts(trusted)
  const material = materialOf(reader.parts, reader.register)
  const counts = { whole: 0, shown: 0, different: 0, notReplayable: 0, nothingToAsk: 0 }
  const told: ReceiptResult[] = []
  let more = 0
  let line = 0

  const askAgain = async ({ receipt, payload }: ReceiptRead, solver: OpenSolver): Promise<void> => {
    const replayed = payload === null ? withoutPayload(receipt.erasedBy) : await replayReceipt(receipt.kind, payload, material, solver)
    counts[countOf(replayed)]++
    if (replayed.state !== 'different' && replayed.state !== 'not-replayable') return
    const { position, id, kind, createdAt, erasedBy } = receipt
    if (told.length < MOST_TOLD) told.push({ position, id, kind, createdAt, replayed, erasedBy })
    else more++
  }
  const readAll = async (): Promise<Fault | null> => {
    try {
      const lines = splitLines(() => reader.most())
      for await (const piece of bytes) {
        for (const next of lines.push(piece)) {
          line++
          const read = reader.take(next)
          if (read !== null && openSolver !== null) await askAgain(read, openSolver)
        }
      }
      line++
      if (lines.rest() > 0) throw new NotIntact('cut-off')
      reader.end()
      return null
    } catch (error) {
      if (!(error instanceof NotIntact)) throw error
      return faultOf(error)
    }
  }
  const faultOf = ({ fault: found }: NotIntact): Fault => {
    const at = found.code === 'line-too-long' ? line + 1 : line
    // whatever is wrong with bytes before there was a first line: it is a file of another kind
    if (reader.header() === null && OF_BYTES.has(found.code)) return { code: 'not-an-export', position: null, line: at, found: null, expected: null }
    return { ...found, position: found.position ?? (OF_BYTES.has(found.code) ? reader.position() : null), line: WITHOUT_LINE.has(found.code) ? null : at }
  }

  const fault = await readAll()
  const header = reader.header()
  return {
    state: fault === null ? stateOf(counts, openSolver !== null) : 'not-intact',
    fault,
    header: header === null ? null : withoutType(header),
    engine: VERSION,
    receipts: reader.count(),
    counts, told, more,
    trust: { key: trusted.keys.length > 0, heads: fault === null ? trusted.heads.length : 0 }
  }
}

/** Faults of bytes, wherever they are: the receipt that was read tells where. */
const OF_BYTES: ReadonlySet<string> = new Set(['line-too-long', 'not-utf-8', 'cut-off'])

/** Faults of the whole file. */
const WITHOUT_LINE: ReadonlySet<string> = new Set(['content', 'counts', 'witness-not-covered'])

function stateOf ({ different, notReplayable }: Verification['counts'], isAsked: boolean): VerificationState {
  if (!isAsked) return 'intact'
  if (different > 0) return 'different'
  return notReplayable > 0 ? 'not-replayable' : 'reproduced'
}

function countOf (replayed: Replayed): keyof Verification['counts'] {
  switch (replayed.state) {
    case 'reproduced': return replayed.extent
    case 'different': return 'different'
    case 'not-replayable': return 'notReplayable'
    case 'nothing-to-ask': return 'nothingToAsk'
  }
}

function withoutPayload (erasedBy: number | null): Replayed {
  return { state: 'not-replayable', missing: [{ what: 'payload', name: erasedBy === null ? '' : String(erasedBy) }] }
}

function withoutType<T extends { readonly type: string }> ({ type: _type, ...rest }: T): Omit<T, 'type'> {
  return rest
}
