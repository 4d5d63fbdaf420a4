import { chainHash } from '../chain.ts'
import { packPayload } from '../pack-payload.ts'
import type { Place, ReceiptRecord } from '../receipt-kinds.ts'
import type { Sealed } from '../seal-record.ts'
import { ofTenant } from './of-tenant.ts'
import { receiptHeads, receiptPayloads, receipts } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

export interface Appended {
  readonly places: readonly Place[]
  /** Everything is sent; it is there when this resolves. Whoever commits waits for it. */
  readonly written: Promise<unknown>
}

/**
 * Hangs sealed records at the end of the tenant's chain, in their order. Writers queue on its head until the transaction ends, so positions have no gaps.
 * What is large goes to the database before the head is locked, and all the rest in one go.
 */
export async function appendReceipts (handle: Handle, tenantId: string, sealed: readonly Sealed[]): Promise<Appended> {
  await handle.insert(receiptPayloads).values(await Promise.all(sealed.map(async (one) => ({ tenantId, receiptId: one.id, ...await packPayload(one) }))))
  const [head] = await handle.select().from(receiptHeads).where(ofTenant(receiptHeads, tenantId)).for('no key update')
  if (head === undefined) throw new Error('the tenant has no chain of receipts')
  let { position, hash: previousHash } = head
  const places: Place[] = []
  for (const { payloadDigest } of sealed) {
    const link = { position: position + 1, previousHash, payloadDigest }
    const hash = chainHash(link)
    places.push({ ...link, hash })
    position = link.position
    previousHash = hash
  }
  const written = Promise.all([
    handle.insert(receipts).values(sealed.map(({ id, record, actor }, index) => ({
      tenantId, id, ...places[index] as Place, createdAt: record.createdAt, kind: record.kind, actorId: actor?.id ?? null, authorityId: authorityOf(record)
    }))),
    handle.update(receiptHeads).set({ position, hash: previousHash }).where(ofTenant(receiptHeads, tenantId))
  ])
  return { places, written }
}

interface Question {
  readonly authority?: unknown
  /** Of a mix: the search that finds its suppliers. */
  readonly match?: { readonly authority?: unknown }
}

/** Whose rules a record is about. */
function authorityOf (record: ReceiptRecord): string | null {
  const question: Question = 'question' in record ? record.question : {}
  const authority = question.authority ?? question.match?.authority
  return typeof authority === 'string' ? authority : null
}
