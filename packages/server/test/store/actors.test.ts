// Does a receipt hide who it was from whoever may not know, and show it to whoever must?
import t from 'tap'
import { actorMark } from '../../dist/store/actor-mark.js'
import type { By } from '../../dist/store/store.js'
import { createMatch } from '../../dist/actions/create-match.js'
import { buildApplication } from '../application/build-application.js'
import { question } from '../application/question.js'
import { asOwner } from '../database/as-application.js'
import { auditEvent, erasure } from './records.js'

const ANNA: By = { issuer: 'https://issuer.example', subject: 'anna', organisation: { scheme: 'fictional', value: '12' } }

t.test('a receipt has a pseudonym and a commitment that the row of the actor opens, and nothing of who it was', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const receipt = await store.record(erasure(), { by: ANNA, audit: auditEvent({ objectId: null }) })
  const sql = asOwner(t, databaseUrl)
  const [row] = await sql`SELECT id, salt, issuer, subject, organisation_scheme, organisation_value FROM actors`
  t.same(receipt.actor, actorMark({ id: row?.['id'], salt: row?.['salt'], issuer: ANNA!.issuer, subject: ANNA!.subject, organisation: ANNA!.organisation }))
  t.match(row?.['salt'], /^[0-9a-f]{64}$/)
  const [payload] = await sql`SELECT payload FROM receipt_payloads WHERE receipt_id = ${receipt.id}`
  t.notMatch(payload?.['payload'], /anna|issuer\.example/)
  const [event] = await sql`SELECT actor_id, object_id FROM audit_events`
  t.same([event?.['actor_id'], event?.['object_id']], [row?.['id'], receipt.id], 'the audit log says who, and which receipt')
  t.match(await store.findReceipt(receipt.id), { owner: { organisation: ANNA!.organisation, authority: null, visitor: false } })
})

t.test('one person has one pseudonym, also when many things are done for the first time at once; another organisation is another actor', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const other: By = { ...ANNA!, organisation: null }
  const receipts = await Promise.all(Array.from({ length: 24 }, (_, index) => index % 3 === 0
    ? store.write((writing) => writing.append(erasure(), { by: ANNA }))
    : store.record(erasure(), { by: index % 3 === 1 ? ANNA : other })))
  t.equal(new Set(receipts.map(({ actor }) => actor?.id)).size, 2)
  t.equal((await asOwner(t, databaseUrl)`SELECT FROM actors`).length, 2)
})

t.test('a client and a person of one subject are two, and who was known before kinds were told apart still is', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const before = await store.record(erasure(), { by: ANNA })
  const person = await store.record(erasure(), { by: { ...ANNA!, kind: 'person' } })
  t.equal(person.actor?.id, before.actor?.id)
  const clients = [await store.record(erasure(), { by: { ...ANNA!, kind: 'client' } }), await store.record(erasure(), { by: { ...ANNA!, kind: 'client' } })]
  t.equal(clients[0]?.actor?.id, clients[1]?.actor?.id)
  t.not(clients[0]?.actor?.id, person.actor?.id)
  t.equal((await asOwner(t, databaseUrl)`SELECT FROM actors`).length, 2)
})

t.test('what nobody signed in for is of a visitor only where a visitor can have recorded it', async (t) => {
  const { store, catalogues, clock } = await buildApplication(t)
  const erased = await store.record(erasure())
  const change = await store.record({ kind: 'change', createdAt: erased.createdAt, register: null, changes: { total: 0, sha256: '0'.repeat(64), items: [] } })
  const match = await createMatch({ store, catalogues, clock }, question())
  const ofVisitor = await Promise.all([erased, change, match].map(async ({ id }) => (await store.findReceipt(id))?.owner.visitor))
  t.same(ofVisitor, [false, false, true])
})

t.test('two with the same name in two places have commitments that nobody can compare', async (t) => {
  const [one, other] = [await buildApplication(t), await buildApplication(t)]
  const marks = [await one.store.record(erasure(), { by: ANNA }), await other.store.record(erasure(), { by: ANNA })].map(({ actor }) => actor?.commitment)
  t.not(marks[0], marks[1])
})

t.test('a person who is forgotten is nowhere any more, and what was recorded stays as it was', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const receipt = await store.record(erasure(), { by: ANNA })
  const id = String(receipt.actor?.id)
  t.equal(await store.forgetActor(id), true)
  t.equal(await store.forgetActor(id), false)
  t.match(await store.findReceipt(receipt.id), { hash: receipt.hash, payload: { actor: receipt.actor }, owner: { organisation: null, visitor: false } })
  t.equal((await asOwner(t, databaseUrl)`SELECT FROM actors`).length, 0)
  const again = await store.record(erasure(), { by: ANNA })
  t.not(again.actor?.id, id, 'who comes back is somebody new')
})

t.test('a visitor leaves no row and no pseudonym', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  t.equal((await store.record(erasure(), { audit: auditEvent({ role: 'visitor' }) })).actor, null)
  const sql = asOwner(t, databaseUrl)
  t.equal((await sql`SELECT FROM actors`).length, 0)
  t.same((await sql`SELECT actor_id, role FROM audit_events`).map((row) => ({ ...row })), [{ actor_id: null, role: 'visitor' }])
})

t.test('lines of what was only read or refused are written apart, and both logs of one request have its trace', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  await store.log({
    audit: [{ event: auditEvent({ traceId, result: 'refused', objectId: null }), by: ANNA }],
    processed: [{ traceId, operationId: '00f067aa0ba902b7', parentOperationId: null, statusCode: 2, name: 'read', startTime: '2026-11-22T09:00:00.000Z', endTime: '2026-11-22T09:00:01.000Z', processingActivityId: 'https://example.org/1', dataSubjectId: 'd1' },
      { traceId, operationId: '00f067aa0ba902b8', parentOperationId: '00f067aa0ba902b7', statusCode: 1, name: 'read', startTime: '2026-11-22T09:00:00.000Z', endTime: '2026-11-22T09:00:01.000Z', processingActivityId: 'https://example.org/1', dataSubjectId: 'd2' }]
  })
  const sql = asOwner(t, databaseUrl)
  t.equal((await sql`SELECT FROM audit_events JOIN processing_log USING (tenant_id, trace_id)`).length, 2)
  const columns = await sql`SELECT attname FROM pg_attribute WHERE attrelid = 'processing_log'::regclass AND attnum > 0`
  t.same(columns.filter((row) => /actor|user|role|subject$/.test(row['attname'])), [], 'the processing log has no place for who asked')
})
