import type { IsoInstant } from '@sroi/matcher'
import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { Claim, KeptAnswer, Once, Writing } from '../store.ts'
import { identityDigest } from './find-actors.ts'
import { keptAnswer } from './kept-answer.ts'
import { ofTenant } from './of-tenant.ts'
import { idempotencyKeys } from './tables/logs.ts'
import type { Handle } from './with-tenant.ts'

export const HOURS_KEPT = 48
/** How long somebody waits for another process that is at the same key, in milliseconds. */
export const PATIENCE = 2_000
/** What PostgreSQL says when a lock was not given in time. */
const LOCK_NOT_AVAILABLE = '55P03'

/** Another transaction holds the key. */
export class KeyHeldError extends Error {}

/**
 * Claims a key, has the effect and keeps its answer, all in this transaction. Who claims a key that another transaction holds waits for the end of that
 * one, and a moment at most.
 * @throws KeyHeldError after that moment
 */
export async function once (handle: Handle, tenantId: string, claim: Claim, writing: Writing, effect: (writing: Writing) => Promise<KeptAnswer>): Promise<Once> {
  const { operation, key, fingerprint, at } = claim
  const actor = identityDigest(claim.by)
  const expiresAt = expiryOf(at)
  await setPatience(handle, PATIENCE)
  const claimed = await handle.insert(idempotencyKeys).values({ tenantId, actor, operation, key, fingerprint, expiresAt }).onConflictDoUpdate({
    target: [idempotencyKeys.tenantId, idempotencyKeys.actor, idempotencyKeys.operation, idempotencyKeys.key],
    set: { fingerprint, expiresAt, status: null, headers: null, body: null, receiptId: null },
    setWhere: lte(idempotencyKeys.expiresAt, at)
  }).returning({ key: idempotencyKeys.key }).catch((error: unknown) => { throw isLockTimeout(error) ? new KeyHeldError() : error })
  if (claimed.length === 0) {
    return await answeredBefore(handle, tenantId, claim) ?? { state: 'in-flight' }
  }
  await setPatience(handle, null)
  const answer = await effect(writing)
  await handle.update(idempotencyKeys).set({ ...answer }).where(rowOf(tenantId, claim))
  return { state: 'done', answer }
}

/** What a request with this key was answered; null: nothing yet. Nothing is claimed. */
export async function answeredBefore (handle: Handle, tenantId: string, claim: Claim): Promise<Once | null> {
  const [kept] = await handle.select().from(idempotencyKeys).where(rowOf(tenantId, claim))
  const answer = kept === undefined ? null : await keptAnswer(handle, tenantId, kept)
  return kept === undefined || answer === null ? null : replay(claim.fingerprint, kept.fingerprint, answer)
}

function rowOf (tenantId: string, { by, operation, key }: Claim): SQL | undefined {
  return and(ofTenant(idempotencyKeys, tenantId), eq(idempotencyKeys.actor, identityDigest(by)), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key))
}

/** Until when a key is kept that is claimed at a moment. */
export function expiryOf (at: IsoInstant): IsoInstant {
  return new Date(Date.parse(at) + HOURS_KEPT * 3_600_000).toISOString()
}

/** How long this transaction waits for a lock from now on, in milliseconds; null: as long as any. */
export async function setPatience (handle: Handle, patience: number | null): Promise<void> {
  await handle.execute(patience === null ? sql`SET LOCAL lock_timeout TO DEFAULT` : sql`SELECT set_config('lock_timeout', ${`${patience}ms`}, true)`)
}

/** What a kept answer means for somebody who comes with a fingerprint. */
export function replay (fingerprint: string, kept: string, answer: KeptAnswer): Once {
  return fingerprint === kept ? { state: 'replayed', answer } : { state: 'reused' }
}

export function isLockTimeout (error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause && cause.code === LOCK_NOT_AVAILABLE) return true
  return false
}

/** One name for a claim among all of a tenant. */
export function nameOf ({ by, operation, key }: Claim): string {
  return JSON.stringify([identityDigest(by), operation, key])
}
