// Do people sign in with a real provider, and only with the one they chose, in the browser they began in, once?
import { exportJWK, generateKeyPair } from 'jose'
import t from 'tap'
import type { Provider } from '../../dist/identity/index.js'
import { openBrowser, type Browser } from './browser.js'
import { openIdentification, providerOf } from './open-identification.js'
import { runProvider, type ProviderSettings } from './running-provider.js'
import { servePages } from './serve-pages.js'

const PUBLIC = 'http://127.0.0.1:8080'
const SECRET = 'a secret of the tests, and of nothing else'
const key = await generateKeyPair('ES256', { extractable: true })

function client (id: string): NonNullable<ProviderSettings['clients']>[number] {
  return { client_id: 'sroi', client_secret: SECRET, redirect_uris: [`${PUBLIC}/sign-in/callback/${id}`], response_types: ['code'], grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_basic' }
}

const secretClient: Provider['signIn'] = { clientId: 'sroi', authentication: { method: 'client_secret_basic', secret: SECRET }, scopes: ['openid', 'profile'], acrValues: [] }

// many round trips to a real provider
t.setTimeout(120_000)
const provider = await runProvider(t, { clients: [client('tests')], person: { kvk: '12345678', name: 'Een Mens\u202e' }, acr: 'high', amr: ['mfa'] })
const opened = await openIdentification(t, { providers: [providerOf(provider, { signIn: secretClient })], publicAddress: PUBLIC })
const app = await servePages(t, opened.identification)

async function sessionIn (browser: Browser): Promise<Record<string, unknown> | null> {
  return (JSON.parse((await browser.open('/')).html) as { session: Record<string, unknown> | null }).session
}

/** Signs in up to the moment the provider sends the browser back. */
async function returning (browser: Browser, fields: Readonly<Record<string, string>> = { provider: 'tests' }): Promise<string> {
  return (await browser.send('/sign-in', fields, { stopBefore: (url) => url.startsWith(`${PUBLIC}/sign-in/callback/`) })).url
}

t.test('somebody signs in with a provider, comes back to where they were, and is known', async (t) => {
  const browser = openBrowser(app, PUBLIC)
  t.match((await browser.open('/sign-in?returnTo=/?x=1')).html, /<button [^>]*name="provider" value="tests">Inloggen met Proefaanbieder<\/button>/)
  const shown = await browser.send('/sign-in', { provider: 'tests', returnTo: '/?x=1' })
  t.equal(shown.url, `${PUBLIC}/?x=1`)
  t.match(await sessionIn(browser), {
    identity: { kind: 'person', issuer: provider.issuer, subject: 'somebody', organisation: { scheme: 'nl-kvk', value: '12345678' }, scopes: null, strong: true, tenantId: null },
    name: 'Een Mens', tenantId: null
  })
  t.match((await browser.open('/en/sign-in')).html, /You are signed in as Een Mens\./)
})

t.test('what goes to the provider is what the profile asks: code, S256, state, nonce, the exact address', async (t) => {
  const browser = openBrowser(app, PUBLIC)
  const { url, html, headers } = await browser.send('/sign-in', { provider: 'tests' }, { stopBefore: (next) => next.startsWith(provider.issuer) })
  const query = Object.fromEntries(new URL(url).searchParams)
  t.match(query, { response_type: 'code', client_id: 'sroi', scope: 'openid profile', code_challenge_method: 'S256', redirect_uri: `${PUBLIC}/sign-in/callback/tests` })
  for (const name of ['state', 'nonce', 'code_challenge']) t.match(query[name], /^[A-Za-z0-9_-]{43}$/, `${name} has 256 bits`)
  t.match(html, 'U gaat naar Proefaanbieder')
  t.match(headers.get('set-cookie'), /^sroi-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
  const again = await openBrowser(app, PUBLIC).send('/sign-in', { provider: 'tests' }, { stopBefore: (next) => next.startsWith(provider.issuer) })
  t.not(new URL(again.url).searchParams.get('state'), query['state'])
})

t.test('the answer of a provider works once', async (t) => {
  const browser = openBrowser(app, PUBLIC)
  const back = await returning(browser)
  const kept = browser.cookie('sroi-sign-in') ?? ''
  t.equal((await browser.open(back)).status, 200)
  t.equal(browser.cookie('sroi-sign-in'), undefined)
  browser.setCookie('sroi-sign-in', kept)
  t.match(await browser.open(back), { status: 400, html: /duurde te lang, of is in een andere browser/ })
})

t.test('the answer of a provider works in the browser that began, and in no other', async (t) => {
  const back = await returning(openBrowser(app, PUBLIC))
  const victim = openBrowser(app, PUBLIC)
  t.match(await victim.open(back), { status: 400 })
  t.equal(await sessionIn(victim), null)
  const busy = openBrowser(app, PUBLIC)
  await returning(busy)
  t.match(await busy.open(back), { status: 400 }, 'nor in one that began a sign-in of its own')
  t.equal(await sessionIn(busy), null)
})

t.test('an answer that is not for this browser leaves the sign-in it began as it is', async (t) => {
  const browser = openBrowser(app, PUBLIC)
  const back = await returning(browser)
  t.match(await browser.open(`${PUBLIC}/sign-in/callback/tests?state=x&code=y`), { status: 400 })
  await browser.open(back)
  t.ok(await sessionIn(browser))
})

t.test('an answer that was tampered with, of another issuer, or after ten minutes is refused', async (t) => {
  const changed = async (change: (url: URL) => void): Promise<number> => {
    const browser = openBrowser(app, PUBLIC)
    const url = new URL(await returning(browser))
    change(url)
    const { status } = await browser.open(url.href)
    t.equal(await sessionIn(browser), null)
    return status
  }
  t.equal(await changed((url) => url.searchParams.set('state', 'x'.repeat(43))), 400, 'state')
  t.equal(await changed((url) => url.searchParams.delete('state')), 400, 'no state')
  t.equal(await changed((url) => url.searchParams.append('state', 'y')), 400, 'two states')
  t.equal(await changed((url) => url.searchParams.set('iss', 'https://elsewhere.example')), 400, 'iss')
  t.equal(await changed((url) => url.searchParams.delete('iss')), 400, 'no iss, which this provider promises')
  t.equal(await changed((url) => url.searchParams.set('code', 'stolen')), 400, 'code')
  t.equal(await changed((url) => { url.searchParams.delete('code'); url.searchParams.set('error', 'access_denied') }), 400, 'the provider says no')
  t.equal(await changed(() => opened.clock.move(11 * 60_000)), 400, 'too late')
})

t.test('with two providers, what one says is not taken for what the other says', async (t) => {
  const evil = await runProvider(t, { clients: [client('evil')], isOldFashioned: true })
  const two = await openIdentification(t, {
    providers: [providerOf(provider, { signIn: secretClient }), providerOf(evil, { id: 'evil', signIn: secretClient })], publicAddress: PUBLIC
  }, opened)
  const service = await servePages(t, two.identification)
  const browser = openBrowser(service, PUBLIC)
  const back = new URL(await returning(browser, { provider: 'tests' }))
  back.searchParams.delete('iss')
  t.match(await browser.open(back.href.replace('/callback/tests', '/callback/evil')), { status: 400, html: /klopt niet/ })
  t.equal(evil.asked.get('/token'), undefined, 'the code of one is not told to another')
  t.equal(await sessionIn(browser), null)
  t.match(await browser.open('/sign-in/callback/nobody?code=x'), { status: 404 })
})

t.test('the service proves itself with a signed statement where that is configured', async (t) => {
  const { client_secret: _none, ...rest } = client('tests')
  const jwk = { ...await exportJWK(key.publicKey), kid: 'of-sroi', alg: 'ES256', use: 'sig' }
  const strict = await runProvider(t, { clients: [{ ...rest, token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256', jwks: { keys: [jwk] } }] })
  const signIn: Provider['signIn'] = { ...secretClient, authentication: { method: 'private_key_jwt', key: key.privateKey, keyId: 'of-sroi' } }
  const browser = openBrowser(await servePages(t, (await openIdentification(t, { providers: [providerOf(strict, { signIn })], publicAddress: PUBLIC }, opened)).identification), PUBLIC)
  await browser.send('/sign-in', { provider: 'tests' })
  t.match(await sessionIn(browser), { identity: { issuer: strict.issuer, strong: false, organisation: null } })
})

t.test('a provider that is down, or whose signature is not taken, signs nobody in', async (t) => {
  const failing = await runProvider(t, { clients: [client('tests')] })
  const make = async (changes: Partial<Provider> = {}): Promise<Browser> =>
    openBrowser(await servePages(t, (await openIdentification(t, { providers: [providerOf(failing, { signIn: secretClient, ...changes })], publicAddress: PUBLIC }, opened)).identification), PUBLIC)
  const picky = await make({ algorithms: ['ES256'] })
  t.match(await picky.send('/sign-in', { provider: 'tests' }), { status: 400, html: /klopt niet/ })
  const browser = await make()
  const back = await returning(browser)
  for (const fault of ['refuse', 'garbage', 'elsewhere', 'large'] as const) {
    failing.fail(fault)
    t.match(await (await make()).send('/sign-in', { provider: 'tests' }), { status: 503, html: /geeft geen antwoord/ }, fault)
  }
  failing.fail('500')
  t.match(await browser.open(back), { status: 503 })
  t.equal(await sessionIn(browser), null)
})

t.test('people come back to a path of our own, whatever they were told', async (t) => {
  for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example', '\\evil', 'javascript:alert(1)', '/\tevil', '/sign-in', '/en/sign-out', '/v1/matches', `/${'x'.repeat(2_001)}`, '']) {
    const browser = openBrowser(app, PUBLIC)
    t.equal((await browser.send('/sign-in', { provider: 'tests', returnTo: elsewhere })).url, `${PUBLIC}/`, elsewhere.slice(0, 40))
  }
  t.equal((await openBrowser(app, PUBLIC).send('/sign-in', { provider: 'tests', returnTo: '/?a=//b&c=%2F' })).url, `${PUBLIC}/?a=//b&c=%2F`)
})

t.test('each sign-in has a new id, and the one of before is worth nothing', async (t) => {
  const browser = openBrowser(app, PUBLIC)
  browser.setCookie('sroi', 'A'.repeat(43))
  await browser.send('/sign-in', { provider: 'tests' })
  const first = browser.cookie('sroi') ?? ''
  t.match(first, /^[\w-]{43}$/)
  t.not(first, 'A'.repeat(43), 'an id that somebody else chose is not taken')
  await again(browser)
  t.not(browser.cookie('sroi'), first)
  const thief = openBrowser(app, PUBLIC)
  thief.setCookie('sroi', first)
  t.equal(await sessionIn(thief), null)
})

t.test('signing out ends the session here and on other replicas, for whoever copied the cookie too', async (t) => {
  const browser = openBrowser(app, PUBLIC)
  await browser.send('/sign-in', { provider: 'tests' })
  const copy = browser.cookie('sroi') ?? ''
  const csrf = (JSON.parse((await browser.open('/')).html) as { token: string }).token
  t.equal((await browser.send('/sign-out', { csrf })).url, `${PUBLIC}/`)
  t.equal(browser.cookie('sroi'), undefined)
  const replica = await servePages(t, (await openIdentification(t, { providers: [providerOf(provider, { signIn: secretClient })], publicAddress: PUBLIC }, opened)).identification)
  for (const service of [app, replica]) {
    const thief = openBrowser(service, PUBLIC)
    thief.setCookie('sroi', copy)
    t.equal(await sessionIn(thief), null)
  }
})

t.test('behind HTTPS the cookie can be set by nobody else', async (t) => {
  const secure = 'https://sroi.example'
  const registered = await runProvider(t, { clients: [{ ...client('tests'), redirect_uris: [`${secure}/sign-in/callback/tests`] }] })
  const { identification } = await openIdentification(t, { providers: [providerOf(registered, { signIn: secretClient })], publicAddress: secure }, opened)
  const service = await servePages(t, identification)
  const browser = openBrowser(service, secure)
  const { url } = await browser.send('/sign-in', { provider: 'tests' }, { stopBefore: (next) => next.startsWith(`${secure}/sign-in/callback/`) })
  const { pathname, search } = new URL(url)
  const answer = await service.inject({ method: 'GET', url: pathname + search, headers: { cookie: `__Host-sroi-sign-in=${browser.cookie('__Host-sroi-sign-in')}` } })
  t.equal(answer.statusCode, 303)
  t.match([answer.headers['set-cookie']].flat(), [/^__Host-sroi=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/, /^__Host-sroi-sign-in=; Max-Age=0;/])
  t.equal(await identification.ofSession(`sroi=${/__Host-sroi=([\w-]+)/.exec(String(answer.headers['set-cookie']))?.[1]}`), null, 'under the plain name it is nothing')
})

t.test('without an address to come back to, or over plain HTTP to others, the service does not start', async (t) => {
  const providers = [providerOf(provider, { signIn: secretClient })]
  await t.rejects(openIdentification(t, { providers }, opened), { name: 'StartError', message: /PUBLIC_ADDRESS is not set/ })
  await t.rejects(openIdentification(t, { providers, publicAddress: 'http://sroi.example' }, opened), { name: 'StartError', message: /plain HTTP/ })
})

/** Signs in once more, with the token of the session that is there. */
async function again (browser: Browser): Promise<void> {
  const csrf = (JSON.parse((await browser.open('/')).html) as { token: string }).token
  await browser.send('/sign-in', { provider: 'tests', csrf })
}

