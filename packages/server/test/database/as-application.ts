import postgres from 'postgres'
import type { Test } from 'tap'

/** A connection that works as the service does, without saying for which tenant. */
export function asApplication (t: Test, databaseUrl: string): postgres.Sql {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connection: { role: 'sroi_app' } })
  t.teardown(() => sql.end({ timeout: 5 }))
  return sql
}

/** A connection of the account that migrates. */
export function asOwner (t: Test, databaseUrl: string): postgres.Sql {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  t.teardown(() => sql.end({ timeout: 5 }))
  return sql
}
