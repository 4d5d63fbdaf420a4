// A file may come in slowly and is then taken; whoever stops sending is cut off; whoever dies while keeping it keeps nothing of it.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import { buildApp } from '../../dist/app.js'
import { HTTP_LIMITS } from '../../dist/http/limits.js'
import { type Application, buildApplication } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { pdf } from './make-files.js'

// a connection that brings nothing is looked at every ten seconds
t.setTimeout(120_000)

const WHO = { issuer: 'https://provider.example', subject: 'firm' }
const FILE = pdf(`<< /Padding (${'x'.repeat(4_000)}) >>\n`)

/** The service, with a hundredth of its time for a whole request. */
async function hasty (t: Test): Promise<{ readonly application: Application, readonly port: number }> {
  const application = await buildApplication(t)
  const { store, tenants, identification, evidence, clock } = application
  await store.write(async ({ members }) => members.create({ id: uuidv7(), kind: 'person', ...WHO, role: 'supplier', authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 }))
  const ofBearer = async () => ({ kind: 'person' as const, ...WHO, organisation: { scheme: 'fictional', value: 'F-1' }, scopes: null, strong: true, tenantId: null })
  const app = await buildApp({ tenants, identification: { ...identification, ofBearer }, evidence, clock, log: { info: () => {}, warn: () => {}, error: () => {} } })
  t.teardown(() => app.close())
  Object.assign(app.server, { headersTimeout: 100, requestTimeout: 150 })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { application, port: (app.server.address() as { port: number }).port }
}

/** Sends the pieces with a pause before each, and gives all that comes back. */
async function send (port: number, pieces: readonly Buffer[], pause: number): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port }).setEncoding('latin1').on('error', () => {})
  let text = ''
  socket.on('data', (part) => { text += String(part) })
  const closed = once(socket, 'close')
  socket.write(`POST /v1/evidence-files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/pdf\r\nConnection: close\r\nContent-Length: ${FILE.length}\r\n\r\n`)
  for (const piece of pieces) {
    await wait(pause)
    if (socket.writable) socket.write(piece)
  }
  await closed
  return text
}

async function rows ({ databaseUrl }: Pick<Application, 'databaseUrl'>, t: Test): Promise<readonly number[]> {
  const [row] = await asOwner(t, databaseUrl)`SELECT (SELECT count(*)::int FROM evidence_files) AS files, (SELECT count(*)::int FROM evidence_pieces) AS pieces, (SELECT count(*)::int FROM evidence_links) AS links, (SELECT count(*)::int FROM people WHERE kind = 'person') AS people`
  return Object.values({ ...row })
}

t.test('a file that comes in slowly, and long after the time of a request is over, is taken in', async (t) => {
  const { port } = await hasty(t)
  const parts = Math.ceil((HTTP_LIMITS.connectionsCheckingInterval + 500) / 250)
  const size = Math.ceil(FILE.length / parts)
  t.match(await send(port, Array.from({ length: parts }, (_, index) => FILE.subarray(index * size, (index + 1) * size)), 250), /^HTTP\/1\.1 201 /)
})

t.test('whoever stops half-way is cut off, and nothing of the file is anywhere', async (t) => {
  const { application, port } = await hasty(t)
  const before = await rows(application, t)
  t.match(await send(port, [FILE.subarray(0, 1_000)], 10), /^HTTP\/1\.1 408 [^]*request-timeout/)
  t.same(await rows(application, t), before)
})

t.test('a process that is killed when every piece is written, and nothing is certain yet, leaves nothing; the same file is then kept', async (t) => {
  const { databaseUrl, store } = await buildApplication(t)
  const size = 1_000_000
  const before = await rows({ databaseUrl }, t)
  const child = spawn(process.execPath, [fileURLToPath(new URL('die-keeping.js', import.meta.url)), databaseUrl, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  t.same(await rows({ databaseUrl }, t), before)
  const bytes = Buffer.alloc(size, 'x')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const at = '2026-11-22T09:00:00.000Z'
  const link = { organisation: { scheme: 'fictional', value: 'F-1' }, caseId: null, name: null, by: null, at }
  t.equal(await store.write(({ evidence }) => evidence.keep({ sha256, mediaType: 'text/plain', bytes, scannedAt: at }, link, 2_000_000)), 'kept')
})

t.test('a file of which keeping fails at the end leaves nothing', async (t) => {
  const { databaseUrl, store } = await buildApplication(t)
  const before = await rows({ databaseUrl }, t)
  const at = '2026-11-22T09:00:00.000Z'
  const by = { ...WHO, organisation: null }
  await t.rejects(store.write(async ({ evidence }) => {
    await evidence.keep({ sha256: 'a'.repeat(64), mediaType: 'text/plain', bytes: Buffer.alloc(600_000), scannedAt: at }, { organisation: { scheme: 'fictional', value: 'F-1' }, caseId: null, name: null, by, at }, 1e9)
    throw new Error('and then this')
  }), { message: 'and then this' })
  t.same(await rows({ databaseUrl }, t), before)
})
