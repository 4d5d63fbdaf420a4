// Which row of a table an effort is, how many hours and months of it count.
import t from 'tap'
import { provision } from '../make.ts'
import { isInBand } from '../../dist/valuation/covers-effort.js'
import { ask, block, hire, row, table, told } from './make-valuation.ts'

const UNDER_2_YEARS = { lower: null, upper: { value: 24, operator: '<' as const } }
const OVER_2_YEARS = { lower: { value: 24, operator: '>' as const }, upper: null }
const BANDS = table({ buildingBlocks: [
  row('short', block({ values: [{ unit: 'year', cents: 30_000_00 }] }), { groups: ['participatiewet'], benefitMonths: UNDER_2_YEARS }),
  row('long', block({ values: [{ unit: 'year', cents: 40_000_00 }] }), { groups: ['participatiewet'], benefitMonths: OVER_2_YEARS })
] })

t.test('a span lies in a band, outside it, or across its bound', async (t) => {
  const band = { lower: { value: 3, operator: '>' as const }, upper: { value: 12, operator: '<=' as const } }
  for (const [from, until, expected] of [[4, 12, 'met'], [3, 12, 'unknown'], [1, 3, 'not-met'], [12, 13, 'unknown'], [13, null, 'not-met'], [4, null, 'unknown'], [0, null, 'unknown']] as const) {
    t.equal(isInBand({ from, until }, band), expected, `${from}–${until}`)
  }
  t.equal(isInBand({ from: 12, until: 12 }, { ...band, upper: { value: 12, operator: '<' } }), 'not-met')
  t.equal(isInBand({ from: 3, until: 3 }, { ...band, lower: { value: 3, operator: '>=' } }), 'met')
  t.equal(isInBand(undefined, { lower: null, upper: null }), 'met', 'a band without bounds holds everything')
  t.equal(isInBand(undefined, band), 'unknown')
})

t.test('between two bands of a table there is no value', async (t) => {
  t.equal(told(BANDS, hire({ benefitMonths: { from: 0, until: 23 } })), 'met 3000000')
  t.equal(told(BANDS, hire({ benefitMonths: { from: 24, until: 24 } })), 'unknown null buildingBlocks.between-bands')
  t.equal(told(BANDS, hire({ benefitMonths: { from: 25, until: null } })), 'met 4000000')
  t.equal(told(BANDS, hire({ benefitMonths: { from: 20, until: 30 } })), 'unknown null effort.benefitMonths')
  t.equal(told(BANDS, hire()), 'unknown null effort.benefitMonths')
  t.equal(told(BANDS, hire({ group: 'ww' })), 'unknown null buildingBlocks.not-in-table', 'a group that is not named')
  t.equal(told(table({}), hire()), 'unknown null buildingBlocks', 'no table at all')
})

t.test('two rows for one effort are for the authority to settle, and a row that could not be read is missing', async (t) => {
  const twice = table({ buildingBlocks: [row('a', block()), row('b', block({ values: [{ unit: 'year', cents: 1 }] }))] })
  t.equal(told(twice, hire()), 'unknown null buildingBlocks.contradiction')
  t.equal(told(table({ buildingBlocks: [row('a', null)] }), hire()), 'unknown null buildingBlocks')
  t.equal(told(table({ buildingBlocks: [row('a', block({ values: [] }))] }), hire()), 'unknown null buildingBlocks')
})

t.test('a block that is worth nothing counts for nothing', async (t) => {
  t.equal(told(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 0 }] }))] }), hire()), 'not-met 0')
})

t.test('a track and its level select the row of a learning place', async (t) => {
  const rules = table({ buildingBlocks: [
    row('bbl-low', block({ values: [{ unit: 'school-year', cents: 20_000_00 }] }), { kinds: ['internship'], education: [{ track: 'bbl', levels: { from: 1, until: 2 } }] }),
    row('bbl-high', block({ values: [{ unit: 'school-year', cents: 10_000_00 }] }), { kinds: ['internship'], education: [{ track: 'bbl', levels: { from: 3, until: null } }, { track: 'hbo', levels: null }] })
  ] })
  const intern = (education: ReturnType<typeof hire>['education']) => hire({ kind: 'internship', schoolYears: 2, ...(education === undefined ? {} : { education }) })
  t.equal(told(rules, intern({ track: 'bbl', level: 2 })), 'met 4000000')
  t.equal(told(rules, intern({ track: 'bbl', level: 4 })), 'met 2000000')
  t.equal(told(rules, intern({ track: 'hbo' })), 'met 2000000')
  t.equal(told(rules, intern({ track: 'bbl' })), 'unknown null effort.education')
  t.equal(told(rules, intern(undefined)), 'unknown null effort.education')
  t.equal(told(rules, intern({ track: 'bol', level: 2 })), 'unknown null buildingBlocks.not-in-table')
})

t.test('where several ways to value are named, one must have been agreed', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'actual-cost', basisPoints: 5_000 }, { unit: 'hour', cents: 100_00 }] }), { kinds: ['hours'] })] })
  const work = hire({ kind: 'hours', costCents: 1_001, hoursHundredths: 150 })
  t.equal(told(rules, work), 'unknown null effort.valuedBy')
  t.equal(ask(rules, [work]).efforts[0]?.finding.discretion, true, 'that is for people to agree')
  t.equal(told(rules, { ...work, valuedBy: 'hour' }), 'met 15000')
  t.equal(told(rules, { ...work, valuedBy: 'actual-cost' }), 'met 501', 'half a cent is rounded up')
  t.equal(told(rules, { ...work, valuedBy: 'invoice' }), 'unknown null effort.valuedBy')
})

t.test('the full-time basis: fixed, of the contractor, none, or not stated', async (t) => {
  const by = (hoursBasis: ReturnType<typeof block>['hoursBasis'], parts: Parameters<typeof hire>[0] = {}) => told(table({ buildingBlocks: [row('a', block({ hoursBasis }))] }), hire(parts))
  t.equal(by({ by: 'fixed', weekHundredths: 36_00 }, { weeklyHoursHundredths: 12_00 }), 'met 1000000')
  t.equal(by({ by: 'fixed', weekHundredths: 40_00 }, { weeklyHoursHundredths: 12_00 }), 'met 900000')
  t.equal(by({ by: 'fixed', weekHundredths: 36_00 }, { weeklyHoursHundredths: 40_00 }), 'met 3000000', 'beyond full time adds nothing')
  t.equal(by({ by: 'collective-agreement' }), 'unknown null effort.fullTimeWeek')
  t.equal(by({ by: 'own' }, { weeklyHoursHundredths: 19_00, fullTimeWeekHundredths: 38_00 }), 'met 1500000')
  t.equal(by({ by: 'none' }, { weeklyHoursHundredths: 1_00 }), 'met 3000000')
  t.equal(by(null, { weeklyHoursHundredths: 36_00 }), 'unknown null buildingBlocks.hoursBasis')
  t.equal(by(null, { weeklyHoursHundredths: 40_00 }), 'met 3000000', 'forty hours are full time everywhere')
  const { weeklyHoursHundredths: _hours, ...without } = hire()
  t.equal(told(table({ buildingBlocks: [row('a', block())] }), without), 'unknown null effort.weeklyHours')
})

t.test('below the minimum of hours nothing counts; at it, all does', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ minimumWeekHundredths: 12_00 }))] })
  t.equal(told(rules, hire({ weeklyHoursHundredths: 11_99 })), 'not-met 0')
  t.equal(told(rules, hire({ weeklyHoursHundredths: 12_00 })), 'met 1000000')
})

t.test('caps: calendar months, time worked, while a wage subsidy runs, none, or not stated', async (t) => {
  const years3 = { from: '2024-01-01', until: '2026-12-31' }
  const by = (cap: ReturnType<typeof block>['cap'], parts: Parameters<typeof hire>[0] = {}) => told(table({ buildingBlocks: [row('a', block({ cap }))] }), hire({ period: years3, ...parts }))
  t.equal(by({ clock: 'calendar', months: 24, orWhileWageSubsidyRuns: false }), 'met 6000000')
  t.equal(by({ clock: 'none' }), 'met 9000000')
  t.equal(by(null), 'unknown null buildingBlocks.cap')
  t.equal(by(null, { period: { from: '2024-01-01', until: '2024-12-31' } }), 'met 3000000', 'a value a year is certain for a year')
  t.equal(by({ clock: 'wage-subsidy-runs' }), 'unknown null effort.wageSubsidy')
  t.equal(by({ clock: 'wage-subsidy-runs' }, { wageSubsidy: null }), 'not-met 0')
  t.equal(by({ clock: 'wage-subsidy-runs' }, { wageSubsidy: { from: '2023-01-01', until: '2024-06-30' } }), 'met 1500000')
  t.equal(by({ clock: 'wage-subsidy-runs' }, { wageSubsidy: { from: '2026-07-01', until: null } }), 'met 1500000')
  const longer = { clock: 'calendar' as const, months: 24, orWhileWageSubsidyRuns: true }
  t.equal(by(longer), 'unknown null effort.wageSubsidy')
  t.equal(by(longer, { wageSubsidy: null }), 'met 6000000')
  t.equal(by(longer, { wageSubsidy: { from: '2024-01-01', until: null } }), 'met 9000000')
  t.equal(by(longer, { wageSubsidy: { from: '2024-01-01', until: '2026-06-30' } }), 'met 7500000')
  t.equal(by(longer, { wageSubsidy: { from: '2024-01-01', until: '2025-06-30' } }), 'met 6000000')
  t.equal(by(longer, { wageSubsidy: { from: '2026-02-01', until: null } }), 'met 6000000', 'a subsidy that starts after the cap does not revive it')
  t.equal(by(longer, { wageSubsidy: { from: '2025-12-31', until: null } }), 'met 9000000', 'one that starts on its last day does')
  t.equal(by(longer, { wageSubsidy: { from: '2026-01-01', until: null } }), 'met 6000000')
})

t.test('what is certain in any case stands beside what is not known', async (t) => {
  const rules = (months: number, proRataByDuration: boolean | null) => table({ buildingBlocks: [row('a', block({ proRataByDuration, cap: { clock: 'calendar', months, orWhileWageSubsidyRuns: true } }))] })
  const long = hire({ period: { from: '2024-01-01', until: '2026-12-31' } })
  t.equal(ask(rules(24, null), [long]).leastCents, 60_000_00)
  t.equal(ask(rules(18, true), [long]).leastCents, 45_000_00)
  t.equal(ask(rules(18, null), [long]).leastCents, 30_000_00, 'of a year and a half the whole year counts, whatever holds for a part')
  t.equal(ask(rules(24, null), [hire({ period: { from: '2024-01-01', until: '2025-06-30' } })]).leastCents, 30_000_00)
  t.equal(ask(rules(24, null), [hire({ period: { from: '2024-01-01', until: '2024-11-30' } })]).leastCents, 0)
})

t.test('time worked, not the calendar: hours as a part of the contractor’s own year', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ hoursBasis: { by: 'own' }, cap: { clock: 'worked', months: 24 } }))] })
  const worked = (hours: number, parts: Parameters<typeof hire>[0] = {}) => hire({ workedHoursHundredths: hours * 100, fullTimeYearHundredths: 1800_00, ...parts })
  t.equal(told(rules, worked(900)), 'met 1500000')
  t.equal(told(rules, worked(4000)), 'met 6000000', 'two years at most')
  t.equal(told(rules, hire()), 'unknown null effort.workedHours effort.fullTimeYear')
  t.equal(told(rules, hire({ workedHoursHundredths: 900_00 })), 'unknown null effort.fullTimeYear')
  t.equal(told(rules, hire({ fullTimeYearHundredths: 1800_00 })), 'unknown null effort.workedHours')
  const [first, second] = ask(rules, [
    worked(2700, { id: 'second', placement: 'p', period: { from: '2025-01-01', until: '2025-12-31' } }), worked(1800, { id: 'first', placement: 'p' })
  ]).efforts
  t.same([first?.cents, second?.cents], [30_000_00, 30_000_00], 'the earlier entry uses the cap first')
  const { workedHoursHundredths: _hours, ...unknown } = worked(1, { id: 'first', placement: 'p' })
  t.equal(ask(rules, [unknown, worked(1, { id: 'second', placement: 'p', period: { from: '2025-01-01', until: '2025-12-31' } })]).efforts[1]?.cents, null, 'what was used before is not known')
})

t.test('parts of a year, a month and a day', async (t) => {
  const rules = (proRataByDuration: boolean | null, unit: 'year' | 'month' = 'year') => table({ buildingBlocks: [row('a', block({ values: [{ unit, cents: unit === 'year' ? 12_000_00 : 1_000_00 }], proRataByDuration }))] })
  const part = hire({ period: { from: '2024-01-16', until: '2024-03-25' } })
  // 16 January to 15 March is two months; ten more days are 10/31 of the month from 16 March to 15 April
  t.equal(told(rules(true), part), 'met 232258')
  t.equal(told(rules(false), part), 'not-met 0', 'only whole years')
  t.equal(told(rules(null), part), 'unknown null buildingBlocks.proRata')
  t.equal(told(rules(false, 'month'), part), 'met 200000', 'only whole months')
  t.equal(told(rules(true, 'month'), hire({ period: { from: '2024-01-31', until: '2024-02-29' } })), 'met 100000', 'a month from the last day of one')
})

t.test('a value an hour, a day or once does not ask how long the week is', async (t) => {
  const { weeklyHoursHundredths: _hours, ...work } = hire({ hoursHundredths: 10_00, days: 2 })
  const by = (unit: 'hour' | 'day' | 'once') => told(table({ buildingBlocks: [row('a', block({ values: [{ unit, cents: 1_00 }] }))] }), work)
  t.same([by('hour'), by('day'), by('once')], ['met 1000', 'met 200', 'met 100'])
})

t.test('a value a month follows the hours, as one a year does', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'month', cents: 1_000_00 }] })), row('h', block({ values: [{ unit: 'month', cents: 1_00 }] }), { kinds: ['hours'] }), row('t', block({ values: [{ unit: 'once', cents: 7_00 }] }), { kinds: ['training'] })] })
  t.equal(told(rules, hire({ weeklyHoursHundredths: 18_00, period: { from: '2024-01-01', until: '2024-04-30' } })), 'met 200000')
  t.equal(told(rules, { id: 'h', kind: 'hours' }), 'unknown null effort.kind', 'hours of help have no months')
  t.equal(told(rules, { id: 't', kind: 'training' }), 'met 700', 'a training that counts once')
})

t.test('work that still runs counts up to the day of the question', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ cap: { clock: 'none' } }))] })
  t.equal(told(rules, hire({ period: { from: '2024-01-01', until: null } }), { on: '2024-06-30' }), 'met 1500000')
  t.equal(told(rules, hire({ period: { from: '2024-07-01', until: null } }), { on: '2024-06-30' }), 'not-met 0')
})

t.test('a provision waits for the day that selects it, and a contract is bound by what was published before it', async (t) => {
  const years = table({ buildingBlocks: [
    { ...row('old', block({ values: [{ unit: 'year', cents: 1_00 }] })), valid: { from: '2020-01-01', until: '2023-12-31' } },
    { ...row('new', block({ values: [{ unit: 'year', cents: 2_00 }] })), valid: { from: '2024-01-01', until: null } }
  ] })
  const on = (days: object) => told(years, hire({ period: { from: '2024-03-01', until: '2025-02-28' } }), { contract: { id: 'c', nature: 'services', days } })
  t.equal(on({ contract: '2023-12-31' }), 'met 100')
  t.equal(on({ contract: '2024-01-01' }), 'met 200')
  t.equal(on({ publication: '2023-12-01', contract: '2024-01-01' }), 'unknown null buildingBlocks.selectedBy')
  t.equal(on({}), 'unknown null days.publication days.contract')
  const byAward = table({ buildingBlocks: [{ ...row('a', block()), selectedBy: 'award' as const }] })
  t.equal(told(byAward, hire(), { contract: { id: 'c', days: { contract: '2023-12-01' } } }), 'unknown null days.award')
  const late = table({ buildingBlocks: [{ ...row('a', block()), published: '2024-06-01' }] })
  t.equal(told(late, hire()), 'unknown null buildingBlocks', 'published after the contract was concluded')
  t.equal(told(late, hire(), { contract: { id: 'c', days: { award: '2023-11-01' } } }), 'unknown null days.contract')
  t.equal(told(late, hire(), { contract: { id: 'c', stage: 'call', days: { publication: '2023-11-01', contract: '2023-12-01' } } }), 'unknown null buildingBlocks')
  t.equal(told(late, hire({ period: { from: '2025-01-01', until: '2025-12-31' } }), { contract: { id: 'c', stage: 'call', days: { publication: '2023-11-01' } } }), 'unknown null days.contract', 'no contract yet, so the rule can still bind it; whether the work came before it is open')
  const withdrawn = table({ buildingBlocks: [{ ...row('a', block({ values: [{ unit: 'year', cents: 1_00 }] })), withdrawn: '2023-11-30' }, { ...row('b', block({ values: [{ unit: 'year', cents: 2_00 }] })), published: '2023-11-30' }] })
  t.equal(told(withdrawn, hire()), 'met 200', 'a correction takes the place of what was withdrawn')
  t.equal(told(withdrawn, hire({ period: { from: '2023-12-01', until: '2024-11-30' } }), { contract: { id: 'c', days: { contract: '2023-11-29' } } }), 'met 100', 'but not for a contract of the day before')
  const subsidies = table({ buildingBlocks: [provision(block(), { id: 'a', when: { triggers: ['subsidy'], natures: ['works'] } })] })
  t.equal(told(subsidies, hire()), 'unknown null buildingBlocks')
  t.equal(told(subsidies, hire(), { contract: { id: 'c', trigger: 'subsidy', days: { contract: '2023-12-01' } } }), 'met 3000000', 'a subsidy has no nature')
  const works = table({ buildingBlocks: [provision(block(), { id: 'a', when: { natures: ['works'], efforts: { kinds: ['hire'] } } })] })
  t.equal(told(works, hire(), { contract: { id: 'c', nature: 'services', days: { contract: '2023-12-01' } } }), 'unknown null buildingBlocks')
  t.equal(told(works, hire(), { contract: { id: 'c', nature: 'works', days: { contract: '2023-12-01' } } }), 'met 3000000')
  t.equal(told(works, hire(), { contract: { id: 'c', days: { contract: '2023-12-01' } } }), 'unknown null nature')
  const byShare = table({ buildingBlocks: [
    provision(block(), { id: 'a', when: { labourShare: { atLeastBasisPoints: 3_000 } } }), provision(block({ values: [{ unit: 'year', cents: 1_00 }] }), { id: 'b', when: { labourShare: { belowBasisPoints: 3_000 } } })
  ], lookBack: [provision({ months: 12, countsTimeBefore: true }, { id: 'back', when: { labourShare: { atLeastBasisPoints: 3_000 } } })] })
  const ofShare = (labourShareBasisPoints?: number, startedOn = '2024-01-01') => told(byShare, hire({ startedOn }), { contract: { id: 'c', nature: 'works', days: { contract: '2023-12-01' }, ...(labourShareBasisPoints === undefined ? {} : { labourShareBasisPoints }) } })
  t.same([ofShare(3_000), ofShare(2_999), ofShare()], ['met 3000000', 'met 100', 'unknown null labourShare'])
  t.same([ofShare(3_000, '2023-06-01'), ofShare(2_999, '2023-06-01')], ['met 3000000', 'unknown null lookBack'], 'and so for a rule that stands alone')
})
