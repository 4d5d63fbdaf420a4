// Receipts that share a transaction: those with a key that was used before are answered as then, and nothing of them is written.
import { uuidv7 } from 'uuidv7'
import type { ReceiptRecord } from '../receipt-kinds.ts'
import type { AnswerOf, Claim, Once, Riders, WrittenReceipt } from '../store.ts'
import { claimAll } from './claim-all.ts'
import { recordAll } from './record-all.ts'
import type { Handle } from './with-tenant.ts'

export interface ToRecord {
  readonly record: ReceiptRecord
  readonly riders: Riders
  /** Null: it is recorded each time. */
  readonly once: { readonly claim: Claim, readonly answerOf: AnswerOf } | null
}

/** What became of one: it was written, or its key was used before. */
export type Recorded = { readonly receipt: WrittenReceipt } | { readonly before: Once }

/** In the order in which they came. @throws KeyHeldError when another transaction holds a key too long. */
export async function recordTogether (handle: Handle, tenantId: string, all: readonly ToRecord[]): Promise<readonly Recorded[]> {
  const identified = all.map((one) => ({ ...one, id: uuidv7() }))
  const known = await claimAll(handle, tenantId, identified.flatMap(({ id, once }) => once === null ? [] : [{ claim: once.claim, answer: { ...once.answerOf(id), receiptId: id } }]))
  const isNew = ({ once }: ToRecord): boolean => once === null || !known.has(once.claim)
  const { receipts, written } = await recordAll(handle, tenantId, identified.filter(isNew))
  await written
  const byId = new Map(receipts.map((receipt) => [receipt.id, receipt]))
  return identified.map(({ id, once }): Recorded => {
    const before = once === null ? undefined : known.get(once.claim)
    return before === undefined ? { receipt: byId.get(id) as WrittenReceipt } : { before }
  })
}
