// Do the queries see the tables as the migrations make them?
import { readdirSync } from 'node:fs'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { is } from 'drizzle-orm'
import t from 'tap'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'

const FOLDER = new URL('../../dist/store/postgresql/tables/', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.js'))
const tables = (await Promise.all(files.map(async (name): Promise<object> => await import(new URL(name, FOLDER).href)))).flatMap((file) => Object.values(file))

t.test('every table has the columns of the migrations: name, type, and whether it may be absent', async (t) => {
  const sql = asOwner(t, await clonedDatabase(t))
  const all = tables.filter((table) => is(table, PgTable)).map((table) => getTableConfig(table))
  for (const { name, columns } of all) {
    const there = await sql`
      SELECT attname AS name, format_type(atttypid, NULL) AS type, attnotnull AS "notNull"
      FROM pg_attribute WHERE attrelid = ${name}::regclass AND attnum > 0 ORDER BY attnum`
    t.same(
      columns.map((column) => ({ name: column.name, type: column.getSQLType(), notNull: column.notNull })),
      there.map((row) => ({ name: row['name'], type: row['type'], notNull: row['notNull'] })),
      name
    )
  }
  const [count] = await sql<{ count: number }[]>`SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`
  t.equal(all.length, (count?.count ?? 0) - 1, 'all but schema_migrations')
})
