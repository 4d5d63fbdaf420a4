// What each step shows of the row that was chosen, and of each unit that a value is counted by.
import t from 'tap'
import { provision } from '../make.ts'
import { block, hire, row, table } from './make-valuation.ts'
import { shows } from './shown-steps.ts'

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
