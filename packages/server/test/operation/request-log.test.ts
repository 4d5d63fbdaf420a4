// Whatever a stranger puts wherever they can, does a line of the log stay a line of ours?
import fc from 'fast-check'
import t from 'tap'
import { request as send } from 'node:http'
import { buildApp } from '../../dist/app.js'
import { createLog } from '../../dist/logging/create-log.js'
import { buildApplication } from '../application/build-application.js'
import { contract, question } from '../application/question.js'
import { get, post } from '../application/send.js'
import { logLineSchema } from './log-line-schema.js'

const SECRET = 'wholly-secret'
/** Line ends in every alphabet, and what a terminal would act on. */
const BREAKS = ['\n', '\r\n', '\u2028', '\u0085', '\u001b[2J', '"}\n{"level":30,"msg":"forged"}', '%0d%0a', '\u0000']

t.test('secrets in every field and header never come out, and each line is one that the service may write', async (t) => {
  const { app, lines } = await buildApplication(t)
  const secret = fc.tuple(fc.constantFrom(...BREAKS), fc.string({ unit: 'binary', maxLength: 20 })).map(([mark, text]) => `${SECRET}${mark}${text}${SECRET}`)
  const visible = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => `${SECRET}${text.replaceAll(/[^\x21-\x7e]/g, '')}`)
  const header = fc.constantFrom('authorization', 'cookie', 'traceparent', 'user-agent', 'x-forwarded-for', 'x-request-id', 'tenant', 'accept-language', 'content-type', 'referer', 'origin', 'idempotency-key', 'if-match', `x-${SECRET}`)
  let sent = 0
  await fc.assert(fc.asyncProperty(secret, visible, header, fc.nat(7), async (text, plain, name, way) => {
    const headers = { [name]: plain }
    const path = encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''))
    if (way === 0) await post(app, '/v1/searches', question({ seed: text, contract: contract({ id: text, title: text }) }), headers)
    else if (way === 1) await post(app, '/v1/matches', { [text]: text }, headers)
    else if (way === 2) await post(app, '/v1/notices', `<${text}>`, { 'content-type': 'application/xml' })
    else if (way === 3) await get(app, `/v1/matches/${path}`, headers)
    else if (way === 4) await get(app, `/v1/authorities?${path}=${path}`, headers)
    else if (way === 5) await get(app, `/${path}`, { accept: 'text/html', ...headers })
    else if (way === 6) await post(app, '/v1/search-batches', `{"questions":[${JSON.stringify(text)}`, headers)
    else await get(app, `/matches/${path}/suppliers/${path}`, headers)
    sent++
  }), { numRuns: 200 })
  t.equal(lines.length, sent, 'one line each')
  for (const line of lines) {
    t.notMatch(line.slice(0, -1), /[\n\r\u2028\u0085\u001b]/)
    logLineSchema.parse(JSON.parse(line))
  }
  t.notMatch(lines.join(''), SECRET)
})

t.test('who asks is a pseudonym: the same for the same, another for another, and never their name', async (t) => {
  const { tenants, identification, clock } = await buildApplication(t)
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => { lines.push(line) } })
  const ofBearer = async ([authorization = '']: readonly string[]) => authorization === '' ? null
    : { kind: 'person', issuer: 'https://provider.example', subject: authorization, organisation: null, scopes: null, strong: true, tenantId: null } as const
  const app = await buildApp({ tenants, clock, log, identification: { ...identification, ofBearer } })
  t.teardown(() => app.close())
  for (const name of ['anna', 'anna', 'bob']) await get(app, '/v1/authorities', { authorization: `Bearer ${name}` })
  await get(app, '/v1/authorities')
  const [anna, again, bob, visitor] = lines.map((line) => logLineSchema.parse(JSON.parse(line)).actor)
  t.match(anna, /^[\da-f]{32}$/)
  t.same([again, visitor], [anna, null])
  t.not(bob, anna)
  t.notMatch(lines.join(''), /anna|bob|provider\.example/)
})

t.test('behind a proxy that is trusted the origin is that of who asks, else that of who connects', async (t) => {
  const trusting = await buildApplication(t, { settings: { trustedProxies: ['127.0.0.1'] } })
  await get(trusting.app, '/health/live', { 'x-forwarded-for': '203.0.113.77' })
  await get(trusting.app, '/health/live', { 'x-forwarded-for': '198.51.100.1, 203.0.113.77' })
  await get(trusting.app, '/health/live', { 'x-forwarded-for': 'wholly-secret' })
  t.same(trusting.lines.map((line) => JSON.parse(line).origin), ['203.0.113.0/24', '203.0.113.0/24', null])
  const plain = await buildApplication(t)
  await get(plain.app, '/health/live', { 'x-forwarded-for': '203.0.113.77' })
  t.equal(JSON.parse(plain.lines[0]!).origin, '127.0.0.0/24', 'nobody is taken at their word who was not named')
})

t.test('what is no HTTP has its line as well', async (t) => {
  const { app, lines } = await buildApplication(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  await new Promise((resolve) => { send({ port, host: '127.0.0.1', path: '/', headers: { x: `${SECRET}${'y'.repeat(70_000)}` } }, (answer) => answer.resume().on('end', resolve)).end() })
  t.match(logLineSchema.parse(JSON.parse(lines[0]!)), { status: 431, origin: '127.0.0.0/24', result: 'refused' })
  t.notMatch(lines.join(''), SECRET)
})

t.test('a line that is of no request has the six facts as well', async (t) => {
  const { app, lines, disconnect } = await buildApplication(t)
  await disconnect()
  t.equal((await get(app, '/health/ready')).status, 503)
  const parsed = lines.map((line) => logLineSchema.parse(JSON.parse(line)))
  t.match(parsed, [{ msg: 'not ready', check: 'database', action: 'operate', actor: 'service', origin: null }, { msg: 'request', action: 'open', result: 'failed' }])
})
