// Can a receipt be trusted years later?
import t from 'tap'
import { matchSuppliers } from '../../dist/actions/match-suppliers.js'
import { createMatch } from '../../dist/actions/create-match.js'
import { digestOf, sha256 } from '../../dist/json/digest.js'
import { chainHash } from '../../dist/store/chain.js'
import { buildApplication } from '../application/build-application.js'
import { firstDifference } from '../application/first-difference.js'
import { question } from '../application/question.js'
import { asApplication, asOwner } from '../database/as-application.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'

const APPEND_ONLY = ['receipts', 'receipt_payloads', 'supplier_versions', 'rule_sets']

t.test('what is recorded is read back to the byte, and can be found by its id alone', async (t) => {
  const application = await buildApplication(t)
  const receipt = await createMatch(application, question())
  t.ok(JSON.stringify(await application.store.findMatch(receipt.id)) === JSON.stringify(receipt))
  t.equal(firstDifference(receipt.outcome, JSON.parse(JSON.stringify((await matchSuppliers(application, question())).outcome))), null)
  t.equal(await application.store.findMatch('01a00000-0000-7000-8000-000000000000'), null)
})

t.test('a receipt holds the full facts of the suppliers it shows, and of no other', async (t) => {
  const application = await buildApplication(t)
  const { suppliers, outcome } = await createMatch(application, question())
  const shown = [...outcome.ranked.items, ...outcome.pending.items, ...outcome.refused.items].map(({ supplier }) => supplier.id)
  t.same(suppliers.map(({ id }) => id).sort(), [...new Set(shown)].sort())
  t.ok(suppliers.every(({ offerings, labels }) => Array.isArray(offerings) && Array.isArray(labels)))
})

t.test('twenty matches recorded at once make one chain without a gap, and it verifies', async (t) => {
  const application = await buildApplication(t)
  await Promise.all(Array.from({ length: 20 }, (_, index) => createMatch(application, question({ seed: String(index) }))))
  const sql = asOwner(t, application.databaseUrl)
  const rows = await sql<{ position: string, previous: string | null, digest: string, hash: string, payload: string }[]>`
    SELECT position, previous_hash AS previous, payload_digest AS digest, hash, payload
    FROM receipts JOIN receipt_payloads ON receipt_id = id ORDER BY position`
  t.equal(rows.length, 20)
  let previousHash: string | null = null
  for (const [index, row] of rows.entries()) {
    t.equal(Number(row.position), index + 1)
    t.equal(row.previous, previousHash)
    t.equal(row.digest, sha256(row.payload))
    t.equal(row.digest, digestOf(JSON.parse(row.payload)))
    t.equal(row.hash, chainHash({ position: index + 1, previousHash, payloadDigest: row.digest }))
    previousHash = row.hash
  }
  const [head] = await sql`SELECT position, hash FROM receipt_heads`
  t.same([Number(head?.['position']), head?.['hash']], [20, previousHash])
})

t.test('the service can add to what is kept and can change or take away nothing', async (t) => {
  const { databaseUrl } = await buildApplication(t)
  const sql = asApplication(t, databaseUrl)
  await sql`SELECT set_config('app.tenant_id', ${DEMONSTRATION_TENANT.id}, false)`
  for (const table of APPEND_ONLY) {
    await t.rejects(sql`UPDATE ${sql(table)} SET tenant_id = tenant_id`, { code: '42501' }, `${table} cannot be changed`)
    await t.rejects(sql`DELETE FROM ${sql(table)}`, { code: '42501' }, `nothing can be deleted from ${table}`)
    await t.rejects(sql`TRUNCATE ${sql(table)}`, { code: '42501' }, `${table} cannot be emptied`)
  }
  await t.rejects(sql`CREATE TABLE mine (id int)`, { code: '42501' })
})

t.test('a match that fails while it is written leaves no trace, and the next one takes its place in the chain', async (t) => {
  const application = await buildApplication(t)
  const { store, clock } = application
  const failing = { clock, store: { ...store, recordMatch: async (record: Parameters<typeof store.recordMatch>[0]) => store.recordMatch({ ...record, createdAt: 'no moment' }) } }
  await t.rejects(createMatch(failing, question()))
  t.equal((await createMatch(application, question())).position, 1)
})
