// What a firm says of itself: saved and gone on with, every version kept, judged live, and asked once.
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { readFileSync } from 'node:fs'

const PEOPLE = {
  one: { role: 'supplier', organisation: { scheme: 'fictional', value: 'F-1' } },
  other: { role: 'supplier', organisation: { scheme: 'fictional', value: 'F-2' } },
  coordinator: { role: 'coordinator' }, member: { role: 'committee-member' }, auditor: { role: 'auditor' }, buyer: { role: 'buyer' }
} as const
const ADDRESS = '/v1/firm-profiles/fictional/F-1'
const example = (name: string) => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))
const [BEGUN, WHOLE] = [example('firm-profile-begun'), example('firm-profile')]

t.test('half a profile is a profile: it is saved, gone on with, and every version is kept under its digest', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  t.equal((await ask('one', 'GET', ADDRESS)).status, 404)
  const empty = await ask('one', 'PUT', ADDRESS, {})
  t.match([empty.status, empty.headers['location'], empty.headers['etag'], empty.body], [201, ADDRESS, '"1"', { version: 1, onBehalf: false, profile: { organisation: { scheme: 'fictional', value: 'F-1' } } }])
  const begun = await ask('one', 'PUT', ADDRESS, BEGUN, { 'if-match': '"1"' })
  const whole = await ask('one', 'PUT', ADDRESS, { ...WHOLE, organisation: { scheme: 'fictional', value: 'F-1' } }, { 'if-match': '"2"' })
  t.match([begun.status, whole.status, whole.headers['etag']], [200, 200, '"3"'])
  const again = await ask('one', 'PUT', ADDRESS, WHOLE, { 'if-match': '"3"' })
  t.match([again.status, again.body.version], [200, 3], 'what says the same makes no other version')
  t.match((await ask('one', 'GET', ADDRESS)).body, { version: 3, sha256: whole.body.sha256, profile: WHOLE })
  t.match((await ask('one', 'GET', `${ADDRESS}?sha256=${begun.body.sha256}`)).body, { version: 2, profile: BEGUN })
  t.equal((await ask('one', 'GET', `${ADDRESS}?sha256=${'0'.repeat(64)}`)).status, 404)
  t.notMatch(whole.text, /savedBy/)
  const sql = asOwner(t, application.databaseUrl)
  const items = (await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE payload LIKE '%firm-profile%' ORDER BY position`).map((row) => JSON.parse(row['payload']).changes.items[0])
  t.match(items, [{ id: 'fictional/F-1', before: null }, { before: items[0].after, after: begun.body.sha256 }, { before: begun.body.sha256, after: whole.body.sha256 }])
  await t.rejects(sql`UPDATE firm_profile_versions SET on_behalf = true`, { code: '23001' })
  await t.rejects(sql`DELETE FROM firm_profile_versions`, { code: '23001' })
})

t.test('nobody overwrites what they have not seen, and of twenty who save at once one does', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  t.equal((await ask('one', 'PUT', ADDRESS, BEGUN, { 'if-match': '"1"' })).status, 412, 'there is none yet')
  const first = await Promise.all(Array.from({ length: 8 }, (_, index) => ask('one', 'PUT', ADDRESS, { names: [`Voorbeeld ${index} (fictief)`] })))
  t.same(first.map(({ status }) => status).sort(), [201, ...Array.from({ length: 7 }, () => 428)])
  const next = await Promise.all(Array.from({ length: 20 }, (_, index) => ask('one', 'PUT', ADDRESS, { names: [`Voorbeeld ${index + 10} (fictief)`] }, { 'if-match': '"1"' })))
  t.same(next.map(({ status }) => status).sort(), [200, ...Array.from({ length: 19 }, () => 412)])
  t.equal((await ask('one', 'GET', ADDRESS)).body.version, 2)
})

t.test('a firm sees and saves its own; the region reads all, and what it saves for a firm is marked', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  await ask('one', 'PUT', ADDRESS, WHOLE)
  const statusOf = async (name: string) => (await ask(name, 'GET', ADDRESS)).status
  t.same([await statusOf('one'), await statusOf('coordinator'), await statusOf('member'), await statusOf('auditor')], [200, 200, 200, 200])
  t.same([await statusOf('other'), await statusOf('buyer')], [404, 403])
  t.equal((await ask('other', 'PUT', ADDRESS, BEGUN, { 'if-match': '"1"' })).status, 404)
  t.equal((await ask('member', 'PUT', ADDRESS, BEGUN, { 'if-match': '"1"' })).status, 403)
  t.match((await ask('coordinator', 'PUT', ADDRESS, BEGUN, { 'if-match': '"1"' })).body, { version: 2, onBehalf: true })
  await ask('other', 'PUT', '/v1/firm-profiles/fictional/F-2', {})
  t.same((await ask('other', 'GET', '/v1/firm-profiles')).body.items.map(({ organisation }: { organisation: unknown }) => organisation), [{ scheme: 'fictional', value: 'F-2' }])
  const page = await ask('coordinator', 'GET', '/v1/firm-profiles?limit=1')
  t.match(page.body, { items: [{ organisation: { value: 'F-1' }, name: BEGUN.names[0], version: 2 }] })
  t.match((await ask('coordinator', 'GET', `/v1/firm-profiles?limit=1&cursor=${page.body.nextCursor}`)).body, { items: [{ organisation: { value: 'F-2' }, name: null }], nextCursor: null })
})

t.test('every mistake comes at once with its place, and no worker can be smuggled in', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const answer = await ask('one', 'PUT', ADDRESS, { organisation: { scheme: 'fictional', value: 'F-2' }, place: { town: 'X', municipality: 'harlem' }, size: { headcount: { least: 9, most: 2 } }, workers: [{ name: 'x' }], names: [] })
  t.equal(answer.status, 400)
  t.same(new Set(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)), new Set(['/organisation', '/place/municipality', '/size/headcount/most', '/workers', '/names']))
  t.match(answer.body.errors.find(({ pointer }: { pointer: string }) => pointer === '/place/municipality'), { detail: /Did you mean 'haarlem'/ })
  t.equal((await ask('one', 'GET', ADDRESS)).status, 404)
})

t.test('a firm sees how it stands criterion by criterion, live, with what is not known and which labels it can still get', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  await ask('one', 'PUT', ADDRESS, {})
  const before = (await ask('one', 'GET', `${ADDRESS}/assessment`)).body
  t.ok(before.criteria.length > 2)
  t.ok(before.criteria.every(({ finding }: { finding: { verdict: string } }) => finding.verdict === 'unknown'), 'of nothing nothing is known, and nothing is refused')
  t.ok(before.toKnow.length > 0)
  await ask('one', 'PUT', ADDRESS, WHOLE, { 'if-match': '"1"' })
  const { body } = await ask('one', 'GET', `${ADDRESS}/assessment?explain=true&language=nl`)
  t.ok(body.criteria.some(({ finding }: { finding: { verdict: string } }) => finding.verdict === 'met'))
  t.ok(body.chances.length > 3)
  t.equal(body.explanation.criteria.length, body.criteria.length)
  t.match(body.provenance, { profile: { version: 2 }, ruleSets: [{ id: /./ }] })
  t.equal((await ask('other', 'GET', `${ADDRESS}/assessment`)).status, 404)
})

t.test('a label that somebody checked counts in the verdict, one that is only shown or in doubt does not', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  await ask('one', 'PUT', ADDRESS, { ...WHOLE, labels: [example('label-record').label] })
  const verdict = async () => (await ask('one', 'GET', `${ADDRESS}/assessment`)).body.badges.full
  const held = async () => (await ask('one', 'GET', `${ADDRESS}/assessment`)).body.chances.filter(({ pathway }: { pathway: { outcome: string } }) => pathway.outcome === 'held').length
  t.equal(await held(), 0, 'shown')
  const record = await ask('coordinator', 'POST', '/v1/label-records', example('label-record'))
  t.equal(record.status, 201, record.text)
  t.ok(await held() > 0, 'checked')
  t.ok(await verdict())
  await ask('coordinator', 'POST', `${record.headers['location']}/suspensions`, example('label-suspension'), { 'if-match': '"1"' })
  t.equal(await held(), 0, 'in doubt')
})

t.test('a firm enters the register by its profile, and is asked nothing twice; what only the region says is not taken from it', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  await ask('one', 'PUT', ADDRESS, BEGUN)
  t.match((await ask('one', 'POST', `${ADDRESS}/registrations`)).body, { status: 409, type: /profile-incomplete$/, errors: [{ pointer: '/place' }] })
  await ask('one', 'PUT', ADDRESS, WHOLE, { 'if-match': '"1"' })
  const entered = await ask('one', 'POST', `${ADDRESS}/registrations`)
  t.match([entered.status, entered.body.facts], [201, { name: WHOLE.names[0], identifier: { scheme: 'fictional', value: 'F-1' }, offerings: WHOLE.offerings, labels: [], admissions: [] }])
  await ask('coordinator', 'POST', '/v1/label-records', example('label-record'))
  await ask('one', 'PUT', ADDRESS, { ...WHOLE, names: ['Andere naam (fictief)'] }, { 'if-match': '"2"' })
  const own = await ask('one', 'POST', `${ADDRESS}/registrations`)
  t.match([own.body.facts.id, own.body.facts.name, own.body.facts.labels], [entered.body.facts.id, 'Andere naam (fictief)', []])
  const desk = await ask('coordinator', 'POST', `${ADDRESS}/registrations`)
  t.match(desk.body.facts.labels, [{ scheme: 'pso', level: '30-plus', evidence: { level: 'register' } }])
  t.equal((await ask('coordinator', 'POST', `${ADDRESS}/registrations`)).body.facts.labels.length, 1)
})
