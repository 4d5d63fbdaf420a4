// Does the database look for the tables of the service where they are, whatever somebody puts before them?
import t from 'tap'
import { createMatch } from '../../dist/actions/create-match.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { migrate } from '../../dist/store/migrate.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { question } from '../application/question.js'
import { asApplication, asOwner } from '../database/as-application.js'
import { clonedDatabase, emptyDatabase } from '../database/create-database.js'

t.test('every function of the service says where it looks, and temporary tables are the last place', async (t) => {
  const functions = await asOwner(t, await clonedDatabase(t))<{ name: string, config: string[] | null }[]>`
    SELECT proname AS name, proconfig AS config FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY proname`
  t.ok(functions.length >= 6)
  for (const { name, config } of functions) t.same(config, ['search_path=pg_catalog, public, pg_temp'], name)
})

t.test('what only lets the owner do something names its tables with their schema', async (t) => {
  const functions = await asOwner(t, await clonedDatabase(t))<{ name: string, body: string }[]>`
    SELECT proname AS name, prosrc AS body FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND (prosecdef OR prorettype = 'trigger'::regtype)`
  for (const { name, body } of functions) t.notMatch(body, /\b(FROM|JOIN) (?!public\.|due\b|gone\b)\w+/, name)
})

t.test('a table of the same name that the service makes for itself erases nothing', async (t) => {
  const { databaseUrl, store, catalogues } = await buildApplication(t)
  const { id } = await createMatch({ store, catalogues, clock: { now: () => '2019-03-31T12:00:00.000Z' } }, question())
  await asOwner(t, databaseUrl).unsafe('DO $$ BEGIN EXECUTE format(\'GRANT TEMPORARY ON DATABASE %I TO sroi_app\', current_database()); END $$')
  const sql = asApplication(t, databaseUrl)
  await sql`SELECT set_config('app.tenant_id', ${DEMONSTRATION_TENANT.id}, false)`
  await sql`CREATE TEMPORARY TABLE retention_periods (tenant_id uuid, kind text, months integer)`
  await sql`INSERT INTO retention_periods SELECT ${DEMONSTRATION_TENANT.id}, kind, 0 FROM unnest(ARRAY['match', 'change']) AS kind`
  await sql.unsafe('GRANT ALL ON pg_temp.retention_periods TO PUBLIC')
  t.same(await sql`SELECT * FROM erase_ended_payloads(1000)`, [])
  t.ok((await store.findReceipt(id))?.payload)
  t.equal(await store.eraseEnded(NOW), null)
})

t.test('the service cannot make temporary tables in a database that was migrated by its owner', async (t) => {
  const url = await emptyDatabase(t)
  await migrate(url)
  const [row] = await asOwner(t, url)`SELECT has_database_privilege('sroi_app', current_database(), 'TEMPORARY') AS may`
  t.equal(row?.['may'], false)
})
