// Which bearer tokens are taken? The bad ones of the house's list, each refused, beside a good one that differs in that one thing.
import { randomBytes, randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import t from 'tap'
import { openIdentification, providerOf, serviceOf } from './open-identification.js'
import { AUDIENCE, MACHINE, runProvider } from './running-provider.js'

// on a busy machine waiting for a provider that does not answer takes its time
t.setTimeout(120_000)
const provider = await runProvider(t)
const other = await runProvider(t)
const opened = await openIdentification(t, { providers: [providerOf(provider)] })
const app = await serviceOf(t, opened)
const rsa = await generateKeyPair('RS256', { extractable: true })

const seconds = (): number => Math.floor(Date.now() / 1000)

function claims (changes: JWTPayload = {}): JWTPayload {
  const now = seconds()
  return { iss: provider.issuer, aud: AUDIENCE, sub: MACHINE.client_id, client_id: MACHINE.client_id, iat: now, exp: now + 600, jti: randomUUID(), scope: 'read write', ...changes }
}

interface Sent { readonly status: number, readonly challenge: string, readonly body: Record<string, unknown>, readonly retryAfter: unknown }

async function ask (token: string, { method = 'GET', url = '/v1/things', app: asked = app, scheme = 'Bearer' }: { method?: 'GET' | 'POST', url?: string, app?: typeof app, scheme?: string } = {}): Promise<Sent> {
  const answer = await asked.inject({ method, url, headers: { authorization: `${scheme} ${token}` } })
  return { status: answer.statusCode, challenge: String(answer.headers['www-authenticate'] ?? ''), body: answer.json(), retryAfter: answer.headers['retry-after'] }
}

t.test('a token that the provider itself made is taken, and says who asks', async (t) => {
  const { status, body } = await ask(await provider.machineToken(MACHINE.client_id, 'read ask'), { method: 'GET' })
  t.equal(status, 200)
  t.same(body, { kind: 'client', issuer: provider.issuer, subject: MACHINE.client_id, organisation: null, scopes: ['read', 'ask'], strong: false, tenantId: null })
})

t.test('a token of a person says whose organisation, and whether a second factor was proven', async (t) => {
  const person = claims({ sub: 'somebody', client_id: 'a-front', kvk: '12345678', acr: 'high' })
  t.match((await ask(await provider.sign(person))).body, { kind: 'person', subject: 'somebody', organisation: { scheme: 'nl-kvk', value: '12345678' }, strong: true, scopes: ['read', 'write'] })
  t.match((await ask(await provider.sign(claims({ sub: 'x', client_id: 'a-front', amr: ['pwd', 'mfa'] })))).body, { strong: true, organisation: null })
  t.match((await ask(await provider.sign(claims({ sub: 'x', client_id: 'a-front', acr: 'low', amr: ['pwd', 1, null] })))).body, { strong: false })
  t.match((await ask(await provider.sign(claims({ sub: 'x', client_id: 'a-front', mfa: 'high' })))).body, { strong: false })
  t.match((await ask(await provider.sign(claims({ acr: 'high' })))).body, { kind: 'client', strong: false }, 'a machine has no second factor')
})

const sign = (changes: JWTPayload, header?: Readonly<Record<string, unknown>>) => (): Promise<string> => provider.sign(claims(changes), header)

const BAD: readonly (readonly [name: string, make: () => Promise<string> | string, reason: RegExp, options?: { method?: 'GET' | 'POST', scheme?: string }])[] = [
  ['without a signature (none)', () => new UnsecuredJWT(claims()).encode(), /cannot be read|kind that is not taken/],
  ['signed with HS256 and the public key', () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'first' }).sign(Buffer.from(provider.publicPem)), /kind that is not taken/],
  ['of an unknown issuer', sign({ iss: 'https://elsewhere.example' }), /not registered/],
  ['without an issuer', sign({ iss: undefined as unknown as string }), /not registered/],
  ['for another audience', sign({ aud: 'https://other.example' }), /'aud'/],
  ['for a list of audiences without us', sign({ aud: ['https://other.example', 'https://sroi.example'] }), /'aud'/],
  ['that expired', sign({ iat: seconds() - 1200, exp: seconds() - 600 }), /expired/],
  ['that is not good yet', sign({ nbf: seconds() + 300 }), /'nbf'/],
  ['without exp', sign({ exp: undefined as unknown as number }), /'exp'/],
  ['with exp as a text', sign({ exp: String(seconds() + 600) as unknown as number }), /'exp'/],
  ['without jti', sign({ jti: undefined as unknown as string }), /'jti'/],
  ['with an empty jti', sign({ jti: '' }), /'jti'/],
  ['with an endless jti', sign({ jti: 'x'.repeat(256) }), /'jti'/],
  ['without iat', sign({ iat: undefined as unknown as number }), /'iat'/],
  ['without sub', sign({ sub: undefined as unknown as string }), /'sub'/],
  ['without a client', sign({ client_id: undefined }), /'client_id'/],
  ['that is an ID token', sign({ aud: 'a-front', nonce: 'x' }, { typ: 'JWT' }), /'aud'|'typ'/],
  ['of another type', sign({}, { typ: 'JWT' }), /'typ'/],
  ['without a type', sign({}, { typ: undefined }), /'typ'/],
  ['of a provider that is not ours, with its own issuer', () => other.sign(claims({ iss: other.issuer })), /not registered/],
  ['with the issuer of one and the key of another', () => new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'first' }).sign(rsa.privateKey), /not signed with a key/],
  ['with an unknown key', sign({}, { kid: 'nobody-knows' }), /not signed with a key/],
  ['with a critical header that nobody knows', () => `${Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: 'first', crit: ['x'], x: 1 })).toString('base64url')}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.AA`, /cannot be read/],
  ['of 16 KiB', () => `x.${'y'.repeat(16 * 1024)}.z`, /16 KiB/],
  ['after a small bearer', sign({}), /Bearer, one space/, { scheme: 'bearer' }],
  ['after another scheme', sign({}), /Bearer, one space/, { scheme: 'Basic' }],
  ['after two spaces', sign({}), /Bearer, one space/, { scheme: 'Bearer ' }],
  ['of a revoked client', sign({ client_id: 'revoked', sub: 'revoked' }), /not registered, or no longer/],
  ['of a client that was never registered', sign({ client_id: 'stranger', sub: 'stranger' }), /not registered, or no longer/],
  ['about a machine, from a client of people', sign({ client_id: 'a-front', sub: 'a-front' }), /about no person/],
  ['for a person and longer than an hour', sign({ client_id: 'a-front', sub: 'x', exp: seconds() + 3700 }), /longer than 3600/],
  ['for a machine and longer than six hours', sign({ exp: seconds() + 6 * 3600 + 60 }), /longer than 21600/],
  ['from the future', sign({ iat: seconds() + 300, exp: seconds() + 600 }), /'iat'/],
  ['that is no token', () => 'not-a-token', /cannot be read/],
  ['whose payload is no JSON', () => `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.bm8.bm8`, /cannot be read/]
]

for (const [name, make, reason, options] of BAD) {
  t.test(`refuses a token ${name}`, async (t) => {
    const token = await make()
    const { status, challenge, body } = await ask(token, options)
    t.equal(status, 401)
    t.equal(body['type'], 'urn:sroi:problem:unauthorized')
    t.match(challenge, /^Bearer realm="sroi", error="invalid_token", error_description="[^"]+"$/)
    t.match(challenge, reason)
    t.notMatch(JSON.stringify(body) + challenge, token.slice(0, 40), 'says nothing of the token')
    t.equal((await ask(await provider.sign(claims()))).status, 200, 'a good one is taken')
  })
}

t.test('without a credential the answer asks for one, and names no error', async (t) => {
  const answer = await app.inject({ method: 'GET', url: '/v1/things' })
  t.equal(answer.statusCode, 401)
})

t.test('a token without the scope that is needed is known, and refused', async (t) => {
  t.match(await ask(await provider.sign(claims({ scope: 'read' })), { method: 'POST' }), { status: 403, body: { type: 'urn:sroi:problem:scope-missing' } })
  t.match(await ask(await provider.sign(claims({ scope: undefined }))), { status: 403 })
  t.match(await ask(await provider.sign(claims({ scope: ['read'] as unknown as string, scp: 'write' }))), { status: 200 })
})

t.test('one id belongs to one token: another token with it changes nothing, on any replica', async (t) => {
  const jti = randomBytes(16).toString('base64url')
  const [one, two] = [await provider.sign(claims({ jti })), await provider.sign(claims({ jti, scope: 'read write ask' }))]
  t.equal((await ask(one)).status, 200, 'reading asks nothing about ids')
  t.equal((await ask(two)).status, 200)
  t.equal((await ask(one, { method: 'POST' })).status, 200)
  t.equal((await ask(one, { method: 'POST' })).status, 200, 'the token itself goes on')
  t.match(await ask(two, { method: 'POST' }), { status: 401, challenge: /id was used before/ })
  const replica = await serviceOf(t, await openIdentification(t, { providers: [providerOf(provider)] }, opened))
  t.match(await ask(two, { method: 'POST', app: replica }), { status: 401 })
  t.equal((await ask(one, { method: 'POST', app: replica })).status, 200)
})

t.test('of twenty tokens with one id that write at once, one is taken', async (t) => {
  const jti = randomUUID()
  const tokens = await Promise.all(Array.from({ length: 20 }, (_, index) => provider.sign(claims({ jti, index }))))
  const statuses = (await Promise.all(tokens.map((token) => ask(token, { method: 'POST' })))).map(({ status }) => status)
  t.equal(statuses.filter((status) => status === 200).length, 1)
  t.equal(statuses.filter((status) => status === 401).length, 19)
})

t.test('clocks may differ 29 seconds, and not 31', async (t) => {
  const status = async (changes: JWTPayload): Promise<number> => (await ask(await provider.sign(claims(changes)))).status
  const now = seconds()
  t.same(await Promise.all([{ exp: now - 29 }, { nbf: now + 29 }, { iat: now + 29 }].map((changes) => status({ iat: now - 60, ...changes }))), [200, 200, 200])
  t.same(await Promise.all([{ exp: now - 31 }, { nbf: now + 35 }, { iat: now + 35 }].map((changes) => status({ iat: now - 60, ...changes }))), [401, 401, 401])
})

t.test('a thousand tokens with unknown keys cause one call for keys in half a minute', async (t) => {
  const fresh = await openIdentification(t, { providers: [providerOf(provider)] }, opened)
  const service = await serviceOf(t, fresh)
  const before = provider.asked.get('/jwks') ?? 0
  const payload = Buffer.from(JSON.stringify(claims())).toString('base64url')
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => {
      const header = Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: `unknown-${round}-${index}` })).toString('base64url')
      return ask(`${header}.${payload}.${'A'.repeat(342)}`, { app: service })
    }))
    t.ok(answers.every(({ status }) => status === 401))
  }
  t.equal((provider.asked.get('/jwks') ?? 0) - before, 1)
  opened.clock.move(31_000)
  await ask(await provider.sign(claims(), { kid: 'unknown-again' }), { app: service })
  t.equal((provider.asked.get('/jwks') ?? 0) - before, 2, 'and another one after it')
})

t.test('an address in the header of a token is never called', async (t) => {
  const before = [...other.asked.values()].reduce((sum, count) => sum + count, 0)
  for (const header of [{ jku: `${other.issuer}/jwks` }, { x5u: `${other.issuer}/jwks` }, { jwk: await exportJWK(rsa.publicKey) }]) {
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'first', ...header }).sign(rsa.privateKey)
    t.equal((await ask(token)).status, 401, Object.keys(header).join())
  }
  t.equal([...other.asked.values()].reduce((sum, count) => sum + count, 0), before)
})

t.test('two Authorization headers, and a token in the address, are refused', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const token = await provider.sign(claims())
  const status = (headers: Record<string, string | string[]>, path = '/v1/things'): Promise<number | undefined> => new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers }, (answer) => { answer.resume(); resolve(answer.statusCode) }).on('error', reject).end()
  })
  t.equal(await status({ authorization: `Bearer ${token}` }), 200)
  t.equal(await status({ authorization: [`Bearer ${token}`, `Bearer ${token}`] }), 400)
  t.equal(await status({ Authorization: ['Basic eDp5', `Bearer ${token}`] }), 400)
  t.equal(await status({}, `/v1/things?access_token=${token}`), 400)
  t.equal(await status({ authorization: `Bearer ${token}` }, `/v1/things?x=1&access_token=${token}`), 400)
  t.equal(await status({ authorization: `Bearer ${'x'.repeat(17_000)}` }), 431)
})

t.test('after the provider changed its key, tokens of the old one are refused and of the new one taken', async (t) => {
  const changing = await runProvider(t)
  const mine = await openIdentification(t, { providers: [providerOf(changing)] }, opened)
  const service = await serviceOf(t, mine)
  const make = (): Promise<string> => changing.sign(claims({ iss: changing.issuer, exp: seconds() + 3600 }))
  const old = await make()
  t.equal((await ask(old, { app: service })).status, 200)
  await changing.rotate()
  opened.clock.move(31_000)
  t.equal((await ask(await make(), { app: service })).status, 200)
  t.equal((await ask(old, { app: service })).status, 401)
})

t.test('while the provider is away its known keys work; where none are known the answer is 503 and not 401', async (t) => {
  const failing = await runProvider(t)
  const service = await serviceOf(t, await openIdentification(t, { providers: [providerOf(failing)] }, opened))
  const token = await failing.sign(claims({ iss: failing.issuer, exp: seconds() + 6 * 3600 }))
  t.equal((await ask(token, { app: service })).status, 200)
  for (const fault of ['refuse', '500', 'garbage', 'elsewhere', 'large'] as const) {
    failing.fail(fault)
    opened.clock.move(11 * 60_000)
    t.equal((await ask(token, { app: service })).status, 200, `${fault}: known keys`)
    const cold = await serviceOf(t, await openIdentification(t, { providers: [providerOf(failing)] }, opened))
    t.match(await ask(token, { app: cold }), { status: 503, retryAfter: '5', body: { type: 'urn:sroi:problem:identity-provider-unavailable' } }, fault)
  }
  failing.fail('none')
})

t.test('a provider that does not answer is waited for three seconds, and meanwhile is not asked again', async (t) => {
  const failing = await runProvider(t)
  const service = await serviceOf(t, await openIdentification(t, { providers: [providerOf(failing)] }, opened))
  const token = await failing.sign(claims({ iss: failing.issuer, exp: seconds() + 6 * 3600 }))
  for (const fault of ['hang', 'slow'] as const) {
    failing.fail(fault)
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(token, { app: service })))
    t.ok(answers.every(({ status }) => status === 503), fault)
    t.equal((await ask(token, { app: service })).status, 503, 'at once')
    opened.clock.move(6_000)
  }
  t.equal(failing.asked.get('/.well-known/openid-configuration'), 2)
})
