// What a stranger writes into a socket by hand: each gets a problem document or a closed connection, and nobody else notices.
import { connect } from 'node:net'
import t from 'tap'
import { HTTP_LIMITS, LIMITS } from '../../dist/http/limits.js'
import { problemSchema } from '../../dist/problems/problem-schema.js'
import { buildApplication } from '../application/build-application.js'
import { question } from '../application/question.js'

const { app } = await buildApplication(t)
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as { port: number }

/** Writes, and gives everything that came back until the connection was closed. */
function exchange (text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = ''
    const socket = connect({ host: '127.0.0.1', port })
    socket.setEncoding('latin1').on('data', (part: string) => { received += part }).on('error', () => {}).on('close', () => resolve(received))
    socket.write(text, 'latin1')
  })
}

const CLOSE = 'Host: x\r\nConnection: close\r\n'
const BODY = JSON.stringify(question())
const POST = `POST /v1/searches HTTP/1.1\r\n${CLOSE}Content-Type: application/json\r\n`

/** Bytes that are no request, or two that pretend to be one. */
const ODD: readonly [string, number, string][] = [
  ['no HTTP at all', 400, 'hello\r\n\r\n'],
  ['another protocol', 400, '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
  ['a length and chunks (smuggling)', 400, `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['two lengths', 400, `${POST}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`],
  ['a length that is none', 400, `${POST}Content-Length: 5x\r\n\r\nhello`],
  ['a length below nothing', 400, `${POST}Content-Length: -1\r\n\r\n`],
  ['chunks that are none', 400, `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ['an encoding that is no chunks', 400, `${POST}Transfer-Encoding: identity\r\n\r\n`],
  ['a header with a space before the colon', 400, `GET /health/live HTTP/1.1\r\n${CLOSE}X : y\r\n\r\n`],
  ['a header that goes on on the next line', 400, `GET /health/live HTTP/1.1\r\n${CLOSE}X: y\r\n z\r\n\r\n`],
  ['NUL in a header', 400, `GET /health/live HTTP/1.1\r\n${CLOSE}X: y\u0000z\r\n\r\n`],
  ['a method that does not exist', 400, `BREW / HTTP/1.1\r\n${CLOSE}\r\n`],
  ['another version', 400, `GET / HTTP/9.9\r\n${CLOSE}\r\n`],
  ['no host', 400, 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two hosts', 400, 'GET /health/live HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n'],
  ['a path that does not decode', 400, `GET /v1/matches/%ff HTTP/1.1\r\n${CLOSE}\r\n`],
  ['a path of twenty thousand characters', 431, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${CLOSE}\r\n`],
  ['three thousand headers', 431, `GET /health/live HTTP/1.1\r\n${CLOSE}${'X: y\r\n'.repeat(3_000)}\r\n`],
  ['a body that is larger than it may be, by its length', 413, `${POST}Content-Length: ${LIMITS.bodyLimit + 1}\r\n\r\n`],
  ['a body in chunks that is larger than it may be', 413, `${POST}Transfer-Encoding: chunked\r\n\r\n${`${(0x10000).toString(16)}\r\n${'x'.repeat(0x10000)}\r\n`.repeat(17)}0\r\n\r\n`],
  ['an expectation we do not know', 417, `${POST}Expect: a-miracle\r\nContent-Length: 2\r\n\r\n{}`],
  ['a tunnel', 405, `CONNECT example.org:443 HTTP/1.1\r\n${CLOSE}\r\n`],
  ['another protocol on the same connection', 404, `GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`]
]

for (const [name, status, text] of ODD) {
  t.test(`${name}: ${status}, as a problem document`, async (t) => {
    const received = await exchange(name.startsWith('another protocol on') ? `${text}GET / HTTP/1.1\r\nno colon\r\n\r\n` : text)
    const [head = '', ...rest] = received.split('\r\n\r\n')
    t.match(head, new RegExp(`^HTTP/1\\.1 ${status} `))
    t.match(head, /content-type: application\/problem\+json/i)
    t.match(head, /api-version: /i)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
    t.equal(problemSchema.parse(JSON.parse(rest.join('\r\n\r\n').slice(0, length))).status, status)
  })
}

t.test('requests one behind another on one connection are answered in their order', async (t) => {
  const first = `POST /v1/searches HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(BODY)}\r\n\r\n${BODY}`
  const received = await exchange(`${first}GET /v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n${first}GET /health/live HTTP/1.1\r\n${CLOSE}\r\n`)
  t.same([...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status), ['200', '404', '200', '200'])
})

t.test('a client that says it will go on may go on', async (t) => {
  const received = await exchange(`${POST}Expect: 100-continue\r\nContent-Length: ${Buffer.byteLength(BODY)}\r\n\r\n${BODY}`)
  t.match(received, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
})

t.test('who sends a header or a body a byte at a time is cut off with 408, while others are served', async (t) => {
  const { app: hasty } = await buildApplication(t)
  // what is 5 and 10 seconds in production, so that the test need not take as long
  Object.assign(hasty.server, { headersTimeout: 150, requestTimeout: 300 })
  await hasty.listen({ host: '127.0.0.1', port: 0 })
  const { port: there } = hasty.server.address() as { port: number }
  const slow = (text: string): Promise<string> => new Promise((resolve) => {
    let received = ''
    const socket = connect({ host: '127.0.0.1', port: there })
    socket.write(text)
    const drip = setInterval(() => { if (socket.writable) socket.write('x') }, 40)
    socket.setEncoding('latin1').on('data', (part: string) => { received += part }).on('error', () => {}).on('close', () => {
      clearInterval(drip)
      resolve(received)
    })
  })
  const cut = [...Array.from({ length: 50 }, () => slow('GET / HTTP/1.1\r\nX: ')), ...Array.from({ length: 50 }, () => slow('POST /v1/searches HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n'))]
  t.equal((await fetch(`http://127.0.0.1:${there}/v1/searches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })).status, 200)
  const heads = (await Promise.all(cut)).map((received) => received.split('\r\n', 1)[0])
  t.same([...new Set(heads)], ['HTTP/1.1 408 Request Timeout'])
})

t.test('the limits of the server are those that are written down, and none of Fastify\'s that are no limits', (t) => {
  t.match(app.server, { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 5_000, maxRequestsPerSocket: 1_000, timeout: 15_000 })
  t.match(app.initialConfig, { bodyLimit: LIMITS.bodyLimit, requestTimeout: LIMITS.requestTimeout, connectionTimeout: LIMITS.connectionTimeout, keepAliveTimeout: LIMITS.keepAliveTimeout, requestIdHeader: false })
  t.ok(HTTP_LIMITS.headersTimeout < HTTP_LIMITS.requestTimeout, 'else Node does not enforce the longer one')
  const { onProtoPoisoning, onConstructorPoisoning, allowUnsafeRegex } = app.initialConfig as Readonly<Record<string, unknown>>
  t.same({ onProtoPoisoning, onConstructorPoisoning }, { onProtoPoisoning: 'error', onConstructorPoisoning: 'error' })
  t.not(allowUnsafeRegex, true)
  t.end()
})

t.test('a part of a path has an end, and its case and its last slash matter', async (t) => {
  const problemAt = async (url: string) => (await app.inject({ method: 'GET', url })).json().type.replace('urn:sroi:problem:', '')
  t.same([await problemAt(`/v1/matches/${'x'.repeat(LIMITS.maxParamLength)}`), await problemAt(`/v1/matches/${'x'.repeat(LIMITS.maxParamLength + 1)}`)], ['match-not-found', 'not-found'])
  t.same([await problemAt('/v1/Authorities'), await problemAt('/v1/authorities/')], ['not-found', 'not-found'])
})
