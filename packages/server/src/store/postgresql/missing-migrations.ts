import { sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { MIGRATIONS, migrationNames } from '../migrate.ts'

/** There is no list of them, or the service may not read it yet: of a database that was never migrated, or before the service could ask. */
const NO_LIST = new Set(['42P01', '42501'])

/** The migrations of this release that were not applied to a database yet. One that is ahead misses none: an older replica goes on beside a newer one. */
export async function missingMigrations (database: PostgresJsDatabase): Promise<readonly string[]> {
  const names = await migrationNames(MIGRATIONS)
  const applied = await appliedMigrations(database)
  return names.filter((name) => !applied.has(name))
}

async function appliedMigrations (database: PostgresJsDatabase): Promise<ReadonlySet<string>> {
  try {
    const rows = await database.transaction((handle) => handle.execute<{ name: string }>(sql`SELECT name FROM schema_migrations`))
    return new Set(rows.map(({ name }) => name))
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null
    if (cause instanceof Error && 'code' in cause && NO_LIST.has(String(cause.code))) return new Set()
    throw error
  }
}
