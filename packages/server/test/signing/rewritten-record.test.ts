// Does the service put its name under a record that somebody rewrote?
import type postgres from 'postgres'
import t from 'tap'
import { exportReceipts } from '../../dist/actions/export-receipts.js'
import { keepRecords } from '../../dist/jobs/keep-records.js'
import { runHourly } from '../../dist/jobs/run-hourly.js'
import { signToday } from '../../dist/signing/sign-today.js'
import { chainHash } from '../../dist/store/chain.js'
import { exportSigner } from '../../dist/verification/index.js'
import { buildApplication, NOW, SIGNING } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { erasure } from '../store/records.js'
import { TEMPLATE_RECEIPTS } from '../database/create-database.js'

const { signer } = SIGNING
const TOMORROW = '2026-11-23T09:00:00.000Z'
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

/** As whoever owns the tables can: another payload in the first receipt, and all hashes after it made anew. */
async function rewrite (sql: postgres.Sql): Promise<void> {
  await sql`ALTER TABLE receipts DISABLE TRIGGER ALL`
  const rows = await sql<{ id: string, position: string, payloadDigest: string }[]>`SELECT id, position, payload_digest AS "payloadDigest" FROM receipts ORDER BY position`
  let previousHash: string | null = null
  for (const { id, position, payloadDigest } of rows) {
    const link = { position: Number(position), previousHash, payloadDigest: Number(position) === 1 ? 'f'.repeat(64) : payloadDigest }
    const hash: string = chainHash(link)
    await sql`UPDATE receipts SET previous_hash = ${previousHash}, payload_digest = ${link.payloadDigest}, hash = ${hash} WHERE id = ${id}`
    previousHash = hash
  }
  await sql`UPDATE receipt_heads SET hash = ${previousHash}`
}

t.test('a chain that does not go through what was signed before is neither signed nor exported', async (t) => {
  const { store, clock, databaseUrl } = await buildApplication(t)
  const download = async (from = 1): Promise<string> => {
    const parts: Buffer[] = []
    await exportReceipts({ store, clock, signer: exportSigner(SIGNING) }, { from, withRegister: false }, (bytes) => { parts.push(bytes) })
    return Buffer.concat(parts).toString()
  }
  await store.record(erasure())
  await store.signHead(signer, NOW)
  await store.record(erasure())
  t.ok(await download())
  t.match(await store.signHead(signer, TOMORROW), { position: TEMPLATE_RECEIPTS + 2 }, 'one that does is')
  await rewrite(asOwner(t, databaseUrl))
  await t.rejects(store.signHead(signer, '2026-11-24T09:00:00.000Z'), { name: 'RewrittenRecord', message: new RegExp(`position ${TEMPLATE_RECEIPTS + 1}`) })
  t.equal((await store.signedHeads()).length, 2)
  for (const from of [1, TEMPLATE_RECEIPTS + 3]) await t.rejects(download(from), { name: 'RewrittenRecord' })
})

t.test('heads that were rewritten with the chain have a signature that is not ours, or say something else', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  await store.signHead(signer, NOW)
  const sql = asOwner(t, databaseUrl)
  await rewrite(sql)
  await sql`ALTER TABLE receipt_head_signatures DISABLE TRIGGER ALL`
  await sql`UPDATE receipt_head_signatures SET hash = (SELECT hash FROM receipt_heads)`
  await t.rejects(store.signHead(signer, TOMORROW), { name: 'RewrittenRecord', message: /head that was signed/ })
  await sql`UPDATE receipt_head_signatures SET signed = jsonb_set(signed::jsonb, '{hash}', to_jsonb(hash))::text`
  await t.rejects(store.signHead(signer, TOMORROW), { name: 'RewrittenRecord', message: /our key did not make/ })
})

t.test('that a record was rewritten is said loudly every hour, and keeps no other region from being signed', async (t) => {
  const { tenants, store, clock, databaseUrl } = await buildApplication(t)
  await store.signHead(signer, '2026-11-20T09:00:00.000Z')
  await rewrite(asOwner(t, databaseUrl))
  const errors: object[] = []
  const log = { ...quiet, error: (facts: object) => { errors.push(facts) } }
  const ended: string[] = []
  await runHourly(keepRecords({ tenants, clock, log }, signer), log, (name, result) => { ended.push(`${name} ${result}`) }).close()
  t.match(errors, [{ error: { message: /tenant .* was rewritten/ } }, { job: 'sign heads' }])
  t.same(ended, ['sign heads failed', 'sweep done'])
  const asked: string[] = []
  const other = { signedHeads: async () => [], signHead: async () => { asked.push('other'); return null } }
  await t.rejects(signToday([store, other], signer, clock), { message: /was rewritten/ })
  t.same(asked, ['other'])
})
