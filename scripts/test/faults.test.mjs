// A short run of `npm run test:faults`: the service and its database are killed while twenty hands write.
import t from 'tap'
import { tryCases } from '../faults/try-cases.mjs'
import { tryFaults } from '../faults/try-faults.mjs'
import { tryFullDisk } from '../faults/try-full-disk.mjs'
import { checkKept } from '../faults/check-kept.mjs'
import { startCluster } from '../faults/start-cluster.mjs'
import { startService } from '../faults/start-service.mjs'
import { nothingTold, record } from '../faults/write-load.mjs'
import { root } from '../root.mjs'
import postgres from 'postgres'

const PATIENCE = 280_000

t.setTimeout(4 * PATIENCE)

t.test('after kill -9 of the service and of PostgreSQL nothing acknowledged is lost, nothing is half there, nothing is twice, and the chain verifies', async t => {
  t.setTimeout(PATIENCE)
  const { faults, summary } = await tryFaults({ root, kills: 1, databaseKills: 1, duplicates: 2, seed: 20_261_122, say: () => {} })
  t.same(faults, [])
  t.match(summary, /INTACT/)
})

t.test('on a full disk what is written is refused for now, what is read goes on, and everything acknowledged is there', async t => {
  t.setTimeout(PATIENCE)
  const told = await tryFullDisk({ root, say: () => {} })
  if (told === null) t.comment('this account may not make a small disk')
  else t.same(told.faults, [])
})

t.test('a committee that votes and closes at once decides each case once, and a run that fails or ends too early is a fault', async t => {
  t.setTimeout(PATIENCE)
  const whole = await tryCases({ root, cases: 1, say: () => {} })
  t.same(whole.faults, [])
  t.match(whole.summary, /^1 cases decided/)
  const { faults } = await tryCases({ root, cases: 1, say: () => {}, file: 'packages/server/dist-test/admission/not-there.test.js' })
  t.match(faults, [/the run ended with 1/])
})

t.test('what is lost, half there or twice is found', async t => {
  t.setTimeout(PATIENCE)
  const cluster = await startCluster(root)
  const service = await startService({ root, databaseUrl: cluster.url })
  const told = nothingTold()
  for (const key of ['one', 'two']) told.acknowledged.set(key, (await record(service.address, key)).body)
  await service.kill()
  t.same(await checkKept(cluster.url, told), [])
  const [one] = told.acknowledged.values()
  t.same(await checkKept(cluster.url, { ...told, open: new Set(['three']), wrong: ['500 {}'] }), ['a wrong answer: 500 {}', 'no answer for three'])
  t.same(await checkKept(cluster.url, { ...told, acknowledged: new Map([['two', { id: 'x', hash: 'y' }], ['one', { id: one?.id ?? '', hash: 'other' }]]) }), ['acknowledged and lost: x', `acknowledged with another hash: ${one?.id}`])
  t.same(await checkKept(cluster.url, { ...told, acknowledged: new Map([['one', one ?? { id: '', hash: '' }]]) }), ['2 matches for 1 keys'])
  const sql = postgres(cluster.url, { max: 1, onnotice: () => {} })
  await sql`ALTER TABLE receipt_payloads DISABLE TRIGGER ALL`
  await sql`DELETE FROM receipt_payloads WHERE receipt_id = ${one?.id ?? ''}`
  await sql.end()
  t.same(await checkKept(cluster.url, told), [`half there: ${one?.id}`])
  await cluster.remove()
})
