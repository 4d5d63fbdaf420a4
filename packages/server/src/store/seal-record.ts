import { VERSION } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import { sealPayload } from './chain.ts'
import { PAYLOAD_FORMAT, type ActorMark, type ReceiptRecord } from './receipt-kinds.ts'
import type { ReceiptOf } from './store.ts'

/** A record that is ready for the chain. */
export interface Sealed<R extends ReceiptRecord = ReceiptRecord> {
  readonly id: string
  readonly record: R
  readonly actor: ActorMark | null
  readonly text: string
  readonly payloadDigest: string
}

/** Stamps a record and closes it: nothing of it changes from here on. Throws when it is no JSON. */
export function sealRecord<R extends ReceiptRecord> (record: R, actor: ActorMark | null, id: string = uuidv7()): Sealed<R> {
  return { id, record, actor, ...sealPayload({ ...record, format: PAYLOAD_FORMAT, id, matcher: VERSION, actor }) }
}

/** The receipt of a sealed record, read back from what is kept, so that the answer to the writer and every later answer are the same bytes. */
export function receiptOf<R extends ReceiptRecord> ({ text, payloadDigest }: Sealed<R>, place: { readonly position: number, readonly previousHash: string | null, readonly hash: string }): ReceiptOf<R> {
  const { position, previousHash, hash } = place
  return { ...JSON.parse(text), position, previousHash, payloadDigest, hash }
}
