import type { IsoInstant } from '@sroi/matcher'
import { eq, lt } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { StartedSignIn } from '../identity-store.ts'
import { instantOf } from './instant-of.ts'
import { signIns } from './tables/identity.ts'

export async function startSignIn (database: PostgresJsDatabase, signIn: StartedSignIn): Promise<void> {
  await database.insert(signIns).values(signIn)
}

/** One statement: of two that come at once, one gets it. */
export async function takeSignIn (database: PostgresJsDatabase, stateDigest: string): Promise<StartedSignIn | null> {
  const [row] = await database.delete(signIns).where(eq(signIns.stateDigest, stateDigest)).returning()
  return row === undefined ? null : { ...row, startedAt: instantOf(row.startedAt) }
}

export async function removeSignIns (database: PostgresJsDatabase, before: IsoInstant): Promise<void> {
  await database.delete(signIns).where(lt(signIns.startedAt, before))
}
