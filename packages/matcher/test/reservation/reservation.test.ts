// May a firm perform a contract reserved under article 2.82? Two tests, both needed, each three-valued.
import t from 'tap'
import type { Contract, Finding, MatchRequest, ReservationRequest, Supplier } from '@sroi/matcher'
import { assessReservation, match } from '@sroi/matcher'
import { contract, factOf, find, label, missingNames, provision, request, rules, share, statement, supplier } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'

/** Of a contract that counts heads, unless something else is said of it. */
function reserved (parts: Partial<Supplier>, whole: Partial<Contract> = {}, others: Partial<MatchRequest> = {}): Finding {
  return judged(parts, { countedBy: 'headcount', ...whole }, others)
}

/** Of a contract that does not say what it counts. */
function judged (parts: Partial<Supplier>, whole: Partial<Contract> = {}, others: Partial<MatchRequest> = {}): Finding {
  const { ranked, pending, refused } = match(request({ contract: contract({ reservation: 'res-ws', regime: 'classic', ...whole }), suppliers: [supplier({ labels: [], ...parts })], ...others }))
  return [...ranked.items, ...pending.items, ...refused.items][0]?.reservation as Finding
}

const yes = { integrationIsMainAim: statement(true) }
const no = { integrationIsMainAim: statement(false), shelteredWorkshop: statement(false) }

t.test('the main aim and the share are both needed', async (t) => {
  for (const [what, parts, verdict] of [
    ['main aim, share at 30 %', { ...yes, targetGroupShares: [share({ shareBasisPoints: 3000 })] }, 'met'],
    ['main aim, share above', { ...yes, targetGroupShares: [share({ shareBasisPoints: 5000 })] }, 'met'],
    ['main aim, share below', { ...yes, targetGroupShares: [share({ shareBasisPoints: 2999 })] }, 'not-met'],
    ['main aim, no share known', yes, 'unknown'],
    ['sheltered workshop, share at 30 %', { shelteredWorkshop: statement(true), targetGroupShares: [share()] }, 'met'],
    ['neither, share at 30 %', { ...no, targetGroupShares: [share()] }, 'not-met'],
    ['main aim not known, share at 30 %', { targetGroupShares: [share()] }, 'unknown'],
    ['main aim not known, share below', { targetGroupShares: [share({ shareBasisPoints: 2999 })] }, 'not-met'],
    ['no main aim, workshop not known', { integrationIsMainAim: statement(false), targetGroupShares: [share()] }, 'unknown'],
    ['nothing known', {}, 'unknown']
  ] as const) t.equal(reserved(parts).verdict, verdict, what)
})

t.test('names what would settle it', async (t) => {
  t.same(missingNames(judged({})), ['shelteredWorkshop', 'integrationIsMainAim', 'targetGroupShares.article-2.82'])
  t.same(missingNames(reserved({ integrationIsMainAim: statement(false), targetGroupShares: [share()] })), ['shelteredWorkshop'])
})

t.test('each step stands on article 2.82', async (t) => {
  for (const code of ['reservation', 'reservation-route', 'reservation-share'] as const) t.equal(find(reserved(no), code)?.rule?.basis.article, 'artikel 2.82', code)
})

t.test('says which label would prove the share', async (t) => {
  t.same(factOf(find(reserved({}), 'reservation-share'), 'accepted-proof'), ['pso 30-plus'])
  t.equal(factOf(find(reserved({ labels: [label()] }), 'reservation-share'), 'proof'), 'pso 30-plus')
})

t.test('PSO 30+ proves the share and nothing else', async (t) => {
  t.equal(reserved({ labels: [label()] }).verdict, 'unknown')
  t.equal(find(reserved({ labels: [label()] }), 'reservation-share')?.verdict, 'met')
  t.equal(reserved({ ...yes, labels: [label()] }).verdict, 'met')
  t.equal(reserved({ ...no, labels: [label()] }).verdict, 'not-met')
  t.equal(reserved({ ...yes, labels: [label({ level: '3' })] }).verdict, 'unknown', 'step 3 does not')
  t.equal(reserved({ ...yes, labels: [label({ period: { from: '2020-01-01', until: '2021-12-31' } })] }).verdict, 'unknown', 'nor one that ended')
})

t.test('heads and fte on different sides of the line leave it open', async (t) => {
  const both = (headcount: number, fte: number): Finding => judged({ ...yes, targetGroupShares: [share({ shareBasisPoints: headcount }), share({ measure: 'fte', shareBasisPoints: fte })] })
  t.equal(both(3100, 2900).verdict, 'unknown')
  t.same(missingNames(both(3100, 2900)), ['countedBy'])
  t.equal(both(3100, 3000).verdict, 'met')
  t.equal(both(2900, 2999).verdict, 'not-met')
})

t.test('heads alone, or fte alone, decide only where the tender documents count them, or where nobody or everybody counts', async (t) => {
  const alone = (measure: 'headcount' | 'fte', shareBasisPoints: number): Finding => judged({ ...yes, targetGroupShares: [share({ measure, shareBasisPoints })] })
  for (const [measure, other] of [['headcount', 'fte'], ['fte', 'headcount']] as const) {
    for (const points of [1, 2999, 3000, 9999]) t.same([alone(measure, points).verdict, missingNames(alone(measure, points))], ['unknown', ['countedBy', `targetGroupShares.${other}`]], `${measure} ${points}`)
    t.same([alone(measure, 0).verdict, alone(measure, 10_000).verdict], ['not-met', 'met'])
  }
  t.equal(judged({ ...yes, labels: [label()], targetGroupShares: [share({ shareBasisPoints: 5000, period: { from: '2020-01-01', until: '2020-12-31' } })] }).verdict, 'met', 'a proof is enough')
  const against = judged({ ...yes, labels: [label()], targetGroupShares: [share({ shareBasisPoints: 100, period: { from: '2026-10-01', until: null } })] })
  t.same([against.verdict, missingNames(against)], ['unknown', ['targetGroupShares.contradiction']], 'and what was measured since still contradicts it')
})

t.test('a share in another vocabulary, or not yet on record, proves nothing', async (t) => {
  for (const vocabulary of ['sroi', 'pso'] as const) t.equal(reserved({ ...yes, targetGroupShares: [share({ vocabulary, shareBasisPoints: 9000 })] }).verdict, 'unknown', vocabulary)
  t.equal(reserved({ ...yes, targetGroupShares: [share({ recordedAt: '2026-11-23T00:00:00Z' })] }).verdict, 'unknown')
  t.equal(reserved({ integrationIsMainAim: statement(true, '2026-11-23T00:00:00Z'), targetGroupShares: [share()] }).verdict, 'unknown')
})

t.test('other laws are different tests', async (t) => {
  const all = { ...yes, targetGroupShares: [share({ shareBasisPoints: 9000 })] }
  for (const regime of ['utilities', 'concession', 'defence', 'other'] as const) t.same(missingNames(reserved(all, { regime })), ['reservation.article'], regime)
  t.equal(find(reserved(all, { reservation: 'res-pub-ser' }), 'reservation-share'), undefined, 'article 2.82a asks for no share')
  t.equal(reserved(all, { days: { publication: '2016-06-30' } }).verdict, 'unknown', 'before 1 July 2016 another rule held')
})

t.test('only a need for reserved suppliers makes it decide; else it is told beside', async (t) => {
  const lists = (need?: MatchRequest['need']): number[] => {
    const outcome = match(request({ suppliers: [supplier(no)], ...(need === undefined ? {} : { need }) }))
    return [outcome.ranked.total, outcome.pending.total, outcome.refused.total]
  }
  t.same(lists(), [1, 0, 0])
  t.same(lists({ reservation: 'res-ws' }), [0, 0, 1])
  t.equal(match(request({ suppliers: [supplier()] })).ranked.items[0]?.reservation, null, 'a contract that is not reserved asks nothing')
  t.equal(reserved(no, { reservation: 'none' }), null)
})

t.test('a share measured in another way than the tender documents count proves nothing', async (t) => {
  const parts = { ...yes, targetGroupShares: [share({ shareBasisPoints: 3100 }), share({ measure: 'fte', shareBasisPoints: 2900 })] }
  t.same([reserved(parts, { countedBy: 'headcount' }).verdict, reserved(parts, { countedBy: 'fte' }).verdict], ['met', 'not-met'])
  const open = reserved({ ...yes, targetGroupShares: [share({ shareBasisPoints: 3100 })] }, { countedBy: 'fte' })
  t.same([open.verdict, missingNames(open), factOf(find(open, 'reservation-share'), 'counted-by')], ['unknown', ['targetGroupShares.fte'], 'fte'])
  t.equal(reserved(parts, { lots: [{ id: '1', countedBy: 'fte' }, { id: '2' }] }, { choice: { lot: '1' } }).verdict, 'not-met', 'each lot has its own')
})

t.test('performance in a sheltered-employment programme is a reservation of its own, with the share of the programme', async (t) => {
  const programme = { ...no, shelteredEmploymentProgramme: statement(true), targetGroupShares: [share({ of: 'programme' })] }
  const asked = { reservation: 'none' as const, reservedExecution: 'yes' as const }
  const found = reserved(programme, asked)
  t.same([found.verdict, found.because.map(({ code }) => code), factOf(found, 'reserved-execution')], ['met', ['reservation-programme', 'reservation-share'], true])
  const { reservation: _reservation, ...silent } = contract({ reservedExecution: 'yes', countedBy: 'headcount' })
  t.equal(assessReservation({ supplier: supplier({ labels: [], ...programme }), contract: silent, ruleSet: request().ruleSet, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' }).verdict, 'met', 'also where nothing is said of who may take part')
  t.equal(reserved({ ...programme, shelteredEmploymentProgramme: statement(false) }, asked).verdict, 'not-met')
  t.same(missingNames(reserved({ targetGroupShares: [share({ of: 'programme' })] }, asked)), ['shelteredEmploymentProgramme'])
  t.equal(reserved({ ...programme, targetGroupShares: [share({ shareBasisPoints: 9000 })] }, asked).verdict, 'unknown', 'the share of the firm is another one')
  t.equal(reserved({ ...yes, targetGroupShares: [share({ of: 'programme', shareBasisPoints: 9000 })] }).verdict, 'unknown', 'and the other way round')
  t.equal(reserved({ ...programme, targetGroupShares: [], labels: [label()] }, asked).verdict, 'unknown', 'a label says nothing of the programme')
  for (const reservedExecution of ['no', 'not-known'] as const) t.equal(reserved(programme, { reservation: 'none', reservedExecution }), null, reservedExecution)
})

t.test('what is reserved in both ways must be met in both', async (t) => {
  const both = { reservedExecution: 'yes' as const }
  const all = { ...yes, shelteredEmploymentProgramme: statement(true), targetGroupShares: [share(), share({ of: 'programme' })] }
  t.equal(reserved(all, both).verdict, 'met')
  t.equal(reserved({ ...all, integrationIsMainAim: statement(false), shelteredWorkshop: statement(false) }, both).verdict, 'not-met')
  t.equal(reserved({ ...all, shelteredEmploymentProgramme: statement(false) }, both).verdict, 'not-met')
  t.equal(reserved({ ...all, targetGroupShares: [share()] }, both).verdict, 'unknown')
})

t.test('says that a direct award is not allowed', async (t) => {
  t.equal(factOf(reserved(yes), 'direct-award'), false)
  const silent = rules({ reservation: [provision({ minimumShareBasisPoints: 3000, operator: '>=' as const, shareProvedBy: [] })] })
  t.equal(factOf(ask(yes, { ruleSet: silent }), 'direct-award'), undefined, 'where a rule says so')
})

function ask (parts: Partial<Supplier>, others: Partial<ReservationRequest> = {}): Finding {
  const { ruleSet, on, knownAt } = request()
  return assessReservation({ supplier: supplier({ labels: [], ...parts }), contract: { id: 'c', reservation: 'res-ws', regime: 'classic', countedBy: 'headcount' }, ruleSet, on, knownAt, ...others })
}

t.test('one supplier can be asked about without a match, with the same answer', async (t) => {
  const { on } = request()
  const whole = contract({ reservation: 'res-ws', regime: 'classic', countedBy: 'headcount' })
  for (const parts of [{}, no, { ...yes, labels: [label()] }, { ...yes, targetGroupShares: [share({ shareBasisPoints: 2999 })] }]) {
    const inMatch = reserved(parts, {}, { need: { delivery: on } })
    t.same(ask(parts, { contract: whole }), inMatch)
    t.equal(ask(parts).verdict, inMatch.verdict, 'without days the rule of the day itself is taken')
  }
  t.equal(ask(yes, { on: '2015-01-01' }).rule, null, 'before the rule there is none')
  t.equal(ask(yes, { contract: { ...whole, days: { contract: '2015-01-01' } } }).rule, null, 'the days of the contract select it')
  t.equal(ask({}, { contract: { id: 'c', reservation: 'none' } }).verdict, 'met')
  t.equal(ask({ ...yes, labels: [label()] }, { contract: { ...whole, regime: 'utilities' } }).verdict, 'unknown')
  t.equal(ask({ ...yes, labels: [label()] }, { contract: { id: 'c', reservation: 'res-ws' } }).verdict, 'met', 'without a regime it is taken for an ordinary contract')
  for (const reservedExecution of [undefined, 'no', 'not-known'] as const) {
    const { reservation: _reservation, ...silent } = whole
    t.same(missingNames(ask(yes, { contract: { ...silent, ...(reservedExecution === undefined ? {} : { reservedExecution }) } })), ['contract.reservation'], 'absent is not known')
  }
  const lots = { ...whole, lots: [{ id: '1', reservation: 'none' as const }, { id: '2' }] }
  t.same([ask(no, { contract: lots, choice: { lot: '1' } }).verdict, ask({ ...no, labels: [label()] }, { contract: lots, choice: { lot: '2' } }).verdict], ['met', 'not-met'], 'lot by lot')
})

t.test('a day, a moment, a share or a lot that does not exist is refused, all values at once', async (t) => {
  const refused = (others: Partial<ReservationRequest>): readonly string[] => refusalsOf(() => ask({}, others)).toSorted()
  t.same(refused({ supplier: supplier({ targetGroupShares: [share({ shareBasisPoints: 10_001 })] }), contract: contract({ days: { contract: '2026-02-31' } }), on: '2026-13-01', knownAt: 'now' }),
    ['/contract/days/contract no-day', '/knownAt no-instant', '/on no-day', '/supplier/targetGroupShares/0/shareBasisPoints no-share'])
  t.same(refused({ choice: { lot: '9' } }), ['/choice/lot unknown-lot'])
  const known = { period: { from: '2026-01-01', until: '2026-12-31' }, evidence: { level: 'audited' as const, source: 'fictional', on: null }, recordedAt: '2026-02-01T09:00:00Z' }
  const counted = (headcount: number, fteHundredths: number): Partial<ReservationRequest> => ({
    supplier: supplier({ workforceFteHundredths: fteHundredths, reservedWorkforces: [{ headcount, fteHundredths, groups: [{ group: 'wia', headcount, fteHundredths }], ...known }] })
  })
  const counts = ['fteHundredths', 'groups/0/fteHundredths', 'groups/0/headcount', 'headcount'].map((name) => `/supplier/reservedWorkforces/0/${name} no-count`)
  const all = [...counts, '/supplier/workforceFteHundredths no-count']
  t.same(refused(counted(-1, -1)), all, 'nobody employs less than none')
  t.same(refused(counted(0.5, 0.5)), all)
  t.same(refused(counted('30' as never, '30' as never)), all)
  t.same(refused(counted(100_000_001, 100_000_001)), all)
  t.same(refused(counted(0, 100_000_000)), [])
})
