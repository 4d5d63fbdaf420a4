// Are receipts with a key of their own recorded once, also where they share a transaction with others?
import { randomUUID } from 'node:crypto'
import t, { type Test } from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import type { AnswerOf, Claim, Once } from '../../dist/store/store.js'
import { NOW } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'
import { payloadsOf } from '../database/payloads.js'
import { auditEvent, erasure } from './records.js'

const PERSON = { issuer: 'https://issuer.example', subject: 'person-1', organisation: null }
const answerOf: AnswerOf = (id) => ({ status: 201, headers: { Location: `/v1/things/${id}` } })

function claim (more: Partial<Claim> = {}): Claim {
  return { by: PERSON, operation: 'POST /v1/things', key: randomUUID(), fingerprint: 'a'.repeat(64), at: NOW, ...more }
}

async function open (t: Test, url: string): Promise<PostgresqlStore> {
  const store = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  return store
}

async function once (store: PostgresqlStore, one: Claim): Promise<Once> {
  return store.recordOnce(one, async () => erasure(), answerOf, { by: one.by, audit: auditEvent({ objectId: null }) })
}

function counted (outcomes: readonly Once[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of outcomes) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

t.test('whatever the mixture, each key is recorded once in one chain, with one line in the audit log, and everything without a key each time', async (t) => {
  const url = await clonedDatabase(t)
  const stores = [await open(t, url), await open(t, url)] as const
  const sql = asOwner(t, url)
  for (let trial = 0; trial < 5; trial++) {
    const before = (await payloadsOf(sql)).length
    const claims = Array.from({ length: 40 }, () => claim())
    const asked = [...claims, ...claims, ...claims].sort(() => Math.random() - 0.5)
    const [outcomes] = await Promise.all([
      Promise.all(asked.map((one, index) => once(stores[index % 2 as 0 | 1], one))),
      Promise.all(Array.from({ length: 30 }, (_, index) => stores[index % 2 as 0 | 1].recordText(erasure(), { by: PERSON, audit: auditEvent({ objectId: null }) })))
    ])
    const { done = 0, replayed = 0, 'in-flight': waiting = 0, ...others } = counted(outcomes)
    t.same([done, replayed + waiting, others], [40, 80, {}], `trial ${trial + 1}`)
    const answers = new Map<string, Set<string>>()
    for (const [index, outcome] of outcomes.entries()) if ('answer' in outcome) answers.set(asked[index]!.key, (answers.get(asked[index]!.key) ?? new Set()).add(JSON.stringify([outcome.answer.status, outcome.answer.headers, outcome.answer.body])))
    t.ok([...answers.values()].every(({ size }) => size === 1), 'and each has one answer')
    t.equal((await payloadsOf(sql)).length - before, 70)
  }
  const rows = await payloadsOf(sql)
  t.ok(rows.every(({ position, previousHash }, index) => position === index + 1 && previousHash === (rows[index - 1]?.hash ?? null)))
  t.equal((await sql`SELECT object_id FROM audit_events JOIN receipts ON receipts.id::text = object_id`).length, 5 * 70)
})

t.test('the same again gets the same bytes, from another process too, and other words under the same key are refused', async (t) => {
  const url = await clonedDatabase(t)
  const [store, other] = [await open(t, url), await open(t, url)]
  const one = claim()
  const first = await once(store, one)
  t.match(first, { state: 'done', answer: { status: 201, headers: { Location: /^\/v1\/things\/[0-9a-f-]{36}$/ } } })
  t.same(await once(other, one), { ...first, state: 'replayed' })
  t.same(await once(store, one), { ...first, state: 'replayed' })
  t.same(await once(store, { ...one, fingerprint: 'b'.repeat(64) }), { state: 'reused' })
  t.same(await store.once(one, () => { throw new Error('it is not done again') }), { ...first, state: 'replayed' }, 'whoever comes another way is answered alike')
  const [row] = await asOwner(t, url)`SELECT body, receipt_id FROM idempotency_keys`
  t.same([row?.['body'], String((first as { answer: { body: string } }).answer.body).includes(row?.['receipt_id'])], [null, true], 'the receipt is kept once')
})

t.test('who asks again what can no longer be asked gets the answer of then; what was never answered is refused, and not kept', async (t) => {
  const store = await open(t, await clonedDatabase(t))
  const one = claim()
  const refused = () => store.recordOnce(one, async () => { throw new Error('no longer') }, answerOf)
  await t.rejects(refused(), { message: 'no longer' })
  const first = await once(store, one)
  t.equal(first.state, 'done')
  t.same(await refused(), { ...first, state: 'replayed' })
})

t.test('one that cannot be written takes no other with it, and its key can be used again', async (t) => {
  const store = await open(t, await clonedDatabase(t))
  const claims = Array.from({ length: 10 }, () => claim())
  const outcomes = await Promise.allSettled(claims.map((one, index) => store.recordOnce(one, async () => index === 4 ? { ...erasure(), createdAt: 'no moment' } : erasure(), answerOf)))
  t.same(outcomes.map(({ status }) => status === 'rejected'), claims.map((_, index) => index === 4))
  t.equal((await once(store, claims[4]!)).state, 'done')
})

t.test('after 48 hours a key is new again, and not a moment before', async (t) => {
  const store = await open(t, await clonedDatabase(t))
  const one = claim()
  const later = (ms: number): string => new Date(Date.parse(NOW) + 48 * 3_600_000 + ms).toISOString()
  await once(store, one)
  t.equal((await once(store, { ...one, at: later(-1) })).state, 'replayed')
  t.equal((await once(store, { ...one, at: later(0), fingerprint: 'c'.repeat(64) })).state, 'done')
})

t.test('who waits too long for another process is told so, and those who shared the transaction are recorded', async (t) => {
  const url = await clonedDatabase(t)
  const [store, other] = [await open(t, url), await open(t, url)]
  const held = claim()
  let goOn = (): void => {}
  const pause = new Promise<void>((resolve) => { goOn = resolve })
  let began = (): void => {}
  const isHeld = new Promise<void>((resolve) => { began = resolve })
  const holding = other.once(held, async () => {
    began()
    await pause
    return { status: 201, headers: {}, body: '{}' }
  })
  await isHeld
  const outcomes = await Promise.all([held, ...Array.from({ length: 12 }, () => claim())].map((one) => once(store, one)))
  t.same(counted(outcomes), { 'in-flight': 1, done: 12 })
  t.equal(outcomes[0]?.state, 'in-flight')
  goOn()
  t.equal((await holding).state, 'done')
})
