// Does what must be kept stay, and does what need not be kept go, without the chain breaking?
import fc from 'fast-check'
import t from 'tap'
import { eraseEnded } from '../../dist/actions/erase-ended.js'
import { findMatch } from '../../dist/actions/find-match.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { sha256 } from '../../dist/json/digest.js'
import { chainHash } from '../../dist/store/chain.js'
import { setRetention } from '../../dist/store/postgresql/set-retention.js'
import type { ChangeRecord } from '../../dist/store/receipt-kinds.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { question } from '../application/question.js'
import { asApplication, asOwner } from '../database/as-application.js'
import { payloadsOf } from '../database/payloads.js'
import { createMatch } from '../../dist/actions/create-match.js'
import { auditEvent, processingLine } from './records.js'

const TENANT = DEMONSTRATION_TENANT.id
/** Before all periods of these tests. */
const LONG_AGO = '2019-03-31T12:00:00.000Z'

async function holds (sql: ReturnType<typeof asOwner>): Promise<boolean> {
  const rows = await payloadsOf(sql)
  return rows.every(({ hash, payload, position, previousHash, payloadDigest }, index) =>
    position === index + 1 && previousHash === (rows[index - 1]?.hash ?? null) && chainHash({ position, previousHash, payloadDigest }) === hash && (payload === null || sha256(payload) === payloadDigest))
}

t.test('a payload goes when its period ended and never before, a receipt says so, and the chain still holds', async (t) => {
  const { store, clock, catalogues, databaseUrl } = await buildApplication(t)
  const old = await createMatch({ store, catalogues, clock: { now: () => LONG_AGO } }, question())
  const recent = await createMatch({ store, catalogues, clock }, question())
  t.equal(await store.eraseEnded(NOW), null, 'without a period everything is kept')
  await setRetention(databaseUrl, TENANT, 'match', 24, NOW)
  const erasure = await store.eraseEnded(NOW)
  t.same(erasure?.erased, [{ receiptId: old.id, position: old.position, kind: 'match', payloadDigest: old.payloadDigest, endedOn: '2021-03-31' }])
  t.equal(await store.eraseEnded(NOW), null, 'twice is once')
  t.match(await store.findReceipt(old.id), { payload: null, hash: old.hash, payloadDigest: old.payloadDigest })
  t.equal(await findMatch({ store }, old.id, { all: true }), null)
  t.same(await findMatch({ store }, recent.id, { all: true }), recent)
  t.ok(await holds(asOwner(t, databaseUrl)))
})

t.test('a period ends on its day in Amsterdam, whatever the month is', async (t) => {
  const { databaseUrl } = await buildApplication(t)
  const sql = asOwner(t, databaseUrl)
  for (const [from, months, expected] of [
    ['2024-01-31T12:00:00Z', 13, '2025-02-28'], ['2024-02-29T12:00:00Z', 12, '2025-02-28'], ['2024-02-29T12:00:00Z', 48, '2028-02-29'],
    ['2027-03-27T22:59:59Z', 12, '2028-03-27'], ['2027-03-27T23:00:00Z', 12, '2028-03-28'], ['2027-12-31T23:00:00Z', 12, '2029-01-01']
  ] as const) {
    const [row] = await sql`SELECT retention_ended_on(${from}, ${months})::text AS day`
    t.equal(row?.['day'], expected, from)
  }
})

t.test('that a period was set has a receipt of its own; an erasure is kept whatever is set', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const sql = asOwner(t, databaseUrl)
  const [before] = await sql<{ position: number }[]>`SELECT max(position)::int AS position FROM receipts`
  await setRetention(databaseUrl, TENANT, 'match', 24, NOW)
  await setRetention(databaseUrl, TENANT, 'match', 24, NOW)
  await setRetention(databaseUrl, TENANT, 'match', 36, NOW)
  const records = (await sql<{ payload: string }[]>`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE position > ${before?.position ?? 0} ORDER BY position`)
    .map(({ payload }) => JSON.parse(payload) as ChangeRecord)
  t.equal(records.length, 2, 'what changes nothing leaves none')
  t.same(records[1]?.changes.items?.map(({ object, id, before }) => [object, id, before]), [['retention', 'match', records[0]?.changes.items?.[0]?.after]])
  await t.rejects(setRetention(databaseUrl, TENANT, 'erasure' as never, 24, NOW), 'there is no period for erasures')
  await t.rejects(setRetention(databaseUrl, TENANT, 'match', 11, NOW), 'nor one shorter than a year')
  t.equal((await store.findReceipt('01900000-0000-7000-8000-000000000000')), null)
})

t.test('the service can neither set a period nor take a payload away by itself', async (t) => {
  const { databaseUrl, store, catalogues } = await buildApplication(t)
  await createMatch({ store, catalogues, clock: { now: () => LONG_AGO } }, question())
  const sql = asApplication(t, databaseUrl)
  await sql`SELECT set_config('app.tenant_id', ${TENANT}, false)`
  await t.rejects(sql`INSERT INTO retention_periods VALUES (${TENANT}, 'match', 12)`, { code: '42501' })
  await t.rejects(sql`DELETE FROM receipt_payloads`, { code: '42501' })
  t.same(await sql`SELECT * FROM erase_ended_payloads(1000)`, [], 'nothing ended, as nothing is set')
})

t.test('whoever erases for one tenant takes nothing from another', async (t) => {
  const { databaseUrl, store, catalogues } = await buildApplication(t)
  await createMatch({ store, catalogues, clock: { now: () => LONG_AGO } }, question())
  await setRetention(databaseUrl, TENANT, 'match', 12, NOW)
  const sql = asApplication(t, databaseUrl)
  t.same(await sql`SELECT * FROM erase_ended_payloads(1000)`, [], 'who names no tenant')
  await sql`SELECT set_config('app.tenant_id', '0193a000-0000-7000-8000-00000000000b', false)`
  t.same(await sql`SELECT * FROM erase_ended_payloads(1000)`, [])
})

t.test('of any receipts of any age exactly those past their period lose their payload, and the chain holds', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  await setRetention(databaseUrl, TENANT, 'change', 24, NOW)
  const sql = asOwner(t, databaseUrl)
  const today = Date.now()
  const changes = { total: 0, sha256: sha256('[]'), items: [] }
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 40 * 31 }), { minLength: 1, maxLength: 12 }), async (ages) => {
    const made = await Promise.all(ages.map((days) => store.record<ChangeRecord>({ kind: 'change', createdAt: new Date(today - days * 86_400_000).toISOString(), register: null, changes })))
    const erasure = await store.eraseEnded(NOW)
    const gone = new Set((erasure?.erased ?? []).map(({ receiptId }) => receiptId))
    for (const { id, createdAt } of made) {
      const [row] = await sql<{ ended: boolean }[]>`SELECT ((${createdAt}::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date + interval '24 months')::date <= (now() AT TIME ZONE 'Europe/Amsterdam')::date AS ended`
      if (row?.ended !== gone.has(id) || ((await store.findReceipt(id))?.payload === null) !== gone.has(id)) return false
    }
    return holds(sql)
  }), { numRuns: 15 })
})

t.test('lines of the logs are only added to, and go when their own time is past', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  await setRetention(databaseUrl, TENANT, 'processing', 12, NOW)
  await store.log({ audit: [{ event: auditEvent(), by: null }, { event: auditEvent({ at: LONG_AGO }), by: null }], processed: [processingLine(), processingLine({ operationId: 'c'.repeat(16), startTime: LONG_AGO, endTime: LONG_AGO })] })
  const sql = asOwner(t, databaseUrl)
  t.same((await sql`SELECT kept_until::text AS day FROM audit_events ORDER BY at`).map((row) => row['day']), ['2022-03-31', '2029-11-22'], 'three years where nothing is set')
  t.same((await sql`SELECT kept_until::text AS day FROM processing_log ORDER BY end_time`).map((row) => row['day']), ['2020-03-31', '2027-11-22'])
  for (const table of ['audit_events', 'processing_log']) {
    await t.rejects(sql`UPDATE ${sql(table)} SET trace_id = trace_id`, { code: '23001' })
    await t.rejects(sql`DELETE FROM ${sql(table)}`, { code: '23001' }, 'not even the account that migrates')
    await t.rejects(sql`TRUNCATE ${sql(table)}`, { code: '23001' })
  }
  await store.sweep(NOW)
  t.equal((await sql`SELECT FROM audit_events`).length, 1)
  t.equal((await sql`SELECT FROM processing_log`).length, 1)
})

t.test('an erasure of very many is told in receipts of a thousand', async (t) => {
  const { store, clock, databaseUrl } = await buildApplication(t)
  await setRetention(databaseUrl, TENANT, 'change', 12, NOW)
  const changes = { total: 0, sha256: sha256('[]'), items: [] }
  await Promise.all(Array.from({ length: 1_100 }, () => store.record<ChangeRecord>({ kind: 'change', createdAt: LONG_AGO, register: null, changes })))
  const receipts = await eraseEnded({ store, clock }, { by: null, audit: auditEvent({ action: 'erase-payload', object: 'receipt', objectId: null }), processed: [processingLine()] })
  t.same(receipts.map(({ total }) => total), [1_000, 100])
  const sql = asOwner(t, databaseUrl)
  t.same((await sql`SELECT object_id AS id FROM audit_events ORDER BY id`).map((row) => row['id']).sort(), receipts.map(({ receipt }) => receipt.id).sort(), 'each has a line of the audit log')
  t.equal((await sql`SELECT FROM processing_log`).length, 1, 'and all of it one in the other')
})
