// The register over HTTP: what is written down, what of it is published, and what becomes of writing at once.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { Supplier } from '@sroi/matcher'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { TEMPLATE_RECEIPTS } from '../../database/create-database.js'

const FIRM = JSON.parse(readFileSync(new URL('../../../examples/new-supplier.json', import.meta.url), 'utf8')) as Omit<Supplier, 'id'>
const OWN = FIRM.identifier

const PEOPLE = {
  coordinator: { role: 'coordinator' },
  firm: { role: 'supplier', organisation: OWN },
  other: { role: 'supplier', organisation: { scheme: 'fictional', value: '90000009' } },
  auditor: { role: 'auditor' },
  administrator: { role: 'platform-administrator' }
} as const

t.test('a supplier that enters the register is found when it is published, and not before', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const made = await ask('coordinator', 'POST', '/v1/suppliers', FIRM)
  t.equal(made.status, 201)
  t.match(made.headers, { etag: '"2"', 'register-revision': '2', location: /^\/v1\/suppliers\/[0-9a-f-]{36}\/registration$/ })
  const { id } = made.body.facts
  t.same({ ...made.body.facts, id: undefined }, { ...FIRM, id: undefined })
  t.equal((await ask('coordinator', 'GET', `/v1/suppliers/${id}`)).status, 404)
  t.same((await ask('auditor', 'GET', `/v1/suppliers/${id}/registration`)).body, made.body)

  const pending = await ask('coordinator', 'GET', '/v1/publications/pending')
  t.same(pending.body, { items: [{ supplier: id, revision: 2, name: FIRM.name, change: 'added', fields: [], moreFields: 0 }], nextCursor: null })
  const published = await ask('coordinator', 'POST', '/v1/publications', { suppliers: 'all-changed' })
  t.equal(published.status, 201)
  t.same(published.body, { revision: 3, total: 1, changes: [{ supplier: id, revision: 2, change: 'added' }] })
  t.same((await ask('coordinator', 'GET', `/v1/suppliers/${id}`)).body, made.body.facts)
  t.equal((await ask('coordinator', 'GET', `/v1/suppliers/${id}?revision=2`)).status, 404, 'at the revision in which only the register knew it')
  t.same((await ask('coordinator', 'GET', '/v1/publications/pending')).body.items, [])
  const again = await ask('coordinator', 'POST', '/v1/publications', { suppliers: [id] })
  t.match(again, { status: 200, body: { revision: 3, total: 0 }, headers: { 'register-revision': '3' } })
})

t.test('what differs between the register and what is published is told field by field', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const [first] = (await application.store.registerAt())!.suppliers as [Supplier]
  const changed = { ...first, name: 'Een andere naam (fictief)', contact: { ...first.contact, website: 'https://anders.example' } }
  t.equal((await ask('coordinator', 'PUT', `/v1/suppliers/${first.id}`, changed, { 'if-match': '"1"' })).status, 200)
  const { items } = (await ask('coordinator', 'GET', '/v1/publications/pending')).body
  t.same(items, [{
    supplier: first.id, name: changed.name, revision: 2, change: 'changed', moreFields: 0,
    fields: [
      { pointer: '/name', before: first.name, after: changed.name },
      { pointer: '/contact/website', before: first.contact.website ?? null, after: 'https://anders.example' }
    ]
  }])
  t.equal((await application.store.registerAt())!.suppliers[0]?.name, first.name, 'a search still reads what is published')
})

t.test('what changed after somebody looked waits for another look', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const first = (await ask('coordinator', 'POST', '/v1/suppliers', FIRM)).body.facts
  const looked = Number((await ask('coordinator', 'GET', '/v1/publications/pending')).body.items[0].revision)
  t.equal((await ask('coordinator', 'PUT', `/v1/suppliers/${first.id}`, { ...first, name: 'Daarna gewijzigd (fictief)' }, { 'if-match': '"2"' })).status, 200)
  t.match(await ask('coordinator', 'POST', '/v1/publications', { suppliers: 'all-changed', upTo: looked }), { status: 200, body: { total: 0 } })
  t.equal((await ask('coordinator', 'GET', `/v1/suppliers/${first.id}`)).status, 404)
  t.match(await ask('coordinator', 'POST', '/v1/publications', { suppliers: 'all-changed', upTo: looked + 1 }), { status: 201, body: { total: 1 } })
  for (const upTo of [0, 1.5, '3', null]) t.equal((await ask('coordinator', 'POST', '/v1/publications', { suppliers: 'all-changed', upTo })).status, 400, String(upTo))
})

t.test('a change says which version it is of: without one 428, of another one 412, and nothing is written', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const [first] = (await application.store.registerAt())!.suppliers as [Supplier]
  const url = `/v1/suppliers/${first.id}`
  t.match(await ask('coordinator', 'PUT', url, first), { status: 428, body: { type: 'urn:sroi:problem:precondition-required' } })
  t.match(await ask('coordinator', 'PUT', url, first, { 'if-match': '"7"' }), { status: 412, body: { type: 'urn:sroi:problem:version-changed' } })
  t.equal((await ask('coordinator', 'DELETE', `${url}?reason=weg%20ermee`)).status, 428)
  t.equal((await ask('coordinator', 'PUT', `${url}/offerings`, { offerings: [] }, { 'if-match': '"2"' })).status, 412)
  t.equal(await application.store.register.revision(), 1)
  t.equal((await ask('coordinator', 'PUT', `${url}/offerings`, { offerings: [] }, { 'if-match': '"1"' })).status, 200)
})

t.test('of twenty who change one version at once exactly one does', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const [first] = (await application.store.registerAt())!.suppliers as [Supplier]
  const url = `/v1/suppliers/${first.id}`
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 20, maxLength: 20 }), async (names) => {
    const version = (await ask('coordinator', 'GET', `${url}/registration`)).headers['etag'] as string
    const answers = await Promise.all(names.map((name) => ask('coordinator', 'PUT', url, { ...first, name: `${name} (fictief)` }, { 'if-match': version })))
    const [won, ...others] = answers.filter(({ status }) => status === 200)
    t.same(others, [])
    t.equal(answers.filter(({ status }) => status === 412).length, 19)
    t.same((await ask('coordinator', 'GET', `${url}/registration`)).body, won?.body)
  }), { numRuns: 3 })
})

t.test('what is wrong is told all at once, and leaves nothing behind', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const sql = asOwner(t, application.databaseUrl)
  const wrong = { ...FIRM, name: 7, worksIn: ['harlem'], place: { ...FIRM.place, municipality: 'atlantis' }, offerings: [...FIRM.offerings, ...FIRM.offerings], birthDate: '1980-01-01' }
  const answer = await ask('coordinator', 'POST', '/v1/suppliers', wrong)
  t.equal(answer.status, 400)
  t.same(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/birthDate', '/name', '/offerings/1/id', '/place/municipality', '/worksIn/0'])
  t.match(answer.body.errors.find(({ pointer }: { pointer: string }) => pointer === '/worksIn/0').detail, /Did you mean 'haarlem'/)
  for (const body of ['{', '[]', 'null', '{"identifier":{}}', JSON.stringify({ ...FIRM, id: 'mine' })]) t.equal((await ask('coordinator', 'POST', '/v1/suppliers', body)).status, 400, body)
  for (const body of [{}, { suppliers: [] }, { suppliers: ['nobody'] }, { suppliers: 'some' }]) t.equal((await ask('coordinator', 'POST', '/v1/publications', body)).status, 400, JSON.stringify(body))
  t.equal((await ask('coordinator', 'DELETE', '/v1/suppliers/x')).status, 400, 'without a reason')
  t.equal(await application.store.register.revision(), 1)
  for (const table of ['audit_events', 'idempotency_keys']) t.equal((await sql`SELECT FROM ${sql(table)}`).length, 0, table)
  t.equal((await sql`SELECT FROM receipts`).length, TEMPLATE_RECEIPTS, 'the receipts of the demonstration alone')
})

t.test('a name holds nothing that nobody sees, and is kept in one way of writing', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  for (const odd of ['\u202Ecitsif', 'Groen\u200B', '\uFEFFGroen', 'Groen\u00AD']) {
    const answer = await ask('coordinator', 'POST', '/v1/suppliers', { ...FIRM, name: odd, place: { ...FIRM.place, town: odd }, offerings: [{ ...FIRM.offerings[0], title: odd }] })
    t.same(answer.body.errors?.map(({ pointer, code }: { pointer: string, code: string }) => [pointer, code]), [['/name', 'broken-text'], ['/place/town', 'broken-text'], ['/offerings/0/title', 'broken-text']], JSON.stringify(odd))
  }
  t.equal((await ask('coordinator', 'POST', '/v1/suppliers', { ...FIRM, name: 'Cafe\u0301 Zonnig (fictief)' })).body.facts.name, 'Caf\u00E9 Zonnig (fictief)')
})

t.test('a write leaves a receipt with digests, a line in the audit log, and the answer for whoever sends it again', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const sql = asOwner(t, application.databaseUrl)
  const sent = await ask('coordinator', 'POST', '/v1/suppliers', FIRM, { 'idempotency-key': 'een-naam' })
  const again = await ask('coordinator', 'POST', '/v1/suppliers', FIRM, { 'idempotency-key': 'een-naam' })
  t.equal(again.text, sent.text)
  t.match(again.headers, { 'idempotency-replayed': 'true', 'register-revision': '2' })
  t.equal(await application.store.register.revision(), 2)
  const events = await sql`SELECT role, action, object, object_id, result FROM audit_events`
  t.same(events.map((row) => ({ ...row })), [{ role: 'coordinator', action: 'change-supplier', object: 'supplier', object_id: sent.body.facts.id, result: 'done' }])
  const [receipt] = await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE position = ${TEMPLATE_RECEIPTS + 1}`
  t.match(JSON.parse(receipt?.['payload']), {
    kind: 'change', register: { from: 1, to: 2 },
    changes: { total: 1, items: [{ object: 'supplier', id: sent.body.facts.id, before: null, after: /^[0-9a-f]{64}$/ }] }
  })
  await ask('coordinator', 'POST', '/v1/publications', { suppliers: 'all-changed' })
  const [publication] = await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE position = ${TEMPLATE_RECEIPTS + 2}`
  t.match(JSON.parse(publication?.['payload']).changes.items, [{ object: 'published-supplier', id: sent.body.facts.id, before: null, after: /^[0-9a-f]{64}$/ }])
})

t.test('a firm writes about itself alone, and not what the region has to look at first', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  t.match((await ask('other', 'POST', '/v1/suppliers', FIRM)), { status: 403, body: { type: 'urn:sroi:problem:property-not-allowed', errors: [{ pointer: '/identifier' }] } })
  const evidence = { level: 'document', source: 'Een bestand', on: '2026-11-01' }
  const labels = [{ scheme: 'pso', level: '3', issuer: 'PSO Nederland', period: { from: '2026-01-01', until: null }, evidence, recordedAt: '2026-11-01T09:00:00.000Z' }]
  t.match((await ask('firm', 'POST', '/v1/suppliers', { ...FIRM, labels })), { status: 403, body: { errors: [{ pointer: '/labels', code: 'property-not-allowed' }] } })
  const made = await ask('firm', 'POST', '/v1/suppliers', FIRM)
  t.equal(made.status, 201)
  const url = `/v1/suppliers/${made.body.facts.id}`
  const version = { 'if-match': made.headers['etag'] as string }
  const admissions = [{ standing: 'full', period: { from: '2026-01-01', until: null }, evidence, recordedAt: '2026-11-01T09:00:00.000Z' }]
  const refused = await ask('firm', 'PUT', url, { ...FIRM, labels, admissions, identifier: { scheme: 'fictional', value: '1' }, integrationIsMainAim: { value: true, evidence, recordedAt: '2026-11-01T09:00:00.000Z' } }, version)
  t.equal(refused.status, 403)
  t.same(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/admissions', '/identifier', '/integrationIsMainAim', '/labels'])
  t.equal((await ask('firm', 'PUT', url, { ...FIRM, name: 'Nieuwe naam (fictief)', legalForm: 'bv' }, version)).status, 200)
  t.equal((await ask('coordinator', 'PUT', url, { ...FIRM, labels, admissions }, { 'if-match': '"3"' })).status, 200, 'the region may')
  t.equal((await ask('firm', 'PUT', url, { ...FIRM, labels, admissions, contact: {} }, { 'if-match': '"4"' })).status, 200, 'what it may not change can be sent as it is')
  for (const [method, path, body] of [['PUT', url, FIRM], ['PUT', `${url}/offerings`, { offerings: [] }], ['DELETE', `${url}?reason=weg%20ermee`, undefined]] as const) {
    const notYours = await ask('other', method, path, body, { 'if-match': '*' })
    const notThere = await ask('other', method, path.replace(made.body.facts.id, 'nobody'), body, { 'if-match': '*' })
    t.same([notYours.status, notYours.text], [404, notThere.text], `${method} ${path}`)
  }
  t.equal((await ask('other', 'GET', `${url}/registration`)).status, 404)
  t.equal((await ask('other', 'GET', `${url}/versions`)).status, 404)
  for (const name of ['firm', 'auditor', 'administrator']) t.equal((await ask(name, 'POST', '/v1/publications', { suppliers: 'all-changed' })).status, 403, name)
  for (const name of ['firm', 'auditor']) t.equal((await ask(name, 'GET', '/v1/publications/pending')).status, 403, name)
})

t.test('two firms never have one number, and a number that was given back can be given again', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const made = await ask('coordinator', 'POST', '/v1/suppliers', FIRM)
  const other = await ask('coordinator', 'POST', '/v1/suppliers', { ...FIRM, identifier: { scheme: 'fictional', value: '90000008' } })
  t.match(await ask('coordinator', 'POST', '/v1/suppliers', FIRM), { status: 409, body: { type: 'urn:sroi:problem:supplier-exists' } })
  t.equal((await ask('coordinator', 'PUT', `/v1/suppliers/${other.body.facts.id}`, FIRM, { 'if-match': '*' })).status, 409)
  const [one, two] = await Promise.all([0, 1].map(() => ask('coordinator', 'POST', '/v1/suppliers', { ...FIRM, identifier: { scheme: 'fictional', value: '90000007' } })))
  t.same([one?.status, two?.status].sort(), [201, 409])
  t.equal((await ask('coordinator', 'DELETE', `/v1/suppliers/${made.body.facts.id}?reason=gestopt`, undefined, { 'if-match': '*' })).status, 200)
  t.equal((await ask('coordinator', 'POST', '/v1/suppliers', FIRM)).status, 201)
})

t.test('a supplier that leaves is told with the reason, kept in every version, and found until that is published', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const [first] = (await application.store.registerAt())!.suppliers as [Supplier]
  const url = `/v1/suppliers/${first.id}`
  await ask('coordinator', 'PUT', `${url}/offerings`, { offerings: [] }, { 'if-match': '"1"' })
  const gone = await ask('coordinator', 'DELETE', `${url}?reason=De%20firma%20is%20gestopt`, undefined, { 'if-match': '"2"' })
  t.match(gone, { status: 200, body: { version: 3, facts: null, reason: 'De firma is gestopt' } })
  t.equal((await ask('coordinator', 'GET', `${url}/registration`)).status, 404)
  t.equal((await ask('coordinator', 'PUT', url, first, { 'if-match': '*' })).status, 404)
  const page = await ask('coordinator', 'GET', `${url}/versions?limit=2`)
  t.match(page.body.items, [{ version: 3, facts: null, reason: 'De firma is gestopt' }, { version: 2, facts: { offerings: [] } }])
  const next = await ask('coordinator', 'GET', `${url}/versions?limit=2&cursor=${page.body.nextCursor}`)
  t.same(next.body, { items: [{ version: 1, recordedAt: next.body.items[0].recordedAt, facts: first, reason: null }], nextCursor: null })
  t.equal((await ask('coordinator', 'GET', url)).status, 200)
  t.match((await ask('coordinator', 'POST', '/v1/publications', { suppliers: [first.id] })).body, { revision: 4, changes: [{ change: 'removed' }] })
  t.equal((await ask('coordinator', 'GET', url)).status, 404)
  t.equal((await ask('coordinator', 'GET', `${url}?revision=3`)).status, 200)
})

t.test('a read can ask for the revision of a write, and is told when it is not there', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const made = await ask('coordinator', 'POST', '/v1/suppliers', FIRM)
  const read = await ask('coordinator', 'GET', '/v1/suppliers?limit=1', undefined, { 'minimum-revision': made.headers['register-revision'] as string })
  t.match(read, { status: 200, body: { register: { revision: 2 } } })
  t.match(await ask('coordinator', 'GET', '/v1/suppliers', undefined, { 'minimum-revision': '99' }), { status: 503, headers: { 'retry-after': '1' }, body: { type: 'urn:sroi:problem:revision-not-here' } })
  for (const odd of ['-1', '1.5', 'x', '1e3', '9'.repeat(30)]) t.equal((await ask('coordinator', 'GET', '/v1/suppliers', undefined, { 'minimum-revision': odd })).status, 400, odd)
})
