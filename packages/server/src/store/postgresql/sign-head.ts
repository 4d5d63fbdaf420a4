import type { IsoInstant } from '@sroi/matcher'
import { asc } from 'drizzle-orm'
import { headText, type Head, type SignedHead } from '../signed-head.ts'
import type { Signer } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { requireSignedHeads } from './require-signed-heads.ts'
import { receiptHeadSignatures, receiptHeads } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

/**
 * Signs the newest receipt and keeps the signature; null when there is no receipt. Nobody waits: a receipt that is written meanwhile is for the next signature.
 * @throws RewrittenRecord when the chain does not go through what was signed before
 */
export async function signHead (handle: Handle, tenantId: string, signer: Signer, at: IsoInstant): Promise<SignedHead | null> {
  const [newest] = await handle.select().from(receiptHeads).where(ofTenant(receiptHeads, tenantId))
  if (newest === undefined || newest.hash === null) return null
  await requireSignedHeads(handle, tenantId, signer)
  const head: Head = { format: 1, tenant: tenantId, position: newest.position, hash: newest.hash, at }
  const text = headText(head)
  const signature = signer.sign(text)
  await handle.insert(receiptHeadSignatures)
    .values({ tenantId, position: head.position, signedAt: at, hash: head.hash, key: signer.key, signed: text, signature })
    .onConflictDoNothing()
  return { ...head, key: signer.key, signature }
}

/** All signatures of a tenant, oldest first. */
export async function readSignedHeads (handle: Handle, tenantId: string): Promise<readonly SignedHead[]> {
  const rows = await handle.select().from(receiptHeadSignatures).where(ofTenant(receiptHeadSignatures, tenantId))
    .orderBy(asc(receiptHeadSignatures.signedAt), asc(receiptHeadSignatures.position), asc(receiptHeadSignatures.key))
  return rows.map(({ signed, key, signature }) => ({ ...JSON.parse(signed) as Head, key, signature }))
}
