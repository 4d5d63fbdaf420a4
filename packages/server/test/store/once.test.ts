// Does what is sent twice happen once?
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import type { Claim, KeptAnswer, Once, Writing } from '../../dist/store/store.js'
import { NOW } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase, TEMPLATE_RECEIPTS } from '../database/create-database.js'
import { erasure } from './records.js'

const DIES = fileURLToPath(new URL('die-in-once.js', import.meta.url))

const PERSON = { issuer: 'https://issuer.example', subject: 'person-1', organisation: null }

function claim (more: Partial<Claim> = {}): Claim {
  return { by: PERSON, operation: 'POST /v1/things', key: randomUUID(), fingerprint: 'a'.repeat(64), at: NOW, ...more }
}

async function effect (writing: Writing): Promise<KeptAnswer> {
  const { id, position } = await writing.append(erasure(), { by: PERSON })
  return { status: 201, headers: { Location: `/v1/things/${id}` }, body: JSON.stringify({ position }) }
}

async function open (t: Test, url: string): Promise<PostgresqlStore> {
  const store = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  return store
}

function counted (outcomes: readonly Once[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of outcomes) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

t.test('a hundred at once have one effect, and ninety-nine get its answer or are told to wait; ten times over', async (t) => {
  const url = await clonedDatabase(t)
  const stores = [await open(t, url), await open(t, url)]
  const sql = asOwner(t, url)
  for (let trial = 1; trial <= 10; trial++) {
    const one = claim()
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, index) => stores[index % 2]!.once(one, effect)))
    const { done = 0, replayed = 0, 'in-flight': waiting = 0, ...others } = counted(outcomes)
    t.same([done, replayed + waiting, others], [1, 99, {}], `trial ${trial}`)
    const answers = new Set(outcomes.flatMap((outcome) => 'answer' in outcome ? [JSON.stringify(Object.entries(outcome.answer).sort())] : []))
    t.equal(answers.size, 1, 'and there is one answer')
    t.equal(Number((await sql`SELECT position FROM receipt_heads`)[0]?.['position']), TEMPLATE_RECEIPTS + trial)
  }
})

t.test('the same again gets the same answer, from another process too, and other words under the same key are refused', async (t) => {
  const url = await clonedDatabase(t)
  const store = await open(t, url)
  const one = claim()
  const first = await store.once(one, effect)
  t.equal(first.state, 'done')
  const again = await (await open(t, url)).once(one, () => { throw new Error('it is not done again') })
  t.same(again, { ...first, state: 'replayed' })
  t.same(await store.once({ ...one, fingerprint: 'b'.repeat(64) }, effect), { state: 'reused' })
})

t.test('the same key of somebody else, of another operation, or of nobody, is another key', async (t) => {
  const store = await open(t, await clonedDatabase(t))
  const one = claim()
  for (const other of [one, { ...one, by: null }, { ...one, by: { ...PERSON, subject: 'person-2' } }, { ...one, by: { ...PERSON, organisation: { scheme: 'fictional', value: '1' } } }, { ...one, operation: 'POST /v1/others' }]) {
    t.equal((await store.once(other, effect)).state, 'done')
  }
})

t.test('what fails is not kept: the next attempt has the effect, and nothing of the first is there', async (t) => {
  const url = await clonedDatabase(t)
  const store = await open(t, url)
  const one = claim()
  await t.rejects(store.once(one, async (writing) => {
    await effect(writing)
    throw new Error('our fault')
  }), { message: 'our fault' })
  t.equal((await store.once(one, effect)).state, 'done')
  t.equal(Number((await asOwner(t, url)`SELECT count(*)::int AS count FROM receipts WHERE kind = 'erasure'`)[0]?.['count']), 1)
})

t.test('of those that wait for one that fails, one has the effect and the others get its answer', async (t) => {
  const store = await open(t, await clonedDatabase(t))
  const one = claim()
  let attempts = 0
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => store.once(one, async (writing) => {
    attempts++
    if (attempts === 1) throw new Error('our fault')
    return effect(writing)
  })))
  t.equal(outcomes.filter(({ status }) => status === 'rejected').length, 1)
  t.same(counted(outcomes.flatMap((outcome) => outcome.status === 'fulfilled' ? [outcome.value] : [])), { done: 1, replayed: 18 })
  t.equal(attempts, 2)
})

t.test('after 48 hours a key is new again, and not a moment before', async (t) => {
  const url = await clonedDatabase(t)
  const store = await open(t, url)
  const one = claim()
  const later = (ms: number): string => new Date(Date.parse(NOW) + 48 * 3_600_000 + ms).toISOString()
  await store.once(one, effect)
  t.equal((await store.once({ ...one, at: later(-1) }, effect)).state, 'replayed')
  t.equal((await store.once({ ...one, at: later(0), fingerprint: 'c'.repeat(64) }, effect)).state, 'done')
  await store.sweep(later(0))
  const left = asOwner(t, url)
  t.equal((await left`SELECT FROM idempotency_keys`).length, 1, 'swept is only what is past its time')
  await store.sweep(later(48 * 3_600_000))
  t.equal((await left`SELECT FROM idempotency_keys`).length, 0)
})

t.test('somebody who waits too long for another process is told so, and has no effect', async (t) => {
  const url = await clonedDatabase(t)
  const [one, other] = [await open(t, url), await open(t, url)]
  const same = claim()
  let goOn = (): void => {}
  const mayGoOn = new Promise<void>((resolve) => { goOn = resolve })
  let started = (): void => {}
  const isStarted = new Promise<void>((resolve) => { started = resolve })
  const slow = one.once(same, async (writing) => {
    started()
    await mayGoOn
    return effect(writing)
  })
  await isStarted
  const outcomes = await Promise.all([other.once(same, effect), one.once(same, effect)])
  t.same(outcomes, [{ state: 'in-flight' }, { state: 'in-flight' }])
  goOn()
  t.equal((await slow).state, 'done')
  t.equal((await other.once(same, effect)).state, 'replayed')
})

for (const [when, state, what] of [
  ['before-answer', 'replayed', 'dies after the commit and before its answer, the same request gets the answer that was kept'],
  ['before-commit', 'done', 'dies before the commit, nothing is kept and the same request has its effect']
] as const) {
  t.test(`when the process ${what}`, async (t) => {
    const url = await clonedDatabase(t)
    const one = claim()
    const dying = spawn(process.execPath, [DIES, url, JSON.stringify(one), when], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(dying.stdout, 'data')
    dying.kill('SIGKILL')
    await once(dying, 'exit')
    const store = await open(t, url)
    // the server may take a moment to notice that nobody is there any more
    let outcome = await store.once(one, effect)
    for (let tries = 0; tries < 5 && outcome.state === 'in-flight'; tries++) outcome = await store.once(one, effect)
    t.match(outcome, { state, answer: { status: 201, body: JSON.stringify({ position: TEMPLATE_RECEIPTS + 1 }) } })
    t.equal(Number((await asOwner(t, url)`SELECT position FROM receipt_heads`)[0]?.['position']), TEMPLATE_RECEIPTS + 1)
  })
}
