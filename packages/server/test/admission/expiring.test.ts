// Who is about to lose the badge and who has lost it, over HTTP: by whom it is read, what is told of contracts, and what a decision that was not sent changes.
import t from 'tap'
import type { Period, Standing } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import { decided, admitted, ANN, APPLICANT, AUDITOR, BEN, CHAIR, FIRM, sent, somebody, SUPPLIER } from './desk.ts'
import { type ServedDesk, serveDesk, told } from './serve-desk.ts'

interface Row { readonly supplier: string, readonly case: { readonly id: string } | null, readonly [name: string]: unknown }

async function purchaseAtFirm ({ store, clock }: ServedDesk, on: string): Promise<string> {
  const id = uuidv7()
  await store.write(async ({ contracts }) => {
    await contracts.create(id, {
      authority: 'haarlem', owner: { scheme: 'fictional', value: 'FIC-7000' },
      contract: { id: 'fictional-cleaning', title: 'Schoonmaak (fictief)', nature: 'services', days: {}, period: { from: '2027-01-01', until: '2028-12-31' }, cpv: ['90910000'] },
      fillings: [{ state: 'agreed', cents: 250_000_00, supplier: SUPPLIER, on }]
    } as never, clock.at)
  })
  return id
}

/** Puts lines in the register that no case wrote. */
async function imported ({ store, clock }: ServedDesk, ...lines: readonly (readonly [Standing, Period])[]): Promise<void> {
  const facts = (await store.refresh()).suppliers.find(({ id }) => id === SUPPLIER)
  if (facts === undefined) throw new Error(`${SUPPLIER} is not in the register`)
  const admissions = lines.map(([standing, period]) => ({ standing, period, evidence: { level: 'register' as const, source: 'a fictional list', on: period.from }, recordedAt: clock.at }))
  await store.write(({ publish }) => publish({ suppliers: [{ ...facts, admissions: [...facts.admissions, ...admissions] }] }, clock.at, null))
}

const rowsOf = (body: Record<string, unknown>, part: 'ending' | 'ended'): readonly Row[] => (body[part] as readonly Row[]).filter(({ supplier }) => supplier === SUPPLIER)

t.test('the desk reads who loses the badge and what leans on it; who reads no contracts is told no amounts; a firm reads its own case', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const contract = await purchaseAtFirm(desk, '2028-03-01')
  desk.clock.at = '2027-12-01T12:00:00.000Z'
  const { status, body } = await desk.ask(ANN, 'GET', '/expiring-badges')
  t.equal(status, 200)
  t.match(rowsOf(body, 'ending'), [{
    case: { id }, state: 'admitted-temporarily', until: '2028-01-19', daysLeft: 49, leaningCents: 250_000_00, effect: 'until-the-day', hasUnsentDecision: false, counts: { met: 0, notMet: 250_000_00, unknown: 0 },
    contracts: [{ contract, title: 'Schoonmaak (fictief)', authority: 'haarlem', contractor: 'fictional FIC-7000', alternatives: { cpv: ['90910000'], cents: 250_000_00, before: '2028-12-31', without: [SUPPLIER] } }]
  }])
  const chair = await desk.ask(CHAIR, 'GET', '/expiring-badges')
  t.match(rowsOf(chair.body, 'ending'), [{ daysLeft: 49, leaningCents: null, counts: null, contracts: null }])
  t.notMatch(JSON.stringify(chair.body), /leaning-|25000000|Schoonmaak/)
  t.equal((await desk.ask(AUDITOR, 'GET', '/expiring-badges')).status, 200)
  t.equal((await desk.ask(FIRM, 'GET', '/expiring-badges')).status, 403)
  t.same(rowsOf((await desk.ask(somebody('kin', 'coordinator', APPLICANT), 'GET', '/expiring-badges')).body, 'ending'), [], 'nothing of a firm in which somebody has an interest')
  t.same(told(await desk.ask(ANN, 'GET', '/expiring-badges?withinDays=soon&endedWithinDays=-1')).slice(0, 2), [400, 'invalid-request'])
  t.same(rowsOf((await desk.ask(ANN, 'GET', '/expiring-badges?withinDays=48')).body, 'ending'), [])
  desk.clock.at = '2028-01-20T12:00:00.000Z'
  const after = (await desk.ask(ANN, 'GET', '/expiring-badges')).body
  t.same(rowsOf(after, 'ending'), [])
  t.match(rowsOf(after, 'ended'), [{ case: { id }, how: 'lapsed', until: '2028-01-19', daysAgo: 1, leaningCents: 250_000_00, contracts: [{ contract, counts: { notMet: 250_000_00 }, alternatives: { cpv: ['90910000'] } }] }])
})

t.test('a badge is in the list as it has effect: what was decided and not sent changes nothing, and says so', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await decided(desk, '2027-01-20')
  const rows = async (part: 'ending' | 'ended' = 'ending') => rowsOf((await desk.ask(ANN, 'GET', '/expiring-badges?withinDays=365')).body, part)
  t.same(await rows(), [], 'a badge that nobody was told of runs for nobody')
  await sent(desk, id, '2027-01-20')
  t.match(await rows(), [{ until: '2028-01-19', hasUnsentDecision: false }])
  await desk.act(FIRM, id, 'extension-asked', '2027-12-01')
  const asked = await rows()
  await desk.act(ANN, id, 'proposal-made', '2027-12-01', { kind: 'extension', reason: 'extension-asked-for' })
  await desk.act(BEN, id, 'extension-given', '2027-12-02', { until: '2028-07-01', ground: 'issuer-late', motivation: 'Er is genoeg gebleken.', reasons: [] })
  t.match(asked, [{ extensionAsked: { on: '2027-12-01', ground: 'issuer-late' } }], 'a request that waits is seen before the badge ends')
  t.match(await rows(), [{ until: '2028-01-19', hasUnsentDecision: true, extensionAsked: { on: '2027-12-01' } }], 'also where its own days lie far ahead')
  desk.clock.at = '2028-01-20T12:00:00.000Z'
  t.match(await rows('ended'), [{ until: '2028-01-19', hasUnsentDecision: true }])
  await sent(desk, id, '2028-01-21')
  t.match(await rows(), [{ until: '2028-07-01', hasUnsentDecision: false }])
  t.same(await rows('ended'), [])
})

t.test('a suspended badge comes to its end as well', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(ANN, id, 'proposal-made', '2027-11-01', { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', '2027-11-01', { subject: 'suspension', until: '2027-11-02', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', '2027-11-03', { subject: 'suspension' })
  await desk.act(BEN, id, 'suspension-decided', '2027-11-04')
  await sent(desk, id, '2027-11-04')
  t.match(rowsOf((await desk.ask(ANN, 'GET', '/expiring-badges')).body, 'ending'), [{ state: 'suspended', until: '2028-01-19' }])
})

t.test('a badge that the register has withdrawn is told as withdrawn, and one whose days were over as lapsed', async (t) => {
  const ended = async (...lines: Parameters<typeof imported>[1][]): Promise<readonly Row[]> => {
    const desk = await serveDesk(t)
    desk.clock.at = '2028-02-01T12:00:00.000Z'
    await imported(desk, ...lines)
    return rowsOf((await desk.ask(ANN, 'GET', '/expiring-badges')).body, 'ended')
  }
  t.match(await ended(['temporary', { from: '2027-01-20', until: '2028-01-19' }]), [{ case: null, how: 'lapsed', until: '2028-01-19', effect: 'until-the-day' }])
  t.match(await ended(['full', { from: '2027-01-20', until: null }], ['withdrawn', { from: '2028-01-20', until: null }]), [{ case: null, how: 'withdrawn', until: '2028-01-19', effect: null }], 'nothing is laid down for a withdrawal')
})

t.test('who lost a badge and has one again is not told as ended, however long the new one runs', async (t) => {
  for (const until of ['2029-12-31', null]) {
    const desk = await serveDesk(t)
    const { id } = await admitted(desk, '2027-01-20')
    desk.clock.at = '2028-01-25T12:00:00.000Z'
    const ended = async (): Promise<readonly Row[]> => rowsOf((await desk.ask(ANN, 'GET', '/expiring-badges')).body, 'ended')
    t.match(await ended(), [{ case: { id } }])
    await imported(desk, ['full', { from: '2028-01-26', until }])
    t.match(await ended(), [{ case: { id } }], 'before it begins the firm has none')
    desk.clock.at = '2028-01-26T12:00:00.000Z'
    t.same(await ended(), [])
  }
})

t.test('a withdrawal of which the firm was told after the last day of its badge took nothing away', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(ANN, id, 'proposal-made', '2028-01-05', { kind: 'withdrawal', reason: 'audit' })
  await desk.act(ANN, id, 'hearing-offered', '2028-01-05', { subject: 'withdrawal', until: '2028-01-06', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', '2028-01-07', { subject: 'withdrawal' })
  await desk.act(BEN, id, 'withdrawal-decided', '2028-01-08')
  await sent(desk, id, '2028-01-29')
  t.match(rowsOf((await desk.ask(ANN, 'GET', '/expiring-badges')).body, 'ended'), [{ case: { id }, how: 'lapsed', until: '2028-01-19', effect: 'until-the-day' }])
})
