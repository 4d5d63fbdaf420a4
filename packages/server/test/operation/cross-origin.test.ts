// Other sites, other methods, and whom to tell.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { buildApplication } from '../application/build-application.js'
import { get } from '../application/send.js'

const description = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as object

/** Headers of answers that the page about the interface may name. */
const NAMED = ['API-Version', 'ETag', 'Idempotency-Replayed', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Register-Revision', 'Retry-After', 'WWW-Authenticate', 'X-Request-Id']

const LISTED = 'https://www.example.org'

t.test('only pages of listed sites may ask the interface, and nobody else is named in an answer', async (t) => {
  const { app } = await buildApplication(t, { settings: { corsOrigins: [LISTED] } })
  t.match((await get(app, '/v1/authorities', { origin: LISTED })).headers, { 'access-control-allow-origin': LISTED, 'access-control-expose-headers': /ETag/, vary: /Origin/ })
  t.notOk('access-control-allow-credentials' in (await get(app, '/v1/authorities', { origin: LISTED })).headers, 'cookies are worth nothing here')
  for (const origin of ['https://evil.example', 'null', `${LISTED}.evil.example`, 'http://www.example.org', `${LISTED}:8443`, LISTED.toUpperCase()]) {
    const { status, headers } = await get(app, '/v1/authorities', { origin })
    t.equal(status, 200)
    t.notOk('access-control-allow-origin' in headers, origin)
    t.match(headers, { vary: /Origin/ }, 'a cache keeps the two apart')
  }
  t.notOk('access-control-allow-origin' in (await get(app, '/', { origin: LISTED })).headers, 'pages are for people')
  t.equal((await get(app, '/v1/nothing', { origin: LISTED })).headers['access-control-allow-origin'], LISTED, 'a refusal can be read too')
})

t.test('the description is for everybody, and without a list nothing else is', async (t) => {
  const { app } = await buildApplication(t)
  t.equal((await get(app, '/v1/openapi.json', { origin: 'https://anywhere.example' })).headers['access-control-allow-origin'], '*')
  t.notOk('access-control-allow-origin' in (await get(app, '/v1/authorities', { origin: LISTED })).headers)
})

t.test('a browser that asks first is told what may be sent, when its site is listed', async (t) => {
  const { app } = await buildApplication(t, { settings: { corsOrigins: [LISTED] } })
  const ask = (origin: string) => app.inject({ method: 'OPTIONS', url: '/v1/searches', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } })
  const allowed = await ask(LISTED)
  t.match(allowed, { statusCode: 204, body: '', headers: { 'access-control-allow-origin': LISTED, 'access-control-allow-methods': 'OPTIONS, POST', 'access-control-allow-headers': /Content-Type/, allow: 'OPTIONS, POST' } })
  const refused = await ask('https://evil.example')
  t.equal(refused.statusCode, 204)
  t.notOk(Object.keys(refused.headers).some((name) => name.startsWith('access-control-')))
})

t.test('a page of a listed site may read every header that the description and the docs promise, and send every one that they ask for', async (t) => {
  const { app } = await buildApplication(t, { settings: { corsOrigins: [LISTED] } })
  const [{ headers: answered }, { headers: told }] = [await get(app, '/v1/authorities', { origin: LISTED }), await app.inject({ method: 'OPTIONS', url: '/v1/searches', headers: { origin: LISTED } })]
  const listed = (value: unknown): readonly string[] => String(value).split(', ').map((name) => name.toLowerCase())
  const [readable, sendable] = [listed(answered['access-control-expose-headers']), listed(told['access-control-allow-headers'])]
  const { paths } = description as unknown as { paths: Record<string, Record<string, { parameters?: readonly { in: string, name: string }[], responses: Record<string, { headers?: object }> }>> }
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  const promised = [
    ...operations.flatMap(({ responses }) => Object.values(responses).flatMap(({ headers = {} }) => Object.keys(headers))),
    ...NAMED.filter((name) => readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8').includes(`\`${name}\``))
  ]
  t.ok(promised.length > 50)
  // what a browser always lets a page read, and what is about the asking of other sites itself
  for (const name of new Set(promised)) t.ok(readable.includes(name.toLowerCase()) || ['Cache-Control', 'Content-Language', 'Access-Control-Allow-Origin'].includes(name), name)
  for (const name of new Set(operations.flatMap(({ parameters = [] }) => parameters.filter((one) => one.in === 'header').map((one) => one.name)))) t.ok(sendable.includes(name.toLowerCase()), name)
})

t.test('OPTIONS tells the methods, HEAD is GET without a body, and TRACE repeats nothing', async (t) => {
  const { app } = await buildApplication(t)
  t.match(await app.inject({ method: 'OPTIONS', url: '/v1/authorities' }), { statusCode: 204, headers: { allow: 'GET, HEAD, OPTIONS', 'api-version': String } })
  t.equal((await app.inject({ method: 'OPTIONS', url: '/v1/nothing' })).statusCode, 404)
  const [whole, head] = [await app.inject({ method: 'GET', url: '/v1/authorities' }), await app.inject({ method: 'HEAD', url: '/v1/authorities' })]
  t.same([head.statusCode, head.body], [200, ''])
  t.equal(head.headers['content-length'], String(Buffer.byteLength(whole.body)))
  const trace = await app.inject({ method: 'TRACE', url: '/v1/authorities', headers: { 'x-secret': 'wholly-secret' } })
  t.match(trace, { statusCode: 405, headers: { allow: 'GET, HEAD, OPTIONS', 'content-type': /^application\/problem\+json/ } })
  t.notMatch(trace.body, 'wholly-secret')
})

t.test('security.txt says whom to tell, until when that holds, and where it belongs', async (t) => {
  const { app } = await buildApplication(t, { settings: { securityContact: 'mailto:security@example.org', publicAddress: 'https://sroi.example.org' } })
  const { status, text, headers } = await get(app, '/.well-known/security.txt')
  t.match({ status, type: headers['content-type'] }, { status: 200, type: 'text/plain; charset=utf-8' })
  t.equal(text, 'Contact: mailto:security@example.org\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: https://sroi.example.org/.well-known/security.txt\n')
  const { app: without } = await buildApplication(t)
  t.equal((await get(without, '/.well-known/security.txt')).status, 404)
})
