// Whoever accepts an import is killed meanwhile: all of it is in the register then, or nothing, and what is not can be accepted again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { Import } from '../../dist/store/index.js'
import { buildApplication, type Application } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'
import { acceptance } from './acceptance.js'

// processes start slowly on a busy machine
t.setTimeout(120_000)

const DIES = fileURLToPath(new URL('die-accepting.js', import.meta.url))
const ROWS = 3_000
const HEADER = 'Organisatienummer;Naam;Plaats;Gemeente\r\n'

/** Hands in a file of many rows, and has it checked. */
async function checked ({ imports, clock }: Application, from: number): Promise<string> {
  const rows = Array.from({ length: ROWS }, (_, index) => `${from + index};Voorbeeld ${from + index} (fictief);Haarlem;Haarlem\r\n`)
  const id = await imports.receive(DEMONSTRATION_TENANT.id, { kind: 'suppliers', format: 'csv', fileName: null, by: null, reach: { all: true } }, Readable.from([Buffer.from(HEADER + rows.join(''))]))
  while ((await found(imports, id, clock.now())).state !== 'checked') await wait(50)
  return id
}

/** As somebody sees it who asks at that moment. */
async function found (imports: Application['imports'], id: string, at: string): Promise<Import> {
  const one = await imports.store(DEMONSTRATION_TENANT.id).find(id, at)
  if (one === null) throw new Error('the import is gone')
  return one
}

/** What there is of an import in the register, the record and the log. */
async function written (t: Test, { databaseUrl }: Application, from: number): Promise<{ readonly suppliers: number, readonly receipts: number, readonly revision: number }> {
  const sql = asOwner(t, databaseUrl)
  const [row] = await sql<{ suppliers: number, receipts: number, revision: number }[]>`
    SELECT (SELECT count(*)::int FROM supplier_versions WHERE payload -> 'identifier' ->> 'value' BETWEEN ${String(from)} AND ${String(from + ROWS - 1)}) AS suppliers,
      (SELECT count(*)::int FROM receipts WHERE kind = 'change') AS receipts, (SELECT revision::int FROM registers) AS revision`
  return row as { suppliers: number, receipts: number, revision: number }
}

/** Accepts in a process of its own, which is killed as soon as `when` ends. True: it was done by then. */
async function killedAccepting ({ databaseUrl }: Application, id: string, when: () => Promise<void>): Promise<boolean> {
  const child = spawn(process.execPath, [DIES, databaseUrl, id], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (piece) => { said += String(piece) })
  while (!said.includes('accepting')) await once(child.stdout, 'data')
  await when()
  child.kill('SIGKILL')
  await once(child, 'exit')
  return said.includes('done')
}

/** Accepts it again, where that is still to be done, and waits for the end. */
async function acceptAgain (application: Application, id: string): Promise<Import> {
  const { imports } = application
  for (;;) {
    // a minute of silence later nobody is believed to be at it any more
    const { state } = await found(imports, id, new Date(Date.now() + 120_000).toISOString())
    if (state !== 'accepting') break
    await wait(50)
  }
  const again = await imports.accept(DEMONSTRATION_TENANT.id, id, acceptance(new Date().toISOString()))
  if (again !== false) await again.done
  return found(imports, id, new Date().toISOString())
}

t.test('killed when all was sent and nothing is certain yet: nothing is there, and accepting again writes all of it', async (t) => {
  const application = await buildApplication(t)
  const from = 10_000_000
  const id = await checked(application, from)
  const before = await written(t, application, from)
  const sql = asOwner(t, application.databaseUrl)
  // the chain of receipts is locked last
  let release = (): void => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  const holding = sql.begin(async (handle) => {
    await handle`SELECT FROM receipt_heads FOR UPDATE`
    await held
  })
  const watch = asOwner(t, application.databaseUrl)
  const done = await killedAccepting(application, id, async () => {
    while ((await watch`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`).length === 0) await wait(20)
  })
  t.notOk(done)
  release()
  await holding
  t.same(await written(t, application, from), { ...before, suppliers: 0 })
  t.match(await acceptAgain(application, id), { state: 'accepted', counts: { accepted: ROWS, changedMeanwhile: 0 } })
  t.match(await written(t, application, from), { suppliers: ROWS, receipts: before.receipts + 1, revision: before.revision + 1 })
})

t.test('killed at any moment: all or nothing', async (t) => {
  const application = await buildApplication(t)
  for (let round = 0; round < 5; round++) {
    const from = 20_000_000 + round * ROWS
    const id = await checked(application, from)
    const before = await written(t, application, from)
    await killedAccepting(application, id, () => wait(round * 120))
    const after = await written(t, application, from)
    t.ok(after.suppliers === 0 || after.suppliers === ROWS, `${after.suppliers} rows in round ${round}`)
    t.equal(after.revision - before.revision, after.suppliers === 0 ? 0 : 1)
    t.match(await acceptAgain(application, id), { state: 'accepted', counts: { accepted: ROWS } })
    t.match(await written(t, application, from), { suppliers: ROWS, receipts: before.receipts + 1, revision: before.revision + 1 })
  }
})
