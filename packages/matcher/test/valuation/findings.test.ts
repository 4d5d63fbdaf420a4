// What each step of a valuation shows: its verdict, its rule and day, the facts it compared with where they stand, and what is missing.
import type { Effort, Finding, MergedRuleSet, ValuationRequest } from '@sroi/matcher'
import t from 'tap'
import { provision } from '../make.ts'
import { ask, badge, block, bonus, bought, hire, penalty, recognition, row, table } from './make-valuation.ts'

/** Every fact of an entry has a source of its own, so that a fact that is shown with the source of another is noticed. */
const POINTERS = [
  '/group', '/education', '/period', '/startedOn', '/weeklyHoursHundredths', '/fullTimeWeekHundredths', '/workedHoursHundredths', '/fullTimeYearHundredths', '/benefitMonths', '/age', '/establishedOn', '/employment',
  '/internshipMonthsBefore', '/circumstances', '/monthsSinceSameEmployer', '/schoolYears', '/hoursHundredths', '/days', '/costCents', '/labourCostCents', '/purchase/invoice', '/purchase/isForContract',
  '/purchase/isBySubcontractor', '/purchase/days/order', '/purchase/days/delivery', '/purchase/days/invoice', '/purchase/days/payment'
]
const proven = (effort: Effort): Effort => ({ ...effort, evidence: Object.fromEntries(POINTERS.map((pointer) => [pointer, { level: 'document' as const, source: pointer, on: '2024-01-01' }])) })

/** A line for each finding: verdict, whether a person decides, rule and day, facts with unit and source, what is missing. */
function lines ({ code, verdict, discretion, rule, on, facts, missing, because }: Finding, depth = 0): string[] {
  const shown = facts.map(({ name, unit, value, evidence }) => `${name}=${Array.isArray(value) ? value.join('+') : value}:${unit}${evidence === null ? '' : `@${evidence.source}`}`)
  const asked = missing.map(({ kind, name }) => `?${kind}:${name}`)
  const line = [`${'- '.repeat(depth)}${code} ${verdict}${discretion === true ? '!' : ''}`, ...(rule === null ? [] : [`[${rule.provision} ${on}]`]), ...shown, ...asked].join(' ')
  return [line, ...because.flatMap((one) => lines(one, depth + 1))]
}

function shows (rules: MergedRuleSet, efforts: readonly Effort[], parts: Partial<ValuationRequest> = {}): readonly string[] {
  const { finding, shortfall } = ask(rules, efforts.map(proven), parts)
  return [...lines(finding), ...(shortfall === null ? [] : lines(shortfall.finding))]
}

t.test('a hire in a band, with bonuses, a reference day and work for another employer', async (t) => {
  t.same(shows(table({
    buildingBlocks: [row('a', block({ minimumWeekHundredths: 12_00 }), { groups: ['ww'], benefitMonths: { lower: null, upper: { value: 24, operator: '<' } } })],
    bonuses: [bonus('older'), bonus('permanent', { condition: { of: 'permanent-contract' } }), bonus('intern', { condition: { of: 'after-internship', months: 6 } }), bonus('disabled', { condition: { of: 'circumstance', code: 'disability' }, value: { unit: 'once', cents: 1_00 } })],
    additionality: [provision({ months: 6 }, { id: 'new' })],
    referenceDay: [provision({ day: 'award' as const }, { id: 'ref' })],
    entryRounding: [provision({ unit: 'euro' as const, mode: 'down' as const, at: 'entry' as const }, { id: 'round' })]
  }), [hire({ group: 'ww', benefitMonths: { from: 3, until: 12 }, age: { from: 50, until: 54 }, employment: 'permanent', internshipMonthsBefore: 6, circumstances: ['disability'], monthsSinceSameEmployer: 6, establishedOn: '2023-11-01' })]), [
    'efforts-total met [round null] total=4000100:cents not-counted=0:count rounding=euro down:code rounded-at=rounded-entry:code',
    '- effort-value met entry=e-1:text value=4000100:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=ww:code@/group benefit-months=3–12:text@/benefitMonths block-value=3000000:cents unit=year:code',
    '- - reference-day met [ref 2023-09-01] reference=day-of-award:code reference-day=2023-11-01:day established-on=2023-11-01:day@/establishedOn',
    '- - additionality met [new 2023-09-01] months-since-employer=6:count@/monthsSinceSameEmployer additionality-months=6:count',
    '- - minimum-hours met weekly-hours=3600:hundredths@/weeklyHoursHundredths minimum-hours=1200:hundredths',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    '- - bonus not-met [older 2023-09-01] bonus-for=age:code age-band=50–54:text@/age asked-age=55–:text',
    '- - bonus met [permanent 2023-09-01] bonus-for=permanent-contract:code employment=permanent:code@/employment bonus-value=500000:cents unit=year:code',
    '- - bonus met [intern 2023-09-01] bonus-for=after-internship:code internship-months=6:count@/internshipMonthsBefore asked-months=6:count bonus-value=500000:cents unit=year:code',
    '- - bonus met [disabled 2023-09-01] bonus-for=disability:code circumstances=disability:texts@/circumstances bonus-value=100:cents unit=once:code'
  ])
})

t.test('a hire of which the facts are not known', async (t) => {
  t.same(shows(table({
    buildingBlocks: [row('a', block({ minimumWeekHundredths: 12_00, hoursBasis: { by: 'own' } }))],
    bonuses: [bonus('older'), bonus('permanent', { condition: { of: 'permanent-contract' } }), bonus('intern', { condition: { of: 'after-internship', months: 6 } }), bonus('disabled', { condition: { of: 'circumstance', code: 'disability' } })],
    additionality: [provision({ months: 6 }, { id: 'new' })],
    referenceDay: [provision({ day: 'start' as const }, { id: 'ref' })]
  }), [{ id: 'e', kind: 'hire' }], { contract: { id: 'c', days: { publication: '2023-09-01' } } }), [
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.period ?effort-fact:effort.monthsSinceSameEmployer ?effort-fact:effort.weeklyHours ?effort-fact:effort.fullTimeWeek ?effort-fact:effort.age ?effort-fact:effort.employment ?effort-fact:effort.internshipMonthsBefore ?effort-fact:effort.circumstances',
    '- effort-value unknown entry=e:text value=null:cents ?effort-fact:effort.period ?effort-fact:effort.monthsSinceSameEmployer ?effort-fact:effort.weeklyHours ?effort-fact:effort.fullTimeWeek ?effort-fact:effort.age ?effort-fact:effort.employment ?effort-fact:effort.internshipMonthsBefore ?effort-fact:effort.circumstances',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code block-value=3000000:cents unit=year:code',
    '- - reference-day unknown [ref 2023-09-01] reference=day-of-start:code reference-day=null:day ?effort-fact:effort.period',
    '- - look-back unknown started-on=null:day contract-day=null:day ?effort-fact:effort.period',
    '- - additionality unknown [new 2023-09-01] months-since-employer=null:count additionality-months=6:count ?effort-fact:effort.monthsSinceSameEmployer',
    '- - minimum-hours unknown weekly-hours=null:hundredths minimum-hours=1200:hundredths ?effort-fact:effort.weeklyHours',
    '- - hours-share unknown weekly-hours=null:hundredths full-time-week=null:hundredths hours-basis=own:code ?effort-fact:effort.weeklyHours ?effort-fact:effort.fullTimeWeek',
    '- - duration unknown ?effort-fact:effort.period',
    '- - bonus unknown [older 2023-09-01] bonus-for=age:code age-band=null:text asked-age=55–:text bonus-value=500000:cents unit=year:code ?effort-fact:effort.age',
    '- - bonus unknown [permanent 2023-09-01] bonus-for=permanent-contract:code employment=null:code bonus-value=500000:cents unit=year:code ?effort-fact:effort.employment',
    '- - bonus unknown [intern 2023-09-01] bonus-for=after-internship:code internship-months=null:count asked-months=6:count bonus-value=500000:cents unit=year:code ?effort-fact:effort.internshipMonthsBefore',
    '- - bonus unknown [disabled 2023-09-01] bonus-for=disability:code circumstances=null:texts bonus-value=500000:cents unit=year:code ?effort-fact:effort.circumstances'
  ])
})

t.test('rules that do not say it', async (t) => {
  t.same(shows(table({
    buildingBlocks: [row('a', block({ hoursBasis: null, proRataByDuration: null, cap: null }))],
    bonuses: [bonus('older', { stacksOn: null, proRataAsBlock: null })],
    additionality: [provision<{ months: number }>(null, { id: 'new' })],
    referenceDay: [provision<{ day: 'award' }>(null, { id: 'ref' })]
  }), [hire({ age: { from: 60, until: null }, weeklyHoursHundredths: 30_00, establishedOn: '2023-11-01', period: { from: '2024-01-01', until: '2025-06-30' } })]), [
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:referenceDay ?effort-fact:effort.monthsSinceSameEmployer ?rule-value:additionality ?rule-value:buildingBlocks.hoursBasis ?rule-value:buildingBlocks.cap ?rule-value:bonuses.stacksOn ?rule-value:bonuses.proRata',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:referenceDay ?effort-fact:effort.monthsSinceSameEmployer ?rule-value:additionality ?rule-value:buildingBlocks.hoursBasis ?rule-value:buildingBlocks.cap ?rule-value:bonuses.stacksOn ?rule-value:bonuses.proRata',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - reference-day unknown [ref 2023-09-01] established-on=2023-11-01:day@/establishedOn reason=value-not-readable:code ?rule-value:referenceDay',
    '- - additionality unknown [new 2023-09-01] months-since-employer=null:count additionality-months=null:count ?effort-fact:effort.monthsSinceSameEmployer ?rule-value:additionality',
    '- - hours-share unknown weekly-hours=3000:hundredths@/weeklyHoursHundredths full-time-week=null:hundredths hours-basis=null:code ?rule-value:buildingBlocks.hoursBasis',
    '- - duration unknown from=2024-01-01:day@/period until=2025-06-30:day@/period clock=null:code least-months=1200:hundredths ?rule-value:buildingBlocks.cap',
    '- - bonus unknown [older 2023-09-01] bonus-for=age:code age-band=60–:text@/age asked-age=55–:text bonus-value=500000:cents unit=year:code ?rule-value:bonuses.stacksOn ?rule-value:bonuses.proRata'
  ])
})

t.test('work from before the contract', async (t) => {
  t.same([
    ...shows(table({ buildingBlocks: [row('a', block())], lookBack: [provision({ months: 12, countsTimeBefore: false }, { id: 'back' })] }), [hire({ period: { from: '2023-10-01', until: '2024-11-30' } })]),
    ...shows(table({ buildingBlocks: [row('a', block())], lookBack: [provision({ months: 1, countsTimeBefore: true }, { id: 'back' })] }), [hire({ startedOn: '2023-10-01' })]),
    ...shows(table({ buildingBlocks: [row('a', block())], lookBack: [provision({ months: 6, countsTimeBefore: null }, { id: 'back' })] }), [hire({ startedOn: '2023-10-01', period: { from: '2023-10-01', until: null } })]),
    ...shows(table({ buildingBlocks: [row('a', block())] }), [hire({ startedOn: '2023-10-01' })])
  ], [
    'efforts-total met total=3000000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=e-1:text value=3000000:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - look-back met [back 2023-09-01] started-on=2023-10-01:day@/period contract-day=2023-12-01:day look-back-months=12:count',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2023-12-01:day@/period until=2024-11-30:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    'efforts-total not-met total=0:cents not-counted=1:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value not-met entry=e-1:text value=0:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - look-back not-met [back 2023-09-01] started-on=2023-10-01:day@/startedOn contract-day=2023-12-01:day look-back-months=1:count',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:lookBack.timeBefore',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:lookBack.timeBefore',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - look-back unknown [back 2023-09-01] started-on=2023-10-01:day@/startedOn contract-day=2023-12-01:day look-back-months=6:count ?rule-value:lookBack.timeBefore',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2023-10-01:day@/period until=2026-11-22:day@/period clock=calendar:code cap-months=24:count counted-months=2400:hundredths',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:lookBack',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:lookBack',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - look-back unknown started-on=2023-10-01:day@/startedOn contract-day=2023-12-01:day reason=no-rule-set:code ?rule-value:lookBack',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths'
  ])
})

t.test('time worked, a wage subsidy and no end', async (t) => {
  t.same([
    ...shows(table({ buildingBlocks: [row('a', block({ cap: { clock: 'worked', months: 24 } }))] }), [hire({ workedHoursHundredths: 900_00, fullTimeYearHundredths: 1800_00 })]),
    ...shows(table({ buildingBlocks: [row('a', block({ cap: { clock: 'worked', months: 24 } }))] }), [hire()]),
    ...shows(table({ buildingBlocks: [row('a', block({ cap: { clock: 'wage-subsidy-runs' } }))] }), [hire()]),
    ...shows(table({ buildingBlocks: [row('a', block({ cap: { clock: 'none' } }))] }), [hire({ group: 'participatiewet', monthsSinceSameEmployer: null })]),
    ...shows(table({ buildingBlocks: [row('a', block({ cap: { clock: 'calendar', months: 6, orWhileWageSubsidyRuns: true } }))] }), [hire()])
  ], [
    'efforts-total met total=1500000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=e-1:text value=1500000:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - duration met worked-hours=90000:hundredths@/workedHoursHundredths full-time-year=180000:hundredths@/fullTimeYearHundredths clock=worked:code cap-months=24:count counted-months=600:hundredths',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.workedHours ?effort-fact:effort.fullTimeYear',
    '- effort-value unknown entry=e-1:text value=null:cents ?effort-fact:effort.workedHours ?effort-fact:effort.fullTimeYear',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - duration unknown worked-hours=null:hundredths full-time-year=null:hundredths clock=worked:code cap-months=24:count ?effort-fact:effort.workedHours ?effort-fact:effort.fullTimeYear',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.wageSubsidy',
    '- effort-value unknown entry=e-1:text value=null:cents ?effort-fact:effort.wageSubsidy',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration unknown from=2024-01-01:day@/period until=2024-12-31:day@/period clock=wage-subsidy-runs:code least-months=0:hundredths ?effort-fact:effort.wageSubsidy',
    'efforts-total met total=3000000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=e-1:text value=3000000:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=none:code counted-months=1200:hundredths',
    'efforts-total unknown total=null:cents least-value=1500000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.wageSubsidy',
    '- effort-value unknown entry=e-1:text value=null:cents least-value=1500000:cents ?effort-fact:effort.wageSubsidy',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration unknown from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=6:count least-months=600:hundredths ?effort-fact:effort.wageSubsidy'
  ])
})

t.test('what is in no row, in two, or in one that could not be read', async (t) => {
  t.same([
    ...shows(table({}), [hire()]),
    ...shows(table({ buildingBlocks: [row('a', block(), { groups: ['ww'] })] }), [hire({ education: { track: 'bbl', level: 2 } })]),
    ...shows(table({ buildingBlocks: [row('a', block(), { benefitMonths: { lower: { value: 3, operator: '>' }, upper: null } })] }), [hire({ benefitMonths: { from: 1, until: 3 } })]),
    ...shows(table({ buildingBlocks: [row('a', block()), row('b', block())] }), [hire({ education: { track: 'hbo' }, benefitMonths: { from: 30, until: null } })]),
    ...shows(table({ buildingBlocks: [row('a', null)], additionality: [provision({ months: 0 }, { id: 'still' })] }), [hire({ monthsSinceSameEmployer: 0 })]),
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'hour', cents: 1_00 }, { unit: 'actual-cost', basisPoints: 5_000 }] }))] }), [hire()])
  ], [
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:buildingBlocks',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:buildingBlocks',
    '- - building-block unknown effort-kind=hire:code group=participatiewet:code@/group reason=no-rule-set:code ?rule-value:buildingBlocks',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:buildingBlocks.not-in-table',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:buildingBlocks.not-in-table',
    '- - building-block unknown effort-kind=hire:code group=participatiewet:code@/group education=bbl 2:text@/education reason=not-in-table:code ?rule-value:buildingBlocks.not-in-table',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:buildingBlocks.between-bands',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:buildingBlocks.between-bands',
    '- - building-block unknown effort-kind=hire:code group=participatiewet:code@/group benefit-months=1–3:text@/benefitMonths reason=between-bands:code ?rule-value:buildingBlocks.between-bands',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:buildingBlocks.contradiction',
    '- effort-value unknown entry=e-1:text value=null:cents ?rule-value:buildingBlocks.contradiction',
    '- - building-block unknown effort-kind=hire:code group=participatiewet:code@/group education=hbo:text@/education benefit-months=30–:text@/benefitMonths reason=fact-decides:code ?rule-value:buildingBlocks.contradiction',
    'efforts-total not-met total=0:cents not-counted=1:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value not-met entry=e-1:text value=0:cents',
    '- - building-block unknown [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group reason=value-not-readable:code ?rule-value:buildingBlocks',
    '- - additionality not-met [still 2023-09-01] months-since-employer=0:count@/monthsSinceSameEmployer additionality-months=0:count',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?decision:effort.valuedBy',
    '- effort-value unknown! entry=e-1:text value=null:cents ?decision:effort.valuedBy',
    '- - building-block unknown! [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group ways=hour+actual-cost:texts ?decision:effort.valuedBy'
  ])
})

t.test('school years, hours, days, costs and once', async (t) => {
  t.same([
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'school-year', cents: 10_000_00 }] }), { kinds: ['internship'] })] }), [hire({ kind: 'internship', schoolYears: 1 })]),
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'hour', cents: 100_00 }], maximumPerDayCents: 500_00 }), { kinds: ['contribution'] })] }), [{ id: 'h', kind: 'contribution', hoursHundredths: 8_00, days: 1 }]),
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'actual-cost', basisPoints: 10_000 }] }), { kinds: ['training'] })] }), [{ id: 't', kind: 'training', costCents: 12_34 }]),
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'labour-cost', basisPoints: 10_000 }] }), { kinds: ['purchase'] })] }), [{ id: 'l', kind: 'purchase', labourCostCents: 56_78 }, { id: 'm', kind: 'purchase' }]),
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'once', cents: 1_00 }] }))] }), [hire({ placement: 'p' }), hire({ id: '2', placement: 'p', period: { from: '2025-01-01', until: '2025-12-31' } })]),
    ...shows(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 1_00 }] }), { kinds: ['hours'] })] }), [{ id: 'y', kind: 'hours' }])
  ], [
    'efforts-total met total=1000000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=e-1:text value=1000000:cents',
    '- - building-block met [a 2023-09-01] effort-kind=internship:code group=participatiewet:code@/group block-value=1000000:cents unit=school-year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - effort-quantity met unit=school-year:code quantity=1:count@/schoolYears',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    'efforts-total met total=50000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=h:text value=50000:cents',
    '- - building-block met [a 2023-09-01] effort-kind=contribution:code block-value=10000:cents unit=hour:code',
    '- - effort-quantity met unit=hour:code quantity=800:hundredths@/hoursHundredths',
    '- - effort-quantity met unit=day:code quantity=1:count@/days maximum-per-day=50000:cents',
    'efforts-total met total=1234:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=t:text value=1234:cents',
    '- - building-block met [a 2023-09-01] effort-kind=training:code block-share=10000:basis-points unit=actual-cost:code',
    '- - effort-quantity met unit=actual-cost:code quantity=1234:cents@/costCents',
    'efforts-total unknown total=null:cents least-value=5678:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.labourCostCents',
    '- effort-value met entry=l:text value=5678:cents',
    '- - building-block met [a 2023-09-01] effort-kind=purchase:code block-share=10000:basis-points unit=labour-cost:code',
    '- - effort-quantity met unit=labour-cost:code quantity=5678:cents@/labourCostCents',
    '- effort-value unknown entry=m:text value=null:cents ?effort-fact:effort.labourCostCents',
    '- - building-block met [a 2023-09-01] effort-kind=purchase:code block-share=10000:basis-points unit=labour-cost:code',
    '- - effort-quantity unknown unit=labour-cost:code quantity=null:cents ?effort-fact:effort.labourCostCents',
    'efforts-total met total=100:cents not-counted=1:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=e-1:text value=100:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=100:cents unit=once:code',
    '- - effort-quantity met unit=once:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    '- effort-value not-met entry=2:text value=0:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=100:cents unit=once:code',
    '- - effort-quantity not-met unit=once:code',
    '- - duration met from=2025-01-01:day@/period until=2025-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.kind',
    '- effort-value unknown entry=y:text value=null:cents ?effort-fact:effort.kind',
    '- - building-block met [a 2023-09-01] effort-kind=hours:code block-value=100:cents unit=year:code',
    '- - effort-quantity unknown unit=year:code ?effort-fact:effort.kind'
  ])
})

t.test('two entries of one place on one day', async (t) => {
  t.same(shows(table({ buildingBlocks: [row('a', block())] }), [hire({ placement: 'p' }), hire({ id: '2', placement: 'p' })]), [
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?decision:effort.placement',
    '- effort-value unknown entry=e-1:text value=null:cents ?decision:effort.placement',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    '- - same-place unknown ?decision:effort.placement',
    '- effort-value unknown entry=2:text value=null:cents ?decision:effort.placement',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    '- - same-place unknown ?decision:effort.placement'
  ])
})

t.test('a purchase that counts, under a ceiling, with more than was due', async (t) => {
  t.same(shows(table({ purchaseRecognition: [recognition({ ceilingBasisPoints: 9_000, excess: true })], buildingBlocks: [row('a', block())] }), [bought({ isForContract: true, isBySubcontractor: false }), hire()], { dueCents: 29_000_00 }), [
    'efforts-total met total=3100000:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value met entry=p-1:text value=100000:cents',
    '- - purchase-recognition met [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=pso 30-plus:text until=2025-01-01:day recognition=10000:basis-points',
    '- - effort-quantity met unit=invoice:code invoice=100000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=not-stated:code',
    '- effort-value met entry=e-1:text value=3000000:cents',
    '- - building-block met [a 2023-09-01] effort-kind=hire:code group=participatiewet:code@/group block-value=3000000:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths',
    '- purchase-ceiling met [purchases 2023-09-01] ceiling=9000:basis-points due=2900000:cents',
    '- excess met [purchases 2023-09-01] excess=200000:cents',
    'shortfall met due=2900000:cents filled=3100000:cents short=0:cents'
  ])
})

t.test('a purchase of which the facts are not known', async (t) => {
  t.same([
    ...shows(table({ purchaseRecognition: [recognition({ unrelated: null, bySubcontractor: false, ceilingBasisPoints: 5_000 })] }), [{ id: 'p', kind: 'purchase' }]),
    ...shows(table({ purchaseRecognition: [recognition({ unrelated: false, day: null, afterLapse: 'counts-on-its-day', vat: 'including', ceilingBasisPoints: null })] }), [bought({ invoice: { cents: 100_00, vat: 'excluding' }, isForContract: false, isBySubcontractor: true })]),
    ...shows(table({ purchaseRecognition: [recognition({ excess: null })] }), [bought({ invoice: { cents: 121_00, vat: 'including', vatRateBasisPoints: 21_00 } })], { dueCents: 50_00, contract: { id: 'c', days: { contract: '2024-03-02' } } })
  ], [
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.purchase.days.delivery ?effort-fact:effort.purchase.invoice ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract ?effort-fact:effort.purchase.isBySubcontractor ?contract-fact:obligation.due',
    '- effort-value unknown entry=p:text value=null:cents ?effort-fact:effort.purchase.days.delivery ?effort-fact:effort.purchase.invoice ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract ?effort-fact:effort.purchase.isBySubcontractor',
    '- - purchase-recognition unknown [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=null:day after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean ?effort-fact:effort.purchase.days.delivery',
    '- - effort-quantity unknown unit=invoice:code invoice=null:cents invoice-vat=null:code vat-of-rule=not-stated:code ?effort-fact:effort.purchase.invoice',
    '- - purchase-conditions unknown [purchases 2023-09-01] for-contract=null:boolean ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract',
    '- - purchase-conditions unknown [purchases 2023-09-01] by-subcontractor=null:boolean ?effort-fact:effort.purchase.isBySubcontractor',
    '- purchase-ceiling unknown [purchases 2023-09-01] ceiling=5000:basis-points due=null:cents ?contract-fact:obligation.due',
    'efforts-total not-met total=0:cents not-counted=1:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value not-met entry=p-1:text value=0:cents',
    '- - purchase-recognition met [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=false:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=true:boolean label=pso 30-plus:text until=2025-01-01:day recognition=10000:basis-points',
    '- - effort-quantity unknown unit=invoice:code invoice=10000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=including:code vat-rate=null:basis-points ?effort-fact:effort.purchase.invoice.vatRateBasisPoints',
    '- - purchase-conditions not-met [purchases 2023-09-01] for-contract=false:boolean@/purchase/isForContract',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:purchaseRecognition.before-contract',
    '- effort-value unknown entry=p-1:text value=null:cents ?rule-value:purchaseRecognition.before-contract',
    '- - purchase-recognition met [purchases 2024-03-02] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=pso 30-plus:text until=2025-01-01:day recognition=10000:basis-points',
    '- - purchase-conditions unknown [purchases 2024-03-02] contract-day=2024-03-02:day ?rule-value:purchaseRecognition.before-contract',
    '- - effort-quantity met unit=invoice:code invoice=12100:cents@/purchase/invoice invoice-vat=including:code vat-of-rule=not-stated:code vat-rate=2100:basis-points@/purchase/invoice',
    'shortfall unknown due=5000:cents filled=null:cents short=null:cents least-value=0:cents ?effort-fact:efforts.value'
  ])
})

t.test('badges and labels', async (t) => {
  t.same([
    ...shows(table({ badge: [badge()] }), [bought({ standings: [{ scheme: 'sroi-badge', level: 'temporary', period: { from: '2024-01-01', until: '2024-12-31' } }], isForContract: true, isBySubcontractor: false })], { authority: 'exampletown' }),
    ...shows(table({ badge: [badge()], purchaseRecognition: [recognition()] }), [bought({ standings: [{ scheme: 'sroi-badge', level: 'full', period: { from: '2024-01-01', until: null } }] })], { authority: 'elsewhere' }),
    ...shows(table({ badge: [provision<never>(null, { id: 'badge' })], purchaseRecognition: [recognition({ complete: false })] }), [bought({ standings: [{ scheme: 'sroi-badge', level: 'full', period: { from: '2024-01-01', until: null } }, { scheme: 'other', level: null, period: { from: '2024-01-01', until: null } }] })]),
    ...shows(table({ badge: [badge()] }), [bought({ standings: [{ scheme: 'sroi-badge', level: 'full', period: { from: '2024-01-01', until: null } }] })]),
    ...shows(table({ badge: [badge()] }), [bought({ standings: [{ scheme: 'sroi-badge', level: null, period: { from: '2024-01-01', until: null } }] })], { authority: 'exampletown', contract: { id: 'c', days: { award: '2024-01-01' } } }),
    ...shows(table({ purchaseRecognition: [recognition()] }), [{ id: 'p', kind: 'purchase', purchase: { days: { delivery: '2024-03-01' } } }, { id: 'q', kind: 'purchase', purchase: { days: { delivery: '2024-03-01' }, standings: [] } }]),
    ...shows(table({ purchaseRecognition: [provision<never>(null, { id: 'unread' })] }), [bought()])
  ], [
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:purchaseRecognition.ceiling',
    '- effort-value met entry=p-1:text value=50000:cents',
    '- - purchase-recognition met [badge 2024-03-01] deciding-day=day-of-delivery:code deciding-day-stated=false:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=sroi-badge temporary:text until=2024-12-31:day recognition=5000:basis-points',
    '- - badge-rule met [badge 2024-03-01] authority=exampletown:text recognition-full=10000:basis-points recognition-temporary=5000:basis-points',
    '- - effort-quantity met unit=invoice:code invoice=100000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=not-stated:code',
    '- purchase-ceiling unknown [badge 2024-03-01] ceiling=null:basis-points due=null:cents ?rule-value:purchaseRecognition.ceiling',
    'efforts-total not-met total=0:cents not-counted=1:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- effort-value not-met entry=p-1:text value=0:cents',
    '- - purchase-recognition not-met [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=sroi-badge full:text until=open-ended:code recognition=0:basis-points',
    '- - badge-rule not-met [badge 2024-03-01] authority=elsewhere:text recognition-full=10000:basis-points recognition-temporary=5000:basis-points',
    '- - effort-quantity met unit=invoice:code invoice=100000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=not-stated:code',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:badge ?rule-value:acceptedLabels.other',
    '- effort-value unknown entry=p-1:text value=null:cents ?rule-value:badge ?rule-value:acceptedLabels.other',
    '- - purchase-recognition unknown [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=sroi-badge full:text until=open-ended:code recognition=null:basis-points ?rule-value:badge ?rule-value:acceptedLabels.other',
    '- - badge-rule unknown [badge 2023-09-01] authority=null:text reason=value-not-readable:code ?rule-value:badge',
    '- - effort-quantity met unit=invoice:code invoice=100000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=not-stated:code',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?contract-fact:authority ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract ?effort-fact:effort.purchase.isBySubcontractor ?rule-value:purchaseRecognition.by-subcontractor ?rule-value:purchaseRecognition.ceiling',
    '- effort-value unknown entry=p-1:text value=null:cents ?contract-fact:authority ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract ?effort-fact:effort.purchase.isBySubcontractor ?rule-value:purchaseRecognition.by-subcontractor',
    '- - purchase-recognition unknown [badge 2024-03-01] deciding-day=day-of-delivery:code deciding-day-stated=false:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=sroi-badge full:text until=open-ended:code recognition=null:basis-points ?contract-fact:authority',
    '- - badge-rule unknown [badge 2024-03-01] authority=null:text reason=fact-decides:code recognition-full=10000:basis-points recognition-temporary=5000:basis-points ?contract-fact:authority',
    '- - effort-quantity met unit=invoice:code invoice=100000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=not-stated:code',
    '- - purchase-conditions unknown [badge 2024-03-01] for-contract=null:boolean ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract',
    '- - purchase-conditions unknown [badge 2024-03-01] by-subcontractor=null:boolean ?effort-fact:effort.purchase.isBySubcontractor ?rule-value:purchaseRecognition.by-subcontractor',
    '- purchase-ceiling unknown [badge 2024-03-01] ceiling=null:basis-points due=null:cents ?rule-value:purchaseRecognition.ceiling',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.purchase.standings ?contract-fact:days.contract ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract ?effort-fact:effort.purchase.isBySubcontractor ?rule-value:purchaseRecognition.by-subcontractor ?rule-value:purchaseRecognition.ceiling',
    '- effort-value unknown entry=p-1:text value=null:cents ?effort-fact:effort.purchase.standings ?contract-fact:days.contract ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract ?effort-fact:effort.purchase.isBySubcontractor ?rule-value:purchaseRecognition.by-subcontractor',
    '- - purchase-recognition unknown [badge 2024-03-01] deciding-day=day-of-delivery:code deciding-day-stated=false:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean label=sroi-badge:text until=open-ended:code recognition=null:basis-points ?effort-fact:effort.purchase.standings',
    '- - badge-rule unknown [badge 2024-03-01] authority=exampletown:text reason=fact-decides:code recognition-full=10000:basis-points recognition-temporary=5000:basis-points ?effort-fact:effort.purchase.standings',
    '- - purchase-conditions unknown [badge 2024-03-01] contract-day=null:day ?contract-fact:days.contract',
    '- - effort-quantity met unit=invoice:code invoice=100000:cents@/purchase/invoice invoice-vat=excluding:code vat-of-rule=not-stated:code',
    '- - purchase-conditions unknown [badge 2024-03-01] for-contract=null:boolean ?effort-fact:effort.purchase.isForContract ?rule-value:purchaseRecognition.for-contract',
    '- - purchase-conditions unknown [badge 2024-03-01] by-subcontractor=null:boolean ?effort-fact:effort.purchase.isBySubcontractor ?rule-value:purchaseRecognition.by-subcontractor',
    '- purchase-ceiling unknown [badge 2024-03-01] ceiling=null:basis-points due=null:cents ?rule-value:purchaseRecognition.ceiling',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=1:count rounding=cent half-up:code rounded-at=rounded-entry:code ?effort-fact:effort.purchase.standings ?effort-fact:effort.purchase.invoice',
    '- effort-value unknown entry=p:text value=null:cents ?effort-fact:effort.purchase.standings ?effort-fact:effort.purchase.invoice',
    '- - purchase-recognition unknown [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean ?effort-fact:effort.purchase.standings',
    '- - effort-quantity unknown unit=invoice:code invoice=null:cents invoice-vat=null:code vat-of-rule=not-stated:code ?effort-fact:effort.purchase.invoice',
    '- effort-value not-met entry=q:text value=0:cents',
    '- - purchase-recognition not-met [purchases 2023-09-01] deciding-day=day-of-delivery:code deciding-day-stated=true:boolean day=2024-03-01:day@/purchase/days/delivery after-lapse=counts-on-its-day:code after-lapse-stated=false:boolean',
    '- - effort-quantity unknown unit=invoice:code invoice=null:cents invoice-vat=null:code vat-of-rule=not-stated:code ?effort-fact:effort.purchase.invoice',
    'efforts-total unknown total=null:cents least-value=0:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code ?rule-value:purchaseRecognition',
    '- effort-value unknown entry=p-1:text value=null:cents ?rule-value:purchaseRecognition',
    '- - purchase-recognition unknown [unread 2023-09-01] reason=value-not-readable:code ?rule-value:purchaseRecognition'
  ])
})

t.test('rules of a day that the contract names', async (t) => {
  t.same(shows(table({ buildingBlocks: [{ ...row('a', block()), valid: { from: '2023-12-01', until: null } }, { ...row('b', block({ values: [{ unit: 'year', cents: 1_00 }] })), valid: { from: '2020-01-01', until: '2023-11-30' } }] }), [hire()], {
    contract: { id: 'c', days: { contract: '2023-12-01' }, terms: { tableVersionOn: '2022-01-01' }, evidence: { '/terms': { level: 'document', source: 'the clause', on: null } } }
  }), [
    'efforts-total met total=100:cents not-counted=0:count rounding=cent half-up:code rounded-at=rounded-entry:code',
    '- rules-version met version=2022-01-01:day@the clause value-by-rules=3000000:cents',
    '- effort-value met entry=e-1:text value=100:cents value-by-rules=3000000:cents',
    '- - building-block met [b 2022-01-01] effort-kind=hire:code group=participatiewet:code@/group block-value=100:cents unit=year:code',
    '- - hours-share met weekly-hours=3600:hundredths@/weeklyHoursHundredths full-time-week=3600:hundredths hours-basis=fixed:code',
    '- - duration met from=2024-01-01:day@/period until=2024-12-31:day@/period clock=calendar:code cap-months=24:count counted-months=1200:hundredths'
  ])
})

t.test('a shortfall and what follows', async (t) => {
  t.same([
    ...shows(table({ buildingBlocks: [row('a', block())], shortfall: [penalty({ repairPeriodFirst: true, faultDefence: true })] }), [hire()], { dueCents: 40_000_00 }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())], shortfall: [penalty({ repairPeriodFirst: true })] }), [hire()], { dueCents: 40_000_00, settlement: { repair: 'running' } }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())], shortfall: [penalty({ faultDefence: true })] }), [hire()], { dueCents: 40_000_00, settlement: { fault: 'not-contractor' } }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())], shortfall: [penalty()] }), [hire()], { dueCents: 40_000_00, contract: { id: 'c', days: { contract: '2023-12-01' }, terms: { penaltyFactorBasisPoints: 15_000 } } }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())], shortfall: [provision({ consequence: 'public-law-decision' as const }, { id: 'public' })] }), [hire()], { dueCents: 40_000_00 }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())], shortfall: [provision<never>(null, { id: 'unread' })] }), [hire()], { dueCents: 40_000_00 }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())] }), [hire({ group: 'x' }), { id: 'open', kind: 'hire' }], { dueCents: 40_000_00 }).slice(-1),
    ...shows(table({ buildingBlocks: [row('a', block())] }), [hire()], { dueCents: 30_000_00 }).slice(-1)
  ], [
    'shortfall not-met! [shortfall 2023-09-01] due=4000000:cents filled=3000000:cents short=1000000:cents consequence=contractual-penalty:code factor=10000:basis-points repair=null:code fault=null:code penalty=null:cents ?decision:settlement.repair ?decision:settlement.fault',
    'shortfall not-met [shortfall 2023-09-01] due=4000000:cents filled=3000000:cents short=1000000:cents consequence=contractual-penalty:code factor=10000:basis-points repair=repair-running:code fault=null:code repair-first=true:boolean penalty=0:cents',
    'shortfall not-met! [shortfall 2023-09-01] due=4000000:cents filled=3000000:cents short=1000000:cents consequence=contractual-penalty:code factor=10000:basis-points repair=null:code fault=fault-not-contractor:code penalty=0:cents',
    'shortfall not-met [shortfall 2023-12-01] due=4000000:cents filled=3000000:cents short=1000000:cents consequence=contractual-penalty:code factor=15000:basis-points repair=null:code fault=null:code factor-by-rules=10000:basis-points penalty=1500000:cents',
    'shortfall not-met! [public 2023-09-01] due=4000000:cents filled=3000000:cents short=1000000:cents consequence=public-law-decision:code penalty=null:cents ?decision:settlement.public-law',
    'shortfall not-met [unread 2023-09-01] due=4000000:cents filled=3000000:cents short=1000000:cents penalty=null:cents ?rule-value:shortfall',
    'shortfall unknown due=4000000:cents filled=null:cents short=null:cents least-value=3000000:cents ?effort-fact:efforts.value',
    'shortfall met due=3000000:cents filled=3000000:cents short=0:cents'
  ])
})
