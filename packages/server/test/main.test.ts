// Does the service start on nothing, start again on what is there, and stop?
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import t from 'tap'
import { readCases } from '../dist/demonstration/read-cases.js'
import { serve } from '../dist/main.js'
import { asOwner } from './database/as-application.js'
import { emptyDatabase } from './database/create-database.js'
import { question } from './application/question.js'

process.env['LOG_LEVEL'] = 'silent'
// every test starts the service, some of them more than once
t.setTimeout(120_000)

const options = { host: '127.0.0.1', port: 0 }

t.test('an empty database is migrated and filled, answers, and keeps what was acknowledged over a second start', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  const said: string[] = []
  const onProgress = (line: string): void => { said.push(line) }
  const first = await serve({ ...options, databaseUrl, demonstration: true, onProgress })
  const created = await fetch(`${first.address}/v1/matches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question()) })
  t.equal(created.status, 201)
  const location = created.headers.get('location')
  const text = await created.text()
  await first.close()
  await t.rejects(fetch(`${first.address}/health/live`))

  const second = await serve({ ...options, databaseUrl, demonstration: true, onProgress })
  t.teardown(second.close)
  t.equal(await (await fetch(`${second.address}${location}`)).text(), text)
  t.match(said, [/^Applied \d+ migrations/, /^Loaded the demonstration/, /up to date/, /there already/])
})

t.test('two services that start at once on an empty database both answer, from one register', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  const both = await Promise.all([0, 1].map(() => serve({ ...options, databaseUrl, demonstration: true })))
  t.teardown(() => Promise.all(both.map(({ close }) => close())))
  for (const { address } of both) {
    const answer = await fetch(`${address}/v1/searches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question()) })
    t.match(await answer.json(), { provenance: { register: { revision: 1 } } })
  }
})

t.test('where people can be played the cases of the demonstration are put on record while it answers, and go on after a stop half-way', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  const start = () => serve({ ...options, databaseUrl, demonstration: true, demonstrationSignIn: true })
  await (await start()).close()
  const sql = asOwner(t, databaseUrl)
  const count = async (): Promise<number> => (await sql<{ cases: number }[]>`SELECT count(*)::int AS cases FROM admission_cases`)[0]?.cases ?? 0
  t.ok(await count() < readCases().length, 'a stop does not wait for all of them')
  const last = await start()
  t.teardown(last.close)
  while (await count() < readCases().length) await sleep(100)
  t.same(await sql`SELECT applicant_value FROM admission_cases GROUP BY 1 HAVING count(*) > 1`, [])
})

t.test('without the demonstration an empty database is no place to start, and it says why', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  await t.rejects(serve({ ...options, databaseUrl, demonstration: false }), { name: 'StartError', message: /no tenant/ })
})

t.test('rules that contradict themselves stop the start, and not a question', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  await (await serve({ ...options, databaseUrl, demonstration: true })).close()
  const sql = postgres(databaseUrl, { max: 1 })
  t.teardown(() => sql.end())
  await sql`UPDATE rule_sets SET payload = jsonb_set(payload, '{extends}', '"netherlands"') WHERE id = 'zandvoort'`
  await sql`UPDATE rule_sets SET payload = jsonb_set(payload, '{provisions,rate}', '[{"id": "x", "replaces": "nothing"}]') WHERE id = 'zandvoort'`
  await t.rejects(serve({ ...options, databaseUrl, demonstration: true }), { name: 'StartError', message: /rule sets are not in order:[^]*'nothing'/ })
})

t.test('a port that is taken is an error, and nothing is left open', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  const first = await serve({ ...options, databaseUrl, demonstration: true })
  t.teardown(first.close)
  const port = Number(new URL(first.address).port)
  await t.rejects(serve({ ...options, port, databaseUrl, demonstration: true }), { code: 'EADDRINUSE' })
})

t.test('closing while questions are under way loses nothing that was acknowledged', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  const { address, close } = await serve({ ...options, databaseUrl, demonstration: true })
  const answers = Array.from({ length: 5 }, () => fetch(`${address}/v1/matches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question()) }))
  await Promise.race(answers)
  await close()
  const settled = await Promise.allSettled(answers)
  const sql = postgres(databaseUrl, { max: 1 })
  t.teardown(() => sql.end())
  const [row] = await sql<{ count: number }[]>`SELECT count(*)::int FROM receipts`
  t.ok((row?.count ?? 0) >= settled.filter((one) => one.status === 'fulfilled' && one.value.status === 201).length)
})
