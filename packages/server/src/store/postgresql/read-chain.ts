import { and, asc, eq, gt, gte, lte, or } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { ChainRead, ChainReceipt, SupplierFacts } from '../chain-read.ts'
import { unpackPayload } from '../pack-payload.ts'
import type { ErasureRecord } from '../receipt-kinds.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { readAuthorities } from './read-authorities.ts'
import { requireSignedHeads } from './require-signed-heads.ts'
import { receiptHeads, receiptPayloads, receipts } from './tables/receipts.ts'
import { publishedSuppliers } from './tables/register.ts'
import { ruleSets } from './tables/rules.ts'
import { tenants } from './tables/tenants.ts'
import { type Handle, withTenant } from './with-tenant.ts'

/** Receipts are large, suppliers are not. */
const PAGE = { receipts: 100, suppliers: 1_000 } as const

/**
 * Lets somebody read the chain from a position on, in one transaction that sees one moment, page by page. Null when the chain does not reach the
 * position: nothing is read then.
 * @throws RewrittenRecord when the chain does not go through what was signed before
 */
export async function readChain<T> (database: PostgresJsDatabase, tenantId: string, from: number, use: (chain: ChainRead) => Promise<T>): Promise<T | null> {
  return withTenant(database, tenantId, async (handle) => {
    const [tenant] = await handle.select({ id: tenants.id, name: tenants.name }).from(tenants).where(eq(tenants.id, tenantId))
    const [head] = await handle.select().from(receiptHeads).where(ofTenant(receiptHeads, tenantId))
    if (tenant === undefined || head === undefined) throw new Error('the tenant has no chain of receipts')
    if (from > head.position + 1) return null
    await requireSignedHeads(handle, tenantId)
    const previousHash = from === 1 ? null : await hashAt(handle, tenantId, from - 1)
    return use({
      tenant, from, to: head.position, previousHash,
      receipts: () => receiptsFrom(handle, tenantId, from, head.position),
      ruleSet: async (sha256) => {
        const [row] = await handle.select({ payload: ruleSets.payload }).from(ruleSets).where(and(ofTenant(ruleSets, tenantId), eq(ruleSets.sha256, sha256))).limit(1)
        return row?.payload ?? null
      },
      authorities: () => readAuthorities(handle, tenantId),
      suppliers: () => supplierVersionsOf(handle, tenantId)
    })
  }, { isolationLevel: 'repeatable read', accessMode: 'read only' })
}

async function hashAt (handle: Handle, tenantId: string, position: number): Promise<string> {
  const [row] = await handle.select({ hash: receipts.hash }).from(receipts).where(and(ofTenant(receipts, tenantId), eq(receipts.position, position)))
  if (row === undefined) throw new Error('the chain of receipts has a gap')
  return row.hash
}

async function * receiptsFrom (handle: Handle, tenantId: string, from: number, to: number): AsyncGenerator<ChainReceipt, void, undefined> {
  const erasures = await readErasures(handle, tenantId, from, to)
  for (let next = from; next <= to;) {
    const rows = await handle.select({ receipt: receipts, payload: receiptPayloads.payload, packed: receiptPayloads.packed }).from(receipts)
      .leftJoin(receiptPayloads, and(eq(receiptPayloads.tenantId, receipts.tenantId), eq(receiptPayloads.receiptId, receipts.id)))
      .where(and(ofTenant(receipts, tenantId), gte(receipts.position, next), lte(receipts.position, to)))
      .orderBy(asc(receipts.position)).limit(PAGE.receipts)
    // what is missing here is for the verifier to find: an export tells what there is
    if (rows.length === 0) return
    for (const { receipt: { id, kind, createdAt, position, previousHash, payloadDigest, hash }, ...kept } of rows) {
      // one that cannot be unpacked is not there, which the verifier finds
      const payload = await unpackPayload(kept).catch(() => null)
      yield { id, kind, createdAt: instantOf(createdAt), position, previousHash, payloadDigest, hash, payload, erasedBy: payload === null ? erasures.get(position) ?? null : null }
    }
    next = (rows.at(-1)?.receipt.position ?? to) + 1
  }
}

/** By the position of what was erased, the position of the receipt that says so. */
async function readErasures (handle: Handle, tenantId: string, from: number, to: number): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>()
  for (let next = from; ;) {
    const rows = await handle.select({ position: receipts.position, payload: receiptPayloads.payload, packed: receiptPayloads.packed }).from(receipts)
      .innerJoin(receiptPayloads, and(eq(receiptPayloads.tenantId, receipts.tenantId), eq(receiptPayloads.receiptId, receipts.id)))
      .where(and(ofTenant(receipts, tenantId), eq(receipts.kind, 'erasure'), gte(receipts.position, next), lte(receipts.position, to)))
      .orderBy(asc(receipts.position)).limit(PAGE.receipts)
    for (const { position: by, ...kept } of rows) {
      const payload = await unpackPayload(kept) ?? '{"erased":[]}'
      for (const { position } of (JSON.parse(payload) as ErasureRecord).erased) found.set(position, by)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE.receipts) return found
    next = last.position + 1
  }
}

async function * supplierVersionsOf (handle: Handle, tenantId: string): AsyncGenerator<SupplierFacts, void, undefined> {
  let last = { revision: 0, id: '' }
  for (;;) {
    const rows = await handle.select({ id: publishedSuppliers.supplierId, revision: publishedSuppliers.revision, facts: publishedSuppliers.payload }).from(publishedSuppliers)
      .where(and(ofTenant(publishedSuppliers, tenantId), or(
        gt(publishedSuppliers.revision, last.revision), and(eq(publishedSuppliers.revision, last.revision), gt(publishedSuppliers.supplierId, last.id))
      )))
      .orderBy(asc(publishedSuppliers.revision), asc(publishedSuppliers.supplierId)).limit(PAGE.suppliers)
    yield * rows
    const end = rows.at(-1)
    if (end === undefined || rows.length < PAGE.suppliers) return
    last = end
  }
}
