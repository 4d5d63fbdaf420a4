// What was found of labels: who looked when, what they found, and what is in doubt. It is written down and never changed, and changes no verdict.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'

const PEOPLE = {
  one: { role: 'supplier', organisation: { scheme: 'fictional', value: 'F-1' } }, other: { role: 'supplier', organisation: { scheme: 'fictional', value: 'F-2' } },
  coordinator: { role: 'coordinator' }, member: { role: 'committee-member' }, auditor: { role: 'auditor' }
} as const
const example = (name: string) => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))
const [LABEL, CHECK, SIGNAL] = [example('label-record'), example('label-check'), example('label-suspension')]
type Version = { readonly version: number, readonly step: string }

t.test('a label goes on record, in doubt, and out of it; every version stays', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const made = await ask('coordinator', 'POST', '/v1/label-records', LABEL)
  t.match([made.status, made.headers['etag'], made.body], [201, '"1"', { version: 1, step: 'checked', label: LABEL.label, check: { ...LABEL.check, by: /^[0-9a-f-]{36}$/ }, suspension: null, recheckDue: '2027-11-20', event: null }])
  const address = String(made.headers['location'])
  t.match((await ask('coordinator', 'POST', '/v1/label-records', LABEL)).body, { status: 409, type: /label-record-exists$/ })
  t.match((await ask('coordinator', 'POST', `${address}/checks`, { ...CHECK, doubt: 'gone' }, { 'if-match': '"1"' })).body, { errors: [{ pointer: '/doubt', code: 'not-in-doubt' }] })
  t.match((await ask('coordinator', 'POST', `${address}/suspensions`, SIGNAL, { 'if-match': '"1"' })).body, { version: 2, step: 'suspended', suspension: SIGNAL, check: LABEL.check })
  t.match((await ask('coordinator', 'POST', `${address}/suspensions`, SIGNAL, { 'if-match': '"2"' })).body, { status: 409, type: /label-suspended$/ })
  t.match((await ask('coordinator', 'POST', `${address}/checks`, CHECK, { 'if-match': '"2"' })).body, { errors: [{ pointer: '/doubt', code: 'absent' }] })
  t.match((await ask('coordinator', 'POST', `${address}/checks`, { ...CHECK, doubt: 'stays' }, { 'if-match': '"2"' })).body, { version: 3, suspension: SIGNAL })
  const renewed = { level: '3', issuer: LABEL.label.issuer, period: { from: '2026-11-01', until: '2028-10-31' } }
  t.match((await ask('coordinator', 'POST', `${address}/checks`, { ...CHECK, doubt: 'gone', label: renewed }, { 'if-match': '"3"' })).body, { version: 4, suspension: null, label: { ...renewed, scheme: 'pso', number: LABEL.label.number } })
  t.same((await ask('coordinator', 'GET', `${address}/versions`)).body.items.map(({ version, step }: Version) => `${version} ${step}`), ['4 checked', '3 checked', '2 suspended', '1 checked'])
  const page = await ask('coordinator', 'GET', `${address}/versions?limit=3`)
  t.same((await ask('coordinator', 'GET', `${address}/versions?limit=3&cursor=${page.body.nextCursor}`)).body.items.map(({ version }: Version) => version), [1])
  const sql = asOwner(t, application.databaseUrl)
  for (const change of ['UPDATE label_record_versions SET step = step', 'DELETE FROM label_record_versions']) await t.rejects(sql.unsafe(change), { code: '23001' })
  t.equal((await sql`SELECT count(*)::int AS n FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE payload LIKE '%label-record%'`)[0]?.['n'], 4)
})

t.test('a signal that rests on nothing, a day to come and a period backwards are refused, all at once', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const wrong = { ...LABEL, label: { ...LABEL.label, period: { from: '2026-03-01', until: '2026-02-01' } }, check: { ...LABEL.check, on: '2026-11-23' }, recheckDue: '2026-11-01' }
  t.same((await ask('coordinator', 'POST', '/v1/label-records', wrong)).body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/check/on', '/label/period/until', '/recheckDue'])
  const { headers } = await ask('coordinator', 'POST', '/v1/label-records', LABEL)
  const address = `${headers['location']}/suspensions`
  t.match((await ask('coordinator', 'POST', address, { ...SIGNAL, evidence: [] }, { 'if-match': '"1"' })).body, { errors: [{ pointer: '/evidence' }] })
  t.match((await ask('coordinator', 'POST', address, { ...SIGNAL, reason: ' ' }, { 'if-match': '"1"' })).body, { errors: [{ pointer: '/reason' }] })
  t.match((await ask('coordinator', 'POST', address, { ...SIGNAL, since: '2026-12-01' }, { 'if-match': '"1"' })).body, { errors: [{ pointer: '/since', code: 'in-the-future' }] })
  t.same([(await ask('coordinator', 'POST', address, SIGNAL)).status, (await ask('coordinator', 'POST', address, SIGNAL, { 'if-match': '"7"' })).status], [428, 412])
})

t.test('the desk writes, the committee and the auditor read, a firm reads its own and not who looked', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const { headers } = await ask('coordinator', 'POST', '/v1/label-records', LABEL)
  const address = String(headers['location'])
  const statusOf = async (name: string) => (await ask(name, 'GET', address)).status
  t.same([await statusOf('coordinator'), await statusOf('member'), await statusOf('auditor'), await statusOf('one'), await statusOf('other')], [200, 200, 200, 200, 404])
  t.match((await ask('one', 'GET', address)).body, { check: { by: null } })
  for (const name of ['one', 'member', 'auditor']) t.equal((await ask(name, 'POST', '/v1/label-records', LABEL)).status, 403, name)
  t.same([(await ask('one', 'GET', '/v1/label-records')).body.items.length, (await ask('other', 'GET', '/v1/label-records')).body.items.length], [1, 0])
  t.same([(await ask('coordinator', 'GET', '/v1/label-records?recheckDueBy=2027-11-19')).body.items.length, (await ask('coordinator', 'GET', '/v1/label-records?recheckDueBy=2027-11-20')).body.items.length], [0, 1])
  t.equal((await ask('coordinator', 'GET', '/v1/label-records/x')).status, 404)
})

t.test('whether a label holds and when somebody must look again is reckoned from the record; a hint names who looks alike, and changes nothing', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  await ask('one', 'PUT', '/v1/firm-profiles/fictional/F-1', { names: ['Werkplaats Voorbeeld (fictief)'] })
  await ask('other', 'PUT', '/v1/firm-profiles/fictional/F-2', { names: ['W\u0435rkplaats Voorbeeld (fictief)'] })
  const { headers } = await ask('coordinator', 'POST', '/v1/label-records', LABEL)
  const address = String(headers['location'])
  const { body } = await ask('coordinator', 'GET', `${address}/assessment?explain=true&language=nl`)
  t.match(body, { on: '2026-11-22', holds: { verdict: 'met' }, recheck: { due: '2027-11-20', finding: { verdict: 'met' } }, hints: [{ kind: 'look-alike-name', other: { value: 'F-2' }, finding: { verdict: 'unknown' } }], explanation: { language: 'nl', hints: [[{ }]] } })
  t.equal((await ask('one', 'GET', `${address}/assessment`)).body.hints, null)
  t.equal((await ask('other', 'GET', `${address}/assessment`)).status, 404)
  await ask('coordinator', 'POST', `${address}/suspensions`, SIGNAL, { 'if-match': '"1"' })
  t.match((await ask('coordinator', 'GET', `${address}/assessment`)).body, { holds: { verdict: 'unknown' }, recheck: { due: '2026-11-21', finding: { verdict: 'not-met' } } })
  t.equal((await ask('coordinator', 'GET', '/v1/label-records?recheckDueBy=2026-11-21')).body.items.length, 1, 'a label in doubt is due at once')
})
