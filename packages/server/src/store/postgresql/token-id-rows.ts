import type { IsoInstant } from '@sroi/matcher'
import { and, eq, lt } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { UsedTokenId } from '../identity-store.ts'
import { tokenIds } from './tables/identity.ts'

/** Whoever is first has the id; of two at once the primary key decides. */
export async function claimTokenId (database: PostgresJsDatabase, used: UsedTokenId): Promise<boolean> {
  const claimed = await database.insert(tokenIds).values(used).onConflictDoNothing().returning({ issuer: tokenIds.issuer })
  if (claimed.length > 0) return true
  const [holder] = await database.select({ tokenDigest: tokenIds.tokenDigest }).from(tokenIds)
    .where(and(eq(tokenIds.issuer, used.issuer), eq(tokenIds.idDigest, used.idDigest)))
  return holder?.tokenDigest === used.tokenDigest
}

export async function removeTokenIds (database: PostgresJsDatabase, before: IsoInstant): Promise<void> {
  await database.delete(tokenIds).where(lt(tokenIds.expiresAt, before))
}
