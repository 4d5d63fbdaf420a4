import type { IsoInstant } from '@sroi/matcher'
import { and, eq, inArray, lt } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { SessionEnding, StoredSession } from '../identity-store.ts'
import { inChunks } from './in-chunks.ts'
import { instantOf } from './instant-of.ts'
import { type Member, memberDigest, membersOf } from './member-digest.ts'
import { membersElsewhere } from './members-elsewhere.ts'
import { sessions } from './tables/identity.ts'
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

/** Sessions as a transaction of a tenant may end them: no region signs out whoever works for another. */
export function sessionEnding (handle: Handle, tenantId: string): SessionEnding {
  return {
    endOf: async ({ kind, issuer, subject }, on) => {
      if (kind === 'client') return 0
      const theirs = kind === 'person'
        ? and(eq(sessions.issuer, issuer), eq(sessions.subject, subject))
        : and(eq(sessions.organisationScheme, issuer), eq(sessions.organisationValue, subject))
      const found = (await handle.select().from(sessions).where(theirs)).map((session) => ({ ...session, members: membersOfSession(session).map(memberDigest) }))
      const elsewhere = await membersElsewhere(handle, tenantId, found.flatMap(({ members }) => members), on)
      const ending = found.filter(({ activeTenantId, members }) => activeTenantId === tenantId || !members.some((member) => elsewhere.has(member)))
      for (const some of inChunks(ending)) await handle.delete(sessions).where(inArray(sessions.digest, some.map(({ digest }) => digest)))
      return ending.length
    }
  }
}

function membersOfSession ({ issuer, subject, organisationScheme: scheme, organisationValue: value }: typeof sessions.$inferSelect): readonly Member[] {
  const organisation = scheme === null || value === null ? null : { scheme, value }
  return membersOf({ kind: 'person', issuer, subject, organisation, scopes: null, strong: false, tenantId: null })
}

export async function removeSessions (database: PostgresJsDatabase, before: IsoInstant): Promise<void> {
  await database.delete(sessions).where(lt(sessions.startedAt, before))
}
