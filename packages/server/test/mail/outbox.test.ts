// Is what is to be sent kept with what asks for it, claimed by one sender at a time, and settled once?
import t, { type Test } from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import type { OutboxMessage } from '../../dist/store/index.js'
import { asApplication, asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'
import { APPLICANT, CASE_ID, DECISION, HOLDER } from './make-case.js'

const AT = '2027-01-20T10:00:00.000Z'
const OTHER_TENANT = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'another', name: 'Another region', register: 'other' }

export const message = (parts: Partial<OutboxMessage> = {}): OutboxMessage => ({ dedupeKey: 'letter 1', caseId: CASE_ID, to: 'applicant', about: { event: DECISION }, dueOn: '2027-01-20', createdAt: AT, ...parts })

async function open (t: Test): Promise<{ readonly url: string, readonly store: PostgresqlStore }> {
  const url = await clonedDatabase(t)
  const store = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  return { url, store }
}

const post = (store: PostgresqlStore, one: OutboxMessage): Promise<boolean> => store.write(({ outbox }) => outbox.post(one))
const claim = (store: PostgresqlStore, on = '2027-01-20', most = 10, seconds = 300) => store.outbox.claim({ on, most, seconds })

t.test('a message is there if the work that asked for it is, and only then', async (t) => {
  const { store } = await open(t)
  await t.rejects(store.write(async ({ outbox }) => {
    await outbox.post(message())
    throw new Error('on second thoughts')
  }), { message: 'on second thoughts' })
  t.same(await store.outbox.ofCase(CASE_ID), [])
  t.equal(await post(store, message()), true)
  t.match(await store.outbox.ofCase(CASE_ID), [{ ...message(), state: 'waiting', attempts: 0, lastFault: null, sentAt: null }])
})

t.test('whatever has the same key is kept once, also after it was sent; what was dropped may come back', async (t) => {
  const { store } = await open(t)
  t.same([await post(store, message()), await post(store, message())], [true, false])
  const [first] = await claim(store)
  t.ok(first)
  if (first === undefined) return
  t.equal(await store.outbox.settle(first, { kind: 'sent', at: AT }), true)
  t.equal(await post(store, message()), false, 'sent is sent')
  t.equal(await post(store, message({ dedupeKey: 'reminder 1' })), true)
  const [second] = await claim(store)
  if (second === undefined) return t.fail('it is claimed')
  await store.outbox.settle(second, { kind: 'dropped', at: AT })
  t.equal(await post(store, message({ dedupeKey: 'reminder 1' })), true, 'its reason came back')
  t.same((await store.outbox.ofCase(CASE_ID)).map(({ state }) => state), ['sent', 'dropped', 'waiting'])
})

t.test('nothing is claimed before its day, and the oldest goes first', async (t) => {
  const { store } = await open(t)
  for (const dueOn of ['2027-03-02', '2027-01-21', '2027-02-01']) await post(store, message({ dedupeKey: dueOn, dueOn }))
  t.same(await claim(store, '2027-01-20'), [])
  t.same((await claim(store, '2027-02-01')).map(({ dueOn }) => dueOn), ['2027-01-21', '2027-02-01'])
  t.same(await store.outbox.counts('2027-02-01'), { waiting: 2, failing: 0 })
})

t.test('of many senders at once each gets other messages, and every message goes to one', async (t) => {
  const { url, store } = await open(t)
  const others = await Promise.all(Array.from({ length: 3 }, async () => createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)))
  t.teardown(() => Promise.all(others.map((one) => one.close())))
  await store.write(async ({ outbox }) => { for (let index = 0; index < 60; index += 1) await outbox.post(message({ dedupeKey: `letter ${index}` })) })
  const claimed = (await Promise.all(others.flatMap((one) => Array.from({ length: 12 }, () => claim(one, '2027-01-20', 2))))).flat()
  t.equal(claimed.length, 60)
  t.equal(new Set(claimed.map(({ id }) => id)).size, 60)
})

t.test('the claim of a sender that died ends by the clock of the database, and who claims it next holds it alone', async (t) => {
  const { url, store } = await open(t)
  await post(store, message())
  const [first] = await claim(store)
  t.same(await claim(store, '2027-06-01'), [], 'whatever day somebody says it is')
  await asOwner(t, url)`UPDATE outbox SET claimed_until = now() - interval '1 second'`
  const [second] = await claim(store)
  if (first === undefined || second === undefined) return t.fail('both claimed it')
  t.same([first.id, first.attempts, second.id, second.attempts], [first.id, 1, first.id, 2])
  t.equal(await store.outbox.settle(first, { kind: 'sent', at: AT }), false, 'the first holds it no more')
  t.equal(await store.outbox.settle(second, { kind: 'sent', at: AT }), true)
  t.equal(await store.outbox.settle(second, { kind: 'dropped', at: AT }), false, 'what was sent stays sent')
})

t.test('what failed waits, with a code for why, and what comes later waits for its day', async (t) => {
  const { url, store } = await open(t)
  await post(store, message())
  const [one] = await claim(store)
  if (one === undefined) return t.fail('it is claimed')
  await store.outbox.settle(one, { kind: 'failed', fault: 'EENVELOPE 550', waitSeconds: 60 })
  t.same(await claim(store), [])
  t.same(await store.outbox.counts('2027-01-20'), { waiting: 1, failing: 1 })
  t.match(await store.outbox.ofCase(CASE_ID), [{ state: 'waiting', lastFault: 'EENVELOPE 550' }])
  await asOwner(t, url)`UPDATE outbox SET claimed_until = now()`
  const [again] = await claim(store)
  if (again === undefined) return t.fail('it is claimed again')
  await store.outbox.settle(again, { kind: 'later', from: '2027-02-01' })
  t.same([await claim(store, '2027-01-31'), (await claim(store, '2027-02-01')).length], [[], 1])
})

t.test('an address is kept for an organisation, a person and the desk, changed and forgotten', async (t) => {
  const { store } = await open(t)
  const owners = [{ kind: 'organisation', organisation: APPLICANT }, { kind: 'person', id: HOLDER }, { kind: 'desk' }] as const
  for (const [index, owner] of owners.entries()) await store.write(({ outbox }) => outbox.setAddress(owner, { address: `a${index}@fictief.example`, language: 'nl', changedAt: AT }))
  t.same(await Promise.all(owners.map((owner) => store.outbox.address(owner))), [0, 1, 2].map((index) => ({ address: `a${index}@fictief.example`, language: 'nl' })))
  await store.write(({ outbox }) => outbox.setAddress(owners[0], { address: 'b@fictief.example', language: 'en', changedAt: AT }))
  t.same(await store.outbox.address(owners[0]), { address: 'b@fictief.example', language: 'en' })
  await store.write(({ outbox }) => outbox.setAddress(owners[1], null))
  t.equal(await store.outbox.address(owners[1]), null)
})

t.test('the database keeps no address that could be two, or a header', async (t) => {
  const { store } = await open(t)
  for (const address of ['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'Iemand <a@b.example>', 'a b@c.example', `${'a'.repeat(250)}@b.example`, 'a', '@b.example']) {
    await t.rejects(store.write(({ outbox }) => outbox.setAddress({ kind: 'desk' }, { address, language: 'nl', changedAt: AT })), JSON.stringify(address))
  }
})

t.test('another region sees none of it, and the service cannot unsay what was posted', async (t) => {
  const { url, store } = await open(t)
  await createTenant(url, OTHER_TENANT)
  const other = createPostgresqlStore(await connect(url), OTHER_TENANT.id)
  t.teardown(() => other.close())
  await post(store, message())
  await store.write(({ outbox }) => outbox.setAddress({ kind: 'desk' }, { address: 'a@fictief.example', language: 'nl', changedAt: AT }))
  t.same([await claim(other), await other.outbox.ofCase(CASE_ID), await other.outbox.address({ kind: 'desk' })], [[], [], null])
  const sql = asApplication(t, url)
  await sql.begin(async (transaction) => {
    await transaction`SELECT set_config('app.tenant_id', ${DEMONSTRATION_TENANT.id}, true)`
    for (const statement of ['DELETE FROM outbox', "UPDATE outbox SET payload = '{}'", "UPDATE outbox SET dedupe_key = 'x'", 'UPDATE outbox SET case_id = id']) await t.rejects(transaction.savepoint((inner) => inner.unsafe(statement)), { code: '42501' }, statement)
  })
})
