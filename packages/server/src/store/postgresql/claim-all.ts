import { and, eq, or, sql } from 'drizzle-orm'
import type { Claim, KeptAnswer, Once } from '../store.ts'
import { identityDigest } from './find-actors.ts'
import { keptAnswer } from './kept-answer.ts'
import { ofTenant } from './of-tenant.ts'
import { expiryOf, HOURS_KEPT, isLockTimeout, KeyHeldError, nameOf, PATIENCE, replay, setPatience } from './once.ts'
import { idempotencyKeys } from './tables/logs.ts'
import type { Handle } from './with-tenant.ts'

/** A claim with its answer: a receipt that this transaction writes. */
export interface AnsweredClaim {
  readonly claim: Claim
  readonly answer: Pick<KeptAnswer, 'status' | 'headers'> & { readonly receiptId: string }
}

/** Who shares a transaction waits no longer than this for somebody else's key, in milliseconds: then each is written alone. */
const SHORT = 100

/**
 * Claims keys that differ, each with the answer it gets. Returns what those were answered before whose key was used; they keep that.
 * @throws KeyHeldError when another transaction holds one of them too long
 */
export async function claimAll (handle: Handle, tenantId: string, all: readonly AnsweredClaim[]): Promise<ReadonlyMap<Claim, Once>> {
  if (all.length === 0) return new Map()
  // in one order everywhere, so that two who claim the same keys wait for each other and not in a circle
  const claims = all.map((one) => ({ ...one, name: nameOf(one.claim) })).sort((one, other) => one.name < other.name ? -1 : 1)
  await setPatience(handle, all.length === 1 ? PATIENCE : SHORT)
  const claimed = await handle.insert(idempotencyKeys).values(claims.map(({ claim, answer: { status, headers, receiptId } }) => ({
    tenantId, actor: identityDigest(claim.by), operation: claim.operation, key: claim.key, fingerprint: claim.fingerprint, expiresAt: expiryOf(claim.at), status, headers, receiptId
  }))).onConflictDoUpdate({
    target: [idempotencyKeys.tenantId, idempotencyKeys.actor, idempotencyKeys.operation, idempotencyKeys.key],
    set: {
      fingerprint: sql`excluded.fingerprint`, expiresAt: sql`excluded.expires_at`, status: sql`excluded.status`, headers: sql`excluded.headers`, body: null, receiptId: sql`excluded.receipt_id`
    },
    setWhere: sql`${idempotencyKeys.expiresAt} <= excluded.expires_at - make_interval(hours => ${HOURS_KEPT}::integer)`
  }).returning({ receiptId: idempotencyKeys.receiptId }).catch((error: unknown) => { throw isLockTimeout(error) ? new KeyHeldError() : error })
  await setPatience(handle, null)
  const ours = new Set(claimed.map(({ receiptId }) => receiptId))
  return answersOf(handle, tenantId, claims.filter(({ answer }) => !ours.has(answer.receiptId)).map(({ claim }) => claim))
}

async function answersOf (handle: Handle, tenantId: string, claims: readonly Claim[]): Promise<ReadonlyMap<Claim, Once>> {
  if (claims.length === 0) return new Map()
  const rows = await handle.select().from(idempotencyKeys).where(and(ofTenant(idempotencyKeys, tenantId), or(...claims.map(({ by, operation, key }) =>
    and(eq(idempotencyKeys.actor, identityDigest(by)), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key))))))
  const byName = new Map(rows.map((row) => [JSON.stringify([row.actor, row.operation, row.key]), row]))
  const found = new Map<Claim, Once>()
  for (const claim of claims) {
    const row = byName.get(nameOf(claim))
    const answer = row === undefined ? null : await keptAnswer(handle, tenantId, row)
    found.set(claim, row === undefined || answer === null ? { state: 'in-flight' } : replay(claim.fingerprint, row.fingerprint, answer))
  }
  return found
}
