// What counts of a purchase, what all entries are worth together, and what follows when too little was filled.
import type { Settlement } from '@sroi/matcher'
import { MatcherError, value } from '@sroi/matcher'
import t from 'tap'
import { factOf, find, NOW, provision, TODAY } from '../make.ts'
import { ask, block, bought, hire, namesOf, penalty, recognition, row, table, told } from './make-valuation.ts'

const held = (scheme: string, level: string | null, from = '2023-01-01', until: string | null = '2025-01-01') => ({ scheme, level, period: { from, until } })

t.test('the label decides how much of the invoice counts, on the day of delivery', async (t) => {
  const rules = table({ purchaseRecognition: [recognition()] })
  t.equal(told(rules, bought()), 'met 100000')
  t.equal(told(rules, bought({ standings: [held('pso', 'aspirant')] })), 'met 50000')
  t.equal(told(rules, bought({ standings: [held('pso', 'aspirant'), held('pso', '30-plus')] })), 'met 100000', 'the best one counts')
  t.equal(told(rules, bought({ standings: [held('b-corp', null)] })), 'unknown null purchaseRecognition.share')
  t.equal(told(rules, bought({ standings: [held('b-corp', null), held('pso', 'aspirant')] })), 'unknown null purchaseRecognition.share', 'the other label may count for more')
  t.equal(told(rules, bought({ standings: [held('b-corp', null), held('pso', '30-plus')] })), 'met 100000', 'more than all of it cannot count')
  t.equal(told(rules, bought({ standings: [held('other', null)] })), 'not-met 0', 'the list is complete')
  t.equal(told(table({ purchaseRecognition: [recognition({ complete: false })] }), bought({ standings: [held('other', '2')] })), 'unknown null acceptedLabels.other 2')
  t.equal(told(rules, bought({ standings: [] })), 'not-met 0')
  t.equal(told(table({ purchaseRecognition: [recognition({ labels: [{ scheme: 'pso', levels: null, basisPoints: 0 }] })] }), bought()), 'not-met 0', 'a label that counts for nothing')
  t.equal(told(rules, bought({ standings: [held('pso', '30-plus', '2024-03-02')] })), 'not-met 0', 'a day too late')
  t.equal(told(rules, bought({ standings: [held('pso', '30-plus', '2023-01-01', '2024-03-01')] })), 'met 100000', 'its last day')
  const { standings: _standings, ...unknown } = bought().purchase ?? {}
  t.equal(told(rules, { ...bought(), purchase: unknown }), 'unknown null effort.purchase.standings')
})

t.test('order, delivery, invoice or payment: the rule names the day, and delivery is taken where it does not', async (t) => {
  const only = (from: string, until: string) => bought({ standings: [held('pso', '30-plus', from, until)] })
  for (const [day, on] of [['order', '2024-02-01'], ['delivery', '2024-03-01'], ['invoice', '2024-04-01'], ['payment', '2024-05-01'], [null, '2024-03-01']] as const) {
    const rules = table({ purchaseRecognition: [recognition({ day })] })
    t.equal(told(rules, only(on, on)), 'met 100000', `${day}`)
    t.equal(told(rules, bought({ days: {} })), `unknown null effort.purchase.days.${day ?? 'delivery'}`)
  }
  t.equal(told(table({ purchaseRecognition: [recognition({ day: 'order' })] }), only('2024-03-01', '2024-03-01')), 'not-met 0')
})

t.test('a later lapse takes nothing back, unless the rule says so', async (t) => {
  t.equal(told(table({ purchaseRecognition: [recognition()] }), bought()), 'met 100000')
  const clawedBack = table({ purchaseRecognition: [recognition({ afterLapse: 'clawed-back' })] })
  t.equal(told(clawedBack, bought()), 'not-met 0')
  t.equal(told(clawedBack, bought(), { on: '2025-01-01' }), 'met 100000')
  t.equal(told(clawedBack, bought({ standings: [held('pso', '30-plus', '2023-01-01', null)] })), 'met 100000')
})

t.test('invoices are reckoned without VAT', async (t) => {
  const by = (invoice: NonNullable<Parameters<typeof bought>[0]>['invoice'], vat: 'excluding' | 'including' | null = null) => told(table({ purchaseRecognition: [recognition({ vat })] }), bought(invoice === undefined ? {} : { invoice }))
  t.equal(by({ cents: 1_210_00, vat: 'including', vatRateBasisPoints: 2100 }), 'met 100000')
  t.equal(by({ cents: 1_210_00, vat: 'including' }), 'unknown null effort.purchase.invoice.vatRateBasisPoints')
  t.equal(by({ cents: 1_210_00 }), 'unknown null effort.purchase.invoice.vat')
  t.equal(by({ cents: 1_000_00, vat: 'excluding' }, 'including'), 'unknown null purchaseRecognition.vat')
  const { invoice: _invoice, ...without } = bought().purchase ?? {}
  t.equal(told(table({ purchaseRecognition: [recognition()] }), { ...bought(), purchase: without }), 'unknown null effort.purchase.invoice')
})

t.test('purchases outside the contract and those of subcontractors: counted, not counted, or not stated', async (t) => {
  const by = (unrelated: boolean | null, isForContract?: boolean) => told(table({ purchaseRecognition: [recognition({ unrelated })] }), bought(isForContract === undefined ? {} : { isForContract }))
  t.equal(by(false, true), 'met 100000')
  t.equal(by(false, false), 'not-met 0')
  t.equal(by(null, false), 'unknown null purchaseRecognition.for-contract')
  t.equal(by(null), 'unknown null effort.purchase.isForContract purchaseRecognition.for-contract')
  t.equal(by(true), 'met 100000')
  const sub = table({ purchaseRecognition: [recognition({ bySubcontractor: false })] })
  t.equal(told(sub, bought({ isBySubcontractor: true })), 'not-met 0')
  t.equal(told(sub, bought({ isBySubcontractor: false })), 'met 100000')
})

t.test('a row of the table for a sort of supplier goes before labels', async (t) => {
  const rules = table({ purchaseRecognition: [recognition()], buildingBlocks: [row('sw', block({ values: [{ unit: 'labour-cost', basisPoints: 10_000 }] }), { kinds: ['purchase'], groups: ['sw-company'] })] })
  t.equal(told(rules, bought({}, { group: 'sw-company', labourCostCents: 400_00 })), 'met 40000')
  t.equal(told(rules, bought({}, { group: 'other' })), 'met 100000')
})

t.test('purchases together stay below their ceiling', async (t) => {
  const two = [bought({}, { id: 'p-1' }), bought({}, { id: 'p-2' })]
  const total = (ceilingBasisPoints: number | null, dueCents?: number) => ask(table({ purchaseRecognition: [recognition({ ceilingBasisPoints })] }), two, dueCents === undefined ? {} : { dueCents })
  t.equal(total(10_000).totalCents, 2_000_00)
  t.equal(total(5_000, 3_000_00).totalCents, 1_500_00)
  t.equal(total(5_000, 4_000_00).totalCents, 2_000_00)
  t.same([total(5_000).totalCents, namesOf(total(5_000).finding)], [null, 'obligation.due'])
  t.same([total(null).totalCents, namesOf(total(null).finding)], [null, 'purchaseRecognition.ceiling'])
  t.equal(total(null).efforts[0]?.cents, 1_000_00, 'each purchase is known on its own')
})

t.test('a maximum a day limits what is counted by the hour', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'hour', cents: 100_00 }], maximumPerDayCents: 500_00 }), { kinds: ['contribution'] })] })
  const help = (hours: number, days?: number) => told(rules, { id: 'h', kind: 'contribution', hoursHundredths: hours * 100, ...(days === undefined ? {} : { days }) })
  t.equal(help(4, 1), 'met 40000')
  t.equal(help(8, 1), 'met 50000')
  t.equal(help(8, 2), 'met 80000')
  t.equal(help(8), 'unknown null effort.days')
})

t.test('two entries of one place cannot count the same day twice', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block())] })
  const again = (from: string) => ask(rules, [hire({ id: '1', placement: 'p' }), hire({ id: '2', placement: 'p', period: { from, until: '2025-12-31' } })])
  t.equal(again('2025-01-01').totalCents, 60_000_00)
  t.equal(ask(rules, [hire({ id: '1', placement: 'p', period: { from: '2024-01-01', until: null } }), hire({ id: '2', placement: 'p', period: { from: '2025-01-01', until: null } })], { on: '2025-06-30' }).totalCents, null, 'both still run')
  t.equal(ask(rules, [hire({ id: '1', placement: 'p' }), hire({ id: '2', placement: 'p', period: { from: '2027-01-01', until: null } })], { on: '2025-06-30' }).totalCents, 30_000_00, 'the second has not begun')
  t.same([again('2024-12-31').totalCents, namesOf(again('2024-12-31').finding)], [null, 'effort.placement'])
})

t.test('rounding: each entry, or only the total; cents or euros', async (t) => {
  const third = (id: string) => hire({ id, weeklyHoursHundredths: 12_00 })
  const by = (unit: 'cent' | 'euro', mode: 'half-up' | 'down', at: 'entry' | 'total') => ask(table({
    buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 500 }] }))], entryRounding: [provision({ unit, mode, at })]
  }), [third('1'), third('2'), third('3')])
  t.equal(by('cent', 'half-up', 'entry').totalCents, 167 * 3)
  t.equal(by('cent', 'down', 'entry').totalCents, 166 * 3)
  t.equal(by('cent', 'half-up', 'total').totalCents, 500)
  t.equal(by('euro', 'half-up', 'entry').totalCents, 600)
  t.equal(by('euro', 'down', 'total').totalCents, 500)
  t.equal(by('cent', 'half-up', 'total').efforts[0]?.cents, 167, 'an entry is shown to the cent')
})

const year = table({ buildingBlocks: [row('a', block())] })

t.test('what is short costs its factor; repair and fault are facts that a person gives', async (t) => {
  const by = (parts: Parameters<typeof penalty>[0], settlement: Settlement = {}) => {
    const { shortfall } = ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty(parts)] }), [hire()], { dueCents: 40_000_00, settlement })
    return `${shortfall?.finding.verdict} ${shortfall?.shortCents} ${shortfall?.penaltyCents} ${namesOf(shortfall?.finding)}`.trim()
  }
  t.equal(by({}), 'not-met 1000000 1000000')
  t.equal(by({ factorBasisPoints: 15_000 }), 'not-met 1000000 1500000')
  t.equal(by({ repairPeriodFirst: true }), 'not-met 1000000 null settlement.repair')
  t.equal(by({ repairPeriodFirst: true }, { repair: 'running' }), 'not-met 1000000 0')
  t.equal(by({ repairPeriodFirst: true }, { repair: 'not-given' }), 'not-met 1000000 0')
  t.equal(by({ repairPeriodFirst: true }, { repair: 'over' }), 'not-met 1000000 1000000')
  t.equal(by({ repairPeriodFirst: null }), 'not-met 1000000 null shortfall.repair')
  t.equal(by({ repairPeriodFirst: null }, { repair: 'over' }), 'not-met 1000000 1000000')
  t.equal(by({ faultDefence: true }), 'not-met 1000000 null settlement.fault')
  t.equal(by({ faultDefence: true }, { fault: 'not-contractor' }), 'not-met 1000000 0')
  t.equal(by({ faultDefence: true }, { fault: 'contractor' }), 'not-met 1000000 1000000')
  t.equal(by({ faultDefence: false }, { fault: 'not-contractor' }), 'not-met 1000000 1000000')
  t.equal(by({ faultDefence: null }, { fault: 'not-contractor' }), 'not-met 1000000 null shortfall.fault')
  t.equal(by({ faultDefence: null }, { fault: 'contractor' }), 'not-met 1000000 1000000')
})

t.test('for a subsidy there is no contractual penalty, whatever a rule set says', async (t) => {
  const subsidy = { contract: { id: 'c', trigger: 'subsidy' as const, days: { contract: '2023-12-01' } }, dueCents: 40_000_00 }
  for (const shortfall of [penalty(), provision({ consequence: 'public-law-decision' as const })]) {
    const outcome = ask(table({ buildingBlocks: [row('a', block())], shortfall: [shortfall] }), [hire()], subsidy).shortfall
    t.same([outcome?.shortCents, outcome?.penaltyCents, outcome?.finding.discretion, namesOf(outcome?.finding)], [10_000_00, null, true, 'settlement.public-law'])
  }
})

t.test('what a person must decide is a flag, and what was compared is shown', async (t) => {
  const undecided = ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty({ faultDefence: true })] }), [hire()], { dueCents: 40_000_00 }).shortfall
  t.equal(undecided?.finding.discretion, true)
  t.equal(ask(table({ buildingBlocks: [row('a', block())], shortfall: [penalty()] }), [hire()], { dueCents: 40_000_00 }).shortfall?.finding.discretion, undefined)
  const hours = table({ buildingBlocks: [row('h', block({ values: [{ unit: 'hour', cents: 100_00 }] }), { kinds: ['hours'] })] })
  const quantity = (parts: object) => factOf(find(ask(hours, [{ id: 'h', kind: 'hours', ...parts }]).finding, 'effort-quantity'), 'quantity')
  t.same([quantity({ hoursHundredths: 150 }), quantity({})], [150, null])
  const started = find(ask(year, [hire({ startedOn: '2023-01-01' })]).finding, 'look-back')
  t.same([factOf(started, 'started-on'), factOf(started, 'contract-day')], ['2023-01-01', '2023-12-01'])
})

t.test('short, not short, or not known', async (t) => {
  const by = (dueCents: number, efforts = [hire()]) => ask(year, efforts, { dueCents }).shortfall
  t.same([by(30_000_00)?.shortCents, by(30_000_00)?.penaltyCents, by(30_000_00)?.finding.verdict], [0, 0, 'met'])
  t.same([by(30_000_01)?.shortCents, by(30_000_01)?.penaltyCents, namesOf(by(30_000_01)?.finding)], [1, null, 'shortfall'], 'no rule on what follows')
  const open = [hire(), hire({ id: 'e-2', group: 'ww', weeklyHoursHundredths: 36_00 })].map((one) => one.id === 'e-2' ? (({ weeklyHoursHundredths: _hours, ...rest }) => rest)(one) : one)
  t.same([by(40_000_00, open)?.shortCents, namesOf(by(40_000_00, open)?.finding)], [null, 'efforts.value'])
  t.equal(by(30_000_00, open)?.shortCents, 0, 'what is certain is enough')
  t.equal(ask(year, [hire()]).shortfall, null, 'nothing is asked')
})

t.test('what is more than needed counts elsewhere, or not, or that is not stated', async (t) => {
  const by = (excess: boolean | null) => ask(table({ purchaseRecognition: [recognition({ excess })] }), [bought()], { dueCents: 600_00 }).finding.because.at(-1)
  t.same([by(true)?.code, by(true)?.verdict], ['excess', 'met'])
  t.equal(by(false)?.verdict, 'not-met')
  t.equal(namesOf(by(null)), 'purchaseRecognition.excess')
})

t.test('every problem of a request is named at once', async (t) => {
  try {
    value({
      contract: { id: 'c', days: { contract: '2024-02-31' } },
      efforts: [
        hire({ weeklyHoursHundredths: 0.5, fullTimeWeekHundredths: 0 }), hire({ period: { from: '2024-02-01', until: '2024-01-01' } }), hire({ id: 'e-2', age: { from: 9, until: 3 }, costCents: -1 })
      ],
      authority: 'somebody',
      dueCents: Number.NaN,
      ruleSet: { ...year, authority: 'another' },
      on: TODAY,
      knownAt: 'now'
    })
    t.fail('nothing was refused')
  } catch (error) {
    t.ok(error instanceof MatcherError)
    t.same((error as MatcherError).problems.map(({ place, code }) => `${place} ${code}`), [
      '/ruleSet other-authority', '/contract/days/contract no-day', '/efforts/0/weeklyHoursHundredths no-number', '/efforts/0/fullTimeWeekHundredths no-number', '/efforts/1/period period-backwards',
      '/efforts/2/age period-backwards', '/efforts/2/costCents no-number', '/dueCents no-number', '/knownAt no-instant', '/efforts/1/id double-id'
    ])
  }
})

t.test('values beyond what can be reckoned with are refused, not rounded', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'hour', cents: 1_000_000_000_000 }] }), { kinds: ['hours'] })] })
  t.throws(() => ask(rules, [{ id: 'h', kind: 'hours', hoursHundredths: 1_000_000_000_00 }]), { code: 'INVALID_REQUEST' })
  t.equal(ask(table({}), [], { knownAt: NOW }).totalCents, 0)
})
