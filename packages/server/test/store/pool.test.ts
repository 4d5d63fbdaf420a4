// Does anybody wait for the database for ever?
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { databaseProblem } from '../../dist/problems/database-problem.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { createGate } from '../../dist/store/postgresql/gate.js'
import { buildApplication } from '../application/build-application.js'
import { get } from '../application/send.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase, emptyDatabase } from '../database/create-database.js'

/** Lets everything happen that waits for nothing. */
async function settle (): Promise<void> {
  await new Promise((resolve) => { setImmediate(resolve) })
}

t.test('no more than fit are inside, in the order of asking, and whoever waits too long is refused', async (t) => {
  const gate = createGate({ size: 2, patience: 1_000 })
  const order: string[] = []
  const leave: (() => void)[] = []
  const work = (name: string) => gate.pass(() => { order.push(name); return new Promise<void>((resolve) => { leave.push(resolve) }) })
  const all = ['a', 'b', 'c', 'd'].map(work)
  await settle()
  t.same(order, ['a', 'b'])
  t.match(gate.use(), { size: 2, busy: 2, waiting: 2, refused: 0 })
  leave[0]?.()
  await all[0]
  await settle()
  t.same(order, ['a', 'b', 'c'], 'a place that comes free goes to who waits longest')
  await t.rejects(all[3] as Promise<void>, { name: 'DatabaseBusyError' })
  t.match(gate.use(), { busy: 2, waiting: 0, refused: 1 })
  for (const one of leave) one()
  await Promise.all(all.slice(0, 3))
  t.match(gate.use(), { busy: 0, waiting: 0 })
  await t.rejects(gate.pass(async () => { throw new TypeError('ours') }), { name: 'TypeError' })
  t.equal(gate.use().busy, 0, 'work that fails gives its place back')
})

t.test('when all connections are taken: 503 in time and when to try again, not ready, alive; and at once well again', async (t) => {
  const { app, databaseUrl, store } = await buildApplication(t, { pool: { size: 2, patience: 100 } })
  await store.registerAt()
  const owner = asOwner(t, databaseUrl)
  let release = (): void => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  const locked = owner.begin(async (transaction) => {
    await transaction`LOCK TABLE receipts, receipt_payloads IN ACCESS EXCLUSIVE MODE`
    await held
  })
  await new Promise((resolve) => { setTimeout(resolve, 50) })
  const id = '01a00000-0000-7000-8000-000000000000'
  const answers = Array.from({ length: 20 }, () => get(app, `/v1/matches/${id}`))
  const first = await Promise.race(answers)
  t.match(first, { status: 503, headers: { 'retry-after': String }, body: { type: 'urn:sroi:problem:database-busy' } })
  t.equal((await get(app, '/health/ready')).status, 503)
  t.equal((await get(app, '/health/live')).status, 200)
  release()
  await locked
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  t.same([...new Set(statuses)].sort(), [404, 503], 'those that had a connection got their answer')
  while ((await get(app, '/health/ready')).status !== 200) await settle()
  t.equal((await get(app, `/v1/matches/${id}`)).status, 404, 'well again by itself')
})

t.test('every connection has the time-outs of the configuration, and they hold', async (t) => {
  const { database, close } = await connect(await clonedDatabase(t), { statementTimeout: 1_000, lockTimeout: 500, idleTransactionTimeout: 2_000 })
  t.teardown(close)
  const [row] = await database.transaction((handle) => handle.execute(sql`
    SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock, current_setting('idle_in_transaction_session_timeout') AS idle`))
  t.match(row, { statement: '1s', lock: '500ms', idle: '2s' })
  const slow = await database.transaction((handle) => handle.execute(sql`SELECT pg_sleep(30)`)).catch((error: unknown) => error)
  t.equal(databaseProblem(slow), 'database-busy')
})

t.test('a server that can lose what it acknowledged is refused, or told about', async (t) => {
  const url = await clonedDatabase(t)
  const owner = asOwner(t, url)
  await owner.unsafe(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`)
  await t.rejects(connect(url, { durability: 'refuse' }), { name: 'StartError', message: /can lose what it acknowledged: .*synchronous_commit is off.*DURABILITY=warn/ })
  const { lossy, close } = await connect(url)
  t.teardown(close)
  t.ok(lossy.includes('synchronous_commit'))
})

t.test('a database that is behind says what it lacks, and one that is ahead lacks nothing', async (t) => {
  const url = await clonedDatabase(t)
  const owner = asOwner(t, url)
  const connection = await connect(url)
  t.teardown(connection.close)
  const { missingMigrations } = createDirectory(connection)
  t.same(await missingMigrations(), [])
  await owner`INSERT INTO schema_migrations (name, sha256) VALUES ('9999_of_later.sql', repeat('0', 64))`
  t.same(await missingMigrations(), [])
  await owner`DELETE FROM schema_migrations WHERE name = '0004_receipts.sql'`
  t.same(await missingMigrations(), ['0004_receipts.sql'])
  const never = await connect(await emptyDatabase(t))
  t.teardown(never.close)
  t.match(await createDirectory(never).missingMigrations(), ['0001_roles.sql'])
})

t.test('what the database cannot do now is told apart from what is wrong', (t) => {
  const coded = (code: string): Error => Object.assign(new Error('x'), { code })
  t.equal(databaseProblem(new Error('Failed query', { cause: coded('57P01') })), 'not-ready', 'wrapped as the query layer does')
  t.equal(databaseProblem(coded('ECONNREFUSED')), 'not-ready')
  t.equal(databaseProblem(coded('53100')), 'not-ready', 'a full disk')
  t.equal(databaseProblem(coded('40001')), 'database-busy')
  for (const ours of [coded('23505'), coded('42601'), new TypeError('x'), 'a text', null]) t.equal(databaseProblem(ours), null)
  t.end()
})

t.test('nothing asks the database past the gate: single statements are those of the identity store, which goes through it', (t) => {
  const folder = new URL('../../src/store/postgresql/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const single = files.filter((name) => /\bdatabase\s*\.(select|insert|update|delete|execute)\b/.test(readFileSync(new URL(name, folder), 'utf8')))
  t.same(single.sort(), ['session-rows.ts', 'sign-in-rows.ts', 'token-id-rows.ts'])
  const store = readFileSync(new URL('create-identity-store.ts', folder), 'utf8')
  t.equal([...store.matchAll(/pass\(\(\) => \w+\(database/g)].length, 8, 'each through pass')
  t.end()
})
