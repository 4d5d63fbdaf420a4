// One place entered in several entries: what they share, and what cutting up does not change.
import type { Effort, Finding, MergedRuleSet, Period } from '@sroi/matcher'
import fc from 'fast-check'
import t from 'tap'
import { daysLater, lastDayOfMonths } from '../../dist/primitives/index.js'
import { find, provision } from '../make.ts'
import { ask, block, bonus, hire, namesOf, row, table } from './make-valuation.ts'

const at = (id: string, from: string, until: string | null, parts: Partial<Effort> = {}) => ({ period: { from, until }, ...hire({ id, placement: 'p', period: { from, until }, ...parts }) })
const cents = (rules: MergedRuleSet, ...efforts: Effort[]) => ask(rules, efforts).efforts.map((one) => one.cents)
const missing = (rules: MergedRuleSet, ...efforts: Effort[]) => namesOf(ask(rules, efforts).finding)
const first = at('1', '2024-01-01', '2024-12-31')
const second = at('2', '2025-01-01', '2025-12-31')

t.test('an amount that comes once, comes once for a place, however many entries it has', async (t) => {
  const once = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 5_000_00 }] }))] })
  t.same(cents(once, first, second), [5_000_00, 0])
  t.same(cents(once, first, { ...second, placement: 'q' }), [5_000_00, 5_000_00], 'another place has its own')
  const { period: _period, ...undated } = first
  t.same([cents(once, undated, second), missing(once, undated, second)], [[null, null], 'effort.period effort.earlierEntries'])
  const endless = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 5_000_00 }], cap: { clock: 'none' } }))] })
  t.same(find(ask(endless, [undated, second]).efforts[1]?.finding as Finding, 'effort-quantity')?.missing, [{ kind: 'effort-fact', name: 'effort.earlierEntries' }], 'whether the first one got it is not known')
  const strict = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 5_000_00 }], minimumWeekHundredths: 12_00 }))] })
  t.same(cents(strict, { ...first, weeklyHoursHundredths: 8_00 }, second), [0, 5_000_00], 'an entry that does not count uses nothing')
  const two = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 5_000_00 }] }), { groups: ['ww'] }), row('b', block({ values: [{ unit: 'once', cents: 3_000_00 }] }), { groups: ['wia'] })] })
  t.same(cents(two, { ...first, group: 'ww' }, { ...second, group: 'wia' }), [5_000_00, 3_000_00], 'another row is another amount')
})

t.test('a bonus that follows neither hours nor duration comes once for a place', async (t) => {
  const flat = (parts: Parameters<typeof bonus>[1] = {}) => table({ buildingBlocks: [row('a', block())], bonuses: [bonus('b', { proRataAsBlock: false, condition: { of: 'permanent-contract' }, ...parts })] })
  const permanent = { employment: 'permanent' as const }
  t.same(cents(flat(), { ...first, ...permanent }, { ...second, ...permanent }), [35_000_00, 30_000_00])
  t.same(cents(flat(), { ...first, employment: 'fixed-term' }, { ...second, ...permanent }), [30_000_00, 35_000_00], 'in the entry that earns it')
  t.same(cents(flat({ value: { unit: 'once', cents: 1_000_00 }, proRataAsBlock: true }), { ...first, ...permanent }, { ...second, ...permanent }), [31_000_00, 30_000_00])
  t.same(cents(flat({ proRataAsBlock: true }), { ...first, ...permanent }, { ...second, ...permanent }), [35_000_00, 35_000_00], 'one that follows the block comes with each year')
  t.same([cents(flat(), first, { ...second, ...permanent }), missing(flat(), first, { ...second, ...permanent })], [[null, null], 'effort.employment effort.earlierEntries'])
  t.same([cents(flat({ proRataAsBlock: null }), { ...first, ...permanent }, { ...second, ...permanent }), missing(flat({ proRataAsBlock: null }), { ...first, ...permanent }, { ...second, ...permanent })], [[35_000_00, null], 'bonuses.proRata'], 'not stated: whether a second year brings it again is open')
})

const WORKED = table({ buildingBlocks: [row('a', block({ hoursBasis: { by: 'own' }, cap: { clock: 'worked', months: 24 }, minimumWeekHundredths: 12_00 }))] })
const worked = <E extends Effort>(entry: E, hours: number) => ({ ...entry, workedHoursHundredths: hours * 100, fullTimeYearHundredths: 1800_00 })

t.test('on time worked, an earlier entry uses the cap only when it counts; what is not known of it may not matter', async (t) => {
  t.same(cents(WORKED, worked(first, 2700), worked(second, 1800)), [45_000_00, 15_000_00])
  t.same(cents(WORKED, worked({ ...first, weeklyHoursHundredths: 8_00 }, 2700), worked(second, 1800)), [0, 30_000_00])
  const { weeklyHoursHundredths: _hours, ...open } = worked(first, 900)
  t.same(cents(WORKED, open, worked(second, 1800)), [null, 30_000_00], 'half a year and a year fit within two, whether or not the first counts')
  t.same([cents(WORKED, { ...open, workedHoursHundredths: 2700_00 }, worked(second, 1800)), ask(WORKED, [{ ...open, workedHoursHundredths: 2700_00 }, worked(second, 1800)]).leastCents], [[null, null], 15_000_00], 'a year and a half and a year do not; half a year is left in any case')
  const { workedHoursHundredths: _worked, ...unknown } = open
  t.same([cents(WORKED, unknown, worked(second, 1800)), missing(WORKED, unknown, worked(second, 1800))], [[null, null], 'effort.weeklyHours effort.workedHours effort.earlierEntries'])
  t.same(cents(WORKED, worked(first, 3600), { ...unknown, id: '2', period: second.period as Period }, worked(at('3', '2026-01-01', '2026-06-30'), 900)), [60_000_00, null, 0], 'a cap that is used up is used up')
})

t.test('a calendar cap runs from the first day of the place; an entry without days leaves that open', async (t) => {
  const rules = (clock: 'calendar' | 'none') => table({ buildingBlocks: [row('a', block({ cap: clock === 'none' ? { clock } : { clock, months: 18, orWhileWageSubsidyRuns: false } }))] })
  const { period: _period, ...undated } = first
  t.same(cents(rules('calendar'), first, second), [30_000_00, 15_000_00])
  t.same(cents(rules('calendar'), second, first), [15_000_00, 30_000_00], 'whatever the order')
  const third = ask(rules('calendar'), [first, second, at('3', '2026-01-01', '2026-06-30')]).efforts[2]?.finding
  t.same([third?.verdict, find(third as Finding, 'duration')?.verdict], ['not-met', 'not-met'], 'nothing of a third year is left')
  t.same([cents(rules('calendar'), undated, second), missing(rules('calendar'), undated, second)], [[null, null], 'effort.period effort.earlierEntries'])
  t.same(cents(rules('calendar'), { ...undated, startedOn: '2024-01-01' }, second), [null, 15_000_00], 'its first day is enough')
  t.same(cents(rules('none'), undated, second), [null, 30_000_00], 'without a cap it does not matter')
})

t.test('two entries that share a day are not used against a third', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 1_00 }], cap: { clock: 'none' } }))] })
  t.same(cents(rules, first, at('2', '2024-12-31', '2025-06-30'), at('3', '2026-01-01', '2026-06-30')), [null, null, null])
  const strict = table({ buildingBlocks: [row('a', block({ minimumWeekHundredths: 40_00 }))] })
  t.same(cents(strict, first, at('2', '2024-12-31', '2025-06-30')), [0, 0], 'what does not count anyway stays so')
})

t.test('what is not counted by days cannot be cut off at the day of the contract', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'hour', cents: 10_00 }] }))], lookBack: [provision({ months: 12, countsTimeBefore: false })] })
  const early = hire({ period: { from: '2023-11-01', until: '2024-10-31' }, hoursHundredths: 100_00 })
  const days = { contract: { id: 'c', nature: 'services' as const, days: { contract: '2024-01-01' } } }
  t.same([ask(rules, [early], days).totalCents, namesOf(ask(rules, [early], days).finding)], [null, 'effort.period'])
  t.equal(ask(rules, [{ ...early, startedOn: '2023-11-01', period: { from: '2024-01-01', until: '2024-10-31' } }], days).totalCents, 1_000_00, 'entered from the day of the contract it is known')
  const clock = table({ buildingBlocks: [row('a', block({ cap: { clock: 'worked', months: 24 } }))], lookBack: [provision({ months: 12, countsTimeBefore: false })] })
  t.equal(namesOf(ask(clock, [worked(early, 900)], days).finding), 'effort.period')
})

const day = fc.integer({ min: 0, max: 1500 }).map((days) => daysLater('2024-01-01', days))
const rules = (cap: Parameters<typeof block>[0]) => table({
  buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 36_000_00 }], ...cap }))],
  bonuses: [bonus('b', { condition: { of: 'permanent-contract' }, proRataAsBlock: false }), bonus('c')],
  entryRounding: [provision({ unit: 'cent' as const, mode: 'half-up' as const, at: 'total' as const })]
})
const CAPS = [{ clock: 'none' }, { clock: 'calendar', months: 18, orWhileWageSubsidyRuns: false }, { clock: 'calendar', months: 12, orWhileWageSubsidyRuns: true }, { clock: 'wage-subsidy-runs' }] as const
const FACTS = { employment: 'permanent', age: { from: 56, until: null } } as const

t.test('a place cut into entries that follow on each other is worth what it was in one', async (t) => {
  fc.assert(fc.property(day, fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 5 }), fc.constantFrom(...CAPS), fc.tuple(day, day), (from, lengths, cap, subsidy) => {
    const cuts = [0, ...[...lengths].sort((one, other) => one - other)]
    const [begin, end] = [...subsidy].sort() as [string, string]
    const facts = { ...FACTS, wageSubsidy: { from: begin, until: end } }
    const parts = cuts.slice(1).map((cut, index) => at(`e-${index}`, daysLater(from, cuts[index] as number), daysLater(from, cut - 1), facts))
    const whole = at('whole', from, daysLater(from, (cuts.at(-1) as number) - 1), facts)
    const on = { on: '2040-01-01' }
    return ask(rules({ cap }), parts, on).totalCents === ask(rules({ cap }), [whole], on).totalCents
  }), { numRuns: 600, seed: 3 })
  t.pass()
})

t.test('in whatever order they are entered, the entries of a place are worth the same', async (t) => {
  const clocks = fc.constantFrom(...CAPS, { clock: 'worked', months: 12 } as const)
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 5 }), clocks, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }), (starts, cap, hours) => {
    const entries = starts.map((start, index) => ({
      ...worked(at(`e-${index}`, daysLater('2024-01-01', start * 30), daysLater('2024-01-01', start * 30 + 29), { ...FACTS, wageSubsidy: null }), (hours[index] ?? 0) * 10), fullTimeWeekHundredths: 36_00
    }))
    const [forth, back] = [ask(rules({ cap }), entries), ask(rules({ cap }), [...entries].sort((one, other) => one.period.from < other.period.from ? 1 : -1))]
    return forth.totalCents === back.totalCents && forth.efforts.every(({ id, cents: value }) => back.efforts.find((one) => one.id === id)?.cents === value)
  }), { numRuns: 300, seed: 7 })
  t.pass()
})

t.test('rounded for each entry, cutting up moves no more than half a cent an entry', async (t) => {
  const byEntry = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 36_000_00 }] }))] })
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (from, one, other) => {
    const middle = daysLater(from, one)
    const until = daysLater(middle, other - 1)
    const apart = ask(byEntry, [at('1', from, daysLater(middle, -1)), at('2', middle, until)]).totalCents as number
    return Math.abs(apart - (ask(byEntry, [at('1', from, until)]).totalCents as number)) <= 1
  }), { numRuns: 400, seed: 4 })
  t.pass()
})

t.test('whole months from any day are whole months, also after a break', async (t) => {
  const plain = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'month', cents: 1_00 }], cap: { clock: 'none' } }))] })
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 30 }), (from, months) => {
    const early = at('0', '2023-12-01', '2023-12-10')
    const [, later] = cents(plain, early, at('1', daysLater(from, 20), lastDayOfMonths(daysLater(from, 20), months)))
    return later === months * 100
  }), { numRuns: 300, seed: 5 })
  t.pass()
})

t.test('more hours, a longer period or a higher block are never worth less', async (t) => {
  const known = (rulesOf: MergedRuleSet, effort: Effort) => ask(rulesOf, [effort], { on: '2040-01-01' }).leastCents
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 40_00 }), fc.integer({ min: 0, max: 10_00 }), fc.constantFrom(...CAPS), fc.constantFrom(true, false, null), (from, length, longer, hours, more, cap, proRataByDuration) => {
    const made = rules({ cap, proRataByDuration, minimumWeekHundredths: 12_00 })
    const work = at('1', from, daysLater(from, length), { ...FACTS, weeklyHoursHundredths: hours, wageSubsidy: { from, until: null } })
    const least = known(made, work)
    return known(made, { ...work, weeklyHoursHundredths: hours + more }) >= least && known(made, { ...work, period: { from, until: daysLater(from, length + longer) } }) >= least
  }), { numRuns: 600, seed: 6 })
  t.pass()
})

t.test('nothing is certain of an amount that is given once as long as it may lie behind the end of its cap', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 4_000_00 }], minimumWeekHundredths: 10_00, cap: { clock: 'calendar', months: 12, orWhileWageSubsidyRuns: false } }))] })
  const late = hire({ id: 'late', placement: 'p', period: { from: '2025-01-01', until: '2025-01-31' } })
  const { period, ...undated } = hire({ id: 'early', placement: 'p', weeklyHoursHundredths: 8_00 })
  const least = (early: Effort): unknown => ask(rules, [early, late]).efforts.map(({ verdict, leastCents }) => [verdict, leastCents])[1]
  t.same(least({ ...undated, period: period as NonNullable<Effort['period']> }), ['not-met', 0], 'a year after the first day of the place nothing counts')
  t.same(least(undated), ['unknown', 0], 'without that day it is not known')
  t.same(least(hire({ id: 'early', placement: 'p', weeklyHoursHundredths: 8_00, period: { from: '2024-06-01', until: '2024-12-31' } })), ['met', 4_000_00])
})
