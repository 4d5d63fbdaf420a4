import type { Receipt } from '../store.ts'
import { findReceipt } from './find-receipt.ts'
import type { Handle } from './with-tenant.ts'

/** The receipt of a match; null when there is none, or when retention took its payload away. */
export async function findMatch (handle: Handle, tenantId: string, id: string): Promise<Receipt | null> {
  const found = await findReceipt(handle, tenantId, id)
  if (found === null || found.kind !== 'match' || found.payload === null) return null
  const { position, previousHash, payloadDigest, hash } = found
  return { ...found.payload as Receipt, position, previousHash, payloadDigest, hash }
}
