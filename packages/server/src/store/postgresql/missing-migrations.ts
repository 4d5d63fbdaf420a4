import { sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { MIGRATIONS, migrationNames } from '../migrate.ts'

/** The migrations of this release that were not applied to a database yet. One that is ahead misses none: an older replica goes on beside a newer one. */
export async function missingMigrations (database: PostgresJsDatabase): Promise<readonly string[]> {
  const names = await migrationNames(MIGRATIONS)
  const rows = await database.transaction((handle) => handle.execute<{ name: string }>(sql`SELECT name FROM schema_migrations`))
  const applied = new Set(rows.map(({ name }) => name))
  return names.filter((name) => !applied.has(name))
}
