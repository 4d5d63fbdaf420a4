// What was answered before is answered again without the framework, and nobody can tell: but for ids and counters it is what the usual way answers, byte for byte.
import { connect } from 'node:net'
import type { Supplier } from '@sroi/matcher'
import fc from 'fast-check'
import postgres from 'postgres'
import t, { type Test } from 'tap'
import { type Application, type ApplicationOptions, buildApplication } from '../../application/build-application.js'

interface Answer { readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: string }
type Header = readonly [name: string, value: string]

interface Listening extends Application {
  /** How many requests the framework has seen. */
  readonly usual: () => number
  /** Over a connection of its own. */
  readonly ask: (path: string, headers?: readonly Header[], start?: { readonly method?: string, readonly version?: string }) => Promise<Answer>
}

async function listening (t: Test, options: ApplicationOptions = {}): Promise<Listening> {
  const application = await buildApplication(t, options)
  let usual = 0
  application.app.addHook('onRequest', async () => { usual += 1 })
  await application.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = application.app.server.address() as { port: number }
  return { ...application, usual: () => usual, ask: (path, headers = [], { method = 'GET', version = '1.1' } = {}) => exchange(port, `${method} ${path} HTTP/${version}\r\n${lines(headers)}\r\n`) }
}

function lines (headers: readonly Header[]): string {
  return [...headers.some(([name]) => name.toLowerCase() === 'host') ? [] : [['Host', 'localhost'] as const], ...headers, ['Connection', 'close'] as const].map(([name, value]) => `${name}: ${value}\r\n`).join('')
}

function exchange (port: number, text: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect({ host: '127.0.0.1', port })
    socket.on('data', (part: Buffer) => { parts.push(part) }).on('error', reject).on('close', () => {
      const received = Buffer.concat(parts).toString('latin1')
      const [head = ''] = received.split('\r\n\r\n', 1)
      const [first = '', ...fields] = head.split('\r\n')
      const headers = Object.fromEntries(fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 2)]))
      resolve({ status: Number(first.split(' ')[1]), headers, body: received.slice(head.length + 4) })
    })
    socket.write(text)
  })
}

/** What must be the same, whichever way an answer came. */
function withoutIds ({ status, headers, body }: Answer): Answer {
  const { 'x-request-id': _id, ratelimit: _left, date: _date, ...others } = headers
  const own = status < 400 ? body : body.replace(/"instance":"[^"]*"/, '')
  return { status, headers: Object.fromEntries(Object.entries(others).sort(([one], [other]) => one < other ? -1 : 1)), body: own }
}

const SUPPLIER = '/v1/suppliers/fic-0016'
const PAGE = '/v1/suppliers?limit=3'

t.test('a supplier and a page are answered a second time without the framework, with the same headers and bytes', async (t) => {
  const { ask, usual } = await listening(t)
  for (const path of [SUPPLIER, PAGE]) {
    const first = await ask(path)
    const seen = usual()
    const second = await ask(path)
    t.equal(first.status, 200)
    t.equal(usual(), seen, `${path} went past the framework`)
    t.same(withoutIds(second), withoutIds(first))
    t.not(second.headers['x-request-id'], first.headers['x-request-id'])
    t.match(second.headers['x-request-id'], /^[\da-f-]{36}$/)
  }
})

t.test('whatever else a request says, it is answered as if nothing were remembered', async (t) => {
  const warm = await listening(t)
  const cold = await listening(t)
  // the usual way, each time: what it answers is remembered for nobody
  cold.app.server.removeAllListeners('request')
  cold.app.server.on('request', (request, response) => { cold.app.routing(request, response) })
  const { headers: { etag = '' } } = await warm.ask(SUPPLIER)
  const possible: readonly Header[] = [
    ['Accept', 'text/html'], ['Accept-Language', 'en'], ['Accept-Encoding', 'gzip'], ['Cookie', 'sroi_session=x'], ['User-Agent', 'a test'], ['traceparent', 'no trace'], ['X-Forwarded-For', '198.51.100.7'],
    ['X-Forwarded-Host', 'elsewhere.example'], ['X-Forwarded-Proto', 'https'], ['Authorization', 'Bearer nothing'], ['Tenant', 'nowhere'], ['Tenant', 'demonstratie'], ['If-None-Match', etag], ['If-None-Match', '"other"'], ['If-Match', '"1"'],
    ['Minimum-Revision', '99'], ['Origin', 'https://elsewhere.example'], ['Range', 'bytes=0-1'], ['Content-Length', '2'], ['Host', 'other.example'], ['Host', 'localhost'], ['Idempotency-Key', 'k'], ['X-Whatever', '1']
  ]
  let past = 0
  await fc.assert(fc.asyncProperty(
    fc.constantFrom(SUPPLIER, PAGE, `${SUPPLIER}?revision=1`, '/v1/suppliers/nobody', `${SUPPLIER}?x=1`, `${SUPPLIER}/`),
    fc.subarray([...possible], { maxLength: 3 }),
    fc.record({ method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'DELETE'), version: fc.constantFrom('1.1', '1.1', '1.0') }),
    async (path, headers, start) => {
      // so that there is something to be wrong
      await warm.ask(path)
      const seen = warm.usual()
      const [one, other] = [await warm.ask(path, headers, start), await cold.ask(path, headers, start)]
      if (warm.usual() === seen) past += 1
      t.same(withoutIds(one), withoutIds(other), `${start.method} ${path} HTTP/${start.version} ${JSON.stringify(headers)}`)
      return true
    }
  ), { numRuns: 100, seed: 20261123 })
  t.ok(past > 5, `${past} of 100 went past the framework`)
})

t.test('a change of the register is seen by the next answer', async (t) => {
  const { ask, store } = await listening(t)
  const before = await ask(SUPPLIER)
  await ask(SUPPLIER)
  const supplier = JSON.parse(before.body) as Supplier
  await store.publish({ suppliers: [{ ...supplier, name: 'Another name (fictief)' }] }, '2026-11-22T09:00:00.000Z')
  const after = await ask(SUPPLIER)
  t.equal(Number(after.headers['register-revision']), Number(before.headers['register-revision']) + 1)
  t.match(after.body, /Another name/)
})

t.test('a region that closes its doors to visitors is closed within seconds', async (t) => {
  const { ask, databaseUrl } = await listening(t)
  await ask(SUPPLIER)
  t.equal((await ask(SUPPLIER)).status, 200)
  const sql = postgres(databaseUrl, { max: 1 })
  t.teardown(() => sql.end())
  await sql`UPDATE tenants SET visitors = 'none'`
  await new Promise((resolve) => { setTimeout(resolve, 1_100) })
  // the list may be fetched by the request that finds it too old
  await ask(SUPPLIER)
  t.equal((await ask(SUPPLIER)).status, 401)
})

t.test('what is remembered counts against limits as what is not, to the last request', async (t) => {
  const settings = { visitorRate: 5, visitorsRate: 100, callerRate: 100, tenantRate: 100 }
  const { ask, usual } = await listening(t, { settings, limited: true, ticks: () => 0 })
  const answers: Answer[] = []
  for (let time = 0; time < 7; time += 1) answers.push(await ask(SUPPLIER))
  t.same(answers.map(({ status }) => status), [200, 200, 200, 200, 200, 429, 429])
  t.equal(usual(), 1, 'the first; who is refused is refused before it counts')
  t.same(answers.map(({ headers }) => headers['ratelimit']?.split(',')[0]), ['"visitors";r=99;t=1', '"visitors";r=98;t=2', '"visitors";r=97;t=2', '"visitors";r=96;t=3', '"visitors";r=95;t=3', '"visitor";r=0;t=60', '"visitor";r=0;t=60'])
  t.equal(answers[5]?.headers['retry-after'], '12')
})

t.test('the log, the metrics and the trace know of it as of any other', async (t) => {
  const { ask, lines: logged, usual, app } = await listening(t, { settings: { metricsToken: 'a token for this test alone' } })
  const trace = '0af7651916cd43dd8448eb211c80319c'
  for (const _time of [1, 2]) await ask(SUPPLIER, [['traceparent', `00-${trace}-b7ad6b7169203331-01`]])
  t.equal(usual(), 1)
  const [one, other] = logged.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'request')
  const own = new Set(['time', 'requestId', 'spanId', 'ms'])
  const same = (line: Record<string, unknown> = {}) => Object.fromEntries(Object.entries(line).filter(([name]) => !own.has(name)))
  t.same(same(other), same(one))
  t.same([one?.['traceId'], other?.['traceId'], other?.['parentId']], [trace, trace, 'b7ad6b7169203331'])
  t.not(one?.['spanId'], other?.['spanId'])
  const { body } = await app.inject({ url: '/metrics', headers: { authorization: 'Bearer a token for this test alone' } })
  const counted = body.split('\n').filter((line) => line.startsWith('sroi_http_request_seconds_count') && line.includes('route="/v1/suppliers/:supplierId"'))
  t.same(counted.map((line) => line.split(' ').at(-1)), ['2'])
})

t.test('what was answered just before the service ends is in the log', async (t) => {
  const { ask, app, lines: logged } = await listening(t)
  await ask(SUPPLIER)
  await ask(SUPPLIER)
  await app.close()
  t.equal(logged.filter((line) => line.includes('/v1/suppliers/:supplierId')).length, 2)
})

t.test('behind a proxy that is trusted, who asks is who the proxy says, and so is the address that was asked', async (t) => {
  const { ask, lines: logged, usual } = await listening(t, { settings: { trustedProxies: ['127.0.0.1'] } })
  for (const _time of [1, 2]) await ask(SUPPLIER, [['X-Forwarded-For', '203.0.113.9, 198.51.100.77'], ['X-Forwarded-Host', 'region.example']])
  t.equal(usual(), 1)
  await ask(SUPPLIER, [['X-Forwarded-Host', 'another.example']])
  t.equal(usual(), 2, 'another address is another question')
  const origins = logged.map((line) => JSON.parse(line) as { msg: string, origin: string }).filter(({ msg }) => msg === 'request').map(({ origin }) => origin)
  t.same(origins.slice(0, 2), ['198.51.100.0/24', '198.51.100.0/24'])
})
