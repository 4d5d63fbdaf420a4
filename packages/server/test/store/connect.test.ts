// Does the service refuse to work where the walls would not hold, in words that help?
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { systemClock } from '../../dist/clock/system-clock.js'
import { DEMONSTRATION_TENANT, loadDemonstration } from '../../dist/demonstration/load-demonstration.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { findTenant } from '../../dist/store/postgresql/find-tenant.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { migrate } from '../../dist/store/migrate.js'
import { clonedDatabase, emptyDatabase } from '../database/create-database.js'
import { maintain } from '../database/maintenance.js'

t.test('an account that cannot become the role of the service is told what it needs', async (t) => {
  const url = new URL(await clonedDatabase(t))
  const account = `outsider_${randomUUID().replaceAll('-', '')}`
  await maintain((sql) => sql.unsafe(`CREATE ROLE ${account} LOGIN PASSWORD 'not-a-secret'`))
  t.teardown(() => maintain((sql) => sql.unsafe(`DROP ROLE ${account}`)))
  url.username = account
  url.password = 'not-a-secret'
  const error = await connect(url.href).then(() => null, (reason: Error) => reason)
  t.match(error, { name: 'StartError', message: /may not do what is needed.*sroi_app.*\(42501\)/ })
  t.notMatch(error?.message, /not-a-secret/)
})

t.test('an account that is no superuser can migrate, load and serve, and the walls bind its service all the same', async (t) => {
  const url = new URL(await emptyDatabase(t))
  const account = `owner_${randomUUID().replaceAll('-', '')}`
  await maintain(async (sql) => {
    await sql.unsafe(`CREATE ROLE ${account} LOGIN PASSWORD 'not-a-secret'`)
    await sql.unsafe(`GRANT sroi_app TO ${account}`)
    await sql.unsafe(`ALTER DATABASE ${url.pathname.slice(1)} OWNER TO ${account}`)
  })
  t.teardown(() => maintain(async (sql) => {
    await sql.unsafe(`DROP DATABASE IF EXISTS ${url.pathname.slice(1)} WITH (FORCE)`)
    await sql.unsafe(`DROP ROLE ${account}`)
  }))
  url.username = account
  url.password = 'not-a-secret'
  await migrate(url.href)
  await createTenant(url.href, DEMONSTRATION_TENANT)
  const store = createPostgresqlStore(await connect(url.href), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  t.equal(await loadDemonstration(store, systemClock, readDemonstration()), 'loaded')
  t.ok(((await store.registerAt())?.suppliers.length ?? 0) > 100)
})

t.test('a server that does not answer is named, without the password', async (t) => {
  const url = 'postgres://somebody:secret@127.0.0.1:1/sroi'
  for (const start of [migrate, connect]) {
    const error = await start(url).then(() => null, (reason: Error) => reason)
    t.match(error, { name: 'StartError', message: /127\.0\.0\.1:1\/sroi.*nothing answers there.*ECONNREFUSED/ })
    t.notMatch(error?.message, /secret/)
  }
})

t.test('the command line speaks for the only tenant, or for the one that is named, and refuses to guess among several', async (t) => {
  const empty = await emptyDatabase(t)
  await migrate(empty)
  const connection = await connect(empty)
  t.teardown(() => connection.close())
  await t.rejects(findTenant(connection.database), { name: 'StartError', message: /no tenant/ })
  const tenant = (last: string) => ({ id: `0193a000-0000-7000-8000-00000000000${last}`, slug: `region-${last}`, name: 'Region', register: 'region' })
  await createTenant(empty, tenant('1'))
  t.equal(await findTenant(connection.database), tenant('1').id)
  await createTenant(empty, tenant('2'))
  await t.rejects(findTenant(connection.database), { name: 'StartError', message: /more than one tenant; name one with --tenant: 'region-1', 'region-2'/ })
  t.equal(await findTenant(connection.database, 'region-2'), tenant('2').id)
  await t.rejects(findTenant(connection.database, 'region-3'), { name: 'StartError', message: /no tenant 'region-3'; it has 'region-1', 'region-2'/ })
})
