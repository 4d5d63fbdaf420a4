// Does the whole service ask who it is before it answers: under /v1 by a token or a key, on the pages by a session, and never the other way round?
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { uuidv7 } from 'uuidv7'
import { buildApplication, NOW } from '../application/build-application.js'
import { question } from '../application/question.js'
import { signedIn } from '../application/signed-in.js'
import { openBrowser } from './browser.js'
import { providerOf } from './open-identification.js'
import { AUDIENCE, MACHINE, runProvider } from './running-provider.js'

// a whole service for each test
t.setTimeout(120_000)
const provider = await runProvider(t)
const LOCAL = 'http://127.0.0.1:8080'

/** A good token at the moment at which the service stands. */
function token (changes: object = {}): Promise<string> {
  const now = Date.parse(NOW) / 1000
  return provider.sign({ iss: provider.issuer, aud: AUDIENCE, sub: MACHINE.client_id, client_id: MACHINE.client_id, iat: now, exp: now + 600, jti: randomUUID(), scope: 'read write', ...changes })
}

t.test('a bad token is refused also where visitors may ask, and a good one is taken', async (t) => {
  const { app } = await buildApplication(t, { identified: { providers: [providerOf(provider)] } })
  const ask = async (authorization: string, url = '/v1/authorities'): Promise<number> => (await app.inject({ method: 'GET', url, headers: { authorization } })).statusCode
  t.equal((await app.inject({ method: 'GET', url: '/v1/authorities' })).statusCode, 200, 'a visitor')
  t.equal(await ask(`Bearer ${await token()}`), 200)
  t.equal(await ask(`Bearer ${await token({ aud: 'other' })}`), 401)
  t.equal(await ask('Bearer nonsense'), 401)
  t.equal(await ask(`bearer ${await token()}`), 401)
  t.equal(await ask(`Bearer sroi_${'0'.repeat(32)}_${'0'.repeat(32)}_${'A'.repeat(43)}`), 401)
  t.equal((await app.inject({ method: 'GET', url: `/v1/authorities?access_token=${await token()}` })).statusCode, 400)
  const two = await app.inject({ method: 'GET', url: '/v1/authorities', headers: { authorization: [`Bearer ${await token()}`, 'Bearer x'] as unknown as string } })
  t.equal(two.statusCode, 400)
  t.match(two.json(), { type: 'urn:sroi:problem:ambiguous-credentials' })
})

t.test('a token reaches as far as its scopes, its membership and the id it has not shared', async (t) => {
  const { app, store } = await buildApplication(t, { identified: { providers: [providerOf(provider)] } })
  await store.write(async ({ members }) => members.create({ id: uuidv7(), kind: 'client', issuer: provider.issuer, subject: MACHINE.client_id, role: 'machine', authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 }))
  const write = async (changes: object = {}) => app.inject({ method: 'POST', url: '/v1/matches', headers: { authorization: `Bearer ${await token(changes)}`, 'idempotency-key': randomUUID() }, payload: question() })
  t.equal((await write()).statusCode, 201)
  const narrow = await write({ scope: 'read' })
  t.equal(narrow.statusCode, 403)
  t.match(narrow.json(), { type: 'urn:sroi:problem:scope-missing' })
  t.match(narrow.headers['www-authenticate'], 'error="insufficient_scope"')
  const jti = randomUUID()
  t.equal((await write({ jti })).statusCode, 201)
  t.equal((await write({ jti, other: true })).statusCode, 401)
})

t.test('a session of the pages is worth nothing under /v1, and a token nothing on the pages', async (t) => {
  const { app } = await buildApplication(t, { identified: { demonstrationSignIn: true, providers: [providerOf(provider)] } })
  const browser = openBrowser(app, LOCAL)
  await browser.send('/sign-in', { person: 'platform-administrator' })
  const cookie = `sroi=${browser.cookie('sroi')}`
  t.match(cookie, /^sroi=[\w-]{43}$/)
  t.equal((await app.inject({ method: 'GET', url: '/v1/members', headers: { cookie } })).statusCode, 401)
  const page = await app.inject({ method: 'GET', url: '/sign-in', headers: { authorization: 'Bearer nonsense' } })
  t.equal(page.statusCode, 200, 'a page does not read tokens')
  t.match((await app.inject({ method: 'GET', url: '/sign-in', headers: { cookie, host: '127.0.0.1:8080' } })).body, 'U bent ingelogd als Beheerder van het platform (fictief).')
})

t.test('an administrator signs a member out on all devices', async (t) => {
  const application = await buildApplication(t, { identified: { demonstrationSignIn: true } })
  const ask = await signedIn(t, application, { administrator: { role: 'platform-administrator' }, auditor: { role: 'auditor' } })
  const member = (await ask('administrator', 'POST', '/v1/members', { kind: 'person', issuer: 'urn:sroi:demonstration', subject: 'buyer', role: 'buyer' })).body
  const browser = openBrowser(application.app, LOCAL)
  await browser.send('/sign-in', { person: 'buyer' })
  const cookie = `sroi=${browser.cookie('sroi')}`
  t.ok(await application.identification.ofSession(cookie))
  t.equal((await ask('auditor', 'POST', `/v1/members/${member.id}/session-endings`)).status, 403)
  t.match(await ask('administrator', 'POST', `/v1/members/${member.id}/session-endings`), { status: 200, body: { ended: 1 } })
  t.equal(await application.identification.ofSession(cookie), null)
  t.match(await ask('administrator', 'POST', `/v1/members/${uuidv7()}/session-endings`), { status: 404, body: { type: 'urn:sroi:problem:member-not-found' } })
})

t.test('forms of the pages are taken from our own pages alone, with the token of the session', async (t) => {
  const { app } = await buildApplication(t, { identified: { demonstrationSignIn: true } })
  const browser = openBrowser(app, LOCAL)
  t.equal((await browser.send('/contract', {}, { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })).status, 403)
  await browser.send('/sign-in', { person: 'contractor' })
  t.equal((await browser.send('/contract', {})).status, 403)
  const csrf = /name="csrf" value="([^"]+)"/.exec((await browser.open('/contract')).html)?.[1] ?? ''
  t.ok(csrf, 'the form carries a token')
  t.not((await browser.send('/contract', { csrf })).status, 403)
})

t.test('without anybody to sign in with there is no page to sign in', async (t) => {
  const { app } = await buildApplication(t)
  for (const url of ['/sign-in', '/en/sign-in', '/sign-in/callback/x']) t.equal((await app.inject({ method: 'GET', url })).statusCode, 404, url)
  t.equal((await app.inject({ method: 'POST', url: '/sign-in', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'person=auditor' })).statusCode, 404)
})
