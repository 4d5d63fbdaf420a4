// Is the record kept in order by itself?
import t from 'tap'
import { keepRecords } from '../../dist/jobs/keep-records.js'
import { runHourly } from '../../dist/jobs/run-hourly.js'
import { newSigningKey, readSigningKeys } from '../../dist/signing/signing-keys.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { TEMPLATE_RECEIPTS } from '../database/create-database.js'
import { get } from '../application/send.js'

const quiet = { info: () => {}, warn: () => {}, error: () => {} }

t.test('at the start the newest receipt of every tenant is signed, and kept answers that are past their time go', async (t) => {
  const { tenants, clock, store, databaseUrl } = await buildApplication(t)
  const answer = { status: 201, headers: {}, body: '{}' }
  await store.once({ by: null, operation: 'POST /v1/things', key: 'old', fingerprint: 'a'.repeat(64), at: '2026-11-01T00:00:00.000Z' }, async () => answer)
  await store.once({ by: null, operation: 'POST /v1/things', key: 'new', fingerprint: 'a'.repeat(64), at: NOW }, async () => answer)
  const { signer } = readSigningKeys(newSigningKey())
  const running = runHourly(keepRecords({ tenants, clock, log: quiet }, signer), quiet)
  await running.close()
  t.match(await store.signedHeads(), [{ position: TEMPLATE_RECEIPTS, key: signer.key, at: NOW }])
  t.same((await asOwner(t, databaseUrl)`SELECT key FROM idempotency_keys`).map((row) => row['key']), ['new'])
})

t.test('without a key nothing is signed, and the rest is done all the same', async (t) => {
  const { tenants, clock, store } = await buildApplication(t)
  await runHourly(keepRecords({ tenants, clock, log: quiet }, null), quiet).close()
  t.same(await store.signedHeads(), [])
})

t.test('a job that fails is logged by its name, and keeps no other from being done', async (t) => {
  const errors: object[] = []
  const done: string[] = []
  const job = (name: string) => ({ name, work: async () => { done.push(name) } })
  const failing = { name: 'failing', work: async () => { throw new Error('the database is away') } }
  await runHourly([job('one'), failing, job('two')], { ...quiet, error: (facts) => { errors.push(facts) } }).close()
  t.same(done, ['one', 'two'])
  t.match(errors, [{ job: 'failing' }])
})

t.test('200: the public keys are there for anybody; where nothing is signed the list is empty', async (t) => {
  const { app } = await buildApplication(t)
  t.match(await get(app, '/v1/signing-keys'), { status: 200, body: { keys: [] } })
})
