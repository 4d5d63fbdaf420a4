// Can an auditor see who did what, all of it and nothing twice, and is that seen as well?
import t from 'tap'
import { uuidv7 } from 'uuidv7'
import { auditPageSchema } from '../../../dist/routes/api/audit-schemas.js'
import type { AuditEvent, KeptAuditEvent } from '../../../dist/store/store.js'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { auditEvent } from '../../store/records.js'

const PEOPLE = { auditor: { role: 'auditor' }, coordinator: { role: 'coordinator' }, administrator: { role: 'platform-administrator' } } as const
const ANNA = { issuer: 'https://provider.example', subject: 'anna', organisation: { scheme: 'fictional', value: '1' } }

const application = await buildApplication(t)
const ask = await signedIn(t, application, PEOPLE)
const { store } = application

const events: readonly (Partial<AuditEvent> & { readonly by?: typeof ANNA })[] = [
  { at: '2026-03-28T22:59:59.999Z', objectId: 'a' },
  { at: '2026-03-28T23:00:00.000Z', objectId: 'b', by: ANNA, role: 'supplier' },
  { at: '2026-03-29T21:59:59.999Z', objectId: 'c', action: 'read-members', object: 'member', result: 'refused', times: 12 },
  { at: '2026-03-29T22:00:00.000Z', objectId: 'd', traceId: 'c'.repeat(32) },
  ...Array.from({ length: 25 }, (_, index) => ({ at: '2026-04-01T10:00:00.000Z', objectId: `same-${index}` }))
]
await store.log({ audit: events.map(({ by = null, ...event }) => ({ event: auditEvent(event), by })) })

async function all (query: string): Promise<readonly KeptAuditEvent[]> {
  const found: KeptAuditEvent[] = []
  for (let url: string | null = `/v1/audit-events?${query}`; url !== null;) {
    const { status, body, headers } = await ask('auditor', 'GET', url)
    t.equal(status, 200, url)
    found.push(...auditPageSchema.parse(body).items as KeptAuditEvent[])
    url = /^<(.*)>; rel="next"$/.exec(String(headers['link'] ?? ''))?.[1] ?? null
    t.equal(url === null, body.nextCursor === null)
  }
  return found
}

t.test('page by page, the newest first, each line once, also where many are of one moment', async (t) => {
  for (const limit of [1, 7, 25, 100]) {
    const found = await all(`limit=${limit}&until=2026-11-21`)
    t.equal(found.length, 29)
    t.equal(new Set(found.map(({ id }) => id)).size, 29)
    t.same(found.map(({ at }) => at), found.map(({ at }) => at).sort().reverse())
    t.same(found.slice(25).map(({ objectId }) => objectId), ['d', 'c', 'b', 'a'])
  }
})

t.test('each reading is a line itself, and stands first in its own answer; nobody else may', async (t) => {
  const { body } = await ask('auditor', 'GET', '/v1/audit-events?limit=1', undefined, { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' })
  t.match(body.items, [{ action: 'read-audit', object: 'audit-event', objectId: null, result: 'done', times: 1, role: 'auditor', actor: { who: { subject: 'auditor' } }, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }])
  const before = (await all('limit=100&action=read-audit&result=done')).length
  for (const name of ['coordinator', 'administrator', 'stranger']) t.equal((await ask(name, 'GET', '/v1/audit-events')).status, 403, name)
  t.equal((await all('limit=100&action=read-audit&result=done')).length, before + 1, 'and the last one is of this look')
})

t.test('each filter leaves what it names: days are those of Amsterdam, also where one has 23 hours', async (t) => {
  const ids = async (query: string) => (await all(query)).map(({ objectId }) => objectId)
  t.same(await ids('from=2026-03-29&until=2026-03-29'), ['c', 'b'])
  t.same(await ids('from=2026-03-28&until=2026-03-28'), ['a'])
  t.same(await ids('from=2026-03-30&until=2026-03-31'), ['d'])
  t.same(await ids('role=supplier'), ['b'])
  t.same(await ids('action=read-members'), ['c'])
  t.same(await ids('object=member'), ['c'])
  t.same(await ids('result=refused&until=2026-11-21'), ['c'])
  t.same(await ids('objectId=same-3'), ['same-3'])
  t.same(await ids(`traceId=${'c'.repeat(32)}`), ['d'])
  const [{ actor, times } = { actor: null, times: 0 }] = await all('role=supplier')
  t.match(actor, { id: /^[0-9a-f-]{36}$/, who: ANNA })
  t.equal(times, 1)
  t.same(await ids(`actor=${actor?.id}`), ['b'])
  t.same(await ids(`actor=${uuidv7()}`), [])
  t.match(await all('action=read-members'), [{ times: 12, actor: null }])
})

t.test('who was forgotten is told by a pseudonym and nothing else', async (t) => {
  const [before] = await all('role=supplier')
  await store.forgetActor(before?.actor?.id ?? '')
  t.same((await all('role=supplier')).map(({ actor }) => actor), [{ id: before?.actor?.id, who: null }])
})

t.test('400: what is no day, no role, no action, no trace or no place of this list is told, all at once', async (t) => {
  const { status, body } = await ask('auditor', 'GET', '/v1/audit-events?from=2026-02-30&until=yesterday&actor=anna&role=king&action=peek&object=cake&result=maybe&traceId=xyz&limit=0&objectId=')
  t.equal(status, 400)
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/action', '/actor', '/from', '/limit', '/object', '/objectId', '/result', '/role', '/traceId', '/until'])
  const { body: { nextCursor } } = await ask('auditor', 'GET', '/v1/audit-events?limit=1')
  t.equal((await ask('auditor', 'GET', `/v1/audit-events?limit=1&result=done&cursor=${nextCursor}`)).status, 400, 'a place in another question')
})

t.test('what another region did is not in it', async (t) => {
  const sql = asOwner(t, application.databaseUrl)
  const other = '0193a000-0000-7000-8000-00000000000b'
  await sql.begin(async (handle) => {
    await handle`SELECT set_config('app.tenant_id', ${other}, true)`
    await handle`INSERT INTO audit_events (tenant_id, id, at, role, action, object, object_id, result, trace_id, kept_until)
      VALUES (${other}, ${uuidv7()}, '2026-04-01T10:00:00Z', 'coordinator', 'change-supplier', 'supplier', 'theirs', 'done', ${'d'.repeat(32)}, '2029-01-01')`
  })
  t.same(await all('objectId=theirs'), [])
  t.same(await all(`traceId=${'d'.repeat(32)}`), [])
})
