// From answers that people asked the service to record, to a file that anybody can check.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { exportReceipts } from '../../dist/actions/export-receipts.js'
import { exportReceiptsCommand } from '../../dist/cli/export-receipts/export-receipts-command.js'
import { newSigningKey, readSigningKeys } from '../../dist/signing/signing-keys.js'
import { openSolver } from '../../dist/solver/open-solver.js'
import { exportSigner, verifyExport } from '../../dist/verification/index.js'
import { buildApplication, NOW, type Application } from '../application/build-application.js'
import { makeFiles } from '../application/make-files.js'
import { need, question } from '../application/question.js'
import { run } from '../application/run-cli.js'
import { post } from '../application/send.js'
import { payloadsOf } from '../database/payloads.js'
import { asOwner } from '../database/as-application.js'
import { inPieces } from './chain.js'

// the solver, the lexicon and the register take their time on a busy machine
t.setTimeout(120_000)

const PEM = newSigningKey()
const keys = readSigningKeys(PEM)
const signer = exportSigner(keys)

async function exportedBy ({ store, clock }: Application, asked: Partial<Parameters<typeof exportReceipts>[1]> = {}): Promise<Buffer> {
  const pieces: Buffer[] = []
  await exportReceipts({ store, clock, signer }, { from: 1, withRegister: false, ...asked }, (bytes) => { pieces.push(bytes) })
  return Buffer.concat(pieces)
}

const check = (bytes: Buffer) => verifyExport(inPieces(bytes), { keys: [signer.key], heads: [], tenant: null }, () => openSolver({ milliseconds: 20_000 }))

async function example (name: string): Promise<string> {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
}

t.test('what the service recorded comes out again, with the register in full', async (t) => {
  const application = await buildApplication(t)
  const { app, store, clock } = application
  for (const [url, body] of [
    ['/v1/matches', question()], ['/v1/matches', need('tuinman in Zandvoort')], ['/v1/matches', question({ seed: 'x', show: 0 })],
    ['/v1/recorded-assessments', question()], ['/v1/recorded-valuations', await example('valuation.json')], ['/v1/recorded-reservations', await example('reservation.json')],
    ['/v1/recorded-mixes', await example('mix-of-own-suppliers.json')], ['/v1/recorded-mixes', await example('mix-of-a-search.json')]
  ] as const) t.match(await post(app, url, body), { status: 201 }, url)
  const [supplier] = (await store.registerAt())!.suppliers
  await store.publish({ suppliers: [{ ...supplier!, name: 'Fictief Verhuisd' }], removed: ['fic-0003'] }, clock.now())
  t.match(await post(app, '/v1/matches', question()), { status: 201 })

  const plain = await check(await exportedBy(application))
  t.same(plain.fault, null)
  t.same(plain.told, [])
  t.equal(plain.state, 'reproduced')
  const whole = await check(await exportedBy(application, { withRegister: true }))
  t.same(whole.told, [])
  t.match(whole, { state: 'reproduced', counts: { whole: 9, shown: 0 }, header: { register: true } })
  t.equal(plain.receipts, whole.receipts)
})

t.test('pages of the chain hang together, and an export may begin anywhere', async (t) => {
  const application = await buildApplication(t)
  const { store } = application
  t.match(await check(await exportedBy(application)), { state: 'reproduced', fault: null })
  await Promise.all(Array.from({ length: 230 }, (_, index) => store.record({ kind: 'change', createdAt: NOW, register: null, changes: { total: 0, sha256: String(index).padStart(64, '0'), items: [] } })))
  const before = (await check(await exportedBy(application))).receipts
  t.ok(before >= 230)
  t.match(await check(await exportedBy(application, { from: 101 })), { state: 'reproduced', receipts: before - 100, header: { from: 101 } })
  t.match(await check(await exportedBy(application, { from: before + 1 })), { state: 'reproduced', receipts: 0 })
  await t.rejects(exportedBy(application, { from: before + 2 }), { code: 'INVALID_REQUEST' })
})

t.test('an export shows one moment, whatever is recorded while it is written', async (t) => {
  const application = await buildApplication(t)
  const { store, clock } = application
  const change = { kind: 'change' as const, createdAt: NOW, register: null, changes: { total: 0, sha256: '0'.repeat(64), items: [] } }
  for (let count = 0; count < 120; count++) await store.record(change)
  const pieces: Buffer[] = []
  await exportReceipts({ store, clock, signer }, { from: 1, withRegister: false }, async (bytes) => {
    pieces.push(bytes)
    if (pieces.length % 40 === 1) await store.record(change)
  })
  const { state, header, receipts } = await check(Buffer.concat(pieces))
  t.equal(state, 'reproduced')
  t.equal(header?.to, receipts)
})

t.test('a receipt of words names the lists it was read with, and an export made after one of them changed does without it', async (t) => {
  const application = await buildApplication(t)
  const recorded = await post(application.app, '/v1/matches', need('tuinman in Zandvoort'))
  const { position, outcome: { provenance: { lists } } } = recorded.body as { position: number, outcome: { provenance: { lists: readonly { id: string, version: string }[] } } }
  t.match(lists, [{ id: 'cpv-nl', version: /^[0-9a-f]{64}$/ }, { id: 'authorities', version: /^[0-9a-f]{64}$/ }])
  t.match(await check(await exportedBy(application)), { state: 'reproduced' })
  const sql = asOwner(t, application.databaseUrl)
  await sql`UPDATE authorities SET name_nl = 'Fictief aan Zee' WHERE id = 'zandvoort'`
  t.match(await check(await exportedBy(application)), {
    state: 'not-replayable', told: [{ position, replayed: { missing: [{ what: 'authorities', name: `authorities@${lists[1]?.version}` }] } }]
  })
})

t.test('what the owner of the database changes behind the service is found in its export', async (t) => {
  const application = await buildApplication(t)
  t.match(await post(application.app, '/v1/matches', question({ show: 0 })), { status: 201 })
  t.match(await post(application.app, '/v1/matches', question({ show: 1 })), { status: 201 })
  const sql = asOwner(t, application.databaseUrl)
  const [newest] = await sql`SELECT id, position, tenant_id FROM receipts ORDER BY position DESC LIMIT 1`
  await sql`SET session_replication_role = replica`
  const text = (await payloadsOf(sql)).at(-1)?.payload ?? ''
  await sql`UPDATE receipt_payloads SET payload = ${text.replace('"show":1', '"show":2')}, packed = NULL WHERE receipt_id = ${newest?.['id']}`
  t.match(await check(await exportedBy(application)), { state: 'not-intact', fault: { code: 'payload-digest', position: Number(newest?.['position']) } })
  await sql`UPDATE receipts SET created_at = '2020-01-01' WHERE id = ${newest?.['id']}`
  await sql`UPDATE receipt_payloads SET payload = ${text} WHERE receipt_id = ${newest?.['id']}`
  t.match(await check(await exportedBy(application)), { state: 'not-intact', fault: { code: 'payload-facts', position: Number(newest?.['position']) } })
  await sql`UPDATE receipt_payloads SET payload = NULL, packed = 'no Brotli' WHERE receipt_id = ${newest?.['id']}`
  t.match(await check(await exportedBy(application)), { state: 'not-replayable', told: [{ position: Number(newest?.['position']) }] }, 'what cannot be unpacked is not there')
  await sql`DELETE FROM receipt_payloads WHERE receipt_id = ${newest?.['id']}`
  t.match(await check(await exportedBy(application)), { state: 'not-replayable', told: [{ position: Number(newest?.['position']), erasedBy: null, replayed: { missing: [{ what: 'payload', name: '' }] } }] })
  await sql`DELETE FROM receipts WHERE id = ${newest?.['id']}`
  await t.rejects(exportedBy(application), /the receipts end at \d+, and the source said \d+/, 'an end that is not there is not signed')
})

t.test('the commands of the guide do what it says', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  const { folder, file } = makeFiles(t, 'guide')
  const environment = { DATABASE_URL: databaseUrl, SIGNING_KEY_FILE: file('signing-key.pem', PEM) }
  const quiet = { out: () => {}, err: () => {} }
  t.match(await post(app, '/v1/matches', question({ show: 1 })), { status: 201 })
  t.equal(await exportReceiptsCommand([join(folder, 'earlier.jsonl')], quiet, environment), 0)
  t.match(await post(app, '/v1/matches', question({ show: 0 })), { status: 201 })
  file('key.pem', keys.published[0]!.publicKey)
  const guide = readFileSync(new URL('../../../../docs/receipts-export.md', import.meta.url), 'utf8')
  const commands = [...guide.matchAll(/^sroi ([a-z-]+) (.*?) +# (\d)/gm)]
  t.equal(commands.length, 4)
  for (const [, command = '', rest = '', expected] of commands) {
    const words = rest.split(' ').map((word) => /\.(jsonl|pem)$/.test(word) ? join(folder, word) : word)
    const code = command === 'export-receipts' ? await exportReceiptsCommand(words, quiet, environment) : (await run(command, ...words)).code
    t.equal(code, Number(expected), `${command} ${rest}`)
    if (command === 'export-receipts') file('changed.jsonl', readFileSync(words[0]!, 'utf8').replace('"show":1', '"show":2'))
  }
})

t.test('the command line writes the file, and another command line checks it', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  t.match(await post(app, '/v1/matches', question({ show: 1 })), { status: 201 })
  const { folder, file } = makeFiles(t, 'export')
  const environment = { DATABASE_URL: databaseUrl, SIGNING_KEY_FILE: file('signing-key.pem', PEM) }
  const path = join(folder, 'receipts.jsonl')
  const lines: string[] = []
  const output = { out: (line: string) => { lines.push(line) }, err: (line: string) => { lines.push(line) } }
  t.equal(await exportReceiptsCommand([path, '--with-register', '--language', 'en'], output, environment), 0)
  t.match(lines.at(-1), `${path} written: ${statSync(path).size} bytes, signed with ${signer.key}`)
  t.match(await run('verify', path, '--key', file('key.pem', keys.published[0]!.publicKey), '--language', 'en'), { code: 0, out: /1 the same in full/ })
  await t.rejects(exportReceiptsCommand([path], output, environment), /cannot be written/, 'a file that is there is not overwritten')
  await t.rejects(exportReceiptsCommand([join(folder, 'beyond.jsonl'), '--from', '99'], output, environment), /lies beyond the newest receipt/)
  await t.rejects(Promise.resolve().then(() => statSync(join(folder, 'beyond.jsonl'))), { code: 'ENOENT' }, 'what was not finished is not left behind')
  await t.rejects(exportReceiptsCommand([join(folder, 'x')], output, { DATABASE_URL: databaseUrl }), /SIGNING_KEY_FILE is not given/)
  await t.rejects(exportReceiptsCommand([join(folder, 'x')], output, { SIGNING_KEY_FILE: environment.SIGNING_KEY_FILE }), /DATABASE_URL is not given/)
  await t.rejects(exportReceiptsCommand([join(folder, 'x'), '--tenant', 'nowhere'], output, environment), /no tenant 'nowhere'/)
  for (const words of [[], ['a', 'b'], ['a', '--from', '0'], ['a', '--form', '1']]) t.match(await run('export-receipts', ...words), { code: 3 })
  t.match(await run('export-receipts', '--help', '--language', 'en'), { code: 0, out: /sroi export-receipts FILE/ })
})
