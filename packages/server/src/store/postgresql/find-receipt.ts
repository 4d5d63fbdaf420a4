import { and, eq } from 'drizzle-orm'
import { unpackPayload } from '../pack-payload.ts'
import type { Payload, ReceiptKind } from '../receipt-kinds.ts'
import type { KeptReceipt } from '../store.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { actors, receiptPayloads, receipts } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

/** What somebody who has not signed in can have recorded. A change or an erasure without an actor is of a job or of whoever runs the service. */
const OF_VISITORS: ReadonlySet<ReceiptKind> = new Set<ReceiptKind>(['match', 'assessment', 'valuation', 'reservation', 'mix'])

/** A receipt of any kind, with its payload as long as that is kept, and whose it is. */
export async function findReceipt (handle: Handle, tenantId: string, id: string): Promise<KeptReceipt | null> {
  const [row] = await handle.select({ receipt: receipts, payload: receiptPayloads.payload, packed: receiptPayloads.packed, scheme: actors.organisationScheme, value: actors.organisationValue })
    .from(receipts)
    .leftJoin(receiptPayloads, and(eq(receiptPayloads.tenantId, receipts.tenantId), eq(receiptPayloads.receiptId, receipts.id)))
    .leftJoin(actors, and(eq(actors.tenantId, receipts.tenantId), eq(actors.id, receipts.actorId)))
    .where(and(ofTenant(receipts, tenantId), eq(receipts.id, id)))
  if (row === undefined) return null
  const text = await unpackPayload(row)
  const { kind, createdAt, position, previousHash, payloadDigest, hash, actorId, authorityId } = row.receipt
  const organisation = row.scheme === null || row.value === null ? null : { scheme: row.scheme, value: row.value }
  return {
    id,
    kind,
    createdAt: instantOf(createdAt),
    position,
    previousHash,
    payloadDigest,
    hash,
    payload: text === null ? null : JSON.parse(text) as Payload,
    owner: { organisation, authority: authorityId, visitor: actorId === null && OF_VISITORS.has(kind) }
  }
}
