// How receipts hang together. A verifier needs nothing but this file and the rows.
import { canonicalText, digestOf, sha256 } from '../json/digest.ts'
import type { Receipt } from './store.ts'

/** What a receipt says, its place in the chain excepted. */
export type ReceiptPayload = Omit<Receipt, 'position' | 'previousHash' | 'payloadDigest' | 'hash'>

/** The payload as it is kept, canonical JSON, and its digest. */
export function sealPayload (payload: ReceiptPayload): { readonly text: string, readonly payloadDigest: string } {
  const text = canonicalText(payload)
  return { text, payloadDigest: sha256(text) }
}

/** The hash of a receipt: it covers all receipts before it. */
export function chainHash (link: Pick<Receipt, 'position' | 'previousHash' | 'payloadDigest'>): string {
  return digestOf({ position: link.position, previousHash: link.previousHash, payloadDigest: link.payloadDigest })
}
