import { and, eq } from 'drizzle-orm'
import type { ReceiptPayload } from '../chain.ts'
import type { Receipt } from '../store.ts'
import { receiptPayloads, receipts } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** A receipt with its payload; null when there is none, or when retention took the payload away. */
export async function findMatch (handle: Handle, tenantId: string, id: string): Promise<Receipt | null> {
  const [row] = await handle.select().from(receipts)
    .innerJoin(receiptPayloads, and(eq(receiptPayloads.tenantId, receipts.tenantId), eq(receiptPayloads.receiptId, receipts.id)))
    .where(and(eq(receipts.tenantId, tenantId), eq(receipts.id, id)))
  if (row === undefined) return null
  const { position, previousHash, payloadDigest, hash } = row.receipts
  return { ...JSON.parse(row.receipt_payloads.payload) as ReceiptPayload, position, previousHash, payloadDigest, hash }
}
