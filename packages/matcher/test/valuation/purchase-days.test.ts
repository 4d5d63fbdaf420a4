// Which day decides about a purchase, which rules hold on it, what a badge counts for, and what happens after a lapse.
import type { BadgeRule, Effort, Provision, PurchaseRecognitionRule, SupplierStanding } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import t from 'tap'
import { factOf, find, provision } from '../make.ts'
import { ask, badge, block, bought, hire, namesOf, recognition, row, table, told } from './make-valuation.ts'

const held = (level: string | null, from = '2023-01-01', until: string | null = '2025-01-01', scheme = 'sroi-badge'): SupplierStanding => ({ scheme, level, period: { from, until } })
const OURS = { authority: 'exampletown' }
const SILENT = { labels: [], complete: false, day: null, afterLapse: null, vat: null } satisfies Partial<PurchaseRecognitionRule>

function until (day: string, one: Provision<PurchaseRecognitionRule>): Provision<PurchaseRecognitionRule> {
  return { ...one, id: 'until', selectedBy: 'delivery', valid: { from: '2020-01-01', until: day } }
}

function after (day: string, one: Provision<PurchaseRecognitionRule>, parts: Partial<Provision<PurchaseRecognitionRule>> = {}): Provision<PurchaseRecognitionRule> {
  return { ...one, id: 'after', selectedBy: 'delivery', valid: { from: day, until: null }, ...parts }
}

const delivered = (delivery: string, id = 'p-1'): Effort => bought({ days: { delivery }, standings: [held('aspirant', '2023-01-01', null, 'pso')] }, { id })
const half = recognition({ labels: [{ scheme: 'pso', levels: null, basisPoints: 5_000 }] })
const none = recognition({ labels: [{ scheme: 'pso', levels: null, basisPoints: 2_500 }] })

t.test('a rule that the day of delivery selects is that of each purchase’s own day', async (t) => {
  const rules = table({ purchaseRecognition: [until('2024-06-30', half), after('2024-07-01', none)] })
  t.equal(told(rules, delivered('2024-06-30')), 'met 50000')
  t.equal(told(rules, delivered('2024-07-01')), 'met 25000')
  t.equal(told(rules, bought({ days: { order: '2024-06-30' } })), 'unknown null effort.purchase.days.delivery')
  t.equal(ask(rules, [delivered('2024-06-30', 'p-1'), delivered('2024-07-01', 'p-2'), delivered('2024-06-30', 'p-3')]).totalCents, 125_000)
  t.equal(told(rules, delivered('2019-12-31'), { contract: { id: 'c', days: { contract: '2019-01-01' } } }), 'unknown null buildingBlocks', 'before any rule')
})

t.test('a rule that the day of delivery selects holds although it was published after the contract; one that the contract selects does not', async (t) => {
  const late = { published: '2024-01-15' }
  t.equal(told(table({ purchaseRecognition: [after('2024-02-01', half, late)] }), delivered('2024-02-01')), 'met 50000')
  t.equal(told(table({ purchaseRecognition: [{ ...half, ...late }] }), delivered('2024-02-01')), 'unknown null buildingBlocks')
  const listed = (parts: object) => table({ buildingBlocks: [{ ...row('sw', block({ values: [{ unit: 'invoice', basisPoints: 5_000 }] }), { kinds: ['purchase'] }), ...late, ...parts }] })
  t.equal(told(listed({ selectedBy: 'delivery' }), bought()), 'met 50000', 'a row of the table as well')
  t.equal(told(listed({ selectedBy: 'delivery' }), bought({ days: {} })), 'unknown null effort.purchase.days.delivery')
  t.equal(told(listed({ selectedBy: 'contract' }), bought()), 'unknown null buildingBlocks')
  t.equal(told(listed({ selectedBy: 'delivery' }), hire()), 'unknown null buildingBlocks.not-in-table', 'and nothing is asked of other efforts')
})

t.test('a full and a temporary badge count for what the badge rule says, for the contractors it is for', async (t) => {
  const rules = table({ badge: [badge()], purchaseRecognition: [recognition({ ...SILENT, ceilingBasisPoints: 10_000 })] })
  const by = (standing: SupplierStanding, parts: object = OURS) => told(rules, bought({ standings: [standing] }), parts)
  t.equal(by(held('full')), 'met 100000')
  t.equal(by(held('temporary')), 'met 50000')
  t.equal(by(held('temporary', '2023-01-01', '2024-02-29')), 'not-met 0', 'its last day was the day before the delivery')
  t.equal(by(held(null)), 'unknown null effort.purchase.standings', 'full or temporary is not said')
  t.equal(by(held('full'), { authority: 'elsewhere' }), 'not-met 0')
  t.equal(by(held('full'), {}), 'unknown null authority')
  t.equal(told(rules, bought({ standings: [held('temporary'), held('full')] }), OURS), 'met 100000', 'the best one')
  const found = ask(rules, [bought({ standings: [held('temporary')] })], OURS).finding
  t.equal(find(found, 'badge-rule')?.rule?.provision, 'badge', 'the badge rule is named')
  t.match(explain(found, 'en').map(({ text }) => text).join('\n'), /100% of the invoice counts with a badge, 50% with a temporary one\./)
  t.match(explain(ask(rules, [bought({ standings: [held('full')] })]).finding, 'en').map(({ text }) => text).join('\n'), /It is not known whether a badge counts here: [^.]*[a-z]{4}[^.]*\./)
  t.equal(factOf(find(ask(rules, [bought({ standings: [held('full')] })]).finding, 'badge-rule'), 'reason'), 'fact-decides')
})

t.test('without its rule, or before it, a badge is not known to count; another label may still', async (t) => {
  const rules = table({ badge: [badge({}, { valid: { from: '2024-03-02', until: null } })], purchaseRecognition: [recognition()] })
  t.equal(told(rules, bought({ standings: [held('full')] }), OURS), 'unknown null badge')
  t.equal(told(rules, bought({ standings: [held('full'), held('30-plus', '2023-01-01', null, 'pso')] }), OURS), 'met 100000')
  t.equal(told(rules, bought({ standings: [held('full'), held('aspirant', '2023-01-01', null, 'pso')] }), OURS), 'unknown null badge')
  const listed = table({ badge: [badge()], purchaseRecognition: [recognition({ labels: [{ scheme: 'sroi-badge', levels: null, basisPoints: 1_000 }] })] })
  t.equal(told(listed, bought({ standings: [held('full')] }), OURS), 'met 10000', 'a rule on purchases that lists the badge goes before')
  const elsewhere = table({ badge: [badge({ authorities: ['elsewhere'] })], purchaseRecognition: [recognition()] })
  t.equal(told(elsewhere, bought({ standings: [held('full'), held(null, '2023-01-01', null, 'b-corp')] }), OURS), 'unknown null purchaseRecognition.share', 'a badge that does not count here refuses no label')
  t.equal(told(elsewhere, bought({ standings: [held('full'), held('aspirant', '2023-01-01', null, 'pso')] }), OURS), 'met 50000')
})

t.test('of what a rule lists more than once the best counts; what it lists without a value is not known', async (t) => {
  const by = (labels: PurchaseRecognitionRule['labels'], standing: SupplierStanding, complete = false) => told(table({ badge: [badge()], purchaseRecognition: [recognition({ labels, complete })] }), bought({ standings: [standing] }), OURS)
  t.equal(by([{ scheme: 'pso', levels: null, basisPoints: 5_000 }, { scheme: 'pso', levels: ['30-plus'], basisPoints: 10_000 }], held('30-plus', '2023-01-01', null, 'pso')), 'met 100000')
  t.equal(by([{ scheme: 'pso', levels: ['30-plus'], basisPoints: 10_000 }], held(null, '2023-01-01', null, 'pso'), true), 'not-met 0', 'no level is none of the levels')
  t.equal(by([{ scheme: 'b-corp', levels: null, basisPoints: null }], held(null, '2023-01-01', null, 'b-corp')), 'unknown null purchaseRecognition.share')
  t.equal(by([{ scheme: 'sroi-badge', levels: null, basisPoints: null }], held('full')), 'unknown null purchaseRecognition.share', 'the badge as well')
  const nothing = find(ask(table({ purchaseRecognition: [recognition({ labels: [{ scheme: 'pso', levels: null, basisPoints: 0 }] })] }), [bought()]).finding, 'purchase-recognition')
  t.equal(nothing?.verdict, 'not-met', 'a label that counts for nothing')
})

t.test('where only the badge has a rule, what else matters for purchases is not stated', async (t) => {
  const rules = (parts: object = {}) => table({ badge: [badge()], ...parts })
  const valued = ask(rules(), [bought({ standings: [held('full')], isForContract: true, isBySubcontractor: false })], OURS)
  t.same([valued.efforts[0]?.cents, valued.totalCents, namesOf(valued.finding)], [100_000, null, 'purchaseRecognition.ceiling'])
  t.equal(told(rules(), bought({ standings: [held('full')], isForContract: false, isBySubcontractor: true }), OURS), 'unknown null purchaseRecognition.for-contract purchaseRecognition.by-subcontractor')
  t.equal(told(rules({ purchaseRecognition: [provision<PurchaseRecognitionRule>(null, { id: 'unread' })] }), bought({ standings: [held('full')] }), OURS), 'unknown null purchaseRecognition')
  t.equal(told(table({ badge: [provision<BadgeRule>(null, { id: 'badge', selectedBy: 'delivery' })] }), bought({ standings: [held('full')] }), OURS), 'unknown null badge', 'a badge rule that could not be read')
  t.equal(told(rules(), bought({ days: {}, standings: [held('full')] }), OURS), 'unknown null effort.purchase.days.delivery')
})

t.test('a lapse takes nothing back; that is said, and whether the rule says it', async (t) => {
  const said = (afterLapse: PurchaseRecognitionRule['afterLapse']) => {
    const found = find(ask(table({ purchaseRecognition: [recognition({ afterLapse })] }), [bought()]).finding, 'purchase-recognition')
    return [factOf(found, 'after-lapse'), factOf(found, 'after-lapse-stated')]
  }
  t.same(said(null), ['counts-on-its-day', false])
  t.same(said('counts-on-its-day'), ['counts-on-its-day', true])
  t.same(said('clawed-back'), ['clawed-back', true])
})

t.test('where a lapse takes back what counted, a label that goes on in the next has not lapsed', async (t) => {
  const rules = table({ purchaseRecognition: [recognition({ afterLapse: 'clawed-back' })] })
  const by = (...standings: SupplierStanding[]) => told(rules, bought({ standings }), { on: '2026-11-22' })
  const first = held('30-plus', '2023-01-01', '2024-12-31', 'pso')
  t.equal(by(first), 'not-met 0')
  t.equal(by(first, held('30-plus', '2025-01-01', null, 'pso')), 'met 100000')
  t.equal(by(held('30-plus', '2025-01-01', '2026-11-22', 'pso'), first), 'met 100000', 'whatever the order')
  t.equal(by(first, held('30-plus', '2025-01-01', '2026-11-21', 'pso')), 'not-met 0', 'the next lapsed too')
  t.equal(by(first, held('30-plus', '2025-01-02', null, 'pso')), 'not-met 0', 'a day between them')
  t.equal(by(first, held(null, '2025-01-01', null, 'b-corp')), 'not-met 0', 'another scheme takes nothing over')
  t.equal(by(first, held('30-plus', '2023-06-01', '2024-06-30', 'pso'), held('30-plus', '2025-01-01', null, 'pso')), 'met 100000', 'one within another')
  t.equal(by(first, held('aspirant', '2023-01-01', null, 'pso')), 'met 100000', 'the scheme goes on at another level')
  t.equal(by(held('30-plus', '2026-01-01', null, 'pso'), held('30-plus', '2025-01-01', '2025-12-31', 'pso'), first), 'met 100000', 'three in a row, the last one first')
})

t.test('what was bought before there was a contract: no text says whether it counts', async (t) => {
  const rules = table({ purchaseRecognition: [recognition()] })
  const on = (contract?: string) => told(rules, bought(), { contract: { id: 'c', days: { publication: '2023-09-01', ...(contract === undefined ? {} : { contract }) } } })
  t.equal(on('2024-03-01'), 'met 100000')
  t.equal(on('2024-03-02'), 'unknown null purchaseRecognition.before-contract')
  t.equal(on(), 'unknown null days.contract')
  t.equal(told(rules, bought({ standings: [] }), { contract: { id: 'c', days: { contract: '2024-03-02' } } }), 'not-met 0', 'what does not count anyway is not asked')
})
