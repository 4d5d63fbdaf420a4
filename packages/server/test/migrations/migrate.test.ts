import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import t, { type Test } from 'tap'
import { StartError } from '../../dist/problems/start-error.js'
import { migrate, MIGRATIONS } from '../../dist/store/migrate.js'
import { emptyDatabase } from '../database/create-database.ts'

t.test('migrating twice does nothing the second time', async (t) => {
  const url = await emptyDatabase(t)
  const first = await migrate(url)
  t.match(first[0], /^0001_/)
  t.same(await migrate(url), [])
})

t.test('three processes that migrate at once apply each file once, and none of them fails', async (t) => {
  const url = await emptyDatabase(t)
  const results = await Promise.all([migrate(url), migrate(url), migrate(url)])
  const applied = results.flat().sort()
  t.ok(applied.length > 0)
  t.same(applied, [...new Set(applied)])
  const sql = postgres(url, { max: 1 })
  t.teardown(() => sql.end())
  const rows = await sql`SELECT name FROM schema_migrations ORDER BY name`
  t.same(rows.map((row) => row['name']), applied)
})

t.test('a file that was changed after it was applied is refused, and the answer names it and the repair', async (t) => {
  const [url, folder] = [await emptyDatabase(t), await copyOfMigrations(t)]
  await migrate(url, folder)
  await appendFile(join(folder, '0001_roles.sql'), '-- a change\n')
  await t.rejects(migrate(url, folder), { name: 'StartError', message: /0001_roles\.sql was changed after it was applied; put it back/ })
})

t.test('what was in the register before it was told apart from what is published counts as published', async (t) => {
  const [url, folder] = [await emptyDatabase(t), await copyOfMigrations(t)]
  for (const later of await readdir(folder)) if (later >= '0010' && later.endsWith('.sql') && later !== 'schema.sql') await rm(join(folder, later))
  await migrate(url, folder)
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  t.teardown(() => sql.end())
  const tenant = '0193a000-0000-7000-8000-00000000000c'
  await sql.begin(async (transaction) => {
    await transaction`SELECT set_config('app.tenant_id', ${tenant}, true)`
    await transaction`INSERT INTO tenants (id, slug, name) VALUES (${tenant}, 'older', 'An older region (fictional)')`
    await transaction`INSERT INTO registers (tenant_id, id, revision) VALUES (${tenant}, 'older', 2)`
    await transaction`INSERT INTO supplier_versions (tenant_id, supplier_id, revision, removed, payload) VALUES (${tenant}, 'one', 1, false, '{"id":"one"}'), (${tenant}, 'one', 2, true, NULL), (${tenant}, 'two', 2, false, '{"id":"two"}')`
  })
  await migrate(url)
  const seen = await sql.begin(async (transaction) => {
    await transaction`SELECT set_config('app.tenant_id', ${tenant}, true)`
    return Promise.all(['supplier_versions', 'published_suppliers'].map((table) => transaction`SELECT supplier_id, revision, removed, payload FROM ${transaction(table)} ORDER BY supplier_id, revision`))
  })
  t.equal(seen[0]?.length, 3)
  t.same(seen[1]?.map((row) => ({ ...row })), seen[0]?.map((row) => ({ ...row })))
})

t.test('a database that is ahead of this release is refused', async (t) => {
  const [url, folder] = [await emptyDatabase(t), await copyOfMigrations(t)]
  await appendFile(join(folder, '9999_later.sql'), 'SELECT 1;\n')
  await migrate(url, folder)
  await t.rejects(migrate(url), { name: 'StartError', message: /9999_later\.sql was applied to this database and is not in this release/ })
})

t.test('a file that fails leaves nothing behind, and those before it stay', async (t) => {
  const [url, folder] = [await emptyDatabase(t), await copyOfMigrations(t)]
  await appendFile(join(folder, '9998_broken.sql'), 'CREATE TABLE half_made (id int);\nSELECT nonsense;\n')
  await t.rejects(migrate(url, folder))
  const sql = postgres(url, { max: 1 })
  t.teardown(() => sql.end())
  const [found] = await sql`SELECT to_regclass('half_made') AS half, to_regclass('receipts') AS whole`
  t.same([found?.['half'], found?.['whole']], [null, 'receipts'])
})

t.test('a folder without migrations is an installation that is not complete', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'no-migrations-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await t.rejects(migrate(await emptyDatabase(t), folder), StartError)
})

async function copyOfMigrations (t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await cp(MIGRATIONS, folder, { recursive: true })
  return folder
}

