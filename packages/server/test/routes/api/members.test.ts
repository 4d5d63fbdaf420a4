// Who is what in a region: who may say so, and that nobody locks everybody out.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { TEMPLATE_RECEIPTS } from '../../database/create-database.js'

const MEMBER = JSON.parse(readFileSync(new URL('../../../examples/new-member.json', import.meta.url), 'utf8'))

const PEOPLE = {
  administrator: { role: 'platform-administrator' },
  auditor: { role: 'auditor' },
  coordinator: { role: 'coordinator' }
} as const

t.test('an administrator makes members, and they are let in', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { ...PEOPLE, stranger: { role: 'buyer' } })
  t.equal((await ask('newcomer', 'GET', '/v1/members')).status, 403)
  const made = await ask('administrator', 'POST', '/v1/members', { kind: 'person', issuer: 'https://provider.example', subject: 'later', role: 'auditor' })
  t.match(made, {
    status: 201, headers: { etag: '"1"', 'register-revision': '1' },
    body: { kind: 'person', subject: 'later', role: 'auditor', authority: null, validFrom: '2026-11-22', validUntil: null, confirmedOn: '2026-11-22', version: 1 }
  })
  t.equal((await ask('later', 'GET', '/v1/members')).status, 200)
  t.same((await ask('auditor', 'GET', `/v1/members/${made.body.id}`)).body, made.body)
  for (const name of ['auditor', 'coordinator', 'stranger']) t.equal((await ask(name, 'POST', '/v1/members', MEMBER)).status, 403, name)
  t.equal((await ask('coordinator', 'GET', '/v1/members')).status, 403)
  const sql = asOwner(t, application.databaseUrl)
  const [receipt] = await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE position = ${TEMPLATE_RECEIPTS + 1}`
  t.match(JSON.parse(receipt?.['payload']), { kind: 'change', register: null, changes: { items: [{ object: 'membership', id: made.body.id, before: null }] } })
  t.notMatch(receipt?.['payload'], /later/, 'it names nobody')
})

t.test('nobody is the same twice, and what is wrong is told all at once', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  t.equal((await ask('administrator', 'POST', '/v1/members', MEMBER)).status, 201)
  t.match(await ask('administrator', 'POST', '/v1/members', MEMBER), { status: 409, body: { type: 'urn:sroi:problem:member-exists' } })
  t.equal((await ask('administrator', 'POST', '/v1/members', { ...MEMBER, role: 'buyer' })).status, 201, 'another role is another membership')
  const wrong = await ask('administrator', 'POST', '/v1/members', { ...MEMBER, role: 'supplier', authority: 'atlantis', validFrom: '2026-12-01', validUntil: '2026-11-30' })
  t.same(wrong.body.errors.map(({ pointer, code }: { pointer: string, code: string }) => [pointer, code]), [['/authority', 'not-for-this-role'], ['/authority', 'unknown-authority'], ['/validUntil', 'period-backwards']])
  for (const body of [{}, { ...MEMBER, role: 'visitor' }, { ...MEMBER, kind: 'key' }, { ...MEMBER, subject: '' }, { ...MEMBER, subject: 'a\u0000b' }, { ...MEMBER, name: 'J. Jansen' }]) {
    t.equal((await ask('administrator', 'POST', '/v1/members', body)).status, 400, JSON.stringify(body))
  }
})

t.test('a member is confirmed, gets another role and ends, version by version', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const { id } = (await ask('administrator', 'POST', '/v1/members', MEMBER)).body
  const url = `/v1/members/${id}`
  const change = { role: 'contract-manager', authority: 'haarlem', validUntil: '2027-01-01', confirmedOn: '2026-11-22' }
  t.equal((await ask('administrator', 'PUT', url, change)).status, 428)
  t.equal((await ask('administrator', 'PUT', url, change, { 'if-match': '"9"' })).status, 412)
  t.match(await ask('administrator', 'PUT', url, change, { 'if-match': '"1"' }), { status: 200, headers: { etag: '"2"' }, body: { ...change, id, version: 2, subject: MEMBER.subject } })
  t.match(await ask('administrator', 'PUT', url, { ...change, confirmedOn: '2026-11-23', validUntil: '2020-01-01' }, { 'if-match': '"2"' }), { status: 400, body: { errors: [{ pointer: '/validUntil' }, { pointer: '/confirmedOn' }] } })
  t.match(await ask('administrator', 'PUT', '/v1/members/01938f6c-5d10-7c4b-9a35-2f1f0f4b7a99', change, { 'if-match': '"1"' }), { status: 404, body: { type: 'urn:sroi:problem:member-not-found' } })
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('administrator', 'PUT', url, change, { 'if-match': '"2"' })))
  t.same(answers.map(({ status }) => status).sort(), [200, ...Array<number>(19).fill(412)])
})

t.test('whom nobody looked at for long is listed, and who ended is not', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const stale = (await ask('auditor', 'GET', '/v1/members?notConfirmedSince=2026-08-22')).body.items
  t.same(stale.map(({ subject }: { subject: string }) => subject).sort(), ['administrator', 'auditor', 'coordinator'])
  const [auditor, coordinator] = ['auditor', 'coordinator'].map((name) => stale.find(({ subject }: { subject: string }) => subject === name))
  const as = (member: { role: string }, changed: object) => ({ role: member.role, validUntil: null, confirmedOn: '2026-01-01', ...changed })
  await ask('administrator', 'PUT', `/v1/members/${auditor.id}`, as(auditor, { confirmedOn: '2026-11-22' }), { 'if-match': '"1"' })
  await ask('administrator', 'PUT', `/v1/members/${coordinator.id}`, as(coordinator, { validUntil: '2026-11-21' }), { 'if-match': '"1"' })
  t.same((await ask('administrator', 'GET', '/v1/members?notConfirmedSince=2026-08-22')).body.items.map(({ subject }: { subject: string }) => subject), ['administrator'])
  t.equal((await ask('administrator', 'GET', '/v1/members')).body.items.length, 3)
  t.equal((await ask('administrator', 'GET', '/v1/members?notConfirmedSince=gisteren')).status, 400)
})

t.test('an administrator whose time ends is not the one who stays', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const mine = (await ask('administrator', 'GET', '/v1/members')).body.items.find(({ subject }: { subject: string }) => subject === 'administrator')
  const change = { role: 'auditor', validUntil: null, confirmedOn: '2026-11-22' }
  const second = { kind: 'person', issuer: 'https://provider.example', subject: 'second', role: 'platform-administrator' }
  const temporary = await ask('administrator', 'POST', '/v1/members', { ...second, validUntil: '2026-11-22' })
  t.equal(temporary.status, 201)
  t.match(await ask('administrator', 'PUT', `/v1/members/${mine.id}`, change, { 'if-match': '"1"' }), { status: 409, body: { type: 'urn:sroi:problem:last-administrator' } })
  const lasting = { ...change, role: 'platform-administrator' }
  t.equal((await ask('administrator', 'PUT', `/v1/members/${temporary.body.id}`, lasting, { 'if-match': '"1"' })).status, 200)
  t.equal((await ask('administrator', 'PUT', `/v1/members/${mine.id}`, change, { 'if-match': '"1"' })).status, 200)
})

t.test('the last administrator stays one, now and later', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const mine = (await ask('administrator', 'GET', '/v1/members')).body.items.find(({ subject }: { subject: string }) => subject === 'administrator')
  const url = `/v1/members/${mine.id}`
  const same = { role: 'platform-administrator', validUntil: null, confirmedOn: '2026-11-22' }
  for (const change of [{ role: 'auditor' }, { validUntil: '2026-11-21' }, { validUntil: '2026-11-22' }, { validUntil: '2030-01-01' }]) {
    t.match(await ask('administrator', 'PUT', url, { ...same, ...change }, { 'if-match': '"1"' }), { status: 409, body: { type: 'urn:sroi:problem:last-administrator' } }, JSON.stringify(change))
  }
  t.equal((await ask('administrator', 'PUT', url, same, { 'if-match': '"1"' })).status, 200)
  const second = await ask('administrator', 'POST', '/v1/members', { kind: 'person', issuer: 'https://provider.example', subject: 'second', role: 'platform-administrator' })
  const both = await Promise.all([[url, '"2"'], [`/v1/members/${second.body.id}`, '"1"']].map(([path, version]) =>
    ask('administrator', 'PUT', path as string, { ...same, role: 'auditor' }, { 'if-match': version as string })))
  t.same(both.map(({ status }) => status).sort(), [200, 409], 'two who leave at once do not both leave')
})
