// What counts of a purchase: the label on the day, the invoice, and the ceiling.
import t from 'tap'
import { factOf, find, provision } from '../make.ts'
import { ask, block, bought, namesOf, recognition, row, table, told } from './make-valuation.ts'

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

t.test('invoices are reckoned without VAT where no text says otherwise, and that is said', async (t) => {
  const by = (invoice: NonNullable<Parameters<typeof bought>[0]>['invoice'], vat: 'excluding' | 'including' | null = null) => told(table({ purchaseRecognition: [recognition({ vat })] }), bought(invoice === undefined ? {} : { invoice }))
  t.equal(by({ cents: 1_210_00, vat: 'including', vatRateBasisPoints: 2100 }), 'met 100000')
  t.equal(by({ cents: 1_210_00, vat: 'including' }), 'unknown null effort.purchase.invoice.vatRateBasisPoints')
  t.equal(by({ cents: 1_210_00 }), 'unknown null effort.purchase.invoice.vat')
  t.equal(by({ cents: 1_210_00, vat: 'including' }, 'including'), 'met 121000', 'as it was paid')
  t.equal(by({ cents: 1_000_00, vat: 'excluding', vatRateBasisPoints: 900 }, 'including'), 'met 109000')
  t.equal(by({ cents: 1_000_00, vat: 'excluding' }, 'including'), 'unknown null effort.purchase.invoice.vatRateBasisPoints')
  t.equal(by({ cents: 1_000_00, vat: 'excluding' }, 'excluding'), 'met 100000')
  const said = (vat: 'excluding' | 'including' | null) => factOf(find(ask(table({ purchaseRecognition: [recognition({ vat })] }), [bought()]).finding, 'effort-quantity'), 'vat-of-rule')
  t.same([said(null), said('excluding'), said('including')], ['not-stated', 'excluding', 'including'])
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
  t.equal(told(sub, bought()), 'unknown null effort.purchase.isBySubcontractor')
  const unsaid = table({ purchaseRecognition: [recognition({ bySubcontractor: null })] })
  t.equal(told(unsaid, bought({ isBySubcontractor: true })), 'unknown null purchaseRecognition.by-subcontractor')
  t.equal(told(unsaid, bought({ isBySubcontractor: false })), 'met 100000', 'what is not stated does not matter here')
  t.equal(told(unsaid, bought({ isBySubcontractor: true, standings: [] })), 'not-met 0', 'nor here')
  t.equal(told(table({ purchaseRecognition: [recognition({ bySubcontractor: null, unrelated: false })] }), bought({ isForContract: false })), 'not-met 0', 'one certain no is enough')
})

t.test('a row of the table for a sort of supplier goes before labels', async (t) => {
  const rules = table({ purchaseRecognition: [recognition()], buildingBlocks: [row('sw', block({ values: [{ unit: 'labour-cost', basisPoints: 10_000 }] }), { kinds: ['purchase'], groups: ['sw-company'] })] })
  t.equal(told(rules, bought({}, { group: 'sw-company', labourCostCents: 400_00 })), 'met 40000')
  t.equal(told(rules, bought({}, { group: 'other' })), 'met 100000')
  t.equal(told(rules, bought()), 'unknown null effort.group', 'a purchase that may be of that sort waits for it')
  const agreed = table({ purchaseRecognition: [recognition()], buildingBlocks: [row('firm', block({ values: [{ unit: 'invoice', basisPoints: 10_000 }, { unit: 'labour-cost', basisPoints: 10_000 }] }), { kinds: ['purchase'] })] })
  t.equal(told(agreed, bought()), 'unknown null effort.valuedBy')
})

t.test('what a rule asks of purchases, and its ceiling, hold for the rows of the table as well', async (t) => {
  const rules = table({
    purchaseRecognition: [recognition({ unrelated: false, ceilingBasisPoints: 5_000 })],
    buildingBlocks: [row('sw', block({ values: [{ unit: 'invoice', basisPoints: 10_000 }] }), { kinds: ['purchase'], groups: ['sw-company'] })]
  })
  const listed = (parts: object) => bought({ isForContract: true, ...parts }, { group: 'sw-company' })
  t.equal(told(rules, listed({ isForContract: false })), 'not-met 0')
  t.equal(ask(rules, [listed({})], { dueCents: 1_000_00 }).totalCents, 500_00)
  t.equal(told(table({ buildingBlocks: [row('sw', block({ values: [{ unit: 'invoice', basisPoints: 10_000 }] }), { kinds: ['purchase'] })] }), listed({ isForContract: false })), 'met 100000', 'without such a rule nothing is asked')
})

t.test('a rule on purchases that could not be read leaves a row of the table open, and its VAT is that of the row', async (t) => {
  const rows = [provision(block({ values: [{ unit: 'invoice' as const, basisPoints: 10_000 }], hoursBasis: { by: 'none' as const }, cap: null }), { id: 'sw', when: { efforts: { kinds: ['purchase' as const], groups: ['sw-company'] } } })]
  const effort = bought({ invoice: { cents: 1_000_00, vat: 'excluding', vatRateBasisPoints: 2100 } }, { group: 'sw-company' })
  t.equal(told(table({ buildingBlocks: rows }), effort), 'met 100000', 'no rule asks anything of it')
  t.equal(told(table({ buildingBlocks: rows, purchaseRecognition: [provision<never>(null, { id: 'unread' })] }), effort), 'unknown null purchaseRecognition')
  t.equal(told(table({ buildingBlocks: rows, purchaseRecognition: [recognition({ vat: 'including' })] }), effort), 'met 121000')
  t.equal(told(table({ buildingBlocks: rows, purchaseRecognition: [recognition({ vat: 'excluding' })] }), effort), 'met 100000')
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

t.test('a ceiling is on all purchases together and is never passed, not by a part of a cent', async (t) => {
  const total = (dueCents: number, ceilingBasisPoints: number, at: 'entry' | 'total' = 'entry') => ask(table({ purchaseRecognition: [recognition({ ceilingBasisPoints })], entryRounding: [provision({ unit: 'cent' as const, mode: 'half-up' as const, at })] }), [bought()], { dueCents })
  t.equal(total(333_33, 5_000).totalCents, 166_66, '€ 166.665 is € 166.66')
  t.equal(total(333_33, 5_000, 'total').totalCents, 166_66)
  t.equal(total(2_000_00, 5_000).totalCents, 1_000_00, 'exactly at it')
  t.equal(ask(table({ purchaseRecognition: [recognition({ ceilingBasisPoints: 5_000 })], entryRounding: [provision({ unit: 'euro' as const, mode: 'half-up' as const, at: 'entry' as const })] }), [bought()], { dueCents: 333_33 }).totalCents, 166_66, 'where entries are whole euros, a ceiling is still to the cent')
  t.equal(find(total(2_000_00, 5_000).finding, 'purchase-ceiling')?.verdict, 'met')
  t.equal(find(total(1_999_99, 5_000).finding, 'purchase-ceiling')?.verdict, 'not-met')
  t.equal(total(1_000_00, 0).totalCents, 0)
  t.equal(find(total(1_000_00, 10_000).finding, 'purchase-ceiling'), undefined, 'all of it is no ceiling')
  t.equal(find(ask(table({ purchaseRecognition: [recognition({ ceilingBasisPoints: null })] }), [bought({ standings: [] })]).finding, 'purchase-ceiling'), undefined, 'where no purchase counts there is nothing to limit')
})

t.test('a ceiling that is surely passed settles what purchases that are not known fill', async (t) => {
  const rules = table({ purchaseRecognition: [recognition({ ceilingBasisPoints: 5_000 })] })
  const open = bought({ days: {} }, { id: 'p-2' })
  const by = (dueCents: number) => ask(rules, [bought(), open], { dueCents })
  t.same([by(1_999_00).totalCents, by(1_999_00).leastCents], [999_50, 999_50])
  t.same(find(by(2_000_02).finding, 'purchase-ceiling')?.missing, [{ kind: 'effort-fact', name: 'efforts.value' }])
  t.same([by(2_000_02).totalCents, by(2_000_02).leastCents, namesOf(by(2_000_02).finding)], [null, 1_000_00, 'effort.purchase.days.delivery efforts.value'])
})

t.test('purchases under rules with different ceilings only add up below the lowest', async (t) => {
  const years = (old: number | null, now: number | null) => table({ purchaseRecognition: [
    { ...recognition({ ceilingBasisPoints: old }), id: 'old', selectedBy: 'delivery' as const, valid: { from: '2020-01-01', until: '2024-02-29' } },
    { ...recognition({ ceilingBasisPoints: now }), id: 'now', selectedBy: 'delivery' as const, valid: { from: '2024-03-01', until: null } }
  ] })
  const two = [bought({}, { id: 'p-1' }), bought({ days: { delivery: '2024-02-29' } }, { id: 'p-2' })]
  const by = (old: number | null, now: number | null, dueCents: number) => ask(years(old, now), two, { dueCents })
  t.equal(by(5_000, 5_000, 3_000_00).totalCents, 1_500_00, 'one ceiling in two rules')
  t.equal(by(5_000, 8_000, 4_000_00).totalCents, 2_000_00, 'below the lowest')
  t.same([by(5_000, 8_000, 3_000_00).totalCents, by(5_000, 8_000, 3_000_00).leastCents, namesOf(by(5_000, 8_000, 3_000_00).finding)], [null, 1_500_00, 'purchaseRecognition.ceiling'])
  t.equal(namesOf(by(5_000, null, 9_000_00).finding), 'purchaseRecognition.ceiling')
  t.equal(by(10_000, 10_000, 1_000_00).totalCents, 2_000_00)
  t.equal(by(10_000, 5_000, 9_000_00).totalCents, 2_000_00)
  t.equal(by(10_000, 5_000, 3_000_00).totalCents, null)
  t.same(find(by(5_000, 8_000, 3_000_00).finding, 'purchase-ceiling')?.missing, [{ kind: 'rule-value', name: 'purchaseRecognition.ceiling' }])
})
