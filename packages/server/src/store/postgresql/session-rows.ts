import type { IsoInstant } from '@sroi/matcher'
import { and, eq, lt } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { SessionEnding, StoredSession } from '../identity-store.ts'
import { instantOf } from './instant-of.ts'
import { sessions } from './tables.ts'
import type { Handle } from './with-tenant.ts'

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

/** Sessions as a transaction of a tenant may end them. They are of no tenant: who is a member here is signed out everywhere. */
export function sessionEnding (handle: Handle): SessionEnding {
  return {
    endOf: async ({ kind, issuer, subject }) => {
      if (kind === 'client') return 0
      const theirs = kind === 'person'
        ? and(eq(sessions.issuer, issuer), eq(sessions.subject, subject))
        : and(eq(sessions.organisationScheme, issuer), eq(sessions.organisationValue, subject))
      return (await handle.delete(sessions).where(theirs).returning({ digest: sessions.digest })).length
    }
  }
}

export async function removeSessions (database: PostgresJsDatabase, before: IsoInstant): Promise<void> {
  await database.delete(sessions).where(lt(sessions.startedAt, before))
}
