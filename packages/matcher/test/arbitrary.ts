// Any question and any supplier that the schemas accept.
import fc from 'fast-check'
import type { Amount, Contract, Filters, MatchQuestion, Supplier } from '@sroi/matcher'

const maybe = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined, freq: 2 })
const cents = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 600_000_00 }), fc.integer({ min: 0, max: 100_000_000_000_000 }), fc.constantFrom(199_999_99, 200_000_00, 350_000_00))
const points = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(2999, 3000, 500))
const day = fc.oneof(
  fc.constantFrom('2019-08-31', '2019-09-01', '2019-10-15', '2021-02-10', '2021-05-21', '2026-01-01', '2026-11-22', '2027-12-31'),
  fc.tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
)
const period = fc.tuple(day, fc.option(day, { nil: null })).map(([from, until]) => until !== null && until < from ? { from: until, until: from } : { from, until })
const instant = day.map((text) => `${text}T12:00:00Z`)
const cpv = fc.constantFrom('77310000', '77313000', '77000000', '90910000', '45000000', '80500000')
const name = fc.constantFrom('Fictief A', 'Fictief B', 'Fictief C')
const point = fc.record({ x: fc.integer({ min: 90_000, max: 120_000 }), y: fc.integer({ min: 470_000, max: 510_000 }) })
const evidence = fc.record({ level: fc.constantFrom('self-declared' as const, 'document' as const, 'register' as const, 'audited' as const), source: fc.constant('a source'), on: fc.option(day, { nil: null }) })

/** Leaves out what is undefined, as JSON does. */
export function present<V> (value: unknown): V {
  return JSON.parse(JSON.stringify(value)) as V
}

const amount: fc.Arbitrary<Amount> = fc.oneof({ weight: 5, arbitrary: fc.record({ cents, vat: maybe(fc.constantFrom('excluding' as const, 'including' as const)) }) }, { weight: 1, arbitrary: fc.constant({ currency: 'USD', published: '100' }) }).map(present<Amount>)

const contractorLabel = fc.record({ scheme: fc.constantFrom('pso', 'unheard-of'), level: fc.constantFrom('1', '3', null), period })

const facts = {
  title: maybe(fc.constant('A title')),
  nature: maybe(fc.constantFrom('works', 'supplies', 'services')),
  cpv: maybe(fc.array(cpv, { maxLength: 3 })),
  performance: maybe(fc.record({ municipality: maybe(fc.constantFrom('bloemendaal', 'haarlem')), point: maybe(point) })),
  period: maybe(period),
  months: maybe(fc.integer({ min: 1, max: 60 })),
  value: maybe(fc.record({ estimated: maybe(amount), awarded: maybe(amount) })),
  awards: maybe(fc.array(fc.record({
    id: fc.uuid(), value: maybe(amount), on: maybe(day),
    parties: fc.array(fc.record({ name, role: maybe(fc.constantFrom('main', 'consortium-member', 'subcontractor')), shareBasisPoints: maybe(points), labels: maybe(fc.array(contractorLabel, { maxLength: 1 })) }), { maxLength: 2 })
  }), { maxLength: 2 })),
  options: maybe(fc.array(fc.record({ value: maybe(amount) }), { maxLength: 2 })),
  renewals: maybe(fc.option(fc.record({ value: maybe(amount) }), { nil: null })),
  reservation: maybe(fc.constantFrom('none', 'res-ws', 'res-pub-ser')),
  reservedExecution: maybe(fc.constantFrom('yes', 'no', 'not-known')),
  countedBy: maybe(fc.constantFrom('headcount', 'fte')),
  labourShareBasisPoints: maybe(points),
  invoicedTurnover: maybe(amount),
  wageSum: maybe(amount),
  exemptions: maybe(fc.array(fc.record({
    kind: fc.constantFrom('exempt' as const, 'lower-rate' as const), reason: fc.constant('disproportionate'), legalBasis: fc.constant('article 4'), decidedOn: day, period, rateBasisPoints: points
  }).map(({ rateBasisPoints, ...decision }) => decision.kind === 'exempt' ? decision : { ...decision, rateBasisPoints }), { maxLength: 2 })),
  contractorLabels: maybe(fc.array(contractorLabel, { maxLength: 2 })),
  terms: maybe(fc.record({ applies: maybe(fc.boolean()), base: maybe(fc.constantFrom('contract-sum', 'invoiced-turnover', 'wage-sum')), rulesOn: maybe(day), rateBasisPoints: maybe(points), amountCents: maybe(cents), clause: maybe(fc.constant('A clause')), mentions: maybe(fc.constant([{ text: 'social return', place: 'line 1' }])) }))
}

export const anyContract: fc.Arbitrary<Contract> = fc.record({
  id: fc.constant('c'),
  ...facts,
  trigger: maybe(fc.constantFrom('contract', 'subsidy')),
  stage: maybe(fc.constantFrom('profile', 'planned', 'call', 'award', 'change', 'concluded')),
  regime: maybe(fc.constantFrom('classic', 'utilities', 'concession', 'defence', 'other')),
  days: maybe(fc.record({ publication: maybe(day), award: maybe(day), contract: maybe(day) })),
  buyers: maybe(fc.array(fc.record({ name }), { maxLength: 2 })),
  framework: maybe(fc.record({ ceiling: maybe(amount), perBuyer: maybe(fc.boolean()), callOffs: maybe(fc.array(fc.record({ id: fc.uuid(), value: amount, on: day }), { maxLength: 3 })) })),
  lots: maybe(fc.array(fc.record({ id: fc.constantFrom('1', '2', '3'), ...facts }), { maxLength: 3 })),
  changes: maybe(fc.array(fc.record({ kind: fc.constantFrom('option', 'renewal', 'extra-work', 'indexation', 'termination'), on: day, sumAfter: maybe(amount) }), { maxLength: 3 })),
  evidence: maybe(fc.dictionary(fc.constantFrom('/value/awarded', '/nature', '/lots/0/value/estimated', '/awards/0/value', '/terms'), evidence))
}).map(present<Contract>)

const town = fc.constantFrom('bloemendaal', 'haarlem', 'velsen')

/** Mostly one or two conditions at a time, so that most suppliers are not outside all of them. */
export const anyFilters: fc.Arbitrary<Filters> = fc.tuple(fc.record({
  standings: fc.subarray(['full', 'temporary', 'applied', 'withdrawn'] as const),
  labels: fc.array(fc.record({ scheme: fc.constantFrom('pso', 'b-corp'), level: maybe(fc.constantFrom('30-plus', null)) }), { maxLength: 2 }),
  municipalities: fc.array(town, { maxLength: 2 }),
  worksIn: fc.array(town, { maxLength: 2 }),
  divisions: fc.array(fc.constantFrom('77', '90', '45'), { maxLength: 2 }),
  withinMetres: fc.constantFrom(0, 1, 5_000, 20_000, 1_000_000),
  mostLeadTimeDays: fc.constantFrom(0, 7, 14, 30),
  leastCapacityCents: cents,
  mostMinimumOrderCents: cents
}), fc.subarray(['standings', 'labels', 'municipalities', 'worksIn', 'divisions', 'withinMetres', 'mostLeadTimeDays', 'leastCapacityCents', 'mostMinimumOrderCents'] as const, { maxLength: 2 }))
  .map(([filters, names]) => present<Filters>(Object.fromEntries(names.map((name) => [name, filters[name]]))))

export const anyQuestion: fc.Arbitrary<MatchQuestion> = fc.record({
  contract: anyContract,
  choice: maybe(fc.record({ lot: maybe(fc.constantFrom('1', '2')), party: maybe(name) })),
  authority: fc.constantFrom('bloemendaal', 'haarlem', 'velsen', 'elsewhere'),
  fillings: maybe(fc.array(fc.record({ state: fc.constantFrom('filled', 'agreed'), cents: fc.integer({ min: 0, max: 20_000_00 }) }), { maxLength: 2 })),
  assumptions: maybe(fc.array(fc.record({ topic: fc.constant('rate'), basisPoints: points, reason: maybe(fc.constant('as elsewhere')) }), { maxLength: 1 })),
  need: maybe(fc.record({ cpv: maybe(fc.array(cpv, { maxLength: 2 })), sameDivisionOnly: maybe(fc.boolean()), reservation: maybe(fc.constant('res-ws')), budgetCents: maybe(cents), delivery: maybe(day), deliveryUntil: maybe(day), near: maybe(point) })),
  filters: maybe(anyFilters),
  show: fc.constant(100),
  seed: maybe(fc.string({ maxLength: 5 }))
}).map(present<MatchQuestion>)

const statement = fc.record({ value: fc.boolean(), evidence, recordedAt: instant })
const workers = fc.integer({ min: 0, max: 100 })

export const anySupplier: fc.Arbitrary<Supplier> = fc.record({
  id: fc.uuid(),
  identifier: fc.record({ scheme: fc.constant('fictional'), value: fc.uuid() }),
  name,
  place: fc.record({ town: fc.constant('Haarlem'), municipality: fc.constantFrom('haarlem', 'bloemendaal', 'velsen'), point: maybe(point) }),
  worksIn: fc.array(town, { maxLength: 2 }),
  contact: fc.constant({}),
  offerings: fc.array(fc.record({ id: fc.uuid(), title: fc.constant('Aanbod'), text: fc.constant('Tekst'), cpv: fc.array(cpv, { maxLength: 2 }), capacityCents: maybe(cents), minimumOrderCents: maybe(cents), leadTimeDays: maybe(fc.constantFrom(0, 7, 8, 60)), period: maybe(period) }), { maxLength: 2 }),
  labels: fc.array(fc.record({ scheme: fc.constantFrom('pso', 'b-corp', 'unheard-of'), level: fc.constantFrom('30-plus', '2', null), issuer: fc.constant('issuer'), period, evidence, recordedAt: instant }), { maxLength: 3 }),
  admissions: fc.array(fc.record({ standing: fc.constantFrom('applied', 'temporary', 'full', 'full', 'refused', 'withdrawn'), period, evidence, recordedAt: instant }), { maxLength: 3 }),
  targetGroupShares: fc.array(fc.record({ vocabulary: fc.constantFrom('sroi', 'pso', 'article-2.82'), measure: fc.constantFrom('headcount', 'fte'), shareBasisPoints: points, of: maybe(fc.constant('programme')), period, evidence, recordedAt: instant }), { maxLength: 3 }),
  reservedWorkforces: maybe(fc.array(fc.record({ headcount: maybe(workers), fteHundredths: maybe(workers), groups: fc.array(fc.record({ group: fc.constantFrom('banenafspraak', 'wia', 'wao', 'participatiewet', 'ww', 'sw-indication', 'unheard-of'), headcount: maybe(workers), fteHundredths: maybe(workers), seconded: maybe(fc.record({ durable: maybe(fc.boolean()), zeroHours: maybe(fc.boolean()) })) }), { maxLength: 3 }), of: maybe(fc.constant('programme')), period, evidence, recordedAt: instant }), { maxLength: 2 })),
  reservationStatements: maybe(fc.array(fc.record({ by: fc.constantFrom('accountant', 'unheard-of'), of: maybe(fc.constant('programme')), period, evidence, recordedAt: instant }), { maxLength: 2 })),
  shelteredEmploymentProgramme: maybe(statement),
  mission: maybe(fc.record({ publicServiceMission: maybe(statement), profitsReinvested: maybe(statement), participation: maybe(statement) })),
  missionAwards: maybe(fc.array(fc.record({ authority: fc.constantFrom('bloemendaal', 'haarlem'), cpv: fc.array(cpv, { maxLength: 2 }), awardedOn: day, evidence, recordedAt: instant }), { maxLength: 2 })),
  integrationIsMainAim: maybe(statement),
  shelteredWorkshop: maybe(statement)
}).map(present<Supplier>)

/** A badge holder, so that the ranked list is seldom empty. */
export const anyBadgeHolder: fc.Arbitrary<Supplier> = anySupplier.map((one) => ({
  ...one,
  admissions: [{ standing: 'full' as const, period: { from: '2022-01-01', until: null }, evidence: { level: 'register' as const, source: 'a source', on: null }, recordedAt: '2022-01-01T00:00:00Z' }],
  labels: [{ scheme: 'b-corp', level: null, issuer: 'issuer', period: { from: '2022-01-01', until: null }, evidence: { level: 'register' as const, source: 'a source', on: null }, recordedAt: '2022-01-01T00:00:00Z' }]
}))
