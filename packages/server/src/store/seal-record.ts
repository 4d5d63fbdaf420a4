import { VERSION } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import { sealPayload } from './chain.ts'
import { PAYLOAD_FORMAT, type ActorMark, type Place, type ReceiptRecord } from './receipt-kinds.ts'

/** A record that is ready for the chain. */
export interface Sealed<R extends ReceiptRecord = ReceiptRecord> {
  readonly id: string
  readonly record: R
  readonly actor: ActorMark | null
  readonly text: string
  /** The same in UTF-8. */
  readonly bytes: Buffer
  readonly payloadDigest: string
}

/** Stamps a record and closes it: nothing of it changes from here on. Throws when it is no JSON. */
export function sealRecord<R extends ReceiptRecord> (record: R, actor: ActorMark | null, id: string = uuidv7()): Sealed<R> {
  return { id, record, actor, ...sealPayload({ ...record, format: PAYLOAD_FORMAT, id, matcher: VERSION, actor }) }
}

/** The JSON of a receipt: what is kept, with its place. Made of the text, so that the answer to the writer and every later answer are the same bytes. */
export function receiptText (payload: string, { position, previousHash, payloadDigest, hash }: Place): string {
  return `${payload.slice(0, -1)},${JSON.stringify({ position, previousHash, payloadDigest, hash }).slice(1)}`
}
