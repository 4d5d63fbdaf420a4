// Does a session last as long as it should, and end where it should?
import t from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { createSessions, type Sessions } from '../../dist/identity/sessions/create-sessions.js'
import { createCookies } from '../../dist/identity/sessions/session-cookie.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { asOwner } from '../database/as-application.js'
import { openIdentification, providerOf } from './open-identification.js'

const MINUTE = 60_000
const signIn = { clientId: 'x', authentication: { method: 'client_secret_basic', secret: 'x' }, scopes: ['openid'], acrValues: [] } as const
const providers = ['https://login.example', 'https://other.example'].map((issuer, index) => providerOf({ issuer }, { id: `provider-${index}`, signIn }))
const opened = await openIdentification(t, { providers, publicAddress: 'http://127.0.0.1:8080' })
const { store, clock, identification, databaseUrl } = opened
const sessions: Sessions = createSessions({ store, clock, cookies: createCookies('sroi', false), issuers: new Set() })
const somebody = { issuer: 'https://login.example', subject: 'somebody', organisation: { scheme: 'nl-kvk', value: '12345678' }, strong: true }

/** Signs in, and gives what the browser then sends. */
async function begin (person = somebody): Promise<string> {
  return (await sessions.begin(person, 'Een Mens', undefined)).split(';')[0] ?? ''
}

t.test('a session holds who it is; the database holds no id that a browser could send', async (t) => {
  const cookie = await begin()
  t.match(await identification.ofSession(`other=1; ${cookie}; more=2`), { identity: { ...somebody, kind: 'person', scopes: null, tenantId: null }, name: 'Een Mens', tenantId: null })
  t.notMatch(JSON.stringify(await asOwner(t, databaseUrl)`SELECT * FROM sessions`), cookie.slice('sroi='.length))
})

t.test('it ends after half an hour in which nobody asked anything, and goes on while somebody does', async (t) => {
  const cookie = await begin()
  for (let time = 0; time < 4; time += 1) {
    clock.move(29 * MINUTE)
    t.ok(await identification.ofSession(cookie))
  }
  clock.move(30 * MINUTE + 1)
  t.equal(await identification.ofSession(cookie), null)
  clock.move(-2 * MINUTE)
  t.equal(await identification.ofSession(cookie), null, 'what ended stays ended')
})

t.test('it ends after eight hours, whatever was asked', async (t) => {
  const cookie = await begin()
  for (let minutes = 20; minutes <= 460; minutes += 20) {
    clock.move(20 * MINUTE)
    t.ok(await identification.ofSession(cookie), `${minutes} minutes`)
  }
  clock.move(19 * MINUTE)
  t.ok(await identification.ofSession(cookie))
  clock.move(MINUTE + 1)
  t.equal(await identification.ofSession(cookie), null)
})

t.test('an administrator ends all sessions of a person, or of an organisation, who works for no other region, at once, and no others', async (t) => {
  const connection = await connect(databaseUrl)
  t.teardown(() => connection.close())
  const tenant = createPostgresqlStore(connection, DEMONSTRATION_TENANT.id)
  const end = (member: { kind: 'person' | 'organisation' | 'client', issuer: string, subject: string }): Promise<number> => tenant.write(({ sessions: open }) => open.endOf(member, '2026-11-22'))
  const other = { scheme: 'nl-kvk', value: '87654321' }
  const [one, two, colleague] = [await begin(), await begin(), await begin({ ...somebody, subject: 'a colleague' })]
  const others = [await begin({ ...somebody, subject: 'a stranger', organisation: other }), await begin({ ...somebody, issuer: 'https://other.example', organisation: other })]
  t.equal(await end({ kind: 'client', issuer: somebody.issuer, subject: somebody.subject }), 0)
  t.ok(await end({ kind: 'person', issuer: somebody.issuer, subject: somebody.subject }) >= 2)
  for (const cookie of [one, two]) t.equal(await identification.ofSession(cookie), null)
  t.ok(await identification.ofSession(colleague))
  t.ok(await end({ kind: 'organisation', issuer: 'nl-kvk', subject: '12345678' }) >= 1)
  t.equal(await identification.ofSession(colleague), null)
  for (const cookie of others) t.ok(await identification.ofSession(cookie))
})

t.test('a session of a provider that is taken away, or of a demonstration that is over, is worth nothing', async (t) => {
  const [gone, played] = [await begin(), await begin({ ...somebody, issuer: 'urn:sroi:demonstration' })]
  const [, other] = providers
  const later = (await openIdentification(t, { providers: other === undefined ? [] : [other], publicAddress: 'http://127.0.0.1:8080' }, opened)).identification
  t.ok(await identification.ofSession(gone))
  t.equal(await later.ofSession(gone), null)
  t.equal(await identification.ofSession(played), null)
  t.ok(await (await openIdentification(t, { demonstrationSignIn: true }, opened)).identification.ofSession(played))
})

t.test('the tenant that somebody chose is remembered', async (t) => {
  const cookie = await begin()
  const session = await identification.ofSession(cookie)
  t.ok(session)
  if (session === null) return
  await identification.chooseTenant(session, DEMONSTRATION_TENANT.id)
  t.equal((await identification.ofSession(cookie))?.tenantId, DEMONSTRATION_TENANT.id)
  await identification.chooseTenant(session, null)
  t.equal((await identification.ofSession(cookie))?.tenantId, null)
})

t.test('what is no id of ours is nobody, and asks nothing of the database', async (t) => {
  for (const header of [undefined, '', 'sroi', 'sroi=', 'sroi=short', `sroi=${'A'.repeat(44)}`, `sroi=${'A'.repeat(42)}"`, `xsroi=${'A'.repeat(43)}`, `sroi=${'A'.repeat(43)}`, "sroi='; DROP TABLE sessions"]) {
    t.equal(await identification.ofSession(header), null, header ?? 'no header')
  }
})

t.test('what expired is taken away: sessions, sign-ins and ids of tokens', async (t) => {
  const sql = asOwner(t, databaseUrl)
  const at = clock.now()
  await store.startSignIn({ stateDigest: 'a'.repeat(64), provider: 'x', returnTo: '/', startedAt: at })
  await store.claimTokenId({ issuer: 'x', idDigest: 'b'.repeat(64), tokenDigest: 'c'.repeat(64), expiresAt: at })
  await begin()
  const counts = async (): Promise<readonly unknown[]> => [...await sql`SELECT (SELECT count(*)::int FROM sign_ins) AS a, (SELECT count(*)::int FROM token_ids) AS b, (SELECT count(*)::int > 0 FROM sessions) AS c`]
  await store.removeExpired({ signIns: at, sessions: at, tokenIds: at })
  t.same(await counts(), [{ a: 1, b: 1, c: true }], 'not what is still good')
  const later = new Date(Date.parse(at) + MINUTE).toISOString()
  await store.removeExpired({ signIns: later, sessions: later, tokenIds: later })
  t.same(await counts(), [{ a: 0, b: 0, c: false }])
})

t.test('a moment comes back as it was written, in summer and in winter, with thousandths and without', async (t) => {
  for (const [index, moment] of ['2027-07-01T12:00:00.000Z', '2027-01-01T00:00:00.001Z', '2027-10-31T01:30:00.120Z'].entries()) {
    const digest = String(index).repeat(64)
    const session = { ...somebody, digest, name: null, tenantId: null, startedAt: moment, seenAt: moment }
    await store.createSession(session)
    t.same(await store.findSession(digest), session)
  }
})
