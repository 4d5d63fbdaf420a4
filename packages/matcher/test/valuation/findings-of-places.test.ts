// What each step shows of somebody who works: bands, bonuses, hours, duration and caps.
import t from 'tap'
import { provision } from '../make.ts'
import { block, bonus, hire, row, table } from './make-valuation.ts'
import { shows } from './shown-steps.ts'

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
