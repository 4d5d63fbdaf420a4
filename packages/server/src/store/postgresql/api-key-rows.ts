// Keys for the machines of a tenant.
import type { IsoDay, IsoInstant } from '@sroi/matcher'
import { and, eq, gt, isNull, lt, lte, or } from 'drizzle-orm'
import type { ApiKey, ApiKeysAsked, KeyWriting, StoredApiKey } from '../api-keys.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { apiKeys } from './tables/identity.ts'
import type { Handle } from './with-tenant.ts'

/** The two places of a machine. A place is one row of a unique index, so that no two requests take the same. */
const SLOTS = [1, 2]

export async function findApiKey (handle: Handle, tenantId: string, id: string): Promise<StoredApiKey | null> {
  const [row] = await handle.select().from(apiKeys).where(and(ofTenant(apiKeys, tenantId), eq(apiKeys.id, id)))
  return row === undefined ? null : keyOf(row)
}

export async function listApiKeys (handle: Handle, tenantId: string, { after, most }: ApiKeysAsked): Promise<readonly ApiKey[]> {
  const rows = await handle.select().from(apiKeys).where(and(ofTenant(apiKeys, tenantId), after === null ? undefined : gt(apiKeys.id, after))).orderBy(apiKeys.id).limit(most)
  return rows.map((row) => withoutSecret(keyOf(row)))
}

/** A key as it may be shown. */
export function withoutSecret ({ secretDigest: _secret, ...key }: StoredApiKey): ApiKey {
  return key
}

/** Keys as a transaction sees them that may change them. */
export function keyWriting (handle: Handle, tenantId: string): KeyWriting {
  return {
    find: async (id) => {
      const found = await findApiKey(handle, tenantId, id)
      return found === null ? null : withoutSecret(found)
    },
    create: (key) => createApiKey(handle, tenantId, key),
    revoke: async (id, at) => {
      await handle.update(apiKeys).set({ revokedAt: at }).where(and(ofTenant(apiKeys, tenantId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    }
  }
}

async function createApiKey (handle: Handle, tenantId: string, { createdBy, ...key }: StoredApiKey): Promise<boolean> {
  await freePlaces(handle, tenantId, key.name, key.createdAt)
  for (const slot of SLOTS) {
    const row = { ...key, tenantId, slot, scopes: [...key.scopes], networks: [...key.networks], createdByIssuer: createdBy.issuer, createdBySubject: createdBy.subject }
    const made = await handle.insert(apiKeys).values(row).onConflictDoNothing().returning({ id: apiKeys.id })
    if (made.length > 0) return true
  }
  return false
}

/** What expired no longer works, so its place can be given away. */
async function freePlaces (handle: Handle, tenantId: string, name: string, at: IsoInstant): Promise<void> {
  await handle.update(apiKeys).set({ revokedAt: at })
    .where(and(ofTenant(apiKeys, tenantId), eq(apiKeys.name, name), isNull(apiKeys.revokedAt), lte(apiKeys.expiresAt, at)))
}

export async function noteApiKeyUse (handle: Handle, tenantId: string, id: string, on: IsoDay): Promise<void> {
  await handle.update(apiKeys).set({ usedOn: on })
    .where(and(ofTenant(apiKeys, tenantId), eq(apiKeys.id, id), or(isNull(apiKeys.usedOn), lt(apiKeys.usedOn, on))))
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
