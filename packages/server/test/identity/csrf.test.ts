// Can another page send a form in the name of who is signed in here?
import t from 'tap'
import { createSessions } from '../../dist/identity/sessions/create-sessions.js'
import { createCookies } from '../../dist/identity/sessions/session-cookie.js'
import { openIdentification, providerOf } from './open-identification.js'
import { servePages } from './serve-pages.js'

const OWN = 'https://sroi.example'
const login = providerOf({ issuer: 'https://login.example' }, { signIn: { clientId: 'x', authentication: { method: 'client_secret_basic', secret: 'x' }, scopes: ['openid'], acrValues: [] } })
const opened = await openIdentification(t, { providers: [login], publicAddress: OWN })
const sessions = createSessions({ store: opened.store, clock: opened.clock, cookies: createCookies('sroi', true), issuers: new Set() })
const app = await servePages(t, opened.identification)
const person = { issuer: 'https://login.example', subject: 'somebody', organisation: null, strong: false }
const begin = async (): Promise<string> => (await sessions.begin(person, null, undefined)).split(';')[0] ?? ''
const cookie = await begin()

async function tokenOf (of: string): Promise<string> {
  const session = await opened.identification.ofSession(of)
  if (session === null) throw new Error('there is no session')
  return opened.identification.csrf.csrfToken(session)
}

const FORM = 'application/x-www-form-urlencoded'

async function status (headers: Readonly<Record<string, string>>, payload: string, url = '/change'): Promise<number> {
  return (await app.inject({ method: 'POST', url, headers: { host: 'sroi.example', 'content-type': FORM, ...headers }, payload })).statusCode
}

const ROWS: readonly (readonly [name: string, headers: Readonly<Record<string, string>>, visitor: number, signedIn: number])[] = [
  ['from our own page', { origin: OWN, 'sec-fetch-site': 'same-origin' }, 200, 200],
  ['from our own page, by a browser without Sec-Fetch-Site', { origin: OWN }, 200, 200],
  ['by the person alone, as reloading', { 'sec-fetch-site': 'none' }, 200, 200],
  ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403, 403],
  ['from another site, by a browser without Sec-Fetch-Site', { origin: 'https://evil.example' }, 403, 403],
  ['from another site that hides its name', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403, 403],
  ['with Origin: null alone', { origin: 'null' }, 403, 403],
  ['with Origin: null that says it is ours', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 403, 403],
  ['from a sub-domain', { origin: 'https://evil.sroi.example', 'sec-fetch-site': 'same-site' }, 403, 403],
  ['from a sub-domain, by a browser without Sec-Fetch-Site', { origin: 'https://evil.sroi.example' }, 403, 403],
  ['from a domain that begins as ours', { origin: 'https://sroi.example.evil.example' }, 403, 403],
  ['from our host over plain HTTP', { origin: 'http://sroi.example' }, 403, 403],
  ['from another port of our host', { origin: 'https://sroi.example:8443' }, 403, 403],
  ['with an empty Origin', { origin: '' }, 403, 403],
  ['with a Sec-Fetch-Site that nobody writes', { origin: OWN, 'sec-fetch-site': 'friendly' }, 403, 403],
  ['with two Origins', { origin: `${OWN}, https://evil.example` }, 403, 403],
  ['without any of these headers', {}, 200, 403]
]

for (const [name, headers, visitor, signedIn] of ROWS) {
  t.test(`a form ${name}: ${visitor} for a visitor, ${signedIn} for who is signed in`, async (t) => {
    t.equal(await status(headers, ''), visitor)
    t.equal(await status({ ...headers, cookie }, new URLSearchParams({ csrf: await tokenOf(cookie) }).toString()), signedIn)
  })
}

t.test('who is signed in needs the token of their own session, in the form', async (t) => {
  const own = { origin: OWN, 'sec-fetch-site': 'same-origin', cookie }
  const token = await tokenOf(cookie)
  const form = (csrf: string): string => new URLSearchParams({ csrf }).toString()
  t.equal(await status(own, form(token)), 200)
  for (const [name, payload] of [['none', ''], ['empty', form('')], ['changed', form(token.replace(/.$/, (last) => last === 'A' ? 'E' : 'A'))], ['of another session', form(await tokenOf(await begin()))], ['twice', `${form(token)}&${form(token)}`], ['long', form('x'.repeat(5_000))]] as const) {
    t.equal(await status(own, payload), 403, name)
  }
  t.equal(await status(own, '', `/change?csrf=${token}`), 403, 'a form carries it in itself')
  t.not(token, await tokenOf(cookie), 'each page has another one')
})

t.test('a body of another kind does not pass for a form', async (t) => {
  const own = { origin: OWN, 'sec-fetch-site': 'same-origin', cookie }
  const json = JSON.stringify({ csrf: await tokenOf(cookie) })
  for (const type of ['text/plain', 'application/json', 'text/plain;application/json', `${FORM}x`]) {
    t.ok([403, 415].includes(await status({ ...own, 'content-type': type }, json)), type)
    t.ok([403, 415].includes(await status({ origin: 'https://evil.example', cookie, 'content-type': type }, json)), `${type} from elsewhere`)
  }
  t.equal(await status({ ...own, 'content-type': 'text/plain' }, json), 415)
})

t.test('reading needs no token, and our pages say to browsers that their forms may name us', async (t) => {
  const answer = await app.inject({ method: 'GET', url: '/', headers: { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['referrer-policy'], 'same-origin')
})

t.test('a refusal is a problem document without internals, and a line in the log', async (t) => {
  const answer = await app.inject({ method: 'POST', url: '/change', headers: { host: 'sroi.example', origin: 'https://evil.example' } })
  t.match(answer.json(), { type: 'urn:sroi:problem:forged-request', status: 403 })
  t.match(opened.lines.at(-1), { why: 'origin', route: '/change' })
})

t.test('where no public address is set, a form comes from the host that was asked', async (t) => {
  const local = await servePages(t, (await openIdentification(t, {}, opened)).identification)
  const ask = async (origin: string, host: string): Promise<number> => (await local.inject({ method: 'POST', url: '/change', headers: { origin, host } })).statusCode
  t.equal(await ask('http://127.0.0.1:8080', '127.0.0.1:8080'), 200)
  t.equal(await ask('http://127.0.0.1:8081', '127.0.0.1:8080'), 403)
  t.equal(await ask('http://localhost:8080', '127.0.0.1:8080'), 403)
  t.equal(await ask('null', '127.0.0.1:8080'), 403)
})
