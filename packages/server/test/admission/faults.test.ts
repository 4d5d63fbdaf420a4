// A committee closes a case while the database fails: after every statement of the transaction, by an error and by a connection that is gone. Nothing of it is kept, or all of it.
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import t, { type Test } from 'tap'
import { actOnCase } from '../../dist/actions/admission/act-on-case.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { sha256 } from '../../dist/json/digest.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { asOwner } from '../database/as-application.ts'
import { clonedDatabase } from '../database/create-database.ts'
import { advised, ANN, CHAIR, type Desk, deskOver, FIRM, MEMBERS, type Somebody, somebody } from './desk.ts'

// a lost connection is waited for, once for each statement
t.setTimeout(300_000)

/** Where nothing of a case is ever written. */
const APART = ['rule_sets', 'authorities', 'example_contracts', 'schema_migrations', 'sessions', 'sign_ins', 'token_ids']

interface Fault {
  /** After so many statements of the next transaction; Infinity: they are counted and nothing fails. */
  readonly at: number
  readonly kind: 'error' | 'killed'
}

interface Query extends PromiseLike<unknown> { readonly values: () => PromiseLike<unknown> }
interface Patient { unsafe: (...given: unknown[]) => Query }

const url = await clonedDatabase(t)
const owner = asOwner(t, url)
const connection = await connect(url)
const begin = connection.database.transaction.bind(connection.database)
let fault: Fault | null = null
let statements = 0

/** The transaction as it is, until it fails. */
connection.database.transaction = ((work: (handle: never) => Promise<unknown>, config: never) => begin(async (handle) => {
  const now = fault
  if (now === null) return work(handle as never)
  fault = null
  const pid = now.kind === 'killed' ? Number((await handle.execute(sql`SELECT pg_backend_pid() AS pid`))[0]?.['pid']) : 0
  let struck: Promise<void> | null = null
  const strike = (): Promise<void> => {
    struck ??= now.kind === 'error' ? Promise.reject(new Error('as if the database had failed')) : kill(pid)
    return struck
  }
  const { client } = (handle as unknown as { session: { client: Patient } }).session
  const send = client.unsafe.bind(client)
  statements = 0
  client.unsafe = (...given) => {
    if (statements < now.at) {
      statements += 1
      return send(...given)
    }
    const late = <T>(use: (query: Query) => PromiseLike<T>): Promise<T> => strike().then(() => use(send(...given)))
    const plain = late((query) => query)
    plain.catch(() => {})
    return Object.assign(plain, { values: () => late((query) => query.values()) })
  }
  const result = await work(handle as never)
  if (now.at < Infinity) await strike()
  return result
}, config)) as typeof connection.database.transaction

async function kill (pid: number): Promise<void> {
  await owner`SELECT pg_terminate_backend(${pid})`
  // the server says that it goes before it is gone
  await sleep(50)
}

const store = createPostgresqlStore(connection, DEMONSTRATION_TENANT.id)
t.teardown(() => store.close())
const desk = await deskOver(store, url)

const tables = (await owner<{ name: string }[]>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`)
  .map(({ name }) => name).filter((name) => !APART.includes(name))

/** Every row of every table, as one digest a table. */
async function everything (): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(tables.map(async (name) => (await owner.unsafe(`SELECT coalesce(string_agg(one::text, '|' ORDER BY one::text), '') AS text FROM ${name} AS one`) as postgres.RowList<{ text: string }[]>)[0]?.text ?? ''))
  return Object.fromEntries(tables.map((name, index) => [name, sha256(texts[index] ?? '')]))
}

/** As a request does it: once for its key, with its line in the audit log. */
function put ({ clock, store }: Desk, { identity: by, memberships, reach }: Somebody, id: string, key: string, said: object): Promise<unknown> {
  const at = clock.at
  return store.once({ by, operation: 'POST /v1/admission-cases/:caseId/events', key, fingerprint: sha256(key), at }, async (writing) => {
    const acted = await actOnCase({ writing, at, by, memberships, reach, authorities: [], requireVersion: () => {} }, id, said)
    writing.audit({ at, role: 'committee-member', action: 'act-on-case', object: 'admission-case', objectId: id, result: 'done', origin: null, traceId: '0'.repeat(32) }, by)
    return { status: 201, headers: {}, body: JSON.stringify(acted) }
  })
}

function close (of: Desk, id: string, key: string): Promise<unknown> {
  return put(of, CHAIR, id, key, {
    type: 'temporary-admission-decided', on: '2027-01-05', reason: 'admitted', evidence: [], badgeFrom: null, motivation: '',
    reasons: ['region', 'mission'].map((criterion) => ({ criterion, sentence: 'Het klopt.' }))
  })
}

/** From here on the decision has effect. */
async function sending (of: Desk, id: string): Promise<(key: string) => Promise<unknown>> {
  const decision = (await of.store.cases.find(id))?.events.at(-1)?.id
  return (key) => put(of, ANN, id, key, { type: 'decision-sent', on: '2027-01-05', reason: 'sent', evidence: [], decision })
}

t.test('whatever fails, and after whichever statement, the case is open with all its votes, or closed with all that belongs to it', async (t) => {
  const first = await voted(FIRM)
  fault = { at: Infinity, kind: 'error' }
  await close(desk, first, 'counted')
  const whole = statements
  t.ok(whole > 20, `${whole} statements: a decision, its receipts, the register and the logs`)
  const id = await voted(somebody('another-firm', 'supplier', { scheme: 'fictional', value: 'FIC-0104' }))
  const before = await everything()
  await fails(t, whole, (key) => close(desk, id, key), before)
  // whoever closed sends it again, under the same key
  await patiently(() => close(desk, id, 'at last'))
  const after = await everything()
  t.same(Object.keys(after).filter((name) => after[name] !== before[name]), [
    'admission_case_days', 'admission_cases', 'admission_decisions', 'admission_events', 'audit_events', 'idempotency_keys', 'outbox', 'receipt_heads', 'receipt_payloads', 'receipts'
  ])
  t.match(await patiently(() => desk.view(CHAIR, id)), { stands: { state: 'admitted-temporarily' }, decisions: [{ kind: 'admission' }] })

  const sendFirst = await patiently(() => sending(desk, first))
  fault = { at: Infinity, kind: 'error' }
  await sendFirst('counted as well')
  const wholeOfSending = statements
  t.ok(wholeOfSending > 15, `${wholeOfSending} statements: what is sent, the register and the logs`)
  const send = await patiently(() => sending(desk, id))
  const unsent = await everything()
  await fails(t, wholeOfSending, send, unsent)
  await patiently(() => send('sent at last'))
  const sent = await everything()
  t.same(Object.keys(sent).filter((name) => sent[name] !== unsent[name]), [
    'admission_case_days', 'admission_cases', 'admission_events', 'audit_events', 'idempotency_keys', 'outbox', 'published_suppliers', 'receipt_heads', 'receipt_payloads', 'receipts', 'registers', 'supplier_versions'
  ], 'the badge begins')
})

/** After every statement, by an error and by a connection that is gone. */
async function fails (t: Test, whole: number, work: (key: string) => Promise<unknown>, before: Readonly<Record<string, string>>): Promise<void> {
  for (const kind of ['error', 'killed'] as const) {
    for (let at = 0; at <= whole; at += 1) {
      fault = { at, kind }
      t.equal(await struck(() => work(`${kind} ${at} of ${whole}`)), 'failed', `${kind} after ${at}`)
      t.same(await everything(), before, `nothing of it is there: ${kind} after ${at}`)
    }
  }
}

/** How it ended, once the fault was met: the pool may find out late that the connection of the fault before is gone, and then nothing began. */
async function struck (work: () => Promise<unknown>): Promise<'closed' | 'failed'> {
  for (let tries = 0; tries < 50; tries += 1) {
    const ended = await work().then(() => 'closed' as const, () => 'failed' as const)
    if (ended === 'closed' || fault === null) return ended
    await sleep(100)
  }
  throw new Error('the fault was never met')
}

/** As somebody does who tries again while a connection is gone. */
async function patiently<T> (work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === 50) throw error
      await sleep(100)
    }
  }
}

/** A case in which a majority voted for. */
async function voted (firm: Somebody): Promise<string> {
  const { id } = await advised(desk, '2027-01-04', firm)
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-05')
  return id
}
