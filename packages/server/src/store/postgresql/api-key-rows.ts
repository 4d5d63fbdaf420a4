import type { IsoDay, IsoInstant } from '@sroi/matcher'
import { and, desc, eq, isNull, lte, or, lt } from 'drizzle-orm'
import type { ApiKey, StoredApiKey } from '../identity-store.ts'
import { instantOf } from './instant-of.ts'
import { apiKeys } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** The two places of a machine. A place is one row of a unique index, so that no two requests take the same. */
const SLOTS = [1, 2]

export async function createApiKey (handle: Handle, tenantId: string, { createdBy, revokedAt: _never, usedOn: _not, ...key }: StoredApiKey): Promise<boolean> {
  // What expired no longer works, so its place is free.
  await handle.update(apiKeys).set({ revokedAt: key.createdAt })
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.name, key.name), isNull(apiKeys.revokedAt), lte(apiKeys.expiresAt, key.createdAt)))
  for (const slot of SLOTS) {
    const made = await handle.insert(apiKeys)
      .values({ ...key, tenantId, slot, scopes: [...key.scopes], networks: [...key.networks], createdByIssuer: createdBy.issuer, createdBySubject: createdBy.subject })
      .onConflictDoNothing().returning({ id: apiKeys.id })
    if (made.length > 0) return true
  }
  return false
}

export async function listApiKeys (handle: Handle, tenantId: string): Promise<readonly ApiKey[]> {
  const rows = await handle.select().from(apiKeys).where(eq(apiKeys.tenantId, tenantId)).orderBy(desc(apiKeys.id))
  return rows.map((row) => withoutSecret(keyOf(row)))
}

export async function revokeApiKey (handle: Handle, tenantId: string, id: string, at: IsoInstant): Promise<ApiKey | null> {
  await handle.update(apiKeys).set({ revokedAt: at }).where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
  const found = await findApiKey(handle, tenantId, id)
  return found === null ? null : withoutSecret(found)
}

export async function findApiKey (handle: Handle, tenantId: string, id: string): Promise<StoredApiKey | null> {
  const [row] = await handle.select().from(apiKeys).where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id)))
  return row === undefined ? null : keyOf(row)
}

export async function noteApiKeyUse (handle: Handle, tenantId: string, id: string, on: IsoDay): Promise<void> {
  await handle.update(apiKeys).set({ usedOn: on })
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id), or(isNull(apiKeys.usedOn), lt(apiKeys.usedOn, on))))
}

function keyOf (row: typeof apiKeys.$inferSelect): StoredApiKey {
  const { id, name, scopes, networks, secretDigest, createdAt, createdByIssuer, createdBySubject, expiresAt, revokedAt, usedOn } = row
  return {
    id, name, scopes, networks, secretDigest, usedOn,
    createdAt: instantOf(createdAt),
    createdBy: { issuer: createdByIssuer, subject: createdBySubject },
    expiresAt: instantOf(expiresAt),
    revokedAt: revokedAt === null ? null : instantOf(revokedAt)
  }
}

function withoutSecret ({ secretDigest: _secret, ...key }: StoredApiKey): ApiKey {
  return key
}
