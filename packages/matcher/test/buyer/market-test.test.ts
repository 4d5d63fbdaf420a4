// Are there firms for a reserved contract: today, within twelve months, and for how much?
import { readLabelRules, readNotice as readNoticeFile } from '@sroi/fixtures'
import fc from 'fast-check'
import t from 'tap'
import { assessReservation, type Contract, type Firm, type LabelRuleSet, MatcherError, type ReservationRoute, type Supplier } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { readNotice } from '@sroi/matcher/notice'
import { type MarketTest, marketTest, type MarketTestRequest, search } from '@sroi/matcher/search'
import { contract, label, NOW, offering, request, share, statement, supplier, TODAY } from '../make.ts'
import { anySearch, READER } from '../search/arbitrary.ts'
import { refusalsOf } from '../problems-of.ts'

const PLANNED: Contract = { id: 'c', nature: 'services', cpv: ['77310000'], regime: 'classic', stage: 'planned', value: { estimated: { cents: 250_000_00, vat: 'excluding' } } }

function test (parts: Partial<MarketTestRequest> = {}): MarketTest {
  return marketTest({ ...request({ contract: PLANNED }), routes: ['sheltered-workshop', 'integration-operator'], buyer: 'sub-central', socialOrOther: false, ...parts }, READER)
}

/** Main aim integration, and the share proved by PSO 30+ until the end of 2027. */
const workshop = (id: string, parts: Partial<Supplier> = {}): Supplier => supplier({ id, name: `Fictief ${id}`, shelteredWorkshop: statement(true), ...parts })

const ROUTES: readonly (readonly ReservationRoute[])[] = [['sheltered-workshop'], ['integration-operator', 'sheltered-workshop'], ['sheltered-programme'], ['integration-operator', 'sheltered-programme'], ['public-service']]

t.test('the counts are those of asking each supplier by itself, on the day', async (t) => {
  const seen = { met: 0, unknown: 0, notMet: 0, outside: 0 }
  fc.assert(fc.property(anySearch, fc.constantFrom(...ROUTES), (searched, routes) => {
    const { lots: _lots, days: _days, reservation: _r, reservedExecution: _e, ...plain } = searched.contract
    const asked: Contract = { ...plain, regime: 'classic', days: { publication: TODAY } }
    const { choice: _choice, after: _after, seed: _seed, ...others } = searched
    // some that qualify, so that there is something to count
    const suppliers = searched.suppliers.map((one, index): Supplier => index % 2 === 0 ? one : { ...one, shelteredWorkshop: statement(true), shelteredEmploymentProgramme: statement(index % 3 === 0), labels: [label()], targetGroupShares: [share({ of: 'programme' }), share({ of: 'programme', measure: 'fte' })], reservedWorkforces: [] })
    const rest = { ...others, suppliers }
    let found: MarketTest
    try {
      found = marketTest({ ...rest, contract: asked, routes, show: 1000 }, READER)
    } catch (error) {
      if (error instanceof MatcherError) return true
      throw error
    }
    const { need = {} } = searched
    const isAsked = need.text !== undefined || (searched.filters?.divisions ?? []).length > 0
    const inside = search({ ...rest, contract: asked, need: { ...need, ...(isAsked ? {} : { sameDivisionOnly: true }) }, show: 1000 }, READER)
    const reserved: Contract = { ...asked, reservation: routes.includes('public-service') ? 'res-pub-ser' : routes.some((route) => route !== 'sheltered-programme') ? 'res-ws' : 'none', reservedExecution: routes.includes('sheltered-programme') ? 'yes' : 'no' }
    const counts = { met: 0, unknown: 0, notMet: 0 }
    let outside = inside.outside
    for (const { supplier: { id }, asked: conditions, finding } of [...inside.ranked.items, ...inside.pending.items, ...inside.refused.items]) {
      const available = finding.because.find(({ code }) => code === 'offering-available')?.verdict
      if (available === 'not-met') {
        outside += 1
        continue
      }
      const { verdict } = assessReservation({ supplier: suppliers.find((one) => one.id === id) as Supplier, contract: reserved, authority: searched.authority, ruleSet: searched.ruleSet, on: searched.on, knownAt: searched.knownAt })
      const isSure = available === 'met' && conditions.every((one) => one.verdict === 'met')
      counts[verdict === 'not-met' ? 'notMet' : verdict === 'met' && isSure ? 'met' : 'unknown'] += 1
    }
    for (const name of ['met', 'unknown', 'notMet'] as const) seen[name] += counts[name]
    seen.outside += outside
    const onDay = (id: string, on: string): string => assessReservation({ supplier: suppliers.find((one) => one.id === id) as Supplier, contract: reserved, authority: searched.authority, ruleSet: searched.ruleSet, on, knownAt: searched.knownAt }).verdict
    for (const { id, later, from } of found.firms.items) {
      if (later === 'by-record' && (onDay(id, from ?? '') !== 'met' || from === null || from <= TODAY || from > found.later.until)) return false
      if (later === 'no' && (onDay(id, TODAY) === 'met' || onDay(id, found.later.until) === 'met')) return false
    }
    const { later } = found
    const ahead = later.byRecord + later.byPathway + later.unknown + later.no
    return JSON.stringify(counts) === JSON.stringify(found.today) && outside === found.outside && found.today.met + ahead === found.firms.total && found.firms.total + outside === searched.suppliers.length
  }), { numRuns: 250 })
  t.ok(seen.met >= 20 && seen.unknown > 100 && seen.notMet > 100 && seen.outside > 100, JSON.stringify(seen))
})

t.test('today: a workshop with its proof qualifies, one without is not known, one that is none does not', async (t) => {
  const { shelteredWorkshop: _s, ...silent } = workshop('silent')
  const found = test({ suppliers: [workshop('yes'), silent, workshop('no', { shelteredWorkshop: statement(false), integrationIsMainAim: statement(false) }), workshop('elsewhere', { offerings: [offering({ cpv: ['90910000'] })] })] })
  t.same([found.today, found.outside], [{ met: 1, unknown: 1, notMet: 1 }, 1])
  t.same(found.firms.items.map(({ id, today, later, from }) => [id, today, later, from]), [['yes', 'met', 'today', TODAY], ['silent', 'unknown', 'unknown', null], ['no', 'not-met', 'no', null]])
})

t.test('a badge is not asked: a reservation is about the firm', async (t) => {
  t.equal(test({ suppliers: [workshop('yes', { admissions: [] })] }).today.met, 1)
})

t.test('each route is counted by itself', async (t) => {
  const operator = workshop('operator', { shelteredWorkshop: statement(false), integrationIsMainAim: statement(true) })
  const { byRoute } = test({ suppliers: [...['one', 'two'].map((id) => workshop(id, { integrationIsMainAim: statement(false) })), operator] })
  t.same(byRoute.map(({ route, met, notMet }) => [route, met, notMet]), [['sheltered-workshop', 2, 1], ['integration-operator', 1, 2], ['sheltered-programme', 0, 0], ['public-service', 0, 0]])
})

t.test('within twelve months by what is on record: a proof that begins later, on its first day', async (t) => {
  const later = workshop('later', { labels: [label({ period: { from: '2027-03-01', until: null } })], targetGroupShares: [share({ shareBasisPoints: 1000 })] })
  const beyond = workshop('beyond', { labels: [label({ period: { from: '2027-11-22', until: null } })], targetGroupShares: [share({ shareBasisPoints: 1000 })] })
  const unsure = workshop('unsure', { labels: later.labels, targetGroupShares: later.targetGroupShares, offerings: [offering({ cpv: [] })] })
  t.same(test({ suppliers: [unsure] }).firms.items.map(({ later, from }) => [later, from]), [['unknown', null]], 'not of a firm of which it is not known whether it offers this')
  const found = test({ suppliers: [later, beyond] })
  t.same([found.later.until, found.later.byRecord, found.later.unknown], ['2027-11-21', 1, 1])
  t.same(found.firms.items.map(({ id, later, from }) => [id, later, from]), [['later', 'by-record', '2027-03-01'], ['beyond', 'unknown', null]])
})

const LABELS = readLabelRules() as LabelRuleSet[]

/** A firm that meets what PSO 30+ asks, as far as the issuer says. */
function firmOf (id: string, parts: Partial<Firm>): Firm {
  return { id, labels: [], ...parts }
}

t.test('within twelve months by a label: what the planner says, and nothing of whom it knows nothing', async (t) => {
  const low = { labels: [], targetGroupShares: [] }
  const suppliers = [workshop('planned', low), workshop('never', low), workshop('open', low), workshop('nothing-told', low)]
  const procedure = { ...(LABELS.find(({ scheme }) => scheme === 'pso') as LabelRuleSet) }
  const plain = { id: 'easy', certainty: 'confirmed' as const, valid: { from: '2020-01-01', until: null }, published: '2020-01-01', selectedBy: null, basis: { title: 'A rule', article: null, url: null }, confirmedOn: '2026-11-22' }
  const easy: LabelRuleSet = {
    ...procedure,
    levels: [{ level: '30-plus', name: 'PSO 30+' }],
    requirements: [{ id: 'own-number', levels: ['30-plus'], provisions: [{ ...plain, value: { kind: 'statement', fact: 'ownRegistrationNumber', asked: true, nature: 'trait', days: null } }] }],
    procedure: [{ ...plain, value: { days: 60 } }]
  }
  const { later, firms } = test({
    suppliers, labelRules: [easy],
    firms: { planned: firmOf('planned', { statements: { ownRegistrationNumber: true } }), never: firmOf('never', { statements: { ownRegistrationNumber: false } }), open: firmOf('open', {}) }
  })
  t.same([later.byPathway, later.unknown, later.no], [1, 3, 0])
  t.same(firms.items.map(({ id, later, from }) => [id, later, from]), [['planned', 'by-pathway', '2027-11-21'], ['never', 'unknown', null], ['nothing-told', 'unknown', null], ['open', 'unknown', null]])
  const measured = test({ suppliers: [workshop('never', { labels: [], targetGroupShares: [share({ shareBasisPoints: 1000 }), share({ shareBasisPoints: 1000, measure: 'fte' })] })], labelRules: [easy], firms: { never: firmOf('never', { statements: { ownRegistrationNumber: false } }) } })
  t.same(measured.later.no, 1, 'a measured share that is too low, and a label it can never have')
  t.same(test({ suppliers: [workshop('planned', low)], firms: { planned: firmOf('planned', { statements: { ownRegistrationNumber: true } }) } }).later.byPathway, 0, 'without the rules of the issuer nothing is known')
})

t.test('joint capacity is the sum of what is stated, and how many state nothing', async (t) => {
  const { capacityCents: _none, ...silent } = offering()
  const found = test({ suppliers: [workshop('a', { offerings: [offering({ capacityCents: 100_000_00 })] }), workshop('b', { offerings: [offering({ capacityCents: 210_000_00 })] }), workshop('c', { offerings: [silent] }), workshop('no', { shelteredWorkshop: statement(false), integrationIsMainAim: statement(false) })] })
  t.same(found.capacity, { cents: 310_000_00, notStated: 1 })
})

t.test('room for offers: who qualifies and can take on in a year what the contract is worth in a year', async (t) => {
  const able = (id: string, cents: number | null): Supplier => {
    const { capacityCents: _none, ...silent } = offering()
    return workshop(id, { offerings: [cents === null ? silent : { ...silent, capacityCents: cents }] })
  }
  const suppliers = [able('a', 125_000_00), able('b', 124_999_99), able('c', null), able('d', 250_000_00), workshop('no', { shelteredWorkshop: statement(false), integrationIsMainAim: statement(false) })]
  const offers = (contract: Partial<Contract>): MarketTest['offers'] => test({ suppliers, contract: { ...PLANNED, ...contract } }).offers
  t.same(offers({ months: 24 }), { met: 2, unknown: 1, notMet: 1, yearCents: 125_000_00 })
  t.same(offers({ period: { from: '2027-01-01', until: '2028-12-31' } }), { met: 2, unknown: 1, notMet: 1, yearCents: 125_000_00 }, 'the same by its first and last day')
  t.same(offers({ months: 6 }), { met: 1, unknown: 1, notMet: 2, yearCents: 250_000_00 }, 'in less than a year all of it')
  t.same(offers({ months: 0 }), offers({ months: 12 }))
  t.same(offers({ months: 7 * 12 }).yearCents, 35_714_29, 'to the nearest cent')
  t.same(offers({}), { met: 1, unknown: 3, notMet: 0, yearCents: null }, 'who can take on all of it in a year can do so however long it runs')
  t.same(offers({ period: { from: '2027-01-01', until: null } }).yearCents, null)
  t.same(offers({ months: 24, value: {} }), { met: 0, unknown: 4, notMet: 0, yearCents: null })
  t.same(offers({ months: 24, value: { estimated: { cents: 100 } } }).yearCents, null, 'a symbol is no value')
  t.same(offers({ months: 24, value: { awarded: { cents: 240_000_00 } } }).yearCents, 120_000_00)
  const told = (contract: Partial<Contract>): readonly unknown[] => {
    const found = test({ suppliers, contract: { ...PLANNED, ...contract } }).finding.because.find(({ code }) => code === 'market-offers')
    return [found?.verdict, ...found?.missing.map(({ name }) => name) ?? [], explain(found as NonNullable<typeof found>, 'en')[0]?.text]
  }
  t.same(told({ months: 24 }), ['met', 'offerings.capacity', '€ 125,000 in a year: 2 suppliers of those that qualify today can take that on alone. Of 1 supplier it is not known.'])
  t.same(told({}), ['met', 'value.estimated', 'period', 'All of the contract: 1 supplier of those that qualify today can take that on alone. Of 3 suppliers it is not known.'])
  t.same(told({ value: {} }), ['unknown', 'value.estimated', 'period', 'How many suppliers can take on the contract alone is not known.'])
})

const NOTICE = Buffer.from(readNoticeFile('eforms-16-call-two-lots.xml')).toString('utf8')

t.test('the elements for the notice are read back as the codes of the plan', async (t) => {
  const found = test({ suppliers: [workshop('a')], routes: ['sheltered-workshop', 'sheltered-programme'] })
  t.same([found.plan.reservation, found.plan.reservedExecution], ['res-ws', 'yes'])
  const own = /<cac:TendererQualificationRequest>[\s\S]*?<\/cac:TendererQualificationRequest>\s*<cac:ContractExecutionRequirement>\s*<cbc:ExecutionRequirementCode listName="reserved-execution">[\s\S]*?<\/cac:ContractExecutionRequirement>/
  for (const [routes, reservation, execution] of [[['integration-operator'], 'res-ws', 'no'], [['sheltered-programme'], 'none', 'yes'], [['sheltered-workshop', 'sheltered-programme'], 'res-ws', 'yes']] as const) {
    const { noticeXml } = test({ routes })
    const { contract: read } = readNotice(NOTICE.replace(own, noticeXml ?? ''))
    t.same([read.lots?.[0]?.reservation, read.lots?.[0]?.reservedExecution], [reservation, execution], routes.join())
  }
})

t.test('where it is not decided whether the contract may be reserved, there is nothing to put in a notice', async (t) => {
  const { regime: _regime, ...unknown } = PLANNED
  const found = test({ contract: unknown })
  t.same([found.plan.reservation, found.noticeXml], [null, null])
})

t.test('it is said in words', async (t) => {
  const { finding } = test({ suppliers: [workshop('a'), workshop('b', { labels: [], targetGroupShares: [] })] })
  t.same(explain(finding, 'en').slice(0, 4).map(({ text }) => text), [
    'There are suppliers for a reserved contract: 1 today, and 0 more up to 21 November 2027.',
    'Today 1 supplier qualifies. Of 1 supplier it is not known.',
    'Up to 21 November 2027 there are 0 more: 0 by what is on record already, and 0 by a label that they can have by then. Of 1 supplier it is not known.',
    'Sheltered workshops: 1 supplier. Of 1 supplier it is not known.'
  ])
  t.equal(explain(finding, 'nl')[1]?.text, 'Vandaag voldoet 1 leverancier. Van 1 leverancier is het niet bekend.')
})

const problems = (parts: Partial<MarketTestRequest>): readonly string[] => refusalsOf(() => test(parts))

t.test('mistakes are told with their place', async (t) => {
  t.same(problems({ routes: [] }), ['/routes no-route'])
  t.same(problems({ routes: ['public-service', 'sheltered-workshop'] }), ['/routes mixed-routes'])
  t.same(problems({ on: 'nu', knownAt: NOW }), ['/on no-day'])
  t.same(problems({ contract: contract(), choice: { lot: '9' } }), ['/choice/lot unknown-lot'])
})
