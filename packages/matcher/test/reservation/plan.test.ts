// May a contract be reserved, and which codes does the notice get?
import t from 'tap'
import type { Contract, Finding, ReservationPlan, ReservationPlanRequest, ReservationRoute, Verdict } from '@sroi/matcher'
import { planReservation } from '@sroi/matcher'
import { factOf, missingNames, provision, request, rules } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'

const RULES = request().ruleSet

/** A service of € 300 000 for two years, not to be renewed, to be announced in 2026. */
function plan (routes: readonly ReservationRoute[], parts: Partial<Contract> = {}, others: Partial<ReservationPlanRequest> = {}): ReservationPlan {
  const contract: Contract = { id: 'c', nature: 'services', regime: 'classic', cpv: ['75122000'], months: 24, renewals: null, value: { estimated: { cents: 300_000_00 } }, ...parts }
  return planReservation({ contract, routes, buyer: 'sub-central', socialOrOther: false, ruleSet: RULES, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z', ...others })
}
const codes = ({ reservation, reservedExecution }: ReservationPlan): string => `${reservation ?? 'null'} ${reservedExecution}`

t.test('each route has its codes in BT-71 and BT-736', async (t) => {
  for (const [routes, expected] of [
    [[], 'none no'],
    [['sheltered-workshop'], 'res-ws no'],
    [['integration-operator'], 'res-ws no'],
    [['sheltered-workshop', 'integration-operator'], 'res-ws no'],
    [['sheltered-programme'], 'none yes'],
    [['sheltered-workshop', 'sheltered-programme'], 'res-ws yes'],
    [['public-service'], 'res-pub-ser no']
  ] as const) {
    const planned = plan(routes)
    t.same([codes(planned), planned.finding.verdict, planned.lot], [expected, 'met', null], routes.join(' '))
  }
})

t.test('it is a choice, a direct award is not allowed, and the rule is named', async (t) => {
  const { finding } = plan(['sheltered-workshop'])
  t.same([finding.discretion, factOf(finding, 'direct-award'), finding.rule?.provision, finding.on], [true, false, 'reservation-2.82', '2026-11-22'])
  t.same(finding.because.map(({ code }) => code), ['eu-threshold'])
  t.same(plan(['public-service']).finding.because.map(({ code }) => code), ['eu-threshold', 'reservation-services', 'reservation-length'])
  const silent = rules({ ...only('euThreshold'), reservation: [provision({ minimumShareBasisPoints: 3000, operator: '>=' as const, shareProvedBy: [] })] })
  t.equal(factOf(plan(['sheltered-workshop'], {}, { ruleSet: silent }).finding, 'direct-award'), undefined)
  t.same([factOf(finding, 'planned-reservation'), factOf(finding, 'planned-execution'), factOf(finding, 'regime')], ['res-ws', false, 'classic'])
})

t.test('below the European threshold it is not known whether the article holds', async (t) => {
  const below = plan(['sheltered-workshop'], { value: { estimated: { cents: 100_000_00 } } })
  t.same([below.finding.verdict, codes(below), missingNames(below.finding), below.finding.discretion], ['unknown', 'null no', ['reservation.below-threshold'], undefined])
  const { value: _value, ...unestimated } = { id: 'c', nature: 'services' as const, regime: 'classic' as const, value: {} }
  const open = plan(['sheltered-programme'], {}, { contract: unestimated })
  t.same([open.finding.verdict, codes(open), missingNames(open.finding)], ['unknown', 'null not-known', ['value.estimated']])
})

t.test('utilities, concessions and defence fall under articles that are not sourced', async (t) => {
  for (const regime of ['utilities', 'concession', 'defence', 'other'] as const) t.same([codes(plan(['sheltered-workshop'], { regime })), missingNames(plan(['sheltered-workshop'], { regime }).finding)], ['null no', ['reservation.article']], regime)
  const { regime: _regime, ...unknown } = { id: 'c', nature: 'services' as const, regime: 'classic', value: { estimated: { cents: 300_000_00 } } }
  t.same(missingNames(plan(['sheltered-workshop'], {}, { contract: unknown }).finding), ['regime'])
  t.same([plan(['sheltered-workshop'], { regime: 'utilities' }).finding.on, plan([], { regime: 'utilities' }).finding.verdict], ['2026-11-22', 'met'])
})

t.test('article 2.82a: each combination of threshold, services and length', async (t) => {
  const THRESHOLD: Readonly<Record<Verdict, Partial<Contract>>> = { met: {}, 'not-met': { value: { estimated: { cents: 100_000_00 } } }, unknown: { value: {} } }
  const SERVICES: Readonly<Record<Verdict, Partial<Contract>>> = { met: {}, 'not-met': { cpv: ['90910000'] }, unknown: { cpv: [] } }
  const LENGTH: Readonly<Record<Verdict, Partial<Contract>>> = { met: {}, 'not-met': { months: 37 }, unknown: { months: 24, renewals: {} } }
  const complete = { ...RULES, provisions: { ...RULES.provisions, missionServices: [{ ruleSet: 'r', provision: provision({ cpv: ['75122000'], complete: true }) }] } }
  const verdicts: readonly Verdict[] = ['met', 'not-met', 'unknown']
  for (const threshold of verdicts) {
    for (const services of verdicts) {
      for (const length of verdicts) {
        const planned = plan(['public-service'], { ...THRESHOLD[threshold], ...SERVICES[services], ...LENGTH[length] }, { ruleSet: complete })
        const expected: Verdict = services === 'not-met' || length === 'not-met' ? 'not-met' : [threshold, services, length].every((one) => one === 'met') ? 'met' : 'unknown'
        t.equal(planned.finding.verdict, expected, `${threshold} ${services} ${length}`)
        t.equal(codes(planned), expected === 'met' ? 'res-pub-ser no' : expected === 'not-met' ? 'none no' : 'null no')
        t.equal(missingNames(planned.finding).length > 0, expected === 'unknown')
      }
    }
  }
})

t.test('without the rule nothing is known', async (t) => {
  const found = (routes: readonly ReservationRoute[], ruleSet = rules(only('euThreshold'))): Finding => plan(routes, {}, { ruleSet }).finding
  t.same([missingNames(found(['sheltered-workshop'])), missingNames(found(['public-service']))], [['reservation'], ['missionReservation']])
  t.same([found(['sheltered-workshop']).verdict, found(['sheltered-workshop']).on], ['unknown', '2026-11-22'])
  const missionOnly = rules({ ...only('euThreshold'), ...only('missionReservation'), ...only('missionServices') })
  t.same([found(['public-service'], missionOnly).verdict, factOf(found(['public-service'], missionOnly), 'direct-award')], ['met', undefined])
})

t.test('each lot has a plan of its own, by the estimate of all lots', async (t) => {
  const lots = { lots: [{ id: '1', months: 24, value: { estimated: { cents: 10_000_00 } } }, { id: '2', months: 48, value: { estimated: { cents: 290_000_00 } } }] }
  const of = (lot: string): ReservationPlan => plan(['public-service'], lots, { choice: { lot } })
  t.same([of('1').lot, codes(of('1')), codes(of('2'))], ['1', 'res-pub-ser no', 'none no'])
})

t.test('the day of publication selects the rule; the day of the question stands for one that is not planned yet', async (t) => {
  t.equal(plan(['sheltered-workshop'], { days: { publication: '2016-06-30' } }).finding.verdict, 'unknown')
  t.equal(plan(['sheltered-workshop'], {}, { on: '2016-06-30' }).finding.verdict, 'unknown')
  t.equal(plan(['sheltered-workshop'], { days: { publication: '2026-06-30' } }, { on: '2016-06-30' }).finding.verdict, 'met')
  const { buyer: _buyer, socialOrOther: _social, ...sparing } = { contract: { id: 'c', nature: 'services' as const, regime: 'classic' as const, value: { estimated: { cents: 760_000_00 } } }, routes: ['sheltered-workshop' as const], ruleSet: RULES, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z', buyer: 'central', socialOrOther: true }
  t.equal(planReservation(sparing).finding.verdict, 'met', 'above every threshold that could hold')
})

t.test('routes of both articles, and values that cannot be, are refused', async (t) => {
  const refused = (routes: readonly ReservationRoute[], parts: Partial<Contract>, others: Partial<ReservationPlanRequest> = {}): readonly string[] => refusalsOf(() => plan(routes, parts, others))
  for (const route of ['sheltered-workshop', 'integration-operator', 'sheltered-programme'] as const) t.same(refused(['public-service', route], {}), ['/routes mixed-routes'], route)
  t.same(refused([], { days: { publication: '2026-02-30' } }, { knownAt: 'now' }), ['/contract/days/publication no-day', '/knownAt no-instant'])
  t.same(refused([], {}, { choice: { lot: '7' } }), ['/choice/lot unknown-lot'])
})

/** The provisions of one topic, without those of the others. */
function only (topic: 'euThreshold' | 'missionReservation' | 'missionServices'): object {
  return { [topic]: RULES.provisions[topic].map(({ provision: one }) => one) }
}
