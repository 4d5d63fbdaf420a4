import type { IsoInstant } from '@sroi/matcher'
import { and, eq, lt } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { StoredSession } from '../identity-store.ts'
import { instantOf } from './instant-of.ts'
import { sessions } from './tables.ts'

export async function createSession (database: PostgresJsDatabase, { organisation, tenantId, ...session }: StoredSession): Promise<void> {
  await database.insert(sessions).values({
    ...session, organisationScheme: organisation?.scheme ?? null, organisationValue: organisation?.value ?? null, activeTenantId: tenantId
  })
}

export async function findSession (database: PostgresJsDatabase, digest: string): Promise<StoredSession | null> {
  const [row] = await database.select().from(sessions).where(eq(sessions.digest, digest))
  if (row === undefined) return null
  const { organisationScheme: scheme, organisationValue: value, activeTenantId: tenantId, startedAt, seenAt, ...session } = row
  return {
    ...session, tenantId, organisation: scheme === null || value === null ? null : { scheme, value }, startedAt: instantOf(startedAt), seenAt: instantOf(seenAt)
  }
}

/** A later moment is never written over by an earlier one of another replica. */
export async function noteSessionUse (database: PostgresJsDatabase, digest: string, at: IsoInstant): Promise<void> {
  await database.update(sessions).set({ seenAt: at }).where(and(eq(sessions.digest, digest), lt(sessions.seenAt, at)))
}

export async function chooseSessionTenant (database: PostgresJsDatabase, digest: string, tenantId: string | null): Promise<void> {
  await database.update(sessions).set({ activeTenantId: tenantId }).where(eq(sessions.digest, digest))
}

export async function endSession (database: PostgresJsDatabase, digest: string): Promise<void> {
  await database.delete(sessions).where(eq(sessions.digest, digest))
}

export async function endSessionsOf (database: PostgresJsDatabase, { issuer, subject }: { readonly issuer: string, readonly subject: string }): Promise<number> {
  const ended = await database.delete(sessions).where(and(eq(sessions.issuer, issuer), eq(sessions.subject, subject))).returning({ digest: sessions.digest })
  return ended.length
}

export async function removeSessions (database: PostgresJsDatabase, before: IsoInstant): Promise<void> {
  await database.delete(sessions).where(lt(sessions.startedAt, before))
}
