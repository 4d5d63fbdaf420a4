// Do the walls between tenants stand in the database itself, whatever the service does?
import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import t from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { withTenant } from '../../dist/store/postgresql/with-tenant.js'
import { NOW } from '../application/build-application.js'
import { asApplication, asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'

/** The only tables without `tenant_id`: names of public bodies, which migrations were applied, and who proved to be who, before it is known where they act. */
const WITHOUT_TENANT = ['schema_migrations', 'sessions', 'sign_ins', 'tenants', 'token_ids']

const OTHER_TENANT = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'another', name: 'Another region', register: 'other' }

t.test('who does not say for which tenant sees no row and writes none', async (t) => {
  const sql = asApplication(t, await clonedDatabase(t))
  for (const table of await tenantTables(sql)) t.same(await sql`SELECT FROM ${sql(table)}`, [], table)
  await t.rejects(sql`INSERT INTO supplier_versions VALUES (${DEMONSTRATION_TENANT.id}, 'x', 9, true, NULL)`, { code: '42501' })
})

t.test('after a transaction of a tenant its connection sees nothing again, and does not fail', async (t) => {
  const sql = asApplication(t, await clonedDatabase(t))
  await sql.begin(async (transaction) => {
    await transaction`SELECT set_config('app.tenant_id', ${DEMONSTRATION_TENANT.id}, true)`
    t.ok((await transaction`SELECT FROM supplier_versions`).length > 100)
  })
  t.same(await sql`SELECT FROM supplier_versions`, [])
})

t.test('a connection of the pool forgets its tenant when the work is done', async (t) => {
  const connection = await connect(await clonedDatabase(t))
  t.teardown(() => connection.close())
  const count = sql`SELECT count(*)::int AS count FROM supplier_versions`
  const seen = await withTenant(connection.database, DEMONSTRATION_TENANT.id, (handle) => handle.execute(count))
  t.ok(Number(seen[0]?.['count']) > 100)
  const after = await Promise.all(Array.from({ length: 30 }, () => connection.database.execute(count)))
  t.same([...new Set(after.map((rows) => rows[0]?.['count']))], [0])
})

t.test('rows of another tenant can be neither seen nor written', async (t) => {
  const url = await clonedDatabase(t)
  await createTenant(url, OTHER_TENANT)
  const sql = asApplication(t, url)
  await sql.begin(async (transaction) => {
    await transaction`SELECT set_config('app.tenant_id', ${OTHER_TENANT.id}, true)`
    t.same(await transaction`SELECT FROM supplier_versions`, [])
    t.equal((await transaction`UPDATE registers SET revision = 99 WHERE tenant_id = ${DEMONSTRATION_TENANT.id}`).count, 0)
    await t.rejects(
      transaction.savepoint((inner) => inner`INSERT INTO supplier_versions VALUES (${DEMONSTRATION_TENANT.id}, 'x', 9, true, NULL)`),
      { code: '42501' }
    )
  })
})

t.test('the store of one tenant knows nothing of the matches, the suppliers and the authorities of another', async (t) => {
  const url = await clonedDatabase(t)
  await createTenant(url, OTHER_TENANT)
  const one = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
  const other = createPostgresqlStore(await connect(url), OTHER_TENANT.id)
  t.teardown(() => Promise.all([one.close(), other.close()]))
  await other.publish({ removed: ['somebody'] }, NOW)
  t.same((await other.registerAt())?.suppliers, [])
  t.same(await other.authorities(), [])
  t.equal((await one.registerAt())?.revision, 1)
})

t.test('every table with data of a tenant is under forced row-level security, and the list of others is known', async (t) => {
  const sql = asOwner(t, await clonedDatabase(t))
  const tables = await sql<{ name: string, enabled: boolean, forced: boolean, policies: number }[]>`
    SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced,
      (SELECT count(*)::int FROM pg_policy WHERE polrelid = pg_class.oid AND polqual IS NOT NULL AND polwithcheck IS NOT NULL) AS policies
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname`
  const tenants = await tenantTables(sql)
  t.same(tables.map(({ name }) => name).filter((name) => !tenants.includes(name)), WITHOUT_TENANT)
  for (const { name, enabled, forced, policies } of tables.filter((table) => tenants.includes(table.name))) {
    t.same({ enabled, forced, policies }, { enabled: true, forced: true, policies: 1 }, name)
  }
})

t.test('every key of such a table begins with tenant_id', async (t) => {
  const sql = asOwner(t, await clonedDatabase(t))
  const keys = await sql<{ table: string, key: string, first: string }[]>`
    SELECT conrelid::regclass::text AS table, conname AS key, attname AS first
    FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')`
  const wrong = keys.filter(({ table, first }) => !WITHOUT_TENANT.includes(table) && first !== 'tenant_id')
  t.ok(keys.length > 10)
  t.same(wrong, [])
})

t.test('the role of the service owns nothing, is no superuser and does not bypass row-level security', async (t) => {
  const sql = asOwner(t, await clonedDatabase(t))
  for (const name of ['sroi_app', 'sroi_audit_reader']) {
    const [role] = await sql`SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
      EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns FROM pg_roles WHERE rolname = ${name}`
    t.same({ ...role }, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false, owns: false }, name)
  }
})

t.test('no view can leak what a table hides, because there are none', async (t) => {
  const sql = asOwner(t, await clonedDatabase(t))
  t.same(await sql`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')`, [])
})

async function tenantTables (sql: postgres.Sql): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    SELECT attrelid::regclass::text AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attname = 'tenant_id' ORDER BY 1`
  return rows.map(({ name }) => name)
}
