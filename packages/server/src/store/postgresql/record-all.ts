import { uuidv7 } from 'uuidv7'
import type { ReceiptRecord } from '../receipt-kinds.ts'
import { receiptText, sealRecord } from '../seal-record.ts'
import type { Riders, WrittenReceipt } from '../store.ts'
import { appendReceipts } from './append-receipts.ts'
import { findActors, identityDigest } from './find-actors.ts'
import type { Handle } from './with-tenant.ts'
import { writeLogs } from './write-logs.ts'

export interface Recording {
  /** Absent: it gets one here. */
  readonly id?: string
  readonly record: ReceiptRecord
  readonly riders: Riders
}

export interface Recorded {
  readonly receipts: readonly WrittenReceipt[]
  /** Everything is sent; it is there when this resolves. Whoever commits waits for it. */
  readonly written: Promise<unknown>
}

/** Appends several receipts in their order, with what rides with each. */
export async function recordAll (handle: Handle, tenantId: string, all: readonly Recording[]): Promise<Recorded> {
  const [first] = all
  if (first === undefined) return { receipts: [], written: Promise.resolve() }
  const marks = await findActors(handle, tenantId, all.map(({ riders: { by = null } }) => by), first.record.createdAt)
  const sealed = all.map(({ record, id = uuidv7(), riders: { by = null } }) => sealRecord(record, marks.get(identityDigest(by)) ?? null, id))
  await writeLogs(handle, tenantId, {
    audit: all.flatMap(({ riders: { audit } }, index) => audit === undefined ? [] : [{
      event: { ...audit, objectId: audit.objectId ?? sealed[index]?.id ?? null }, actorId: sealed[index]?.actor?.id ?? null
    }]),
    processed: all.flatMap(({ riders: { processed = [] } }) => processed)
  })
  const { places, written } = await appendReceipts(handle, tenantId, sealed)
  const receipts = sealed.flatMap((one, index) => {
    const place = places[index]
    return place === undefined ? [] : [{ id: one.id, text: receiptText(one.text, place) }]
  })
  return { receipts, written }
}
