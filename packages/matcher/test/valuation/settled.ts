// Rules about efforts that say everything, and efforts of which everything is known: so that the laws on values are about something.
import type { BonusRule, BuildingBlockRule, Effort, EffortKind, EntryRoundingRule, Provision, ValuationRequest } from '@sroi/matcher'
import fc from 'fast-check'
import { NOW, provision, TODAY } from '../make.ts'
import { block, bonus, penalty, recognition, row, table } from './make-valuation.ts'
import { daysLater } from '../../dist/primitives/index.js'

const WORK: readonly EffortKind[] = ['hire', 'placement', 'internship', 'secondment']

const anyBlock: fc.Arbitrary<BuildingBlockRule> = fc.record({
  values: fc.constantFrom<BuildingBlockRule['values'][]>([{ unit: 'year', cents: 30_000_01 }], [{ unit: 'month', cents: 2_500_33 }], [{ unit: 'once', cents: 4_000_00 }]),
  proRataByDuration: fc.boolean(),
  minimumWeekHundredths: fc.constantFrom(null, 10_00),
  cap: fc.constantFrom<BuildingBlockRule['cap'][]>({ clock: 'calendar', months: 12, orWhileWageSubsidyRuns: false }, { clock: 'calendar', months: 6, orWhileWageSubsidyRuns: true }, { clock: 'worked', months: 12 }, { clock: 'none' })
}).map((parts) => block(parts))

const anyBonus: fc.Arbitrary<readonly Provision<BonusRule>[]> = fc.constantFrom([], [bonus('older')], [bonus('stays', { condition: { of: 'permanent-contract' }, value: { unit: 'once', cents: 1_000_00 }, proRataAsBlock: false })])

/** Work for some days, so many days after the effort before it. */
const work = fc.record({
  kind: fc.constantFrom(...WORK), placement: fc.constantFrom('x', 'x', 'y'), gap: fc.integer({ min: 1, max: 40 }), days: fc.integer({ min: 20, max: 500 }), week: fc.constantFrom(8_00, 18_00, 36_00, 40_00),
  worked: fc.integer({ min: 100_00, max: 2000_00 }), age: fc.constantFrom(30, 60), employment: fc.constantFrom('permanent' as const, 'fixed-term' as const)
})
const other = fc.record({
  what: fc.constantFrom('hours', 'training', 'purchase', 'unlisted'), amount: fc.integer({ min: 1, max: 5_000_00 }), level: fc.constantFrom('30-plus', 'aspirant'), vat: fc.constantFrom('excluding' as const, 'including' as const)
})

function workOf (one: typeof work extends fc.Arbitrary<infer V> ? V : never, index: number, from: string): Effort {
  return {
    id: `w-${index}`, kind: one.kind, group: 'ww', placement: one.placement, period: { from, until: daysLater(from, one.days) }, weeklyHoursHundredths: one.week, workedHoursHundredths: one.worked, fullTimeYearHundredths: 1872_00,
    age: { from: one.age, until: one.age }, employment: one.employment, wageSubsidy: null, circumstances: []
  }
}

function otherOf ({ what, amount, level, vat }: typeof other extends fc.Arbitrary<infer V> ? V : never, index: number): Effort {
  const id = `o-${index}`
  if (what === 'hours') return { id, kind: 'hours', hoursHundredths: amount % 1000_00 }
  if (what === 'training') return { id, kind: 'training', costCents: amount }
  const standings = what === 'unlisted' ? [] : [{ scheme: 'pso', level, period: { from: '2023-01-01', until: null } }]
  return { id, kind: 'purchase', purchase: { invoice: { cents: amount, vat, vatRateBasisPoints: 2100 }, days: { order: '2024-02-01', delivery: '2024-03-01', invoice: '2024-04-01', payment: '2024-05-01' }, standings, isForContract: true, isBySubcontractor: false } }
}

/** Work one after the other, and other efforts beside it. */
const efforts: fc.Arbitrary<readonly Effort[]> = fc.tuple(fc.array(work, { maxLength: 3 }), fc.array(other, { maxLength: 2 })).map(([works, others]) => {
  let from = '2023-12-02'
  const done = works.map((one, index) => {
    from = daysLater(from, one.gap)
    const effort = workOf(one, index, from)
    from = daysLater(from, one.days)
    return effort
  })
  return [...done, ...others.map(otherOf)]
})

const rounding: fc.Arbitrary<EntryRoundingRule> = fc.record({ unit: fc.constantFrom('cent' as const, 'euro' as const), mode: fc.constantFrom('half-up' as const, 'down' as const), at: fc.constantFrom('entry' as const, 'invoice' as const, 'total' as const) })

export const settledValuation: fc.Arbitrary<ValuationRequest> = fc.tuple(anyBlock, anyBonus, rounding, efforts, fc.constantFrom(1_000_00, 100_000_00), fc.constantFrom(2_500, 10_000)).map(([built, bonuses, rounded, done, dueCents, ceilingBasisPoints]) => ({
  authority: 'somebody',
  contract: { id: 'c', nature: 'services', days: { publication: '2023-09-01', award: '2023-11-01', contract: '2023-12-01' } },
  efforts: done,
  dueCents,
  ruleSet: table({
    buildingBlocks: [row('work', built, { kinds: WORK }), row('hours', block({ values: [{ unit: 'hour', cents: 100_01 }], cap: null }), { kinds: ['hours'] }), row('training', block({ values: [{ unit: 'actual-cost', basisPoints: 5_000 }], cap: null }), { kinds: ['training'] })],
    bonuses,
    lookBack: [provision({ months: 6, countsTimeBefore: true })],
    purchaseRecognition: [recognition({ ceilingBasisPoints, excess: true, afterLapse: 'counts-on-its-day', vat: 'excluding' })],
    shortfall: [penalty()],
    entryRounding: [provision(rounded)]
  }),
  on: TODAY,
  knownAt: NOW
}))
