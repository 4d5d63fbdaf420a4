// Is on record which personal data were processed, for what, and joined with who did it, without saying who?
import t from 'tap'
import { ACTIVITIES, AUDITED } from '../../dist/audit/activities.js'
import { processingOf } from '../../dist/audit/processing-of.js'
import { NOW } from '../application/build-application.js'
import { openWorld } from '../conformance/open-world.js'
import { prepareRequests, ask } from '../conformance/requests.js'
import { asOwner } from '../database/as-application.js'
import { auditEvent } from '../store/records.js'

// every operation is asked
t.setTimeout(180_000)

const { app, description, databaseUrl } = await openWorld(t)
const requests = await prepareRequests(app, description)
for (const operation of description.operations) for (const asked of await requests.examplesOf(operation)) await ask(app, asked)
await acceptImport()
await app.close()
const sql = asOwner(t, databaseUrl)
const joined = await sql<{ action: string, object: keyof typeof AUDITED, objectId: string | null, result: string, activity: string | null, subject: string | null, lines: number }[]>`
  SELECT action, object, object_id AS "objectId", result, count(processing_activity_id)::int AS lines,
    max(processing_activity_id) AS activity, max(data_subject_id) AS subject
  FROM audit_events LEFT JOIN processing_log USING (tenant_id, trace_id) GROUP BY audit_events.id, action, object, object_id, result`

/** What a thread does for a request is on record as well. */
async function acceptImport (): Promise<void> {
  const headers = { authorization: 'Bearer coordinator' }
  const made = await ask(app, { method: 'POST', url: '/v1/imports?kind=suppliers', headers: { ...headers, 'content-type': 'text/csv' }, payload: 'Naam;KvK-nummer;Plaats\nFictief Klusbedrijf;90000017;Haarlem\n' })
  const address = String(made.headers['location'])
  const reaches = async (state: string): Promise<void> => {
    for (;;) {
      const { text } = await ask(app, { method: 'GET', url: address, headers })
      const is = JSON.parse(text).state
      if (is === state) return
      if (!['uploaded', 'checking', 'checked', 'accepting'].includes(is)) throw new Error(`the import is ${is}`)
      await new Promise((resolve) => { setTimeout(resolve, 50) })
    }
  }
  await reaches('checked')
  await ask(app, { method: 'POST', url: `${address}/acceptances`, headers })
  await reaches('accepted')
}

t.test('two subjects have two pseudonyms, and one in two regions as well', async (t) => {
  const of = (object: 'supplier' | 'member' | 'session', objectId: string, tenantId: string) => processingOf({ ...auditEvent(), object, objectId }, { tenantId, parent: null, endTime: NOW })[0]?.dataSubjectId
  const all = [of('supplier', 'a', 'one'), of('supplier', 'b', 'one'), of('supplier', 'a', 'two'), of('member', 'a', 'one')]
  t.equal(new Set(all).size, 4)
  t.equal(of('supplier', 'a', 'one'), all[0])
  t.equal(of('session', 'a', 'one'), of('member', 'a', 'one'), 'a session is of a member')
})

t.test('whatever was done with something of a person has one line, in the activity it belongs to; what was refused has none', async (t) => {
  t.ok(joined.length > 20)
  t.same([...new Set(joined.map(({ object }) => object).filter((object) => !Object.hasOwn(AUDITED, object)))], [])
  for (const { action, object, result, lines, activity } of joined) {
    const { activity: named } = AUDITED[object]
    const expected = named === null || result !== 'done' ? 0 : 1
    if (lines !== expected) t.fail(`${action} ${object} ${result}: ${lines} lines`)
    else if (expected === 1) t.equal(activity, ACTIVITIES[named as keyof typeof ACTIVITIES].id, `${action} ${object}`)
  }
  const done = new Set(joined.filter(({ result }) => result === 'done').map(({ object }) => object))
  for (const object of ['supplier', 'publication', 'import', 'export', 'match', 'mix', 'reservation', 'receipt', 'contract', 'member', 'session', 'audit-event'] as const) t.ok(done.has(object), object)
})

t.test('no line of the processing log stands alone: its trace leads to who did it', async (t) => {
  t.same(await sql`SELECT name FROM processing_log LEFT JOIN audit_events USING (tenant_id, trace_id) WHERE audit_events.id IS NULL`, [])
})

t.test('no line says who did it, and a subject is told by a pseudonym that is the same each time', async (t) => {
  const people = (await sql<{ id: string, subject: string }[]>`SELECT id, subject FROM actors`).flatMap(({ id, subject }) => [id, `"${subject}"`])
  t.ok(people.length > 4)
  const text = JSON.stringify(await sql`SELECT * FROM processing_log`)
  for (const one of people) t.notMatch(text, one)
  const subjects = new Map<string, Set<string | null>>()
  for (const { object, objectId, lines, subject } of joined) {
    if (lines === 0 || objectId === null || !AUDITED[object].isOfOne) continue
    const name = `${object === 'session' ? 'member' : object} ${objectId}`
    subjects.set(name, (subjects.get(name) ?? new Set()).add(subject))
  }
  t.ok(subjects.size > 1)
  const all = [...subjects.values()].map((of) => [...of])
  t.same(all.filter((of) => of.length !== 1 || !/^[0-9a-f]{32}$/.test(of[0] ?? '')), [])
  t.equal(new Set(all.flat()).size, all.length, 'and two subjects have two')
  for (const { objectId, lines, subject } of joined) if (lines > 0 && objectId === null) t.equal(subject, null)
})

t.test('a line is there when what it is about is there, and not when that was undone', async (t) => {
  t.same(await sql`SELECT FROM processing_log WHERE end_time < start_time`, [])
  const [row] = await sql`SELECT count(*)::int AS receipts FROM receipts WHERE kind IN ('match', 'mix', 'reservation')`
  t.equal(joined.filter(({ action, object, result }) => action === 'record-answer' && result === 'done' && ['match', 'mix', 'reservation'].includes(object)).length, row?.['receipts'])
})
