import { desc, sql } from 'drizzle-orm'
import type { Signer } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { receiptHeadSignatures, receipts } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

/** Of how many of the newest heads the signature is made again: each takes some microseconds, and a chain that was rewritten differs in all that came after. */
const SIGNATURES = 50

/** The record is not the one that was signed before: somebody rewrote it, with more than the service may. */
class RewrittenRecord extends Error {
  constructor (tenantId: string, position: number, why: string) {
    super(`The record of tenant ${tenantId} was rewritten: ${why} at position ${position}. Nothing of it is signed or exported. See docs/operations.md, "When something happened"`)
    this.name = 'RewrittenRecord'
  }
}

/**
 * Does the chain still go through every head that was signed before? A signature under a chain that does not would make it look as if it were good.
 * @param signer with it, the newest signatures of its key are made again (Ed25519 gives the same each time) and compared too
 * @throws RewrittenRecord when it does not
 */
export async function requireSignedHeads (handle: Handle, tenantId: string, signer: Signer | null = null): Promise<void> {
  const { position, hash, signed, key, signature } = receiptHeadSignatures
  const [lost] = await handle.select({ position }).from(receiptHeadSignatures)
    .leftJoin(receipts, sql`${receipts.tenantId} = ${receiptHeadSignatures.tenantId} AND ${receipts.position} = ${position}`)
    .where(sql`${ofTenant(receiptHeadSignatures, tenantId)} AND (${receipts.hash} IS DISTINCT FROM ${hash} OR ${signed}::jsonb ->> 'hash' IS DISTINCT FROM ${hash}
      OR ${signed}::jsonb ->> 'tenant' IS DISTINCT FROM ${receiptHeadSignatures.tenantId}::text OR ${signed}::jsonb ->> 'position' IS DISTINCT FROM ${position}::text)`)
    .orderBy(position).limit(1)
  if (lost !== undefined) throw new RewrittenRecord(tenantId, lost.position, 'it does not go through the head that was signed')
  if (signer === null) return
  const newest = await handle.select({ position, signed, signature }).from(receiptHeadSignatures)
    .where(sql`${ofTenant(receiptHeadSignatures, tenantId)} AND ${key} = ${signer.key}`).orderBy(desc(position)).limit(SIGNATURES)
  const forged = newest.find((head) => signer.sign(head.signed) !== head.signature)
  if (forged !== undefined) throw new RewrittenRecord(tenantId, forged.position, 'it has a signature that our key did not make')
}
