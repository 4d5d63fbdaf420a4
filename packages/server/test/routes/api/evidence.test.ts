// Files that are handed in as evidence: kept once, shown to whom they belong and to nobody else, and never there when nobody could say that they are clean.
import { createHash } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { buildApp } from '../../../dist/app.js'
import { createClamd, MEDIA_TYPES, openEvidenceDesk } from '../../../dist/evidence/index.js'
import { type Application, buildApplication } from '../../application/build-application.js'
import { type Ask, signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { fakeClamd } from '../../evidence/fake-clamd.js'
import { document, pdf, png } from '../../evidence/make-files.js'

const PEOPLE = {
  one: { role: 'supplier', organisation: { scheme: 'fictional', value: 'F-1' } },
  other: { role: 'supplier', organisation: { scheme: 'fictional', value: 'F-2' } },
  coordinator: { role: 'coordinator' }, member: { role: 'committee-member' }, auditor: { role: 'auditor' }, administrator: { role: 'platform-administrator' }, buyer: { role: 'buyer' }
} as const
const PDF = { 'content-type': MEDIA_TYPES.pdf }
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const addressOf = (bytes: Buffer): string => `/v1/evidence-files/${hashOf(bytes)}`
/** Another file each time. */
const fileOf = (number: number): Buffer => pdf(`<< /Number ${number} >>\n`)

async function counts ({ databaseUrl }: Application, t: Test): Promise<Record<string, number>> {
  const [row] = await asOwner(t, databaseUrl)`SELECT (SELECT count(*)::int FROM evidence_files) AS files, (SELECT count(*)::int FROM evidence_pieces) AS pieces, (SELECT count(*)::int FROM evidence_links) AS links`
  return { ...row }
}

async function open (t: Test, options = {}): Promise<{ readonly application: Application, readonly ask: Ask }> {
  const application = await buildApplication(t, options)
  return { application, ask: await signedIn(t, application, PEOPLE) }
}

t.test('a file is kept, found again byte by byte, and leaves a receipt; to be saved and never to be shown', async (t) => {
  const { application, ask } = await open(t)
  const file = pdf(`<< /Padding (${'x'.repeat(600_000)}) >>`)
  const kept = await ask('one', 'POST', '/v1/evidence-files?fileName=statuten%E2%80%AE.pdf', file, PDF)
  t.equal(kept.status, 201, kept.text)
  t.equal(kept.headers['location'], addressOf(file))
  t.match(kept.body, { sha256: hashOf(file), mediaType: MEDIA_TYPES.pdf, size: file.length, scan: { state: 'clean' }, links: [{ organisation: { scheme: 'fictional', value: 'F-1' }, caseId: null, name: 'statuten.pdf' }] })
  t.notMatch(kept.text, /linkedBy|uploadedBy/)
  const read = await ask('one', 'GET', `${addressOf(file)}/content`)
  t.equal(hashOf(Buffer.from(read.text, 'latin1')), hashOf(file))
  t.match(read.headers, {
    'content-type': 'application/pdf', 'content-length': String(file.length), 'content-disposition': `attachment; filename="evidence-${hashOf(file).slice(0, 12)}.pdf"`,
    'x-content-type-options': 'nosniff', 'content-security-policy': /^sandbox; default-src 'none'/, 'cache-control': 'no-store'
  })
  t.match(await counts(application, t), { files: 1, pieces: 3, links: 1 })
  const sql = asOwner(t, application.databaseUrl)
  const [receipt] = await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id ORDER BY position DESC LIMIT 1`
  t.match(JSON.parse(receipt?.['payload']), { kind: 'change', changes: { items: [{ object: 'evidence', id: hashOf(file), before: null }] } })
  t.match(await sql`SELECT action, object, object_id FROM audit_events ORDER BY at, id`, [{ action: 'keep-evidence', object: 'evidence', object_id: hashOf(file) }, { action: 'read-evidence', object_id: hashOf(file) }])
})

t.test('the same file is kept once, whoever hands it in, and nobody learns that another has it', async (t) => {
  const { application, ask } = await open(t)
  const file = png()
  const headers = { 'content-type': 'image/png' }
  t.equal((await ask('one', 'POST', '/v1/evidence-files', file, headers)).status, 201)
  t.equal((await ask('one', 'POST', '/v1/evidence-files', file, headers)).status, 200)
  const others = await ask('other', 'POST', '/v1/evidence-files', file, headers)
  t.equal(others.status, 201, 'as if nobody had it')
  t.match(others.body.links, [{ organisation: { value: 'F-2' } }])
  t.equal(others.body.links.length, 1)
  t.match(await counts(application, t), { files: 1, pieces: 1, links: 2 })
  t.equal((await Promise.all(Array.from({ length: 4 }, () => ask('coordinator', 'POST', '/v1/evidence-files?scheme=fictional&value=F-3', fileOf(1), PDF)))).filter(({ status }) => status === 201).length, 1)
  t.match(await counts(application, t), { files: 2, pieces: 2, links: 3 })
})

t.test('a file is seen by whom its links let, and for anybody else it is not there', async (t) => {
  const { ask } = await open(t)
  const file = fileOf(1)
  await ask('one', 'POST', '/v1/evidence-files', file, PDF)
  const statusOf = async (name: string) => (await ask(name, 'GET', `${addressOf(file)}/content`)).status
  t.same([await statusOf('one'), await statusOf('coordinator'), await statusOf('auditor')], [200, 200, 200])
  t.same([await statusOf('other'), await statusOf('member')], [404, 404], 'a committee member has nothing to do with what is in no case')
  t.same([await statusOf('administrator'), await statusOf('buyer')], [403, 403])
  t.match((await ask('other', 'GET', '/v1/evidence-files')).body, { items: [], nextCursor: null })
  t.match((await ask('one', 'GET', '/v1/evidence-files')).body, { items: [{ sha256: hashOf(file), link: { organisation: { value: 'F-1' } } }] })
  t.equal((await ask('other', 'POST', '/v1/evidence-files?scheme=fictional&value=F-1', file, PDF)).status, 403)
  t.match((await ask('one', 'POST', '/v1/evidence-files?caseId=01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12', file, PDF)).body, { errors: [{ code: 'unknown-case' }] })
  t.match((await ask('coordinator', 'POST', '/v1/evidence-files', file, PDF)).body, { errors: [{ pointer: '/scheme', code: 'absent' }] })
  t.match((await ask('coordinator', 'POST', '/v1/evidence-files?scheme=fictional', file, PDF)).body, { errors: [{ pointer: '/value', code: 'absent' }] })
  for (const hash of ['x', hashOf(file).toUpperCase(), `${hashOf(file)}0`, '%00']) t.equal((await ask('coordinator', 'GET', `/v1/evidence-files/${hash}`)).status, 404, hash)
})

t.test('a list goes on page by page, and tells cases and firms apart', async (t) => {
  const { ask } = await open(t)
  for (let number = 0; number < 3; number += 1) await ask('one', 'POST', '/v1/evidence-files', fileOf(number), PDF)
  await ask('other', 'POST', '/v1/evidence-files', fileOf(9), PDF)
  const first = await ask('coordinator', 'GET', '/v1/evidence-files?limit=2&scheme=fictional&value=F-1')
  const second = await ask('coordinator', 'GET', `/v1/evidence-files?limit=2&scheme=fictional&value=F-1&cursor=${first.body.nextCursor}`)
  t.same([...first.body.items, ...second.body.items].map(({ sha256 }) => sha256), [0, 1, 2].map((number) => hashOf(fileOf(number))))
  t.equal(second.body.nextCursor, null)
  t.same((await ask('coordinator', 'GET', '/v1/evidence-files?caseId=x')).body.items, [])
})

t.test('a file that is not what it says, or could harm who opens it, is refused with the reason, and nothing of it is kept', async (t) => {
  const { application, ask } = await open(t)
  for (const [type, file, code] of [
    ['application/pdf', png(), 'other-kind'], ['image/png', fileOf(1), 'other-kind'], ['application/pdf', Buffer.alloc(0), 'empty'], ['application/pdf', pdf('/JavaScript '), 'active-content'],
    ['text/plain', Buffer.from('<script>'), 'no-text'], [MEDIA_TYPES.workbook, document(), 'other-kind'], [MEDIA_TYPES.document, document({ 'word/vbaProject.bin': 'x' }), 'active-content']
  ] as const) {
    const answer = await ask('one', 'POST', '/v1/evidence-files', file, { 'content-type': type })
    t.match([answer.status, answer.body.type, answer.body.errors?.[0]?.code], [400, /file-refused$/, code], `${type} ${code}`)
  }
  for (const type of ['application/zip', 'text/html', 'image/svg+xml', 'application/octet-stream', 'application/json']) {
    t.equal((await ask('one', 'POST', '/v1/evidence-files', '{}', { 'content-type': type })).status, 415, type)
  }
  t.equal((await ask('one', 'POST', '/v1/evidence-files', Buffer.alloc(10 * 1024 * 1024 + 1, 'x'), { 'content-type': 'text/plain' })).status, 413)
  t.match(await counts(application, t), { files: 0, pieces: 0, links: 0 })
})

t.test('without a scanner that says of a file that it is clean, nothing is kept', async (t) => {
  const behaviours: Readonly<Record<string, Parameters<typeof fakeClamd>[1]>> = {
    silent: () => {}, 'cut-off': (socket) => socket.destroy(), odd: (socket) => socket.end('PONG\0'), huge: (socket) => socket.end('x'.repeat(5_000_000)), 'too large for it': (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')
  }
  for (const [name, behave] of Object.entries(behaviours)) {
    const { at } = await fakeClamd(t, behave)
    const { application, ask } = await open(t, { scanner: createClamd({ at, patience: 300 }) })
    const answer = await ask('one', 'POST', '/v1/evidence-files', fileOf(1), PDF)
    t.match([answer.status, answer.body.type, answer.headers['retry-after']], [503, /scanner-unavailable$/, '30'], name)
    t.match(await counts(application, t), { files: 0, pieces: 0, links: 0 }, name)
    t.ok(application.lines.some((line) => line.includes('"scanner":')), 'and whoever runs it can see why')
  }
  const { application, ask } = await open(t, { scanner: null })
  t.match((await ask('one', 'POST', '/v1/evidence-files', fileOf(1), PDF)).body, { status: 503, type: /scanner-unavailable$/ })
  const off = await signedIn(t, application, { second: PEOPLE.one }, { evidence: openEvidenceDesk({ isOpen: false, scanner: { scan: async () => ({ isClean: true }) }, quota: 1e9, clock: application.clock, log: { info: () => {}, warn: () => {}, error: () => {} } }) })
  t.match((await off('second', 'POST', '/v1/evidence-files', fileOf(1), PDF)).body, { status: 403, type: /uploads-off$/ })
  t.match(await counts(application, t), { files: 0, pieces: 0, links: 0 })
})

t.test('malware is not kept; found in what was kept before, it is shown to nobody any more, until it is found clean again', async (t) => {
  let isClean = true
  const { at, received } = await fakeClamd(t, (socket) => socket.end(isClean ? 'stream: OK\0' : 'stream: Eicar-Test-Signature FOUND\0'))
  const { application, ask } = await open(t, { scanner: createClamd({ at, patience: 5_000 }) })
  await ask('one', 'POST', '/v1/evidence-files', fileOf(1), PDF)
  isClean = false
  for (const number of [1, 2]) t.match((await ask('other', 'POST', '/v1/evidence-files', fileOf(number), PDF)).body, { status: 400, type: /file-infected$/ })
  t.ok(received[1]?.equals(fileOf(1)))
  t.match(await counts(application, t), { files: 1, links: 1 })
  const read = await ask('one', 'GET', `${addressOf(fileOf(1))}/content`)
  t.match([read.status, read.body.type], [409, /evidence-infected$/])
  t.match((await ask('one', 'GET', addressOf(fileOf(1)))).body, { scan: { state: 'infected' } })
  isClean = true
  await ask('one', 'POST', '/v1/evidence-files', fileOf(1), PDF)
  t.equal((await ask('one', 'GET', `${addressOf(fileOf(1))}/content`)).status, 200)
})

t.test('a firm keeps as much as it may, counts each file once, and makes room by taking back', async (t) => {
  const size = fileOf(1).length
  const { application, ask } = await open(t, { quota: size * 2 })
  const answers = await Promise.all([1, 2, 3, 4].map((number) => ask('one', 'POST', '/v1/evidence-files', fileOf(number), PDF)))
  t.ok(answers.filter(({ status }) => status === 201).length <= 2)
  for (const number of [1, 2, 3, 4]) await ask('one', 'POST', '/v1/evidence-files', fileOf(number), PDF)
  t.match(await counts(application, t), { files: 2, links: 2 })
  t.match((await ask('one', 'POST', '/v1/evidence-files', fileOf(5), PDF)).body, { status: 409, type: /evidence-full$/ })
  t.equal((await ask('other', 'POST', '/v1/evidence-files', fileOf(5), PDF)).status, 201, 'another firm has its own room')
  const [one] = (await ask('one', 'GET', '/v1/evidence-files')).body.items
  t.equal((await ask('other', 'DELETE', `/v1/evidence-files/${one.sha256}`)).status, 404)
  t.equal((await ask('one', 'DELETE', `/v1/evidence-files/${one.sha256}`)).status, 200)
  t.equal((await ask('one', 'DELETE', `/v1/evidence-files/${one.sha256}`)).status, 404)
  t.match(await counts(application, t), { files: 2, pieces: 2, links: 2 }, 'and its bytes are gone')
  t.equal((await ask('one', 'POST', '/v1/evidence-files', fileOf(5), PDF)).status, 201)
  await ask('other', 'DELETE', addressOf(fileOf(5)))
  t.equal((await ask('one', 'GET', `${addressOf(fileOf(5))}/content`)).status, 200, 'who has it too still has it')
})

t.test('whoever goes away while a file comes in leaves nothing, and frees their place', async (t) => {
  const application = await buildApplication(t)
  await signedIn(t, application, PEOPLE)
  const { tenants, identification, evidence, clock } = application
  const ofBearer = async ([authorization]: readonly string[]) => authorization === undefined ? null : { kind: 'person' as const, issuer: 'https://provider.example', subject: 'one', organisation: PEOPLE.one.organisation, scopes: null, strong: true, tenantId: null }
  const app = await buildApp({ tenants, identification: { ...identification, ofBearer }, evidence, clock, log: { info: () => {}, warn: () => {}, error: () => {} } })
  t.teardown(() => app.close())
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const file = fileOf(1)
  const head = `POST /v1/evidence-files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/pdf\r\nConnection: close\r\nContent-Length: ${file.length}\r\n\r\n`
  const sendHalf = () => {
    const socket = connect({ host: '127.0.0.1', port }).on('error', () => {})
    socket.write(Buffer.concat([Buffer.from(head), file.subarray(0, 20)]))
    return socket
  }
  const ask = async () => (await app.inject({ method: 'POST', url: '/v1/evidence-files', headers: { authorization: 'x', ...PDF }, payload: file })).statusCode
  const half: Socket[] = []
  do {
    await application.store.write(({ evidence: kept }) => kept.takeBack(hashOf(file), PEOPLE.one.organisation))
    half.push(sendHalf())
    await wait(50)
  } while (await ask() !== 503)
  t.match(await counts(application, t), { files: 0, pieces: 0, links: 0 }, 'nothing of a half file is anywhere')
  for (const socket of half) socket.destroy()
  let status = await ask()
  for (let attempt = 0; status === 503 && attempt < 200; attempt += 1) {
    await wait(20)
    status = await ask()
  }
  t.equal(status, 201)
})

t.test('bytes that changed in the database are never read to their end', async (t) => {
  const { application, ask } = await open(t)
  const file = fileOf(1)
  await ask('one', 'POST', '/v1/evidence-files', file, PDF)
  const sql = asOwner(t, application.databaseUrl)
  await sql`ALTER TABLE evidence_pieces DISABLE TRIGGER ALL`
  await sql`UPDATE evidence_pieces SET bytes = set_byte(bytes, 12, 65)`
  t.equal((await ask('one', 'GET', `${addressOf(file)}/content`)).status, 500)
})

t.test('the database itself keeps what is to be kept: nobody changes a piece, or takes one away without its file', async (t) => {
  const { application, ask } = await open(t)
  await ask('one', 'POST', '/v1/evidence-files', fileOf(1), PDF)
  const sql = asOwner(t, application.databaseUrl)
  await sql`SELECT set_config('app.tenant_id', (SELECT id::text FROM tenants LIMIT 1), false)`
  for (const change of ['UPDATE evidence_pieces SET number = 7', 'DELETE FROM evidence_pieces', 'DELETE FROM evidence_files', 'UPDATE evidence_files SET size = 1', 'UPDATE evidence_links SET name = NULL', 'TRUNCATE evidence_pieces']) {
    await t.rejects(sql.unsafe(change), { code: '23001' }, change)
  }
})
