// Does what belongs together happen wholly or not at all, and does nobody wait longer than needed?
import t, { type Test } from 'tap'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase, TEMPLATE_RECEIPTS } from '../database/create-database.js'
import { auditEvent, erasure } from './records.js'

const PERSON = { issuer: 'https://issuer.example', subject: 'person-1', organisation: { scheme: 'fictional', value: '17' } }

async function openStore (t: Test): Promise<{ readonly store: PostgresqlStore, readonly url: string }> {
  const url = await clonedDatabase(t)
  const store = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  return { store, url }
}

t.test('a change, its receipt, a receipt of its own and a line of the log are kept together', async (t) => {
  const { store, url } = await openStore(t)
  const done = await store.write(async (writing) => {
    const revision = await writing.publish({ removed: ['nobody'] }, NOW, PERSON)
    writing.audit(auditEvent(), PERSON)
    return { revision, receipt: await writing.append(erasure(), { by: PERSON }) }
  })
  const sql = asOwner(t, url)
  t.equal(done.revision, 2)
  t.equal((await store.registerAt())?.revision, 2, 'whoever wrote sees it at once')
  t.same((await sql`SELECT kind FROM receipts ORDER BY position`).map((row) => row['kind']), ['change', 'change', 'erasure', 'change'])
  const actors = await sql`SELECT DISTINCT actor_id FROM (SELECT actor_id FROM receipts WHERE position > ${TEMPLATE_RECEIPTS} UNION ALL SELECT actor_id FROM audit_events) AS all_of_it`
  t.equal(actors.length, 1, 'one pseudonym for one person')
  t.match(done.receipt.actor, { id: String(actors[0]?.['actor_id']) })
})

t.test('what throws leaves nothing: no revision, no receipt, no line, no pseudonym', async (t) => {
  const { store, url } = await openStore(t)
  await t.rejects(store.write(async (writing) => {
    await writing.publish({ removed: ['nobody'] }, NOW, PERSON)
    writing.audit(auditEvent(), PERSON)
    await writing.append(erasure(), { by: PERSON })
    throw new Error('on second thoughts')
  }), { message: 'on second thoughts' })
  const sql = asOwner(t, url)
  const [counts] = await sql`SELECT (SELECT count(*)::int FROM receipts) AS receipts, (SELECT count(*)::int FROM audit_events) AS events,
    (SELECT count(*)::int FROM actors) AS actors, (SELECT revision::int FROM registers) AS revision, (SELECT position::int FROM receipt_heads) AS position`
  t.same({ ...counts }, { receipts: TEMPLATE_RECEIPTS, events: 0, actors: 0, revision: 1, position: TEMPLATE_RECEIPTS })
})

t.test('nothing is published once a receipt was appended: whoever waits for the chain would wait for the register as well', async (t) => {
  const { store } = await openStore(t)
  await t.rejects(store.write(async (writing) => {
    await writing.append(erasure())
    await writing.publish({ removed: ['nobody'] }, NOW)
  }), { message: /appended already/ })
  t.equal((await store.registerAt())?.revision, 1)
})

t.test('the chain is locked last: a receipt is written while another transaction still works on its change', async (t) => {
  const { store } = await openStore(t)
  let published = (): void => {}
  let goOn = (): void => {}
  const isPublished = new Promise<void>((resolve) => { published = resolve })
  const mayGoOn = new Promise<void>((resolve) => { goOn = resolve })
  const slow = store.write(async (writing) => {
    await writing.publish({ removed: ['nobody'] }, NOW)
    published()
    await mayGoOn
  })
  await isPublished
  const quick = await store.record(erasure())
  t.equal(quick.position, TEMPLATE_RECEIPTS + 1)
  goOn()
  await slow
  t.equal((await store.record(erasure())).position, TEMPLATE_RECEIPTS + 3, 'the change came in between')
})

t.test('more writers than connections, each of which also reads, all come to an end', async (t) => {
  const { store, url } = await openStore(t)
  const positions = await Promise.all(Array.from({ length: 40 }, () => store.write(async (writing) => {
    await store.findReceipt('01a00000-0000-7000-8000-000000000000')
    return (await writing.append(erasure())).position
  })))
  t.same([...positions].sort((one, other) => one - other), Array.from({ length: 40 }, (_, index) => TEMPLATE_RECEIPTS + 1 + index))
  const sql = asOwner(t, url)
  t.equal((await sql`SELECT FROM receipts AS one JOIN receipts AS other ON other.position = one.position + 1 WHERE other.previous_hash <> one.hash`).length, 0)
})

t.test('receipts that wait together share a transaction, and one that the database refuses takes no other with it', async (t) => {
  const { store, url } = await openStore(t)
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => store.record(index % 7 === 3 ? { ...erasure(), createdAt: 'no moment' } : erasure())))
  t.same(outcomes.map(({ status }) => status), Array.from({ length: 30 }, (_, index) => index % 7 === 3 ? 'rejected' : 'fulfilled'))
  const kept = outcomes.flatMap((outcome) => outcome.status === 'fulfilled' ? [outcome.value] : [])
  const sql = asOwner(t, url)
  t.same((await sql`SELECT id FROM receipts WHERE position > ${TEMPLATE_RECEIPTS} ORDER BY position`).map((row) => row['id']), [...kept].sort((one, other) => one.position - other.position).map(({ id }) => id))
  t.equal((await sql`SELECT FROM receipts WHERE NOT EXISTS (SELECT FROM receipt_payloads WHERE receipt_id = id)`).length, 0)
})

t.test('two processes that write one chain at once leave no gap in it', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const other = createPostgresqlStore(await connect(databaseUrl), DEMONSTRATION_TENANT.id)
  t.teardown(() => other.close())
  const receipts = await Promise.all(Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? store : other).record(erasure())))
  t.same(receipts.map(({ position }) => position).sort((one, two) => one - two), Array.from({ length: 60 }, (_, index) => TEMPLATE_RECEIPTS + 1 + index))
  const byPosition = [...receipts].sort((one, two) => one.position - two.position)
  for (const [index, receipt] of byPosition.entries()) if (index > 0) t.equal(receipt.previousHash, byPosition[index - 1]?.hash)
})
