// How many matches a second can one tenant have recorded? On a PostgreSQL that keeps what it acknowledges, with everybody queueing for one chain.
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { matchRecord } from '../packages/server/dist/actions/match-record.js'
import { createCatalogues } from '../packages/server/dist/catalogue/index.js'
import { DEMONSTRATION_TENANT, loadDemonstration } from '../packages/server/dist/demonstration/load-demonstration.js'
import { readDemonstration } from '../packages/server/dist/demonstration/read-demonstration.js'
import { chainHash } from '../packages/server/dist/store/chain.js'
import { connect, createPostgresqlStore, createTenant, migrate } from '../packages/server/dist/store/index.js'
import { chooseDataFolder } from '../scripts/postgres/choose-data-folder.mjs'
import { chooseIdentity } from '../scripts/postgres/choose-identity.mjs'
import { startDurable } from '../scripts/postgres/start-durable.mjs'
import { createProgress } from '../scripts/prepare/progress.mjs'
import { root } from '../scripts/root.mjs'
import postgres from '../packages/server/node_modules/postgres/src/index.js'
import { median } from './figures.mjs'
import { whole, wholes } from './options.mjs'
import { supplierAt, worldOf } from './register.mjs'

const matches = whole('matches', 2_000)
const callers = whole('callers', 50)
const rounds = whole('rounds', 5)
const shown = wholes('shown', [3, 20])
/** Beside those of the demonstration. */
const suppliers = whole('suppliers', 2_000)
const clock = { now: () => new Date().toISOString() }
const question = (show, seed) => ({
  authority: 'bloemendaal', show, seed: String(seed),
  contract: { id: 'a-contract', nature: 'services', cpv: ['77310000'], days: { publication: '2026-02-02', contract: '2026-05-01' }, value: { awarded: { cents: 35_000_000, vat: 'excluding' } } }
})

const folder = mkdtempSync(join(tmpdir(), 'sroi-recording-'))
chmodSync(folder, 0o711)
const server = await startDurable({
  root, folder, copies: chooseDataFolder({ root, isRoot: process.getuid?.() === 0 }).copies, identity: chooseIdentity(), progress: createProgress({ heartbeat: 60_000 })
})
const sql = postgres(server.url, { max: 10, onnotice: () => {} })
try {
  await migrate(server.url)
  await createTenant(server.url, DEMONSTRATION_TENANT)
  const store = createPostgresqlStore(await connect(server.url), DEMONSTRATION_TENANT.id)
  await loadDemonstration(store, clock, readDemonstration())
  await store.publish({ suppliers: Array.from({ length: suppliers }, (_, number) => supplierAt(worldOf(1), number)) }, clock.now())
  const outside = { store, clock, catalogues: createCatalogues() }
  const { register: { revision } } = await matchRecord(outside, question(1, 0))
  await sql`CREATE TABLE plain (id bigserial PRIMARY KEY, payload text NOT NULL)`
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg().map((value) => value.toFixed(1)).join(' ')}; PostgreSQL with fsync and synchronous_commit on; ${(await store.registerAt(revision))?.suppliers.length} suppliers; ${callers} callers at once, ${matches} writes, ${rounds} rounds; a second, median (least); µs of processor of this process, median\n`)
  console.log('| suppliers shown of each list | payload | the same bytes in a plain table, each in its own transaction | a receipt, with actor and audit line | the same, once for a key of its own | matched and recorded: POST /v1/matches but for HTTP | the same, once for a key of its own |\n|---|---|---|---|---|---|---|')
  for (const show of shown) {
    const { size, subjects } = await subjectsOf(outside, show)
    const seen = subjects.map(() => [])
    // the first round is not counted
    for (let round = 0; round <= rounds; round++) {
      for (const [index, work] of subjects.entries()) {
        const found = await rateOf(work)
        if (round > 0) seen[index].push(found)
      }
    }
    const cells = seen.map((all) => `${median(all.map(({ rate }) => rate)).toFixed(0)} (${Math.min(...all.map(({ rate }) => rate)).toFixed(0)}); ${median(all.map(({ cpu }) => cpu)).toFixed(0)} µs`)
    console.log(`| ${show} | ${(size / 1_000).toFixed(0)} kB | ${cells.join(' | ')} |`)
  }
  const broken = await firstBroken()
  if (broken !== null) console.error(`the chain is broken at ${broken}`)
  process.exitCode = broken === null ? 0 : 1
  await store.close()
} finally {
  await sql.end({ timeout: 5 })
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** What is measured, in the order of the columns. */
async function subjectsOf (outside, show) {
  const { store } = outside
  const record = await matchRecord(outside, question(show, 0))
  const text = JSON.stringify(record)
  const by = { issuer: 'https://issuer.example', subject: 'bench', organisation: null }
  const audit = { at: clock.now(), role: 'coordinator', action: 'record-answer', object: 'match', objectId: null, result: 'done', origin: null, traceId: 'a'.repeat(32) }
  const claim = () => ({ by, operation: 'POST /v1/matches', key: randomUUID(), fingerprint: 'a'.repeat(64), at: clock.now() })
  const answerOf = (id) => ({ status: 201, headers: { Location: `/v1/matches/${id}` } })
  return {
    size: text.length,
    subjects: [
      () => sql`INSERT INTO plain (payload) VALUES (${text})`,
      () => store.recordText(record, { by, audit }),
      () => store.recordOnce(claim(), async () => record, answerOf, { by, audit }),
      async () => store.recordText(await matchRecord(outside, question(show, randomUUID())), { by, audit }),
      () => store.recordOnce(claim(), () => matchRecord(outside, question(show, randomUUID())), answerOf, { by, audit })
    ]
  }
}

/** So many a second, by callers who each begin the next as soon as the one before is acknowledged. */
async function rateOf (work) {
  let left = matches
  const used = process.cpuUsage()
  const started = performance.now()
  await Promise.all(Array.from({ length: callers }, async () => {
    while (left-- > 0) await work()
  }))
  const { user, system } = process.cpuUsage(used)
  return { rate: matches / ((performance.now() - started) / 1_000), cpu: (user + system) / matches }
}

/** The position of the first receipt that does not follow from the one before; null: the whole chain holds. */
async function firstBroken () {
  const rows = await sql`SELECT position::int, previous_hash AS "previousHash", payload_digest AS "payloadDigest", hash FROM receipts ORDER BY position`
  const index = rows.findIndex(({ hash, ...link }, place) => link.position !== place + 1 || link.previousHash !== (rows[place - 1]?.hash ?? null) || chainHash(link) !== hash)
  return index === -1 ? null : index + 1
}
