// How receipts hang together. A verifier needs nothing but this file and the rows.
import { canonicalText, digestOf, sha256 } from '../json/digest.ts'
import type { Payload, Place } from './receipt-kinds.ts'

/** The payload as it is kept, canonical JSON, as text and in UTF-8, and its digest. */
export function sealPayload (payload: Payload): { readonly text: string, readonly bytes: Buffer, readonly payloadDigest: string } {
  const text = canonicalText(payload)
  const bytes = Buffer.from(text)
  return { text, bytes, payloadDigest: sha256(bytes) }
}

/** The hash of a receipt: it covers all receipts before it. */
export function chainHash (link: Pick<Place, 'position' | 'previousHash' | 'payloadDigest'>): string {
  return digestOf({ position: link.position, previousHash: link.previousHash, payloadDigest: link.payloadDigest })
}
