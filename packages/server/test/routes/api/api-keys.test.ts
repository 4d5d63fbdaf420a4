// Keys for machines over HTTP: who makes them, that they are shown once, and that they open what they should.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { writeCursor } from '../../../dist/http/cursor.js'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'

const KEY = JSON.parse(readFileSync(new URL('../../../examples/new-api-key.json', import.meta.url), 'utf8')) as { name: string, networks: string[] }
const OPEN = { ...KEY, networks: [] }
const PEOPLE = { administrator: { role: 'platform-administrator' }, auditor: { role: 'auditor' }, coordinator: { role: 'coordinator' } } as const

t.test('an administrator makes a key, it is shown once, and it opens what its scopes say', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const made = await ask('administrator', 'POST', '/v1/api-keys', OPEN)
  t.match(made, { status: 201, headers: { location: `/v1/api-keys/${made.body.key.id}` }, body: { key: { name: KEY.name, scopes: ['read', 'record-answer'], createdBy: { subject: 'administrator' }, revokedAt: null, usedOn: null } } })
  const { text, key } = made.body
  const machine = async (method: 'GET' | 'POST', url: string): Promise<number> => (await application.app.inject({ method, url, headers: { authorization: `Bearer ${text}` } })).statusCode
  t.equal(await machine('GET', '/v1/authorities'), 200)
  t.equal(await machine('GET', '/v1/members'), 403, 'no machine manages members')
  for (const name of ['auditor', 'administrator']) {
    t.same((await ask(name, 'GET', `/v1/api-keys/${key.id}`)).body, { ...key, usedOn: '2026-11-22' })
    t.notMatch((await ask(name, 'GET', '/v1/api-keys')).text, text.slice(-43))
  }
  const sql = asOwner(t, application.databaseUrl)
  const receipts = await sql`SELECT payload FROM receipt_payloads WHERE payload LIKE '%api-key%'`
  t.match(JSON.parse(receipts[0]?.['payload']), { kind: 'change', changes: { items: [{ object: 'api-key', id: key.id, before: null }] } })
  const everything = await sql`SELECT query_to_xml('SELECT * FROM ' || relname, false, false, '')::text AS content FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`
  t.notOk(everything.some(({ content }) => String(content).includes(text.slice(-43))), 'the database has it nowhere')
})

t.test('who may not make or see keys does not', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  for (const name of ['auditor', 'coordinator', 'stranger']) t.equal((await ask(name, 'POST', '/v1/api-keys', OPEN)).status, 403, name)
  for (const name of ['coordinator', 'stranger']) t.equal((await ask(name, 'GET', '/v1/api-keys')).status, 403, name)
})

t.test('a revoked key opens nothing; revoking again changes nothing', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const { key, text } = (await ask('administrator', 'POST', '/v1/api-keys', OPEN)).body
  const first = await ask('administrator', 'POST', `/v1/api-keys/${key.id}/revocations`)
  t.match(first, { status: 200, body: { id: key.id, revokedAt: '2026-11-22T09:00:00.000Z' } })
  t.same((await ask('administrator', 'POST', `/v1/api-keys/${key.id}/revocations`)).body, first.body)
  const refused = await application.app.inject({ method: 'GET', url: '/v1/authorities', headers: { authorization: `Bearer ${text}` } })
  t.equal(refused.statusCode, 401, 'also where visitors may ask')
  t.match(refused.headers['www-authenticate'], /revoked/)
  for (const id of ['01938f6c-5d10-7c4b-9a35-2f1f0f4b7a99', 'x']) {
    t.match(await ask('administrator', 'POST', `/v1/api-keys/${id}/revocations`), { status: 404, body: { type: 'urn:sroi:problem:api-key-not-found' } })
    t.match(await ask('administrator', 'GET', `/v1/api-keys/${id}`), { status: 404, body: { type: 'urn:sroi:problem:api-key-not-found' } })
  }
})

t.test('a third key, a request that wants to be repeated, and mistakes are refused', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  for (const expected of [201, 201, 409]) t.equal((await ask('administrator', 'POST', '/v1/api-keys', OPEN)).status, expected)
  t.match(await ask('administrator', 'POST', '/v1/api-keys', { ...OPEN, name: 'x' }, { 'idempotency-key': 'once' }), { status: 400, body: { errors: [{ pointer: '/Idempotency-Key', code: 'no-repeat' }] } })
  t.match(await ask('administrator', 'POST', '/v1/api-keys', { ...OPEN, scopes: [], expiresAt: 'soon', tenantId: 'x' }), { status: 400, body: { errors: [{ pointer: '/scopes' }, { pointer: '/expiresAt' }, { code: 'unknown-key' }] } })
})

t.test('keys are listed page by page', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  for (const name of ['a', 'b', 'c']) await ask('administrator', 'POST', '/v1/api-keys', { ...OPEN, name })
  const names = ({ items }: { items: readonly { name: string }[] }): readonly string[] => items.map(({ name }) => name)
  const first = (await ask('auditor', 'GET', '/v1/api-keys?limit=2')).body
  t.same(names(first), ['a', 'b'])
  const second = (await ask('auditor', 'GET', `/v1/api-keys?limit=2&cursor=${first.nextCursor}`)).body
  t.same([names(second), second.nextCursor], [['c'], null])
  const odd = writeCursor({ list: 'api-keys' }, { revision: null, after: 'x' })
  t.match(await ask('auditor', 'GET', `/v1/api-keys?cursor=${odd}`), { status: 400, body: { errors: [{ pointer: '/cursor' }] } })
})
