// What each step shows of a purchase, and of what is short.
import t from 'tap'
import { provision } from '../make.ts'
import { badge, block, bought, hire, penalty, recognition, row, table } from './make-valuation.ts'
import { shows } from './shown-steps.ts'

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
