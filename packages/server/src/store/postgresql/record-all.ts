import { uuidv7 } from 'uuidv7'
import type { ReceiptRecord } from '../receipt-kinds.ts'
import { receiptOf, sealRecord } from '../seal-record.ts'
import type { ReceiptOf, Riders } from '../store.ts'
import { appendReceipts } from './append-receipts.ts'
import { findActors, identityDigest } from './find-actors.ts'
import type { Handle } from './with-tenant.ts'
import { writeLogs } from './write-logs.ts'

export interface Recording {
  readonly record: ReceiptRecord
  readonly riders: Riders
}

/** Appends several receipts in their order, with what rides with each. */
export async function recordAll (handle: Handle, tenantId: string, all: readonly Recording[]): Promise<readonly ReceiptOf<ReceiptRecord>[]> {
  const [first] = all
  if (first === undefined) return []
  const marks = await findActors(handle, tenantId, all.map(({ riders: { by = null } }) => by), first.record.createdAt)
  const sealed = all.map(({ record, riders: { by = null } }) => sealRecord(record, marks.get(identityDigest(by)) ?? null, uuidv7()))
  await writeLogs(handle, tenantId, {
    audit: all.flatMap(({ riders: { audit } }, index) => audit === undefined ? [] : [{
      event: { ...audit, objectId: audit.objectId ?? sealed[index]?.id ?? null }, actorId: sealed[index]?.actor?.id ?? null
    }]),
    processed: all.flatMap(({ riders: { processed = [] } }) => processed)
  })
  const places = await appendReceipts(handle, tenantId, sealed)
  return sealed.flatMap((one, index) => {
    const place = places[index]
    return place === undefined ? [] : [receiptOf(one, place)]
  })
}
