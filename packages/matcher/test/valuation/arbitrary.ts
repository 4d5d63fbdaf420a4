// Any rules about efforts, and any efforts, for the laws that must hold for all of them.
import type {
  AdditionalityRule, BadgeRule, Band, BonusRule, BuildingBlockRule, CapRule, Effort, EffortSelector, EntryRoundingRule, HoursBasis, LookBackRule, MergedRuleSet, Provision, PurchaseRecognitionRule,
  ReferenceDayRule, ShortfallRule, Valuation, ValuationRequest
} from '@sroi/matcher'
import { value } from '@sroi/matcher'
import fc from 'fast-check'
import { NOW, provision, rules, TODAY } from '../make.ts'
import { ask, block as oneBlock, bonus as oneBonus, bought, hire, recognition, row as oneRow, table } from './make-valuation.ts'

const maybe = <V>(arbitrary: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(arbitrary, { nil: undefined })
const orNull = <V>(arbitrary: fc.Arbitrary<V>): fc.Arbitrary<V | null> => fc.option(arbitrary, { nil: null })

function present<V> (value: object): V {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as V
}

const cents = fc.integer({ min: 0, max: 100_000_00 })
const share = fc.constantFrom(0, 2500, 5000, 10_000)
const day = fc.tuple(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const period = fc.tuple(day, day, fc.boolean()).map(([one, other, open]) => {
  const [from, until] = [one, other].sort() as [string, string]
  return { from, until: open ? null : until }
})
const span = fc.tuple(fc.integer({ min: 0, max: 60 }), orNull(fc.integer({ min: 0, max: 40 }))).map(([from, more]) => ({ from, until: more === null ? null : from + more }))
const kind = fc.constantFrom<Effort['kind'][]>('hire', 'hire', 'placement', 'internship', 'secondment', 'purchase', 'purchase', 'hours', 'training', 'contribution')
const group = fc.constantFrom('participatiewet', 'ww')
const flag = orNull(fc.boolean())

const anyEffort: fc.Arbitrary<Effort> = fc.record({
  id: fc.uuid(),
  kind,
  group: maybe(group),
  education: maybe(fc.record({ track: fc.constantFrom('bbl', 'bol', 'vso-pro', 'hbo'), level: maybe(fc.integer({ min: 1, max: 4 })) }).map(present)),
  placement: maybe(fc.constantFrom('x', 'y')),
  period: maybe(period),
  startedOn: maybe(day),
  weeklyHoursHundredths: maybe(fc.constantFrom(8_00, 18_00, 36_00, 40_00)),
  fullTimeWeekHundredths: maybe(fc.constantFrom(36_00, 40_00)),
  workedHoursHundredths: maybe(fc.integer({ min: 0, max: 3000_00 })),
  fullTimeYearHundredths: maybe(fc.constant(1872_00)),
  benefitMonths: maybe(span),
  age: maybe(span),
  establishedOn: maybe(day),
  employment: maybe(fc.constantFrom('permanent', 'fixed-term')),
  internshipMonthsBefore: maybe(fc.integer({ min: 0, max: 12 })),
  circumstances: maybe(fc.subarray(['disability', 'status-holder-or-language'])),
  monthsSinceSameEmployer: maybe(orNull(fc.integer({ min: 0, max: 12 }))),
  wageSubsidy: maybe(orNull(period)),
  schoolYears: maybe(fc.integer({ min: 0, max: 3 })),
  hoursHundredths: maybe(fc.integer({ min: 0, max: 1000_00 })),
  days: maybe(fc.integer({ min: 0, max: 30 })),
  costCents: maybe(cents),
  labourCostCents: maybe(cents),
  valuedBy: maybe(fc.constantFrom('year', 'month', 'invoice', 'hour')),
  purchase: maybe(fc.record({
    invoice: maybe(fc.record({ cents, vat: maybe(fc.constantFrom('excluding', 'including')), vatRateBasisPoints: maybe(fc.constant(2100)) }).map(present)),
    days: maybe(fc.record({ order: maybe(day), delivery: maybe(day), invoice: maybe(day), payment: maybe(day) }).map(present)),
    standings: maybe(fc.array(fc.record({ scheme: fc.constantFrom('pso', 'b-corp', 'unheard-of', 'sroi-badge'), level: fc.constantFrom('30-plus', '2', 'full', 'temporary', null), period }), { maxLength: 3 })),
    isForContract: maybe(fc.boolean()),
    isBySubcontractor: maybe(fc.boolean())
  }).map(present))
}).map((effort) => present<Effort>(effort))

const band: fc.Arbitrary<Band> = fc.record({
  lower: orNull(fc.record({ value: fc.integer({ min: 0, max: 24 }), operator: fc.constantFrom('>=' as const, '>' as const) })),
  upper: orNull(fc.record({ value: fc.integer({ min: 25, max: 55 }), operator: fc.constantFrom('<=' as const, '<' as const) }))
})

const selector: fc.Arbitrary<EffortSelector> = fc.record({
  kinds: fc.subarray<Effort['kind']>(['hire', 'placement', 'internship', 'secondment', 'purchase', 'hours', 'training', 'contribution'], { minLength: 1 }),
  groups: maybe(fc.subarray(['participatiewet', 'ww'], { minLength: 1 })),
  education: maybe(fc.constant([{ track: 'bbl' as const, levels: { from: 1, until: 2 } }])),
  benefitMonths: maybe(band)
}).map((value) => present<EffortSelector>(value))

const unitValue = fc.record({ unit: fc.constantFrom('year' as const, 'year' as const, 'month' as const, 'school-year' as const, 'day' as const, 'hour' as const, 'once' as const), cents })
const blockValue = fc.oneof({ weight: 3, arbitrary: unitValue }, { weight: 1, arbitrary: fc.record({ unit: fc.constantFrom('invoice' as const, 'labour-cost' as const, 'actual-cost' as const), basisPoints: share }) })
const months = fc.constantFrom(6, 12, 24)
const cap: fc.Arbitrary<CapRule> = fc.oneof(
  fc.record({ clock: fc.constant('calendar' as const), months, orWhileWageSubsidyRuns: fc.boolean() }),
  fc.record({ clock: fc.constant('worked' as const), months }),
  fc.constantFrom<CapRule[]>({ clock: 'wage-subsidy-runs' }, { clock: 'none' })
)
const basis: fc.Arbitrary<HoursBasis> = fc.constantFrom<HoursBasis[]>({ by: 'fixed', weekHundredths: 36_00 }, { by: 'fixed', weekHundredths: 40_00 }, { by: 'own' }, { by: 'collective-agreement' }, { by: 'none' })

const block: fc.Arbitrary<BuildingBlockRule> = fc.record({
  values: fc.array(blockValue, { minLength: 1, maxLength: 2 }),
  hoursBasis: orNull(basis),
  proRataByDuration: flag,
  minimumWeekHundredths: orNull(fc.constant(12_00)),
  cap: orNull(cap),
  maximumPerDayCents: orNull(cents)
})

const bonus: fc.Arbitrary<BonusRule> = fc.record({
  condition: fc.oneof(
    fc.record({ of: fc.constant('age' as const), years: band }),
    fc.constant({ of: 'permanent-contract' as const }),
    fc.record({ of: fc.constant('after-internship' as const), months: fc.constant(6) }),
    fc.record({ of: fc.constant('circumstance' as const), code: fc.constant('disability') })
  ),
  value: unitValue,
  proRataAsBlock: flag,
  stacksOn: orNull(fc.oneof(fc.constant('every-block' as const), fc.constant(['row-0']))),
  withOtherBonuses: flag
})

function row<V> (name: string, topic: fc.Arbitrary<V>): fc.Arbitrary<Provision<V>> {
  return fc.tuple(fc.nat(9), orNull(topic), maybe(selector), name === 'buy' || name === 'badge' ? fc.constantFrom(null, 'contract' as const, 'delivery' as const) : fc.constantFrom(null, 'contract' as const, 'award' as const), fc.constantFrom('2020-01-01', '2024-01-01'))
    .map(([index, rule, efforts, selectedBy, from]) => provision(index === 9 ? null : rule, {
      id: `${name}-${index}`, selectedBy, valid: { from, until: null }, ...(efforts === undefined ? {} : { when: { efforts } })
    }))
}

function rows<V> (name: string, topic: fc.Arbitrary<V>, maxLength: number): fc.Arbitrary<Provision<V>[]> {
  return fc.uniqueArray(row(name, topic), { maxLength, selector: ({ id }) => id })
}

const anyTable: fc.Arbitrary<MergedRuleSet> = fc.record({
  buildingBlocks: rows<BuildingBlockRule>('row', block, 4),
  bonuses: rows<BonusRule>('bonus', bonus, 2),
  additionality: rows<AdditionalityRule>('add', fc.record({ months: fc.constantFrom(0, 6) }), 1),
  lookBack: rows<LookBackRule>('back', fc.record({ months: fc.constantFrom(6, 12), countsTimeBefore: flag }), 1),
  referenceDay: rows<ReferenceDayRule>('ref', fc.record({ day: fc.constantFrom('publication' as const, 'award' as const, 'contract' as const, 'start' as const) }), 1),
  purchaseRecognition: rows<PurchaseRecognitionRule>('buy', fc.record({
    labels: fc.subarray<PurchaseRecognitionRule['labels'][number]>([{ scheme: 'pso', levels: ['30-plus'], basisPoints: 10_000 }, { scheme: 'pso', levels: ['2'], basisPoints: 5000 }, { scheme: 'b-corp', levels: null, basisPoints: null }]),
    complete: fc.boolean(),
    day: orNull(fc.constantFrom('order' as const, 'delivery' as const, 'invoice' as const, 'payment' as const)),
    afterLapse: orNull(fc.constantFrom('counts-on-its-day' as const, 'clawed-back' as const)),
    vat: orNull(fc.constantFrom('excluding' as const, 'including' as const)),
    unrelated: flag,
    bySubcontractor: flag,
    excess: flag,
    ceilingBasisPoints: orNull(share)
  }), 2),
  badge: rows<BadgeRule>('badge', fc.record({ authorities: fc.constantFrom(['exampletown'], ['elsewhere']), fullBasisPoints: fc.constant(10_000), temporaryBasisPoints: share }), 2),
  shortfall: rows<ShortfallRule>('short', fc.oneof(
    fc.record({ consequence: fc.constant('contractual-penalty' as const), factorBasisPoints: fc.constantFrom(10_000, 15_000), repairPeriodFirst: flag, faultDefence: flag }),
    fc.constant({ consequence: 'public-law-decision' as const })
  ), 1),
  entryRounding: rows<EntryRoundingRule>('round', fc.record({ unit: fc.constantFrom('cent' as const, 'euro' as const), mode: fc.constantFrom('half-up' as const, 'down' as const), at: fc.constantFrom('entry' as const, 'invoice' as const, 'total' as const) }), 1)
}).map((provisions) => rules(provisions))

export const anyValuation: fc.Arbitrary<ValuationRequest> = fc.record({
  contract: fc.record({
    id: fc.constant('c'),
    trigger: maybe(fc.constantFrom('contract', 'subsidy')),
    nature: maybe(fc.constantFrom('works', 'services')),
    days: maybe(fc.record({ publication: maybe(day), award: maybe(day), contract: maybe(day) }).map(present)),
    terms: maybe(fc.record({ rulesOn: maybe(day), tableVersionOn: maybe(day), penaltyFactorBasisPoints: maybe(fc.constantFrom(0, 10_000, 15_000)) }).map(present))
  }).map((contract) => present<ValuationRequest['contract']>(contract)),
  authority: maybe(fc.constantFrom('exampletown', 'elsewhere')),
  efforts: fc.uniqueArray(anyEffort, { maxLength: 4, selector: ({ id }) => id }),
  dueCents: maybe(fc.oneof(cents, fc.nat(1_000_00))),
  settlement: maybe(fc.record({ repair: maybe(fc.constantFrom('not-given', 'running', 'over')), fault: maybe(fc.constantFrom('contractor', 'not-contractor')) }).map(present)),
  ruleSet: anyTable,
  on: fc.constant(TODAY),
  knownAt: fc.constant(NOW)
}).map((request) => present<ValuationRequest>(request))

/** Many different requests, always the same. */
export function manyValuationRequests (numRuns: number): readonly ValuationRequest[] {
  return fc.sample(anyValuation, { numRuns, seed: 7 })
}

/** What comes of them, and what chance seldom brings: more than was needed, and a bonus. */
export function manyValuations (numRuns: number): readonly Valuation[] {
  const excess = [true, false, null].map((counts) => ask(table({ purchaseRecognition: [recognition({ excess: counts })] }), [bought()], { dueCents: 600_00 }))
  const older = ask(table({ buildingBlocks: [oneRow('a', oneBlock())], bonuses: [oneBonus('b')] }), [hire({ age: { from: 55, until: null } })])
  return [...manyValuationRequests(numRuns).map(value), ...excess, older]
}
