import { and, eq } from 'drizzle-orm'
import { unpackPayload } from '../pack-payload.ts'
import { receiptText } from '../seal-record.ts'
import type { KeptAnswer } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import type { idempotencyKeys } from './tables/logs.ts'
import { receiptPayloads, receipts } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

type Row = Pick<typeof idempotencyKeys.$inferSelect, 'status' | 'headers' | 'body' | 'receiptId'>

/** The answer that was kept with a key; null: there is none yet. Where it is a receipt, that is read. */
export async function keptAnswer (handle: Handle, tenantId: string, { status, headers, body, receiptId }: Row): Promise<KeptAnswer | null> {
  if (status === null) return null
  return { status, headers: headers ?? {}, body: receiptId === null ? body ?? '' : await textOf(handle, tenantId, receiptId) }
}

async function textOf (handle: Handle, tenantId: string, id: string): Promise<string> {
  const [row] = await handle.select({ receipt: receipts, payload: receiptPayloads.payload, packed: receiptPayloads.packed }).from(receipts)
    .innerJoin(receiptPayloads, and(eq(receiptPayloads.tenantId, receipts.tenantId), eq(receiptPayloads.receiptId, receipts.id)))
    .where(and(ofTenant(receipts, tenantId), eq(receipts.id, id)))
  const text = row === undefined ? null : await unpackPayload(row)
  if (row === undefined || text === null) throw new Error('the receipt that was the answer to a key is gone before the key')
  return receiptText(text, row.receipt)
}
