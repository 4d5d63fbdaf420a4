// Article 2.82a is another test: what the organisation is, what it was awarded before, which services, for how long.
import t from 'tap'
import type { Contract, Finding, MissionAward, MissionCondition, MissionReservationRule, MissionServicesRule, ReservationRequest, Supplier, Verdict } from '@sroi/matcher'
import { assessReservation, match } from '@sroi/matcher'
import { contract as anyContract, factOf, find, missingNames, provision, request, rules, statement, supplier } from '../make.ts'

const CONDITIONS: readonly MissionCondition[] = ['publicServiceMission', 'profitsReinvested', 'participation']
const RULES = request().ruleSet
const evidence = { level: 'register' as const, source: 'a fictional notice', on: '2024-06-01' }
const award = (parts: Partial<MissionAward> = {}): MissionAward => ({ authority: 'bloemendaal', cpv: ['75122000'], awardedOn: '2024-06-01', evidence, recordedAt: '2024-06-02T09:00:00Z', ...parts })
const all = (value: boolean): NonNullable<Supplier['mission']> => Object.fromEntries(CONDITIONS.map((condition) => [condition, statement(value)]))

/** Two years of a service that is on the list, not to be renewed, awarded on 11 May 2026. */
function contract (parts: Partial<Contract> = {}): Contract {
  return { id: 'c', reservation: 'res-pub-ser', regime: 'classic', cpv: ['75122000'], months: 24, renewals: null, days: { award: '2026-05-11' }, ...parts }
}

function assess (parts: Partial<Supplier> = {}, whole: Partial<Contract> = {}, others: Partial<ReservationRequest> = {}): Finding {
  return assessReservation({ supplier: supplier({ labels: [], mission: all(true), missionAwards: [], ...parts }), contract: contract(whole), authority: 'bloemendaal', ruleSet: RULES, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z', ...others })
}

t.test('every condition is judged for itself, and the rule is marked as not confirmed', async (t) => {
  const found = assess()
  t.same([found.verdict, found.because.map(({ code, verdict }) => `${code} ${verdict}`)], ['met', [
    'reservation-mission met', 'reservation-mission met', 'reservation-mission met', 'reservation-earlier-award met', 'reservation-services met', 'reservation-length met'
  ]])
  t.same([found.rule?.certainty, found.rule?.provision, factOf(found, 'direct-award')], ['inferred', 'reservation-2.82a', false])
  t.same(found.because.slice(0, 3).map((one) => factOf(one, 'condition')), CONDITIONS)
  t.equal(find(found, 'reservation-services')?.rule?.certainty, 'inferred', 'the codes were read on a page about the British transposition')
})

t.test('each combination of yes, no and not known comes out as all of them together', async (t) => {
  const answers: readonly (boolean | undefined)[] = [true, false, undefined]
  for (const first of answers) {
    for (const second of answers) {
      for (const third of answers) {
        const given = [first, second, third]
        const mission = Object.fromEntries(given.flatMap((value, index) => value === undefined ? [] : [[CONDITIONS[index] as string, statement(value)]]))
        const expected: Verdict = given.includes(false) ? 'not-met' : given.includes(undefined) ? 'unknown' : 'met'
        const found = assess({ mission })
        t.equal(found.verdict, expected, given.map(String).join(' '))
        t.same(missingNames(found), expected === 'unknown' ? given.flatMap((value, index) => value === undefined ? [`mission.${CONDITIONS[index] ?? ''}`] : []) : [])
      }
    }
  }
  const { mission: _mission, ...nothing } = supplier({ labels: [] })
  t.equal(assess({}, {}, { supplier: nothing }).verdict, 'unknown')
  t.equal(assess({ mission: { ...all(true), participation: statement(false, '2026-11-23T00:00:00Z') } }).verdict, 'unknown', 'not yet on record')
})

t.test('not within three years after an award of the same services by the same authority', async (t) => {
  const after = (parts: Partial<MissionAward>, others: Partial<ReservationRequest> = {}): Finding => find(assess({ missionAwards: [award(parts)] }, {}, others), 'reservation-earlier-award') as Finding
  t.same(['2023-05-10', '2023-05-11', '2023-05-12', '2026-05-11', '2026-05-12'].map((awardedOn) => after({ awardedOn }).verdict), ['met', 'met', 'not-met', 'not-met', 'met'])
  t.same([after({}).verdict, factOf(after({}), 'awarded-on'), factOf(after({}), 'award-day'), after({}).on], ['not-met', '2024-06-01', '2026-05-11', '2026-05-11'])
  t.equal(after({ authority: 'haarlem' }).verdict, 'met', 'of another authority')
  t.equal(after({ cpv: ['80000000'] }).verdict, 'met', 'of another division')
  t.same([after({ cpv: ['75121000'] }).verdict, missingNames(after({ cpv: ['75121000'] }))], ['unknown', ['missionAwards.same-services']], 'of the same division: a person judges')
  t.equal(after({ cpv: [] }).verdict, 'unknown')
  t.equal(after({ recordedAt: '2026-11-23T00:00:00Z' }).verdict, 'met', 'not yet on record')
  const { authority: _authority, ...nobody } = { ...request(), supplier: supplier({ labels: [], mission: all(true), missionAwards: [award()] }), contract: contract() }
  const unnamed = find(assessReservation(nobody), 'reservation-earlier-award')
  t.same([unnamed?.verdict, missingNames(unnamed)], ['unknown', ['authority']])
  t.equal(find(assessReservation({ ...nobody, supplier: supplier({ mission: all(true), missionAwards: [award({ cpv: ['80000000'] })] }) }), 'reservation-earlier-award')?.verdict, 'met')
  const { missionAwards: _awards, ...silent } = supplier({ labels: [], mission: all(true) })
  t.same(missingNames(assess({}, {}, { supplier: silent })), ['missionAwards'])
  t.equal(find(assess({ missionAwards: [award()] }, { days: {} }), 'reservation-earlier-award')?.verdict, 'not-met', 'without a day of award the day of the question stands for it')
  t.equal(find(assess({ missionAwards: [award({ cpv: ['75121000'] }), award()] }), 'reservation-earlier-award')?.verdict, 'not-met', 'one certain award is enough')
  t.equal(find(assess({ missionAwards: [award()] }, { cpv: [] }), 'reservation-earlier-award')?.verdict, 'unknown')
})

t.test('only services that were read on the list are known to be on it', async (t) => {
  const services = (cpv: readonly string[] | undefined, ruleSet = RULES): Finding => {
    const { cpv: _cpv, ...silent } = contract()
    return find(assess({}, {}, { contract: { ...silent, ...(cpv === undefined ? {} : { cpv }) }, ruleSet }), 'reservation-services') as Finding
  }
  t.same([['75121000'], ['75122000'], ['75121000', '75122000']].map((cpv) => services(cpv).verdict), ['met', 'met', 'met'])
  for (const cpv of [['85000000'], ['90910000'], ['75122000', '85000000'], ['75120000']]) t.same([services(cpv).verdict, missingNames(services(cpv))], ['unknown', ['missionServices.others']], cpv.join(' '))
  t.same(factOf(services(['75122000', '85000000']), 'codes-not-listed'), ['85000000'])
  for (const cpv of [undefined, []]) t.same([missingNames(services(cpv)), factOf(services(cpv), 'cpv')], [['cpv'], null])
  const complete = withServices({ cpv: ['75121000', '75122000'], complete: true })
  t.same([services(['75121000'], complete).verdict, services(['90910000'], complete).verdict], ['met', 'not-met'])
  t.same(missingNames(services(['75121000', '90910000'], complete)), ['cpv.main'])
})

t.test('no longer than three years; renewals leave it open, and so does whether there are any', async (t) => {
  const length = (parts: Partial<Contract>): Finding => {
    const { months: _months, ...open } = contract()
    return find(assess({}, {}, { contract: { ...open, ...parts } }), 'reservation-length') as Finding
  }
  t.same([35, 36, 37].map((months) => length({ months }).verdict), ['met', 'met', 'not-met'])
  t.same(['2029-06-29', '2029-06-30', '2029-07-01'].map((until) => length({ period: { from: '2026-07-01', until } }).verdict), ['met', 'met', 'not-met'])
  for (const parts of [{}, { period: { from: '2026-07-01', until: null } }]) t.same([length(parts).verdict, missingNames(length(parts))], ['unknown', ['period']])
  t.same(missingNames(length({ period: { from: '2026-07-01', until: null }, months: 36 })), ['period'], 'a number of months does not end a period that says it has no end')
  t.equal(length({ period: { from: '2026-07-01', until: '2027-06-30' }, months: 48 }).verdict, 'met', 'the period counts')
  t.same([length({ months: 36, renewals: {} }).verdict, missingNames(length({ months: 36, renewals: {} }))], ['unknown', ['renewals.length']])
  const { renewals: _renewals, ...silent } = contract()
  t.same(missingNames(find(assess({}, {}, { contract: silent }), 'reservation-length')), ['renewals.length'], 'not said is not none')
  t.equal(length({ months: 37, renewals: {} }).verdict, 'not-met', 'too long without them')
  t.same(missingNames(length({ renewals: {} })), ['period'])
  t.same([factOf(length({ period: { from: '2026-07-01', until: '2026-12-31' } }), 'until'), factOf(length({ months: 3 }), 'months'), factOf(length({}), 'longest-months')], ['2026-12-31', 3, 36])
})

t.test('without the rule nothing is known, and what is missing says so', async (t) => {
  const mission: MissionReservationRule = { asks: [], monthsAfterAward: 36, longestMonths: 36 }
  const found = assess({}, {}, { ruleSet: rules({}) })
  t.same([found.verdict, missingNames(found), found.because], ['unknown', ['missionReservation'], []])
  const noList = assess({}, {}, { ruleSet: rules({ missionReservation: [provision(mission)] }) })
  t.same([noList.verdict, missingNames(noList), noList.because.map(({ code }) => code), factOf(noList, 'direct-award')], ['unknown', ['missionServices'], ['reservation-earlier-award', 'reservation-services', 'reservation-length'], undefined])
  t.equal(assess({}, { days: { award: '2016-06-30' } }).verdict, 'unknown', 'before the rule there is none')
  t.same(missingNames(assess({}, { regime: 'utilities' })), ['reservation.article'])
})

t.test('what is reserved under both articles must be met in both', async (t) => {
  const found = assess({ shelteredEmploymentProgramme: statement(false) }, { reservedExecution: 'yes' })
  t.same([found.verdict, found.because.map(({ code }) => code).slice(0, 2), found.because.length], ['not-met', ['reservation-programme', 'reservation-share'], 8])
  const noShare = assess({}, { reservedExecution: 'yes' }, { ruleSet: { ...RULES, provisions: { ...RULES.provisions, reservation: [] } } })
  t.same([noShare.verdict, noShare.because[0]?.code, noShare.because[0]?.verdict, missingNames(noShare)], ['unknown', 'reservation-share', 'unknown', ['reservation']])
})

t.test('a match judges it too, with the authority that is asked about', async (t) => {
  const judged = (authority: string): Finding => {
    const { ranked, pending, refused } = match(request({ authority, contract: anyContract({ ...contract(), period: { from: '2026-07-01', until: '2028-06-30' } }), suppliers: [supplier({ mission: all(true), missionAwards: [award()] })], ...(authority === 'other' ? { ruleSet: rules(RULES_ALONE) } : {}) }))
    return [...ranked.items, ...pending.items, ...refused.items][0]?.reservation as Finding
  }
  t.equal(judged('bloemendaal').verdict, 'not-met')
  t.same([judged('other').verdict, missingNames(judged('other'))], ['unknown', ['authority']], 'a buyer that is not listed')
})

const RULES_ALONE = {
  missionReservation: RULES.provisions.missionReservation.map(({ provision: one }) => one),
  missionServices: RULES.provisions.missionServices.map(({ provision: one }) => one)
}

function withServices (value: MissionServicesRule): typeof RULES {
  return { ...RULES, provisions: { ...RULES.provisions, missionServices: [{ ruleSet: 'r', provision: provision(value) }] } }
}
