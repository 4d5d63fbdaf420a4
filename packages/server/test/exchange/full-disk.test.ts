// A disk that is full: that of the database, and that of the service. What is asked is refused for now, nothing is half there, and all is well when there is room again.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { keep } from '../../dist/catalogue/snapshot-file.js'
import { createCatalogues } from '../../dist/catalogue/create-catalogues.js'
import { openImports } from '../../dist/exchange/open-imports.js'
import { receiveFile } from '../../dist/exchange/receive-file.js'
import { answerErrors } from '../../dist/http/answer-errors.js'
import { connect as connectTo } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { keepCpv } from '../../dist/vocabulary/cpv-file.js'
import { buildApplication, type Application } from '../application/build-application.js'
import { question } from '../application/question.js'
import { type Ask, signedIn } from '../application/signed-in.js'
import { asOwner } from '../database/as-application.js'

t.setTimeout(180_000)

const PEOPLE = { coordinator: { role: 'coordinator' }, administrator: { role: 'platform-administrator' } } as const
const FILE = 'Organisatienummer;Naam;Plaats;Gemeente\n12345678;Voorbeeld (fictief);Haarlem;Haarlem\n'
const LOG = { info: () => {}, warn: () => {}, error: () => {} }

/** As a server answers that finds no room on its disk for another row of a table. */
async function fill ({ databaseUrl }: Application, t: Test, table: string): Promise<() => Promise<void>> {
  const sql = asOwner(t, databaseUrl)
  await sql.unsafe(`
    CREATE OR REPLACE FUNCTION find_no_room () RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file "base/1/2": No space left on device' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION find_no_room ();`)
  return async () => { await sql.unsafe(`DROP TRIGGER full_disk ON ${table}`) }
}

/** How many rows there are of everything that a request could leave behind. */
async function rows ({ databaseUrl }: Application, t: Test): Promise<object> {
  const sql = asOwner(t, databaseUrl)
  const counts: Record<string, number> = {}
  for (const table of ['receipts', 'receipt_payloads', 'supplier_versions', 'published_suppliers', 'memberships', 'contracts', 'imports', 'import_rows', 'audit_events', 'idempotency_keys']) {
    const [row] = await sql.unsafe<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`)
    counts[table] = row?.count ?? 0
  }
  const [head] = await sql`SELECT position::int, (SELECT revision::int FROM registers) AS revision FROM receipt_heads`
  return { ...counts, ...head }
}

t.test('PostgreSQL without room: 503 and when to try again, nothing is half there, what is read goes on, and then it is done', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const [first] = (await application.store.registerAt())!.suppliers
  const member = { kind: 'client', issuer: 'https://provider.example', subject: 'machine', role: 'machine' }
  const requests: readonly [string, () => ReturnType<Ask>][] = [
    ['receipts', () => ask('coordinator', 'POST', '/v1/matches', question(), { 'idempotency-key': 'a-match' })],
    ['receipt_payloads', () => ask('coordinator', 'POST', '/v1/matches', question({ show: 1 }), { 'idempotency-key': 'another' })],
    ['supplier_versions', () => ask('coordinator', 'PUT', `/v1/suppliers/${first?.id}`, { ...first, name: 'Anders (fictief)' }, { 'if-match': '"1"' })],
    ['audit_events', () => ask('administrator', 'POST', '/v1/members', member)],
    ['imports', () => ask('coordinator', 'POST', '/v1/imports?kind=suppliers', FILE, { 'content-type': 'text/csv' })]
  ]
  for (const [table, request] of requests) {
    const before = await rows(application, t)
    const free = await fill(application, t, table)
    t.match(await request(), { status: 503, headers: { 'retry-after': String, 'content-type': /problem\+json/ }, body: { type: 'urn:sroi:problem:not-ready' } }, table)
    t.equal((await ask('coordinator', 'POST', '/v1/searches', question())).status, 200, 'a search writes nothing')
    t.same(await rows(application, t), before, table)
    await free()
    const after = await request()
    t.ok([200, 201, 202].includes(after.status), `${table}: ${after.status}`)
    t.notOk(after.headers['idempotency-replayed'])
  }
})

t.test('an import that finds no room is as it was before, and is accepted when there is some', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const until = async (address: string, states: readonly string[]) => {
    for (;;) {
      const { body } = await ask('coordinator', 'GET', address)
      if (states.includes(body.state)) return body
      await wait(50)
    }
  }
  const upload = async () => (await ask('coordinator', 'POST', '/v1/imports?kind=suppliers', FILE, { 'content-type': 'text/csv' })).headers['location'] as string
  const room = await fill(application, t, 'import_rows')
  t.match(await until(await upload(), ['failed', 'checked']), { state: 'failed', problems: [{ code: 'broken' }] })
  await room()
  const address = await upload()
  await until(address, ['checked'])
  for (const table of ['supplier_versions', 'receipts']) {
    const before = await rows(application, t)
    const free = await fill(application, t, table)
    t.equal((await ask('coordinator', 'POST', `${address}/acceptances`)).status, 202)
    await until(address, ['checked', 'accepted'])
    // that somebody asked for it is noted
    t.match(await rows(application, t), { ...before, audit_events: Number }, table)
    await free()
  }
  t.equal((await ask('coordinator', 'POST', `${address}/acceptances`)).status, 202)
  t.match(await until(address, ['checked', 'accepted']), { state: 'accepted', revision: 2 })
})

/** A disk of that size in kB; null where this account may make none. */
function smallDisk (t: Test, size: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-disk-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  t.teardown(() => { execFileSync('umount', ['-l', folder]) })
  return folder
}

t.test('a disk of the service without room: an upload is refused for now and leaves nothing, a snapshot is not kept, a list stays as it was', async (t) => {
  const disk = smallDisk(t, 512)
  if (disk === null) {
    t.comment('this account may not make a small disk')
    return
  }
  const { databaseUrl, clock, store } = await buildApplication(t)
  const directory = createDirectory(await connectTo(databaseUrl))
  const folder = join(disk, 'data')
  const imports = openImports({ databaseUrl, storeOf: directory.importsOf, folder, clock, log: LOG })
  t.teardown(async () => {
    await imports.close()
    await directory.close()
  })
  const receive = (content: string) => imports.receive(DEMONSTRATION_TENANT.id, { kind: 'suppliers', format: 'csv', fileName: null, by: null, reach: { all: true } }, Readable.from([Buffer.from(content)]))
  await t.rejects(receive(FILE + 'x'.repeat(1024 * 1024)), { code: 'ENOSPC' })
  t.same(readdirSync(folder).flatMap((name) => readdirSync(join(folder, name))), [], 'nothing of it stays')
  await receive(FILE)

  const version = await keepCpv([['90000000', 'Riolering', 'Sewage']], folder)
  await t.rejects(keepCpv(Array.from({ length: 20_000 }, (_, index) => [String(10_000_000 + index), 'x'.repeat(50), 'y'] as const), folder), { code: 'ENOSPC' })
  t.same(readdirSync(folder).filter((name) => name.startsWith('cpv')).sort(), [`cpv-labels-${version}.json`, 'cpv.json'])
  t.equal(readFileSync(join(folder, 'cpv.json'), 'utf8'), '[["90000000","Riolering","Sewage"]]')

  await keep(folder, 'a'.repeat(64), Buffer.alloc(1_000))
  await t.rejects(keep(folder, 'b'.repeat(64), Buffer.alloc(1024 * 1024)), { code: 'ENOSPC' })
  t.same(readdirSync(folder).filter((name) => name.startsWith('catalogue')), ['catalogue.snapshot'], 'what was there stays, and no draft')
  writeFileSync(join(disk, 'more'), Buffer.alloc(200 * 1024))
  const warned: string[] = []
  const catalogues = createCatalogues({ folder, large: 1, log: { ...LOG, warn: (_facts: object, message: string) => { warned.push(message) } } })
  t.teardown(() => catalogues.close())
  mkdirSync(join(disk, 'x'), { recursive: true })
  for (let size = 256; size >= 1; size /= 2) {
    try {
      for (let count = 0; ; count++) writeFileSync(join(disk, 'x', `${size}-${count}`), Buffer.alloc(size * 1024))
    } catch {
      // full, for pieces of this size
    }
  }
  const register = await store.registerAt()
  t.equal((await catalogues.of(register!)).suppliers, register?.suppliers.length, 'a catalogue that cannot be kept answers all the same')
  t.match(warned, ['refused the snapshot of the catalogue, which is built again', 'the snapshot of the catalogue could not be kept'])
})

t.test('who sends a file that is refused half-way is told so over the same connection', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-refused-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const app = Fastify()
  t.teardown(() => app.close())
  answerErrors(app)
  app.addContentTypeParser('text/csv', async (_request: unknown, body: Readable) => body)
  app.post('/', async (request) => receiveFile(request.body as Readable, join(folder, 'file'), 1_000))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const received = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect({ host: '127.0.0.1', port })
    socket.setEncoding('latin1').on('data', (part: string) => { text += part }).on('error', () => {}).on('close', () => resolve(text))
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n')
    for (let piece = 0; piece < 10; piece++) socket.write(`${(500).toString(16)}\r\n${'x'.repeat(500)}\r\n`)
    socket.write('0\r\n\r\n')
  })
  t.match(received, /^HTTP\/1\.1 413 [^]*body-too-large/)
  t.same(readdirSync(folder), [])
})
