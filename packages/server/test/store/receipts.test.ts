// Can a receipt be trusted years later?
import { VERSION } from '@sroi/matcher'
import t from 'tap'
import { findMatch } from '../../dist/actions/find-match.js'
import { matchSuppliers } from '../../dist/actions/match-suppliers.js'
import { createMatch } from '../../dist/actions/create-match.js'
import { digestOf, sha256 } from '../../dist/json/digest.js'
import { newSigningKey, readSigningKeys } from '../../dist/signing/signing-keys.js'
import { chainHash, sealPayload } from '../../dist/store/chain.js'
import { type ChangeRecord, type FirstPayload, kindOf, MOST_CHANGES_NAMED } from '../../dist/store/receipt-kinds.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { firstDifference } from '../application/first-difference.js'
import { question } from '../application/question.js'
import { asApplication, asOwner } from '../database/as-application.js'
import { payloadsOf } from '../database/payloads.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { TEMPLATE_RECEIPTS } from '../database/create-database.js'

const APPEND_ONLY = ['receipts', 'receipt_payloads', 'receipt_head_signatures', 'supplier_versions', 'rule_sets']

t.test('what is recorded is read back to the byte, and can be found by its id alone', async (t) => {
  const application = await buildApplication(t)
  const receipt = await createMatch(application, question())
  t.ok(JSON.stringify(await findMatch({ store: application.store }, receipt.id, { all: true })) === JSON.stringify(receipt))
  t.equal(firstDifference(receipt.outcome, JSON.parse(JSON.stringify((await matchSuppliers(application, question())).outcome))), null)
  t.equal(await findMatch({ store: application.store }, '01a00000-0000-7000-8000-000000000000', { all: true }), null)
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
  const rows = await payloadsOf(sql)
  t.equal(rows.length, TEMPLATE_RECEIPTS + 20, 'and those of the demonstration')
  let previousHash: string | null = null
  for (const [index, row] of rows.entries()) {
    t.equal(row.position, index + 1)
    t.equal(row.previousHash, previousHash)
    t.equal(row.payloadDigest, sha256(row.payload!))
    t.equal(row.payloadDigest, digestOf(JSON.parse(row.payload!)))
    t.equal(row.hash, chainHash({ position: index + 1, previousHash, payloadDigest: row.payloadDigest }))
    previousHash = row.hash
  }
  const [head] = await sql`SELECT position, hash FROM receipt_heads`
  t.same([Number(head?.['position']), head?.['hash']], [TEMPLATE_RECEIPTS + 20, previousHash])
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

t.test('not even the account that migrates changes or takes away a receipt, a signature or a payload that is still to be kept', async (t) => {
  const application = await buildApplication(t)
  const { databaseUrl, store } = application
  await createMatch(application, question())
  await store.signHead(readSigningKeys(newSigningKey()).signer, NOW)
  const sql = asOwner(t, databaseUrl)
  for (const table of ['receipts', 'receipt_head_signatures']) {
    await t.rejects(sql`UPDATE ${sql(table)} SET hash = hash`, { code: '23001' }, `${table} cannot be changed`)
    await t.rejects(sql`DELETE FROM ${sql(table)}`, { code: '23001' }, `nothing can be deleted from ${table}`)
    await t.rejects(sql.unsafe(`TRUNCATE ${table} CASCADE`), { code: '23001' }, `${table} cannot be emptied`)
  }
  await t.rejects(sql`UPDATE receipt_payloads SET payload = payload`, { code: '23001' })
  await t.rejects(sql`DELETE FROM receipt_payloads`, { code: '23001', message: /still to be kept/ })
  await t.rejects(sql`TRUNCATE receipt_payloads`, { code: '23001' })
})

t.test('a receipt of the first format is found as it was written, and its digest is still that of its payload', async (t) => {
  const application = await buildApplication(t)
  const { databaseUrl, store } = application
  const { kind: _kind, format: _format, matcher: _matcher, actor: _actor, position: _position, previousHash: _previous, payloadDigest: _digest, hash: _hash, ...facts } = await createMatch(application, question())
  const first: FirstPayload = { ...facts, id: '01900000-0000-7000-8000-000000000001' }
  const { text, payloadDigest } = sealPayload(first)
  const sql = asOwner(t, databaseUrl)
  const tenant = DEMONSTRATION_TENANT.id
  const [head] = await sql`SELECT position, hash FROM receipt_heads`
  const link = { position: Number(head?.['position']) + 1, previousHash: String(head?.['hash']), payloadDigest }
  const hash = chainHash(link)
  await sql`INSERT INTO receipts (tenant_id, id, position, previous_hash, payload_digest, hash, created_at, kind)
    VALUES (${tenant}, ${first.id}, ${link.position}, ${link.previousHash}, ${payloadDigest}, ${hash}, ${first.createdAt}, 'match')`
  await sql`INSERT INTO receipt_payloads VALUES (${tenant}, ${first.id}, ${text})`
  await sql`UPDATE receipt_heads SET position = ${link.position}, hash = ${hash}`
  t.same(await findMatch({ store }, first.id, { all: true }), { ...JSON.parse(text), ...link, hash })
  t.equal(kindOf(JSON.parse(text)), 'match')
  t.match(await store.findReceipt(first.id), { kind: 'match', owner: { organisation: null, authority: null, visitor: true } })
  const next = await createMatch(application, question())
  t.same([next.position, next.previousHash], [link.position + 1, hash], 'and the chain goes on from it')
})

t.test('a receipt says which engine answered, of which register to the digest, and nobody where nobody had signed in', async (t) => {
  const application = await buildApplication(t)
  const { store } = application
  const receipt = await createMatch(application, question())
  t.match(receipt, { format: 2, kind: 'match', matcher: VERSION, actor: null, register: { revision: 1, digest: (await store.registerAt())?.digest } })
  t.match(receipt.ruleSets, [{ sha256: /^[0-9a-f]{64}$/ }])
})

t.test('the change that filled the register has the first receipt, and every later change one of its own', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const [first, second] = (await store.registerAt())!.suppliers
  const changed = { ...first!, name: 'Another name (fictief)' }
  await store.publish({ suppliers: [changed, { ...second!, id: 'aaa-new' }], removed: [second!.id] }, NOW)
  const sql = asOwner(t, databaseUrl)
  const rows = await payloadsOf(sql)
  t.same(rows.map(({ kind }) => kind), ['change', 'change', 'change'])
  const [loaded, _laidDown, second2] = rows.map(({ payload }) => JSON.parse(payload!) as ChangeRecord)
  t.match(loaded, { register: { from: 0, to: 1 } })
  t.equal(loaded?.changes.total, loaded?.changes.items?.length)
  t.same(second2?.register, { id: DEMONSTRATION_TENANT.register, from: 1, to: 2, digest: (await store.registerAt())?.digest })
  const expected = [
    { id: 'aaa-new', before: null, after: digestOf({ ...second, id: 'aaa-new' }) },
    { id: first!.id, before: digestOf(first), after: digestOf(changed) },
    { id: second!.id, before: digestOf(second), after: null }
  ]
  for (const object of ['supplier', 'published-supplier']) {
    t.same(second2?.changes.items?.filter((item) => item.object === object), expected.map((item) => ({ object, ...item })), object)
  }
  t.equal(second2?.changes.sha256, digestOf(second2?.changes.items))
})

t.test('a change of very many objects is named by its digest', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const [first] = (await store.registerAt())!.suppliers
  const suppliers = Array.from({ length: MOST_CHANGES_NAMED + 1 }, (_, index) => ({ ...first!, id: `many-${String(index).padStart(5, '0')}` }))
  await store.publish({ suppliers }, NOW)
  const sql = asOwner(t, databaseUrl)
  const [row] = await sql<{ payload: string }[]>`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id ORDER BY position DESC LIMIT 1`
  const { changes } = JSON.parse(row!.payload) as ChangeRecord
  const items = ['published-supplier', 'supplier'].flatMap((object) => suppliers.map((supplier) => ({ object, id: supplier.id, before: null, after: digestOf(supplier) })))
  t.same(changes, { total: items.length, items: null, sha256: digestOf(items) })
})

t.test('a match that fails while it is written leaves no trace, and the next one takes its place in the chain', async (t) => {
  const application = await buildApplication(t)
  const { store, clock, catalogues } = application
  const failing = { clock, catalogues, store: { ...store, recordMatch: async (record: Parameters<typeof store.recordMatch>[0]) => store.recordMatch({ ...record, createdAt: 'no moment' }) } }
  await t.rejects(createMatch(failing, question()))
  t.equal((await createMatch(application, question())).position, TEMPLATE_RECEIPTS + 1)
})
