// What the database refuses, whatever the service does: as the account of the service, and as the one that migrates.
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { asApplication, asOwner } from '../database/as-application.ts'
import { advised, ANN, BEN, CHAIR, MEMBERS, openDesk } from './desk.ts'

const desk = await openDesk(t)
const { id } = await advised(desk, '2027-01-04')
for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-05')
await desk.act(CHAIR, id, 'temporary-admission-decided', '2027-01-06')
const owner = asOwner(t, desk.url)
const service = asApplication(t, desk.url)
const tenant = DEMONSTRATION_TENANT.id

/** The code of what PostgreSQL says; null: nothing. Nothing of it stays. */
async function refusal (sql: typeof owner, text: string, values: readonly (string | number | readonly string[])[] = []): Promise<string | null> {
  let code: string | null = null
  await sql.begin(async (transaction) => {
    await transaction`SELECT set_config('app.tenant_id', ${tenant}, true)`
    try {
      await transaction.unsafe(text, values as never[])
    } catch (error) {
      code = String((error as { code?: unknown }).code)
    }
    throw new Error('undone')
  }).catch(() => {})
  return code
}

t.test('nothing on record is changed or taken out, by the service or by who owns the tables', async (t) => {
  const kept = '23001'
  for (const table of ['admission_events', 'admission_votes', 'admission_decisions', 'admission_procedures']) {
    t.same([await refusal(owner, `UPDATE ${table} SET tenant_id = tenant_id`), await refusal(owner, `DELETE FROM ${table}`), await refusal(owner, `TRUNCATE ${table} CASCADE`)], [kept, kept, kept], table)
    t.same([await refusal(service, `UPDATE ${table} SET tenant_id = tenant_id`), await refusal(service, `DELETE FROM ${table}`)], ['42501', '42501'], table)
  }
  for (const table of ['admission_cases', 'admission_case_days', 'people']) {
    t.same([await refusal(owner, `DELETE FROM ${table}`), await refusal(owner, `TRUNCATE ${table} CASCADE`), await refusal(service, `DELETE FROM ${table}`)], [kept, kept, '42501'], table)
  }
  t.equal(await refusal(owner, 'UPDATE people SET member = $1 WHERE id = $2', ['a'.repeat(64), desk.idOf(ANN)]), '23001', 'a pseudonym never becomes that of somebody else')
  t.equal(await refusal(service, 'UPDATE people SET member = NULL, label = NULL WHERE id = $1', [desk.idOf(ANN)]), null, 'and can be forgotten')
  t.equal(await refusal(service, "UPDATE admission_cases SET applicant_value = 'FIC-1'"), '42501')
})

t.test('no refusal, suspension or withdrawal, and no vote, without a person', async (t) => {
  const machine = randomUUID()
  const insert = (type: string, kind: string): Promise<string | null> => {
    const event = { id: randomUUID(), type, on: '2027-01-07', actor: { id: machine } }
    return refusal(service, `WITH one AS (INSERT INTO people (tenant_id, id, kind, created_at) VALUES ('${tenant}', '${machine}', 'machine', now()))
      INSERT INTO admission_events (tenant_id, case_id, position, id, type, on_day, recorded_at, actor_id, actor_kind, event, sha256)
      VALUES ('${tenant}', '${id}', 99, '${event.id}', '${type}', '2027-01-07', now(), '${machine}', '${kind}', $1::text::jsonb, repeat('a', 64))`, [JSON.stringify(event)])
  }
  for (const type of ['refusal-decided', 'leaving-aside-decided', 'extension-refused', 'suspension-decided', 'withdrawal-decided', 'objection-rejected', 'vote-cast', 'temporary-admission-decided']) {
    t.equal(await insert(type, 'machine'), '23514', type)
    t.equal(await insert(type, 'person'), '23503', `${type}: and it cannot say that it is a person`)
  }
  t.equal(await insert('decision-sent', 'machine'), null)
})

t.test('one vote a member, one decision on an application, and four eyes that are those of two people', async (t) => {
  const [vote] = await owner`SELECT event_id, actor_id, round FROM admission_votes WHERE case_id = ${id} ORDER BY event_id LIMIT 1`
  const [other] = await owner`SELECT event_id, actor_id FROM admission_votes WHERE case_id = ${id} ORDER BY event_id DESC LIMIT 1`
  const [event] = await owner`SELECT id FROM admission_events WHERE case_id = ${id} AND type = 'advice-given'`
  const cast = (actor: unknown, replaces: unknown): Promise<string | null> => refusal(service, `INSERT INTO admission_votes (tenant_id, case_id, event_id, kind, round, actor_id, choice, replaces)
    VALUES ('${tenant}', '${id}', '${String(event?.['id'])}', 'admission', ${String(vote?.['round'])}, '${String(actor)}', 'no', ${replaces === null ? 'NULL' : `'${String(replaces)}'`})`)
  t.equal(await cast(vote?.['actor_id'], null), '23505', 'twice')
  t.equal(await cast(vote?.['actor_id'], other?.['event_id']), '23503', 'in the place of the vote of another')
  t.equal(await cast(vote?.['actor_id'], vote?.['event_id']), null, 'in the place of the own one')
  const decide = (kind: string, treatment: number, by: string, prepared: readonly string[], granted: readonly string[] = []): Promise<string | null> => refusal(service, `INSERT INTO admission_decisions
    (tenant_id, case_id, event_id, kind, treatment, decided_by, prepared_by, granted_by, four_eyes, other_pair, receipt_id)
    VALUES ('${tenant}', '${id}', '${String(event?.['id'])}', '${kind}', ${treatment}, '${by}', $1::uuid[], $2::uuid[], true, true, gen_random_uuid())`, [`{${prepared.join()}}`, `{${granted.join()}}`])
  const [ann, ben] = [desk.idOf(ANN), desk.idOf(BEN)]
  t.equal(await decide('admission', 1, ben, [ann]), '23505', 'a second decision on the application')
  t.equal(await decide('leaving-aside', 1, ben, [ann]), '23505')
  t.equal(await decide('admission', 2, ben, [ann]), null, 'but when it is treated again')
  t.equal(await decide('full', 1, ann, [ann]), '23514', 'who prepared decides')
  t.equal(await decide('full', 1, ann, []), '23514', 'nobody prepared')
  t.equal(await decide('withdrawal', 1, ben, [ann], [ann, ben]), '23514', 'the pair that granted withdraws')
  t.equal(await decide('withdrawal', 1, ben, [ann], [ann]), null)
})
