// Is every answer that is no success a problem document, with its version, that tells nothing of what is inside?
import { connect as connectSocket } from 'node:net'
import type { InjectOptions } from 'fastify'
import t, { type Test } from 'tap'
import { API_VERSION } from '../dist/version.js'
import { PROBLEM_TYPES } from '../dist/problems/problem-types.js'
import { problemSchema } from '../dist/problems/problem-schema.js'
import { buildApplication } from './application/build-application.js'
import { question } from './application/question.js'

const INSIDE = /drizzle|postgres|pg_|sqlstate|fastify|FST_|node_modules|\.js:\d|SELECT|relation/i
const JSON_TYPE = { 'content-type': 'application/json' }

t.test('every kind of problem over HTTP', async (t) => {
  const { app, disconnect } = await buildApplication(t)
  const requests: [number, InjectOptions][] = [
    [400, { method: 'POST', url: '/v1/searches', headers: JSON_TYPE, payload: '{' }],
    [400, { method: 'POST', url: '/v1/searches', headers: JSON_TYPE, payload: '{}' }],
    [400, { method: 'POST', url: '/v1/notices', headers: { 'content-type': 'text/xml' }, payload: '<a/>' }],
    [400, { method: 'GET', url: '/%zz' }],
    [400, { method: 'GET', url: '/v1/authorities?misspelt=1' }],
    [400, { method: 'POST', url: '/v1/searches', headers: { ...JSON_TYPE, 'content-length': '1' }, payload: '{}' }],
    [404, { method: 'GET', url: '/v1/nothing' }],
    [404, { method: 'GET', url: '/v1/searches/' }],
    [404, { method: 'GET', url: '/V1/authorities' }],
    [404, { method: 'GET', url: `/v1/matches/${'x'.repeat(500)}` }],
    [404, { method: 'GET', url: '/v1/matches/x' }],
    [404, { method: 'GET', url: '/v1/matches/x/explanation' }],
    [405, { method: 'PUT', url: '/v1/searches' }],
    [405, { method: 'DELETE', url: '/v1/matches/x' }],
    [405, { method: 'POST', url: '/health/live', headers: JSON_TYPE, payload: '{}' }],
    [405, { method: 'TRACE', url: '/v1/matches' }],
    [413, { method: 'POST', url: '/v1/matches', headers: JSON_TYPE, payload: ' '.repeat(1024 * 1024 + 1) }],
    [415, { method: 'POST', url: '/v1/matches', headers: { 'content-type': 'text/plain' }, payload: 'x' }],
    [400, { method: 'POST', url: '/v1/matches' }]
  ]
  for (const [status, request] of requests) {
    const response = await app.inject(request)
    check(t, `${request.method ?? ''} ${String(request.url).slice(0, 40)}`, status, response)
    if (status === 405) t.match(response.headers['allow'], /GET|POST/)
  }
  await disconnect()
  check(t, 'a database that is gone', 503, await app.inject({ method: 'GET', url: '/v1/matches/01a00000-0000-7000-8000-000000000000' }))
})

t.test('every answer carries the headers that protect', async (t) => {
  const { app } = await buildApplication(t)
  for (const url of ['/v1/authorities', '/v1/nothing', '/health/live', '/v1/openapi.json']) {
    const { headers } = await app.inject({ method: 'GET', url })
    t.match(headers, {
      'api-version': API_VERSION,
      'cache-control': 'no-store',
      'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
      'strict-transport-security': /max-age=31536000; includeSubDomains/,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer'
    }, url)
    t.notOk('server' in headers || 'x-powered-by' in headers, url)
    t.match(headers['content-type'], /charset=utf-8/, url)
  }
})

t.test('what is no HTTP, and headers that are too long, get a problem document from the socket itself', async (t) => {
  const { app } = await buildApplication(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  for (const [status, sent] of [[400, 'GET / HTTP/1.1\r\nno colon\r\n\r\n'], [431, `GET / HTTP/1.1\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`]] as const) {
    const received = await exchange(port, sent)
    const [head = '', body = ''] = received.split('\r\n\r\n')
    t.match(head, new RegExp(`^HTTP/1\\.1 ${status} `))
    t.match(head, `API-Version: ${API_VERSION}`)
    t.match(head, /Content-Type: application\/problem\+json/)
    t.equal(problemSchema.parse(JSON.parse(body)).status, status)
  }
})

t.test('nobody can hold a connection for ever', async (t) => {
  const { app } = await buildApplication(t)
  t.match(app.server, { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 5_000, maxRequestsPerSocket: 1_000, timeout: 15_000 })
})

t.test('nothing of what was asked for is answered when our side fails', async (t) => {
  const { app, disconnect } = await buildApplication(t)
  await disconnect()
  const response = await app.inject({ method: 'POST', url: '/v1/matches', headers: JSON_TYPE, payload: JSON.stringify(question({ seed: 'a-secret-seed' })) })
  check(t, 'a match without a database', 503, response)
  t.notMatch(response.body, /a-secret-seed/)
})

function check (t: Test, name: string, status: number, response: { statusCode: number, headers: Record<string, unknown>, body: string }): void {
  t.equal(response.statusCode, status, name)
  t.match(response.headers['content-type'], /^application\/problem\+json/, name)
  t.equal(response.headers['api-version'], API_VERSION, name)
  const document = problemSchema.parse(JSON.parse(response.body))
  t.equal(document.status, status, name)
  t.ok(document.type.slice('urn:sroi:problem:'.length) in PROBLEM_TYPES, name)
  t.notMatch(response.body, INSIDE, name)
}

function exchange (port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connectSocket(port, '127.0.0.1', () => { socket.write(text) })
    socket.setEncoding('utf8').on('data', (part) => { received += part }).on('end', () => resolve(received)).on('error', reject)
  })
}
