// What limits a value besides its own cap, and how it becomes whole amounts.
import t from 'tap'
import { factOf, provision } from '../make.ts'
import { ask, block, bonus, hire, namesOf, row, table, told } from './make-valuation.ts'

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
  t.equal(by('euro', 'half-up', 'total').totalCents, 500)
  t.equal(by('euro', 'half-up', 'total').efforts[0]?.cents, 167)
  const total = (mode: 'half-up' | 'down') => ask(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 1_70 }] }))], entryRounding: [provision({ unit: 'euro' as const, mode, at: 'total' as const })] }), [third('1'), third('2'), third('3')]).totalCents
  t.same([total('half-up'), total('down')], [2_00, 1_00])
  t.equal(factOf(by('euro', 'down', 'total').finding, 'rounding'), 'euro down')
  t.equal(factOf(by('euro', 'down', 'total').finding, 'rounded-at'), 'rounded-total')
  const unstated = ask(table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 500 }] }))] }), [third('1'), third('2'), third('3')])
  t.same([unstated.totalCents, factOf(unstated.finding, 'rounding'), unstated.finding.rule], [501, 'cent half-up', null], 'to the cent, each entry, where no rule says how')
})

t.test('what is certain is rounded as the whole is, so that it is never more', async (t) => {
  const rules = (mode: 'half-up' | 'down', at: 'entry' | 'total') => table({
    buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 1_50 }] }))], bonuses: [bonus('b', { value: { unit: 'once', cents: 10 } })], entryRounding: [provision({ unit: 'euro' as const, mode, at })]
  })
  const sure = hire({ id: 'sure', age: { from: 27, until: 49 } })
  const least = (mode: 'half-up' | 'down', at: 'entry' | 'total') => {
    const before = ask(rules(mode, at), [sure, hire()])
    const after = ask(rules(mode, at), [sure, hire({ age: { from: 27, until: 49 } })])
    return [before.totalCents, before.leastCents, before.efforts[1]?.leastCents, after.totalCents, after.efforts[1]?.cents]
  }
  t.same(least('down', 'entry'), [null, 2_00, 1_00, 2_00, 1_00])
  t.same(least('half-up', 'entry'), [null, 4_00, 2_00, 4_00, 2_00])
  t.same(least('down', 'total'), [null, 3_00, 1_50, 3_00, 1_50])
})
