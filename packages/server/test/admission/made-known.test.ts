// Between a decision and its sending: the firm learns nothing of it, in no way, and it has no effect; from the sending on it has.
import t from 'tap'
import { advised, ANN, BEN, CHAIR, decided, FIRM, MEMBERS, refusal, sent, SUPPLIER } from './desk.ts'
import { type ServedDesk, serveDesk, told } from './serve-desk.ts'

async function votedAgainst (desk: ServedDesk): Promise<string> {
  const { id } = await advised(desk, '2027-01-04')
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-05', { choice: 'no' })
  return id
}

async function refused (desk: ServedDesk): Promise<string> {
  const id = await votedAgainst(desk)
  await desk.act(CHAIR, id, 'refusal-decided', '2027-01-06')
  return id
}

// A busy machine opens a region slowly.
t.setTimeout(120_000)

/** What an answer says, without ids, digests and references that come with time, and how many events there are: that something happened is no secret. */
function plain (text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\b[0-9a-f]{64}\b/g, '*').replaceAll(/"reference":"[^"]*"/g, '"reference":"#"').replaceAll(/"version":\d+/g, '"version":0')
}

const WORDS_OF_DECISION = /refus|admit|lapsed|withdrawn|temporary|badge-end|decided|motivation/

t.test('whatever a firm reads over HTTP says the same whether it was admitted, refused or neither, until the decision is sent', async (t) => {
  const read = async (make: (desk: ServedDesk) => Promise<string>) => {
    const desk = await serveDesk(t)
    const id = await make(desk)
    desk.clock.at = '2027-01-07T12:00:00.000Z'
    const pages = await Promise.all(['', `/${id}`, `/${id}/events`, `/${id}/letters`].map(async (path) => (await desk.ask(FIRM, 'GET', `/admission-cases${path}`)).body))
    const bodies = pages.map((body) => plain(JSON.stringify(body)))
    const states = await Promise.all(['refused', 'admitted-temporarily', 'advised'].map(async (state) => ((await desk.ask(FIRM, 'GET', `/admission-cases?state=${state}`)).body['items'] as readonly unknown[]).length))
    const { next, ...view } = pages[1] as { readonly next: readonly { readonly type: string }[], readonly case: object }
    t.notMatch(JSON.stringify(view).replace(/"procedure":\{.*/, ''), WORDS_OF_DECISION)
    return { states, bodies, view: Object.keys(view), next: next.map(({ type }) => type), stands: (view as unknown as { stands: object }).stands, counts: (pages[0] as { counts: object }).counts, events: (pages[2] as { items: readonly { type: string }[] }).items.map(({ type }) => type) }
  }
  const nothing = await read(async (desk) => (await advised(desk, '2027-01-04')).id)
  const admitted = await read(async (desk) => (await decided(desk, '2027-01-04')).id)
  t.match(nothing, { states: [0, 0, 1], counts: [{ state: 'advised', cases: 1, late: 0 }], events: ['application-submitted', 'review-started'] })
  t.same(admitted, nothing)
  const voted = await read(votedAgainst)
  t.same(await read(refused), voted)
  t.same({ ...voted, bodies: [] }, { ...nothing, bodies: [] })
})

t.test('what a firm tries tells it that a decision is on its way, and not which', async (t) => {
  const tried = async (make: (desk: ServedDesk) => Promise<string>): Promise<readonly unknown[]> => {
    const desk = await serveDesk(t)
    const id = await make(desk)
    desk.clock.at = '2027-01-07T12:00:00.000Z'
    const [document, extension, objection] = [
      await desk.post(FIRM, id, { type: 'document-added', documents: [] }), await desk.post(FIRM, id, { type: 'extension-asked', ground: 'issuer-late', motivation: 'Wij wachten nog.' }),
      await desk.post(FIRM, id, { type: 'objection-lodged', against: (await desk.store.cases.find(id))?.events.at(-1)?.id ?? '', receivedOn: '2027-01-07' })
    ]
    const again = await desk.ask(FIRM, 'POST', '/admission-cases', {})
    return [document, extension, objection, again].map((answer) => [told(answer), (answer.body.errors ?? []).map(({ detail }) => detail)])
  }
  const admitted = await tried(async (desk) => (await decided(desk, '2027-01-04')).id)
  t.match(admitted.map((one) => (one as [readonly unknown[]])[0]), [[409, 'case-refused', 'decision-not-sent'], [409, 'case-refused', 'too-early'], [409, 'case-refused', 'too-early'], [409, 'case-exists']])
  t.same(await tried(refused), admitted)
})

t.test('what a firm may do meanwhile goes on record, and the answer does not tell how the case stands', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await decided(desk, '2027-01-04')
  desk.clock.at = '2027-01-07T12:00:00.000Z'
  const applied = await desk.post(FIRM, id, { type: 'label-applied', scheme: 'pso', level: '30-plus' })
  t.match(applied, { status: 201, body: { from: 'advised', to: 'advised', case: { stage: 'advised', holder: null } } })
  t.match(await desk.view(ANN, id), { stands: { state: 'label-awaited' } }, 'the desk sees what it comes to')
  await sent(desk, id, '2027-01-08')
  t.match(await desk.view(FIRM, id), { stands: { state: 'label-awaited', standing: 'temporary', from: '2027-01-04' }, decisions: [{ sentOn: '2027-01-08' }] })
})

t.test('a badge is found by searches from the sending on, with the days that were decided; one that is taken away until then', async (t) => {
  const desk = await serveDesk(t)
  const days = async (): Promise<readonly string[]> => ((await desk.store.refresh()).suppliers.find(({ id }) => id === SUPPLIER)?.admissions ?? []).slice(1).map(({ standing, period: { from, until } }) => `${standing} ${from} ${until ?? '-'}`)
  const { id } = await decided(desk, '2027-01-20')
  t.same(await days(), [])
  await sent(desk, id, '2027-01-25')
  t.same(await days(), ['temporary 2027-01-20 2028-01-19'])
  await desk.act(ANN, id, 'proposal-made', '2027-05-01', { kind: 'withdrawal', reason: 'audit' })
  await desk.act(ANN, id, 'hearing-offered', '2027-05-01', { subject: 'withdrawal', until: '2027-05-02', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', '2027-05-03', { subject: 'withdrawal' })
  await desk.act(BEN, id, 'withdrawal-decided', '2027-05-04')
  t.same(await days(), ['temporary 2027-01-20 2028-01-19'])
  await sent(desk, id, '2027-05-10')
  t.same((await days()).slice(1), ['withdrawn 2027-05-10 -'])
})

t.test('an extension that was sent after the old end closes the gap: the firm was given those days', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await decided(desk, '2027-01-20')
  await sent(desk, id, '2027-01-20')
  await desk.act(FIRM, id, 'extension-asked', '2027-12-01')
  await desk.act(ANN, id, 'proposal-made', '2027-12-01', { kind: 'extension', reason: 'extension-asked-for' })
  await desk.act(BEN, id, 'extension-given', '2028-01-18', { until: '2028-07-01', ground: 'issuer-late', motivation: 'Er is genoeg gebleken.', reasons: [] })
  desk.clock.at = '2028-01-20T12:00:00.000Z'
  t.match(await desk.view(FIRM, id), { stands: { state: 'lapsed' } })
  await sent(desk, id, '2028-01-22')
  t.match(await desk.view(FIRM, id), { stands: { state: 'extended', until: '2028-07-01' } })
  const records = (await desk.store.refresh()).suppliers.find((one) => one.id === SUPPLIER)?.admissions ?? []
  t.match(records.at(-1), { standing: 'temporary', period: { from: '2027-01-20', until: '2028-07-01' } })
})

t.test('the days before a new application run from the decision: handing the case over afterwards does not begin them anew', async (t) => {
  const desk = await serveDesk(t)
  const id = await refused(desk)
  t.same(await refusal(desk.open(ANN, { scheme: 'fictional', value: 'FIC-0116' })), ['case-exists'], 'nor does the desk go on before the firm was told')
  await sent(desk, id, '2027-01-08')
  await desk.act(ANN, id, 'case-handed-over', '2027-06-01', { to: desk.idOf(BEN), reason: 'leave' })
  const again = await desk.open()
  t.match(await desk.store.cases.find(again.id), { earlier: { id, endedOn: '2027-01-06' } })
  await desk.act(FIRM, again.id, 'application-submitted', '2027-07-06', { reason: 'new-application' })
})
