// A large file may come in slowly as long as it goes on coming; whoever only pretends to send one is cut off, and so is who may not send one.
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import { buildApp } from '../../dist/app.js'
import { answerConnectionError } from '../../dist/http/connection-errors.js'
import { HTTP_LIMITS, UPLOAD_LIMITS } from '../../dist/http/limits.js'
import { allowSlowUpload } from '../../dist/http/slow-upload.js'
import { TABLE_LIMITS } from '../../dist/exchange/reading/table.js'
import { buildApplication, SIGNING } from '../application/build-application.js'

const LOG = { info: () => {}, warn: () => {}, error: () => {} }
const CHECKED = HTTP_LIMITS.connectionsCheckingInterval
const ROW = '12345678;Voorbeeld (fictief);Haarlem;Haarlem\r\n'

/** Everything that comes back until the connection is closed. */
function open (port: number): { readonly socket: Socket, readonly received: Promise<string> } {
  const socket = connect({ host: '127.0.0.1', port })
  let text = ''
  const received = new Promise<string>((resolve) => {
    socket.setEncoding('latin1').on('data', (part: string) => { text += part }).on('error', () => {}).on('close', () => resolve(text))
  })
  return { socket, received }
}

/** The service, with a hundredth of its time for a whole request. */
async function hasty (t: Test): Promise<number> {
  const { store, tenants, identification, imports, clock } = await buildApplication(t)
  const who = { issuer: 'https://provider.example', subject: 'coordinator' }
  await store.write(async ({ members }) => members.create({ id: uuidv7(), kind: 'person', ...who, role: 'coordinator', authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 }))
  const ofBearer = async ([authorization]: readonly string[]) => authorization === undefined ? null : { kind: 'person' as const, ...who, organisation: null, scopes: null, strong: true, tenantId: null }
  const app = await buildApp({ tenants, identification: { ...identification, ofBearer }, imports, clock, log: LOG, signing: SIGNING })
  t.teardown(() => app.close())
  Object.assign(app.server, { headersTimeout: 100, requestTimeout: 150 })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as { port: number }).port
}

const request = (length: number, authorization: string): string =>
  `POST /v1/imports?kind=suppliers HTTP/1.1\r\nHost: x\r\n${authorization}Content-Type: text/csv\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`

t.test('a file that comes in slowly, and long after the time of a request is over, is taken in', async (t) => {
  const port = await hasty(t)
  const { socket, received } = open(port)
  const header = 'Organisatienummer;Naam;Plaats;Gemeente\r\n'
  const pieces = Math.ceil((CHECKED * 2 + 500) / 250)
  socket.write(request(header.length + pieces * ROW.length, 'Authorization: Bearer x\r\n') + header)
  for (let piece = 0; piece < pieces; piece++) {
    await wait(250)
    socket.write(ROW)
  }
  t.match(await received, /^HTTP\/1\.1 202 /)
})

t.test('who may hand nothing in has no longer for it than for anything else', async (t) => {
  const port = await hasty(t)
  const { socket, received } = open(port)
  socket.write(request(1_000_000, ''))
  const drip = setInterval(() => { if (socket.writable) socket.write('x') }, 50)
  const answer = await received
  clearInterval(drip)
  t.match(answer, /^HTTP\/1\.1 (401|403|408) /)
})

t.test('a file of which too little comes in, and one that takes too long in all, are cut off with 408; the next request of a connection has its usual time', async (t) => {
  const limits = { bytes: 500, every: 200, most: 1_500 }
  const app = Fastify({ clientErrorHandler: answerConnectionError(LOG), http: { connectionsCheckingInterval: 50, headersTimeout: 100, requestTimeout: 150 } })
  t.teardown(() => app.close())
  app.addContentTypeParser('text/csv', async (_request: unknown, body: NodeJS.ReadableStream) => body)
  app.post('/', async (asked) => {
    allowSlowUpload(asked, limits)
    let length = 0
    for await (const piece of asked.raw) length += (piece as Buffer).length
    return { length }
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const head = (length: number) => `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: ${length}\r\n\r\n`
  const sendAll = async (size: number, times: number): Promise<string> => {
    const { socket, received } = open(port)
    socket.write(head(size * times))
    for (let time = 0; time < times && socket.writable; time++) {
      socket.write('x'.repeat(size))
      await wait(50)
    }
    socket.end()
    return received
  }
  t.match(await sendAll(400, 10), /^HTTP\/1\.1 200 [^]*"length":4000/, 'fast enough, and over before the end')
  t.match(await sendAll(10, 60), /^HTTP\/1\.1 408 [^]*application\/problem\+json/, 'a byte at a time')
  t.match(await sendAll(400, 60), /^HTTP\/1\.1 408 /, 'steady, without end')

  const { socket, received } = open(port)
  socket.write(`${head(4_000)}${'x'.repeat(4_000)}`)
  await wait(100)
  socket.write(head(4_000))
  t.match((await received).match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 200', 'HTTP/1.1 408'])
})

t.test('the largest file fits in the time there is, at a rate above the least', (t) => {
  const { bytes, every, most } = UPLOAD_LIMITS
  t.ok(TABLE_LIMITS.bytes / (300_000 / 8) * 1_000 <= most, 'at 300 kbit/s')
  t.ok(bytes / every < TABLE_LIMITS.bytes / most)
  t.end()
})
