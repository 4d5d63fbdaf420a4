// Does the register tell what it was, and what it is now?
import { listVersioned } from '@sroi/fixtures'
import type { Supplier } from '@sroi/matcher'
import t from 'tap'
import { explainSupplier } from '../../dist/actions/explain-supplier.js'
import { createMatch } from '../../dist/actions/create-match.js'
import { assessContract } from '../../dist/actions/assess-contract.js'
import { assessReserved } from '../../dist/actions/assess-reserved.js'
import { matchSuppliers } from '../../dist/actions/match-suppliers.js'
import { DEMONSTRATION_TENANT, loadDemonstration } from '../../dist/demonstration/load-demonstration.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { digestOf } from '../../dist/json/digest.js'
import { createFilesStore } from '../../dist/store/files/create-files-store.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { firstDifference } from '../application/first-difference.js'
import { question } from '../application/question.js'
import { asOwner } from '../database/as-application.js'

t.test('a change is seen by the very next question, and earlier revisions stay as they were', async (t) => {
  const { store } = await buildApplication(t)
  const [first] = await suppliersOf(store)
  const revision = await store.publish({ suppliers: [{ ...first!, name: 'A new name (fictief)' }] }, NOW)
  t.equal(revision, 2)
  t.equal((await suppliersOf(store))[0]?.name, 'A new name (fictief)')
  t.same((await store.registerAt(1))?.suppliers[0], first)
  t.equal((await store.registerAt())?.revision, 2)
})

t.test('a supplier that leaves is gone from then on, and still there at the revision before', async (t) => {
  const { store } = await buildApplication(t)
  const before = await suppliersOf(store)
  await store.publish({ removed: [before[0]!.id] }, NOW)
  t.equal((await suppliersOf(store)).length, before.length - 1)
  t.equal(firstDifference((await store.registerAt(1))?.suppliers, before), null)
})

t.test('there is no register of the future, and none before the first', async (t) => {
  const { store } = await buildApplication(t)
  t.equal(await store.registerAt(2), null)
  t.equal(await store.registerAt(0), null)
})

t.test('changes that are written at once get revisions one after the other', async (t) => {
  const { store } = await buildApplication(t)
  const suppliers = await suppliersOf(store)
  const revisions = await Promise.all(suppliers.slice(0, 8).map((supplier) => store.publish({ suppliers: [supplier] }, NOW)))
  t.same([...revisions].sort((one, other) => one - other), [2, 3, 4, 5, 6, 7, 8, 9])
  t.equal((await store.registerAt())?.revision, 9)
})

t.test('why a supplier was judged as it was is told with the facts of then', async (t) => {
  const application = await buildApplication(t)
  const { store } = application
  const receipt = await createMatch(application, question())
  const [candidate] = receipt.outcome.ranked.items
  const id = candidate!.supplier.id
  const supplier = (await suppliersOf(store)).find((one) => one.id === id)!
  await store.publish({ suppliers: [{ ...supplier, labels: [], admissions: [] }] }, NOW)
  const outcome = await explainSupplier({ store }, receipt.id, id, { all: true })
  t.equal(firstDifference(outcome?.ranked.items, [candidate]), null)
  t.equal(outcome?.provenance.register.revision, 1)
  t.equal(await explainSupplier({ store }, receipt.id, 'nobody', { all: true }), null)
  t.equal(await explainSupplier({ store }, 'no-match', id, { all: true }), null)
})

t.test('another process sees a change after a moment', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const other = createPostgresqlStore(await connect(databaseUrl), DEMONSTRATION_TENANT.id)
  t.teardown(() => other.close())
  t.equal((await other.registerAt())?.revision, 1)
  await store.publish({ removed: ['nobody'] }, NOW)
  for (let tries = 0; tries < 40 && (await other.registerAt())?.revision === 1; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
  t.equal((await other.registerAt())?.revision, 2)
})

t.test('a version of a rule set is published once and never again', async (t) => {
  const { store } = await buildApplication(t)
  const [ruleSet] = readDemonstration().ruleSets
  await t.rejects(store.publish({ ruleSets: [{ ...ruleSet!, title: { nl: 'Anders', en: 'Different' } }] }, NOW))
  t.equal((await store.registerAt())?.revision, 1)
  const next = { ...ruleSet!, version: 'next' }
  await store.publish({ ruleSets: [next] }, NOW)
  t.same(await store.ruleSetVersions([{ id: next.id, version: 'next' }]), [next])
  t.equal(await store.ruleSetVersions([{ id: next.id, version: 'never' }]), null)
})

t.test('a receipt names a rule set by the digest that is recorded for its version', async (t) => {
  const recorded = new Map(listVersioned().map(({ name, sha256 }) => [name, sha256]))
  for (const ruleSet of readDemonstration().ruleSets) t.equal(digestOf(ruleSet), recorded.get(`rule-sets/${ruleSet.id}`), ruleSet.id)
})

t.test('loading the demonstration twice keeps what is there, and says when this release brings other data', async (t) => {
  const { store, clock } = await buildApplication(t)
  const demonstration = readDemonstration()
  t.equal(await loadDemonstration(store, clock, demonstration), 'kept')
  t.equal(await loadDemonstration(store, clock, { ...demonstration, digest: 'f'.repeat(64) }), 'differs')
  t.equal((await store.registerAt())?.revision, 1)
})

t.test('the next revision is read as what changed: all other suppliers are the same objects, and the whole is what a fresh reader finds', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const before = await suppliersOf(store)
  const [first, second, third] = before as [Supplier, Supplier, Supplier]
  await store.publish({ suppliers: [{ ...second, name: 'Changed (fictief)' }, { ...first, id: 'aaa-first' }, { ...first, id: 'zzz-\u{1F33F}' }, { ...first, id: 'zzz-\uFF5E' }], removed: [third.id] }, NOW)
  const after = await suppliersOf(store)
  t.same(after.filter((supplier) => !before.includes(supplier)).map(({ id }) => id).sort(), ['aaa-first', second.id, 'zzz-\u{1F33F}', 'zzz-\uFF5E'].sort())
  t.equal(after.length, before.length + 2)
  const fresh = createPostgresqlStore(await connect(databaseUrl), DEMONSTRATION_TENANT.id)
  t.teardown(() => fresh.close())
  t.equal(firstDifference(await fresh.registerAt(), await store.registerAt()), null)
  await store.publish({ suppliers: [third], removed: ['aaa-first', 'zzz-\u{1F33F}', 'zzz-\uFF5E'] }, NOW)
  await store.publish({ suppliers: [second] }, NOW)
  t.equal(firstDifference(await suppliersOf(store), before), null)
  await store.publish({ authorities: [] }, NOW)
  t.equal(await suppliersOf(store), (await store.registerAt())?.suppliers, 'a revision without suppliers leaves the list as it is')
})

t.test('a register has a digest: of what was published in which order, whatever database it is in', async (t) => {
  const [one, other] = [(await buildApplication(t)).store, (await buildApplication(t)).store]
  const digestIn = async (store: PostgresqlStore): Promise<string | null | undefined> => (await store.registerAt())?.digest
  t.equal(await digestIn(one), (await createFilesStore(readDemonstration()).registerAt())?.digest)
  const [first] = await suppliersOf(one)
  const seen = [await digestIn(one)]
  for (const change of [{ suppliers: [{ ...first!, name: 'A (fictief)' }] }, { removed: [first!.id] }, { suppliers: [first!] }, {}]) {
    await one.publish(change, NOW)
    await other.publish(change, NOW)
    t.equal(await digestIn(other), await digestIn(one))
    seen.push(await digestIn(one))
  }
  t.equal(new Set(seen).size, 5, 'no revision has that of another')
  await one.publish({ suppliers: [{ ...first!, name: 'B (fictief)' }] }, NOW)
  await other.publish({ suppliers: [{ ...first!, name: 'C (fictief)' }] }, NOW)
  t.not(await digestIn(other), await digestIn(one), 'the same revision with other suppliers')
})

t.test('a register that was published before there were digests gets one that no other has', async (t) => {
  const digests = await Promise.all([0, 1].map(async () => {
    const { store, databaseUrl } = await buildApplication(t)
    await asOwner(t, databaseUrl)`UPDATE registers SET digest = NULL`
    await store.publish({}, NOW)
    return (await store.registerAt())?.digest
  }))
  t.match(digests, [/^[0-9a-f]{64}$/, /^[0-9a-f]{64}$/])
  t.not(digests[0], digests[1])
})

t.test('the database gives the same data as the files it was filled from', async (t) => {
  const { store } = await buildApplication(t)
  const files = createFilesStore(readDemonstration())
  t.equal(firstDifference(await store.registerAt(), await files.registerAt()), null)
  t.equal(firstDifference(await store.authorities(), await files.authorities()), null)
  t.equal(firstDifference(await store.exampleContracts(), await files.exampleContracts()), null)
  for (const { id } of await files.authorities()) t.equal(firstDifference(await store.ruleSetsFor(id), await files.ruleSetsFor(id)), null, id)
})

t.test('the demonstration lives on one day: years later the same question has the same answer', async (t) => {
  const { store, clock } = await buildApplication(t)
  const later = { now: () => '2031-06-01T09:00:00.000Z' }
  const { outcome: now } = await matchSuppliers({ store, clock }, question())
  t.ok(now.ranked.total > 0)
  for (const one of [store, createFilesStore(readDemonstration())]) {
    const { outcome: then } = await matchSuppliers({ store: one, clock: later }, question())
    t.same([then.provenance.on, then.provenance.knownAt], ['2026-11-22', later.now()])
    t.equal(firstDifference(then.ranked, now.ranked), null)
    t.equal((await assessContract({ store: one, clock: later }, question())).provenance.on, '2026-11-22')
    t.equal((await assessReserved({ store: one, clock: later }, { supplierId: now.ranked.items[0]!.supplier.id, contract: { ...question().contract, reservation: 'res-ws' } })).provenance.on, '2026-11-22')
    t.equal((await matchSuppliers({ store: one, clock: later }, { ...question(), on: '2031-06-01' })).outcome.provenance.on, '2031-06-01', 'a day in the question goes first')
  }
})

t.test('a register that is kept up to date is asked about today', async (t) => {
  const { store, clock } = await buildApplication(t)
  const kept = { ...store, registerAt: async (revision?: number) => ({ ...(await store.registerAt(revision))!, day: null }) }
  t.equal((await matchSuppliers({ store: kept, clock: { now: () => '2031-06-01T23:30:00.000Z' } }, question())).outcome.provenance.on, '2031-06-02')
  t.equal((await matchSuppliers({ store: kept, clock }, question())).outcome.provenance.on, '2026-11-22')
})

async function suppliersOf (store: PostgresqlStore): Promise<readonly Supplier[]> {
  return (await store.registerAt())!.suppliers
}

t.test('what is written of suppliers leaves the rules the objects that they were; a version of rules does not', async (t) => {
  const { store } = await buildApplication(t)
  const [first] = await suppliersOf(store)
  const [rules, authorities] = [await store.ruleSetsFor('bloemendaal'), await store.authorities()]
  await store.publish({ suppliers: [{ ...first!, name: 'Anders (fictief)' }], side: 'register' }, NOW)
  t.equal((await store.registerAt())?.revision, 2)
  t.equal(await store.ruleSetsFor('bloemendaal'), rules)
  t.equal(await store.authorities(), authorities)
  const own = rules.at(-1)!
  await store.publish({ ruleSets: [{ ...own, version: 'next' }] }, NOW)
  t.equal((await store.ruleSetsFor('bloemendaal')).at(-1)?.version, 'next')
})

t.test('what the register alone knows is found by nobody, at no revision, until it is published', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const before = await suppliersOf(store)
  const [first, second] = before as [Supplier, Supplier]
  await store.publish({ suppliers: [{ ...first, name: 'Anders (fictief)' }, { ...first, id: 'nieuw' }], removed: [second.id], reason: 'gestopt', side: 'register' }, NOW)
  t.equal(await suppliersOf(store), before)
  t.equal(firstDifference((await store.registerAt(1))?.suppliers, before), null)
  const pending = await store.register.pending(null, 10)
  t.same(pending.map(({ id, registered, published }) => [id, registered?.name ?? null, published?.name ?? null]).sort(), [
    [first.id, 'Anders (fictief)', first.name], [second.id, null, second.name], ['nieuw', first.name, null]
  ].sort())
  await store.publish({ suppliers: [{ ...first, name: 'Anders (fictief)' }, { ...first, id: 'nieuw' }], removed: [second.id], side: 'published' }, NOW)
  t.same(await store.register.pending(null, 10), [])
  const fresh = createPostgresqlStore(await connect(databaseUrl), DEMONSTRATION_TENANT.id)
  t.teardown(() => fresh.close())
  t.equal(firstDifference(await fresh.registerAt(), await store.registerAt()), null)
  t.match((await store.register.versions(second.id, null, 9)), [{ revision: 2, facts: null, reason: 'gestopt' }, { revision: 1, reason: null }])
})
