// Bad input gets a clear refusal with its rule; nothing is lost, nothing is half there.
import t from 'tap'
import { advised, ANN, APPLICANT, BEN, BOARD, CHAIR, FIRM, MEMBERS, somebody } from './desk.ts'
import { admission, type Answer, serveDesk, told, vote } from './serve-desk.ts'

const [M1, M2, M3, M4] = MEMBERS as [typeof CHAIR, typeof CHAIR, typeof CHAIR, typeof CHAIR]
const idOf = ({ body }: Answer): string => (body['event'] as { id: string }).id

t.test('one vote a member: twice is refused, a change names the vote that it replaces and says why, and after closing there is none', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const first = await desk.post(M1, id, vote())
  t.equal(first.status, 201)
  t.same(told(await desk.post(M1, id, vote())), [409, 'case-refused', 'voted-already'])
  t.same(told(await desk.post(M1, id, vote('no', idOf(first)))), [409, 'case-refused', 'no-motivation'])
  t.same(told(await desk.post(M2, id, vote('no', idOf(first), 'Toch niet.'))), [409, 'case-refused', 'replaces-no-own-vote'])
  const changed = await desk.post(M1, id, vote('no', idOf(first), 'De statuten zeggen iets anders.'))
  t.equal(changed.status, 201)
  t.same(told(await desk.post(M1, id, vote('yes', idOf(first), 'Nog eens.'))), [409, 'case-refused', 'replaces-no-own-vote'], 'a vote is replaced once')
  t.same(told(await desk.post(CHAIR, id, admission)), [409, 'case-refused', 'case-quorum'])
  for (const member of [M2, M3, M4]) await desk.post(member, id, vote())
  const closed = await desk.post(CHAIR, id, admission)
  t.match(closed, { status: 201, headers: { etag: '"11"', location: `/v1/admission-cases/${id}/events` }, body: { from: 'advised', to: 'admitted-temporarily', case: { version: 11 } } })
  t.same(told(await desk.post(CHAIR, id, vote())), [409, 'case-refused', 'nothing-to-vote-on'])
  t.same(told(await desk.post(CHAIR, id, admission)).slice(0, 3), [409, 'case-refused', 'too-late'])
  const [refused] = (await desk.post(CHAIR, id, admission)).body.errors ?? []
  t.match(refused?.detail, /^This cannot be done now: .*Rule: fictional-region deciders \(Reglement van een fictieve regio\)\. Look how the case stands/)
})

t.test('nobody votes who is excluded, sits in no committee, or only signed in', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const tied = somebody('m-1', 'committee-member', APPLICANT)
  t.same(told(await desk.post(tied, id, vote())), [403, 'interest-excludes', 'same-organisation'])
  t.same(told(await desk.ask(tied, 'GET', `/admission-cases/${id}`)), [403, 'interest-excludes', 'same-organisation'])
  t.equal((await desk.post(M2, id, { type: 'interest-declared', reason: 'family' })).status, 201)
  t.same(told(await desk.post(M2, id, vote())), [403, 'interest-excludes', 'interest-declared'])
  t.same(told(await desk.post(somebody('nobody', 'committee-member'), id, vote())), [409, 'case-refused', 'not-in-committee'])
  t.same(told(await desk.post(FIRM, id, vote())), [409, 'case-refused', 'other-role'])
  t.same(told(await desk.post(somebody('a-buyer', 'buyer'), id, vote())), [403, 'not-allowed'])
  await desk.app.close()
  const asked = { from: null, until: null, actor: null, role: null, action: null, object: 'admission-case', objectId: id, result: 'refused', traceId: null, after: null, most: 50 } as const
  t.same((await desk.store.auditEvents(asked)).map(({ action, role, actor }) => `${role} ${actor?.who?.subject} ${action}`).sort(), [
    'committee-member m-1 act-on-case', 'committee-member m-1 read-case', 'committee-member m-2 act-on-case'
  ], 'who tried to open it, or to vote, stands in the audit log')
})

t.test('a decision needs a quorum, a majority and the right person, and a machine takes none', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  t.same(told(await desk.post(CHAIR, id, admission)), [409, 'case-refused', 'case-quorum'])
  for (const member of [M1, M2, M3]) await desk.post(member, id, vote())
  t.same(told(await desk.post(M1, id, admission)), [409, 'case-refused', 'other-role'], 'and no word of how it stands')
  t.same(told(await desk.post(ANN, id, admission)), [409, 'case-refused', 'other-role'])
  t.same(told(await desk.post(BEN, id, admission)), [409, 'case-refused', 'other-role'])
  const machine = { ...somebody('job', 'machine'), identity: { ...somebody('job', 'machine').identity, kind: 'client' as const, scopes: ['write'] } }
  t.same(told(await desk.post(machine, id, admission)), [409, 'case-refused', 'other-role', 'case-person'])
  t.same(told(await desk.post(machine, id, { type: 'review-started' })).slice(0, 2), [409, 'case-refused'])
  t.equal((await desk.post(CHAIR, id, admission)).status, 201)
})

t.test('a clock that jumps back, a day to come and a version of before are refused; a clock that jumps ahead closes nothing that is open', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  desk.clock.at = '2027-01-03T12:00:00.000Z'
  t.same(told(await desk.post(M1, id, vote())), [409, 'case-refused', 'before-the-last', 'clock-went-back'])
  t.match(await desk.ask(ANN, 'GET', `/admission-cases/${id}`), { status: 200, body: { on: '2027-01-04', stands: { state: 'advised' } } })
  t.match(await desk.ask(ANN, 'GET', '/admission-cases'), { body: { items: [{ id, state: 'advised' }], counts: [{ state: 'advised', cases: 1, late: 0 }] } })
  desk.clock.at = '2027-01-05T12:00:00.000Z'
  t.same(told(await desk.post(M1, id, { ...vote(), on: '2027-01-06' })), [409, 'case-refused', 'day-to-come'])
  t.same(told(await desk.post(M1, id, vote(), { 'if-match': '"4"' })), [412, 'version-changed'])
  desk.clock.at = '2037-01-05T12:00:00.000Z'
  t.match(await desk.ask(ANN, 'GET', '/admission-cases'), { body: { items: [{ id, state: 'advised', deadline: { kind: 'decision', lastDay: '2027-03-01' } }], counts: [{ late: 1 }] } })
})

t.test('a motivation of a megabyte, a text that is none, a type that there is not: each is told, and nothing is kept', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const large = await desk.post(M1, id, vote('yes', null, 'a'.repeat(1_000_000)))
  t.equal(large.status, 400)
  t.match(large.body.errors?.[0], { pointer: '/motivation' })
  t.equal((await desk.post(M1, id, vote('yes', null, 'a'.repeat(1_100_000)))).status, 413)
  t.equal((await desk.post(M1, id, vote('yes', null, 'a\u0000b'))).status, 400)
  t.match(await desk.ask(M1, 'POST', `/admission-cases/${id}/events`, { type: 'no-such', on: '2027-01-04', reason: 'x', evidence: [] }, { 'if-match': '*' }), { status: 400, body: { errors: [{ pointer: '/type' }] } })
  for (const name of ['id', 'actor', 'recordedAt', 'tenantId', 'position']) t.equal((await desk.post(M1, id, { ...vote(), [name]: 'x' })).status, 400, name)
  t.same(told(await desk.ask(M1, 'POST', `/admission-cases/${id}/events`, vote(), {})).slice(0, 2), [400, 'invalid-request'])
  t.match(await desk.ask(ANN, 'GET', `/admission-cases/${id}`), { headers: { etag: '"5"' } })
})

t.test('a substitute takes over all cases of a colleague, in their own name; all of them, or none', async (t) => {
  const desk = await serveDesk(t)
  const one = await advised(desk, '2027-01-04', ANN, APPLICANT)
  const two = await advised(desk, '2027-01-04', ANN, { scheme: 'fictional', value: 'FIC-0104' })
  const body = { from: desk.idOf(ANN), to: desk.idOf(BEN), reason: 'leave' }
  t.same(told(await desk.ask(FIRM, 'POST', '/admission-handovers', body)), [403, 'not-allowed'])
  t.same(told(await desk.ask(BEN, 'POST', '/admission-handovers', { ...body, to: two.id })), [400, 'invalid-request', 'unknown-person'])
  desk.clock.at = '2027-01-03T12:00:00.000Z'
  const refused = await desk.ask(BEN, 'POST', '/admission-handovers', body)
  t.same([refused.status, refused.body.errors?.length], [409, 4], 'two rules in each of two cases')
  t.match(await desk.ask(ANN, 'GET', `/admission-cases?holder=${desk.idOf(ANN)}`), { body: { items: [{}, {}] } }, 'and nothing was handed over')
  desk.clock.at = '2027-01-05T12:00:00.000Z'
  const done = await desk.ask(BEN, 'POST', '/admission-handovers', body)
  t.match(done, { status: 200, body: { cases: [{ holder: desk.idOf(BEN) }, { holder: desk.idOf(BEN) }] } })
  for (const { id } of [one, two]) {
    const kept = await desk.store.cases.find(id)
    t.match(kept?.events.at(-1), { type: 'case-handed-over', actor: { id: desk.idOf(BEN), role: 'coordinator' }, to: desk.idOf(BEN), reason: 'leave' })
    t.same(kept?.events.filter(({ actor }) => actor.id === desk.idOf(BEN)).length, 1, 'nothing of before is in the name of the substitute')
  }
  t.match(await desk.ask(BEN, 'POST', '/admission-handovers', body), { status: 200, body: { cases: [] } })
})

t.test('what is not laid down is refused as not known, and a region that laid down nothing opens no case', async (t) => {
  const desk = await serveDesk(t)
  const { criteria: _criteria, ...silent } = desk.procedure
  const admin = somebody('admin', 'platform-administrator')
  t.same(told(await desk.ask(admin, 'PUT', '/admission-procedure', { procedure: silent, ruleSet: null })), [428, 'precondition-required'])
  t.match(await desk.ask(admin, 'PUT', '/admission-procedure', { procedure: silent, ruleSet: 'kennemer' }, { 'if-match': '"2"' }), { status: 200, headers: { etag: '"3"' }, body: { number: 3 } })
  t.same(told(await desk.ask(admin, 'PUT', '/admission-procedure', { procedure: silent, ruleSet: 'kennemer' }, { 'if-match': '"2"' })), [412, 'version-changed'])
  t.same(told(await desk.ask(admin, 'PUT', '/admission-procedure', { procedure: { ...silent, committee: [{ ...silent.committee[0], actor: 'somebody' }] }, ruleSet: 'nowhere' }, { 'if-match': '"3"' })), [400, 'invalid-request', 'unknown-person', 'unknown-rule-set'])
  t.same(told(await desk.ask(ANN, 'PUT', '/admission-procedure', {}, { 'if-match': '"3"' })), [403, 'not-allowed'])
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-04')
  await desk.act(ANN, id, 'review-started', '2027-01-04')
  const refused = await desk.post(ANN, id, { type: 'advice-given', motivation: 'Toelaten.' })
  t.same(told(refused), [409, 'case-refused', 'case-findings'])
  t.match(refused.body.errors?.[0]?.detail, /Have the region lay this down in its procedure first/)
})

t.test('a committee of today holds for a case of before, what else is laid down holds from the application on', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const newcomer = somebody('newcomer', 'committee-member')
  t.same(told(await desk.post(newcomer, id, vote())), [409, 'case-refused', 'not-in-committee'])
  const { people } = { people: await desk.store.cases.people() }
  const admin = somebody('admin', 'platform-administrator')
  const me = await desk.write(newcomer, ({ writing }) => writing.cases.personOf(newcomer.identity, desk.clock.at))
  t.notOk(people.some((one) => one.id === me.id))
  const seat = { actor: me.id, chairs: false, organisation: null, emailDomain: null, period: { from: '2027-01-01', until: null } }
  const later = { ...desk.procedure, committee: [...desk.procedure.committee, seat], quorum: { members: 1, aboveHalfOfEligible: false } }
  t.equal((await desk.ask(admin, 'PUT', '/admission-procedure', { procedure: later, ruleSet: 'kennemer' }, { 'if-match': '"2"' })).status, 200)
  t.equal((await desk.post(newcomer, id, vote())).status, 201)
  t.same(told(await desk.post(CHAIR, id, admission)), [409, 'case-refused', 'case-quorum'], 'the quorum of then: three, and more than half of six')
  t.same(await desk.ask(BOARD, 'GET', '/admission-procedure').then(({ headers }) => headers['etag']), '"3"')
})
