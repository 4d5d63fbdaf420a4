// Applies the plain SQL files of a folder, in order of name, each once and each in a transaction of its own.
// Several processes may start at once: a transaction lock makes them queue, and whoever comes later finds nothing to do.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { StartError } from '../problems/start-error.ts'
import { connectionProblem } from './connection-problem.ts'

/** The migrations of this release. */
export const MIGRATIONS = fileURLToPath(new URL('../../../../migrations/', import.meta.url))

// Any number that nothing else in the database uses.
const LOCK = 73_052_182
const MIGRATION = /^\d{4}_[a-z0-9_]+\.sql$/

interface Migration {
  readonly name: string
  readonly sha256: string
  readonly text: string
}

/**
 * Brings the database up to this release, over one connection of its own. Returns the names of what it applied.
 * @throws StartError when an applied file was changed or is not in the folder: history is never rewritten.
 */
export async function migrate (databaseUrl: string, folder: string = MIGRATIONS): Promise<readonly string[]> {
  const migrations = await readMigrations(folder)
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    await checkHistory(sql, migrations)
    const applied: string[] = []
    for (const migration of migrations) if (await apply(sql, migration)) applied.push(migration.name)
    return applied
  } catch (error) {
    throw connectionProblem(error, databaseUrl)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The names of the migrations of a release, in order. */
export async function migrationNames (folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => MIGRATION.test(name)).sort()
  if (names.length === 0) throw new StartError(`There are no migrations in ${folder}; the installation is not complete`)
  return names
}

async function readMigrations (folder: string): Promise<readonly Migration[]> {
  return Promise.all((await migrationNames(folder)).map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  }))
}

async function checkHistory (sql: postgres.Sql, migrations: readonly Migration[]): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${LOCK})`
    await transaction`CREATE TABLE IF NOT EXISTS schema_migrations (
      name text COLLATE "C" PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`
    const applied = await transaction<{ name: string, sha256: string }[]>`SELECT name, sha256 FROM schema_migrations ORDER BY name`
    const problems = applied.flatMap(({ name, sha256 }) => {
      const file = migrations.find((migration) => migration.name === name)
      if (file === undefined) return [`${name} was applied to this database and is not in this release; run the release that brought it, or a newer one`]
      return file.sha256 === sha256 ? [] : [`${name} was changed after it was applied; put it back as it was and write a new migration`]
    })
    if (problems.length > 0) throw new StartError(problems.join('\n'))
  })
}

/** Returns false when somebody else was earlier. */
async function apply (sql: postgres.Sql, { name, sha256, text }: Migration): Promise<boolean> {
  return sql.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${LOCK})`
    const [known] = await transaction`SELECT FROM schema_migrations WHERE name = ${name}`
    if (known !== undefined) return false
    await transaction.unsafe(text)
    await transaction`INSERT INTO schema_migrations (name, sha256) VALUES (${name}, ${sha256})`
    return true
  })
}
