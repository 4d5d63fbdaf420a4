import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { chainHash, sealPayload, type ReceiptPayload } from '../chain.ts'
import type { MatchRecord, Receipt } from '../store.ts'
import { receiptHeads, receiptPayloads, receipts } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** Writes a receipt at the end of the tenant's chain. Writers queue on the head, so positions have no gaps. */
export async function recordMatch (handle: Handle, tenantId: string, record: MatchRecord): Promise<Receipt> {
  const { text, payloadDigest } = sealPayload({ id: uuidv7(), ...record })
  // Read back from what is kept, so that the answer to the writer and every later answer are the same bytes.
  const payload = JSON.parse(text) as ReceiptPayload
  const [head] = await handle.select().from(receiptHeads).where(eq(receiptHeads.tenantId, tenantId)).for('update')
  if (head === undefined) throw new Error('the tenant has no chain of receipts')
  const link = { position: head.position + 1, previousHash: head.hash, payloadDigest }
  const hash = chainHash(link)
  await handle.insert(receipts).values({ tenantId, id: payload.id, ...link, hash, createdAt: record.createdAt })
  await handle.insert(receiptPayloads).values({ tenantId, receiptId: payload.id, payload: text })
  await handle.update(receiptHeads).set({ position: link.position, hash }).where(eq(receiptHeads.tenantId, tenantId))
  return { ...payload, ...link, hash }
}
