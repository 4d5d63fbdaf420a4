// How long everything is kept, on the command line: set, looked at, applied, and the chain checked afterwards.
import { join } from 'node:path'
import t from 'tap'
import { assessmentRecord } from '../../dist/actions/assessment-record.js'
import { exportReceiptsCommand } from '../../dist/cli/export-receipts/export-receipts-command.js'
import { retentionCommand } from '../../dist/cli/retention/retention-command.js'
import { newSigningKey } from '../../dist/signing/signing-keys.js'
import { buildApplication } from '../application/build-application.js'
import { makeFiles } from '../application/make-files.js'
import { question } from '../application/question.js'
import { run } from '../application/run-cli.js'
import { asOwner } from '../database/as-application.js'

const LONG_AGO = '2019-03-31T12:00:00.000Z'

async function retention (databaseUrl: string, ...words: readonly string[]): Promise<string> {
  const lines: string[] = []
  t.equal(await retentionCommand([...words, '--language', 'en'], { out: (line) => { lines.push(line) }, err: () => {} }, { DATABASE_URL: databaseUrl }), 0)
  return lines.join('\n')
}

t.test('a period is set, told before anything goes, and applied; the chain is intact to sroi verify, and says what is gone', async (t) => {
  const { store, clock, databaseUrl } = await buildApplication(t)
  const old = await store.record(await assessmentRecord({ store, clock: { now: () => LONG_AGO } }, question()))
  const recent = await store.record(await assessmentRecord({ store, clock }, question()))
  t.match(await retention(databaseUrl, 'show'), /^assessment +without end +2 +0 {2}-$/m)
  t.match(await retention(databaseUrl, 'apply', '--accept'), 'Of nothing that is kept the time has ended')
  t.equal(await retention(databaseUrl, 'set', '--kind', 'assessment', '--months', '84'), 'assessment is kept for 84 months. Of 1 the time has ended now: see sroi retention apply --dry-run')
  t.match(await retention(databaseUrl, 'show'), /^assessment +84 +2 +1 {2}2026-03-31$/m)
  t.match(await retention(databaseUrl, 'apply', '--dry-run'), /^assessment +84 +2 +1 {2}2026-03-31\n1 payloads would go\. Nothing was changed/m)
  t.ok((await store.findReceipt(old.id))?.payload, 'nothing was')
  t.match(await retention(databaseUrl, 'apply', '--accept'), /1 payloads erased; receipt \d+ says which$/)
  t.equal((await store.findReceipt(old.id))?.payload, null)
  t.ok((await store.findReceipt(recent.id))?.payload)
  t.match(await retention(databaseUrl, 'apply', '--accept'), 'Of nothing that is kept the time has ended')

  const { file, folder } = makeFiles(t, 'retention')
  const path = join(folder, 'receipts.jsonl')
  await exportReceiptsCommand([path], { out: () => {}, err: () => {} }, { DATABASE_URL: databaseUrl, SIGNING_KEY_FILE: file('key.pem', newSigningKey()) })
  const { code, out } = await run('verify', path, '--language', 'en')
  t.match(out, /^INTACT: \d+ receipts, without a gap/m)
  t.match(out, /erased/)
  t.ok([0, 2].includes(code), `${code}`)

  const lines = await asOwner(t, databaseUrl)`SELECT action, object, object_id AS id, result, issuer, processing_activity_id AS activity
    FROM audit_events LEFT JOIN processing_log USING (tenant_id, trace_id) JOIN actors ON actors.id = actor_id ORDER BY at, action`
  t.match(lines.map((row) => ({ ...row })), [
    { action: 'change-retention', object: 'retention', id: 'assessment', result: 'done', issuer: 'urn:sroi:command-line', activity: null },
    { action: 'erase-payload', object: 'receipt', id: /^[0-9a-f-]{36}$/, result: 'done', issuer: 'urn:sroi:command-line', activity: /record-answers/ }
  ])
})

t.test('mistakes are told all at once, and nothing is set', async (t) => {
  t.match(await run('retention'), { code: 3, err: /sroi retention show, sroi retention set or sroi retention apply/ })
  t.match(await run('retention', 'forget'), { code: 3, err: /^forget: / })
  t.match(await run('retention', 'set'), { code: 3, err: /^--kind: [^]*^--months: /m })
  t.match(await run('retention', 'set', '--kind', 'erasure', '--months', '11', '--mnths', '3'), { code: 3, err: /did you mean 'months'[^]*'erasure' is nothing that is kept for a time[^]*'11' is no whole number from 12 to 1200/ })
  t.match(await run('retention', 'apply'), { code: 3, err: /either --dry-run, .* or --accept/ })
  t.match(await run('retention', 'apply', '--dry-run', '--accept'), { code: 3 })
  t.match(await run('retention', 'show', '--help'), { code: 0, out: /^sroi retention: hoe lang/ })
  t.match(await run('retention', '--help', '--language', 'en'), { code: 0, out: /^sroi retention: how long/ })
  t.match(await run('help', 'retention', '--language', 'en'), { code: 0, out: /^sroi retention: how long/ })
})
