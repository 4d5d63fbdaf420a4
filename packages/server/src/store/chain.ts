// How receipts hang together. A verifier needs nothing but this file and the rows.
import { digestOf } from '../json/digest.ts'
import type { Receipt } from './store.ts'

/** The digest of everything a receipt says, its place in the chain excepted. */
export function payloadDigest (payload: Omit<Receipt, 'position' | 'previousHash' | 'payloadDigest' | 'hash'>): string {
  return digestOf(payload)
}

/** The hash of a receipt: it covers all receipts before it. */
export function chainHash (link: Pick<Receipt, 'position' | 'previousHash' | 'payloadDigest'>): string {
  return digestOf({ position: link.position, previousHash: link.previousHash, payloadDigest: link.payloadDigest })
}
