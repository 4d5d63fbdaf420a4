// Everybody at once on one case: votes, votes of before, votes of who may not, requests that are sent again, and several who close. One decision, and one vote a member.
// `CASES=200 node dist-test/admission/at-once.test.js` does the whole; a shorter run belongs to every test run.
import t from 'tap'
import type { Supplier } from '@sroi/matcher'
import { asOwner } from '../database/as-application.ts'
import { advised, ANN, CHAIR, MEMBERS, type Somebody, somebody } from './desk.ts'
import { admission, type Answer, serveDesk, told, vote } from './serve-desk.ts'

const CASES = Number(process.env['CASES'] ?? 12)
const REQUESTS = 140
const MOST_ATTEMPTS = 60

t.setTimeout(60_000 + CASES * 15_000)

const desk = await serveDesk(t)
const sql = asOwner(t, desk.url)
const NOBODY = somebody('not-of-the-committee', 'committee-member')
const VOTERS = [...MEMBERS.slice(0, 3), CHAIR]

/** A firm of its own for each case: it has one at a time. */
async function firms (): Promise<readonly Somebody[]> {
  const known = (await desk.store.register.find('fic-0104'))?.facts as Supplier
  const suppliers = Array.from({ length: CASES }, (_, index) => ({ ...known, id: `fic-once-${index}`, identifier: { scheme: 'fictional', value: `FIC-ONCE-${index}` }, name: `Gelijktijdig ${index} (fictief)`, contact: {} }))
  await desk.store.publish({ suppliers }, desk.clock.at)
  return suppliers.map(({ identifier }, index) => somebody(`firm-${index}`, 'supplier', identifier))
}

interface Sent {
  readonly who: Somebody
  readonly what: 'vote' | 'close'
  readonly key: string
  readonly answer: Answer
}

/** Sent until it is answered: what is busy is sent again, as it was, under its own key; whoever closes and was overtaken looks again, and sends it for what is there now. */
async function send (who: Somebody, id: string, what: Sent['what'], key: string, event: Parameters<typeof desk.post>[2]): Promise<Sent> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const answer = await desk.post(who, id, event, { 'idempotency-key': key })
    const isBusy = answer.status === 503 || (what === 'close' && answer.status === 412) || (answer.status === 409 && String(answer.body.type).endsWith('idempotency-key-in-use'))
    if (!isBusy) return { who, what, key, answer }
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 200))
  }
  throw new Error('nobody answered')
}

/** 140 requests, in an order that no two cases share. */
function requestsFor (id: string, tied: Somebody): readonly (() => Promise<Sent>)[] {
  const all = Array.from({ length: REQUESTS }, (_, index) => {
    const key = `${id} ${index % 5 === 4 ? index - 4 : index}`
    const kind = (index % 5 === 4 ? index - 4 : index) % 10
    if (kind < 6) return () => send(VOTERS[kind % 4] as Somebody, id, 'vote', key, vote())
    if (kind === 6) return () => send(tied, id, 'vote', key, vote())
    if (kind === 7) return () => send(NOBODY, id, 'vote', key, vote())
    return () => send(CHAIR, id, 'close', key, admission)
  })
  return all.map((one) => ({ one, at: Math.random() })).sort((first, second) => first.at - second.at).map(({ one }) => one)
}

t.test(`${CASES} cases, ${REQUESTS} requests at once on each: one decision, one vote a member, and every refusal says why`, async (t) => {
  const statuses = new Map<string, number>()
  for (const firm of await firms()) {
    const { id } = await advised(desk, '2027-01-04', firm)
    // who came to work for the firm
    const tied = somebody('m-4', 'committee-member', firm.identity.organisation)
    const sent = await Promise.all(requestsFor(id, tied).map((request) => request()))
    // whoever closed before there was a quorum closes now
    sent.push(await send(CHAIR, id, 'close', `${id} last`, admission))
    for (const { answer } of sent) statuses.set(told(answer).slice(0, 2).join(' '), (statuses.get(told(answer).slice(0, 2).join(' ')) ?? 0) + 1)
    const done = new Map(sent.filter(({ answer }) => answer.status === 201).map((one) => [one.key, one]))
    const closings = [...done.values()].filter(({ what }) => what === 'close')
    const votes = await sql`SELECT actor_id, replaces FROM admission_votes WHERE case_id = ${id}`
    const isRight = closings.length === 1 && votes.length === new Set(votes.map((one) => one['actor_id'])).size && votes.every((one) => one['replaces'] === null) &&
      votes.length === [...done.values()].filter(({ what }) => what === 'vote').length && votes.length >= 3 &&
      [...done.values()].every(({ who }) => VOTERS.includes(who)) &&
      sent.every(({ key, answer }) => answer.status === (done.get(key)?.answer.status ?? answer.status)) &&
      sent.every(({ who, answer }) => who !== tied || told(answer).slice(0, 2).join() === '403,interest-excludes') &&
      sent.every(({ answer }) => [201, 403, 409].includes(answer.status))
    // it has effect once the firm was told
    const [closing] = closings
    const { id: decision } = (closing?.answer.body['event'] ?? {}) as { readonly id?: string }
    t.equal((await desk.post(ANN, id, { type: 'decision-sent', decision, reason: 'sent' })).status, 201)
    if (!isRight) t.fail(`case ${id}: ${closings.length} closings, ${votes.length} votes, ${JSON.stringify([...statuses])}`)
  }
  t.comment(JSON.stringify(Object.fromEntries(statuses)))
  const [counts] = await sql`SELECT
    (SELECT count(*)::int FROM admission_decisions) AS decisions,
    (SELECT count(DISTINCT case_id)::int FROM admission_decisions) AS decided,
    (SELECT count(*)::int FROM receipts WHERE kind = 'decision') AS receipts,
    (SELECT count(*)::int FROM admission_cases WHERE stage = 'admitted-temporarily') AS admitted,
    (SELECT count(*)::int FROM admission_cases WHERE version <> (SELECT count(*) FROM admission_events WHERE case_id = admission_cases.id)) AS torn`
  t.same(counts, { decisions: CASES, decided: CASES, receipts: CASES, admitted: CASES, torn: 0 })
  const suppliers = (await desk.store.refresh()).suppliers.filter(({ id }) => id.startsWith('fic-once-'))
  t.same([...new Set(suppliers.map(({ admissions }) => admissions.filter(({ standing }) => standing === 'temporary' || standing === 'applied').map(({ standing }) => standing).slice(-2).join()))], ['applied,temporary'])
})
