// Which amount is the sum: what was awarded, estimated or called off; and when it is that of several.
import t from 'tap'
import type { BaseRule, Contract, Obligation } from '@sroi/matcher'
import { award, factOf, missingNames } from './make.ts'
import { awarded, base, between, estimated, owed, rate, step, threshold } from './owed.ts'

t.test('called off, and from which day, decides; what lies ahead has not happened', async (t) => {
  const framework = { ceiling: { cents: 900_000_00 }, callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-11-22' }, { id: 'b', value: { cents: 50_000_00 }, on: '2026-11-23' }] }
  const of = (callOffs: boolean | 'when-agreed', on = '2026-11-22'): number | null => owed({ value: {}, framework }, { ...threshold({ enters: { callOffs } }), ...base({ enters: { callOffs } }) }, { on }).dueCents
  t.same([of(true), of('when-agreed'), of(true, '2026-11-23')], [12_500_00, 12_500_00, 15_000_00])
  const unread = { ceiling: { cents: 900_000_00 }, callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-09-01' }, { id: 'b', value: { currency: 'USD' }, on: '2026-09-02' }] }
  const open = owed({ value: {}, framework: unread }, { ...threshold({ enters: { callOffs: false } }), ...base({ enters: { callOffs: true } }) })
  t.same([estimated(open), missingNames(step(open, 'contract-sum'))], [['met', null, 900_000, 45_000, ['framework']], ['framework.callOffs']], 'one that could not be read leaves open what was called off')
  const nothing = owed({ value: {}, framework: { callOffs: [] } }, { ...threshold({ cents: null }), ...base({ enters: { callOffs: true } }) })
  t.same([nothing.sumCents, nothing.dueCents], [0, 0], 'nothing was called off: that is a sum')
})

t.test('where call-offs count, a contract that is no framework has its own sum, and a framework without any amount has none', async (t) => {
  const enters = { callOffs: true } as const
  t.same(estimated(owed({}, base({ enters }))), ['met', 17_500_00, 350_000, null, []])
  const none = owed({ value: {}, framework: {} }, base({ enters }))
  t.same([estimated(none), factOf(step(none, 'contract-sum'), 'published'), missingNames(step(none, 'contract-sum'))], [['unknown', null, null, null, []], undefined, ['value']])
})

t.test('what was awarded within a framework is no second statement of its ceiling', async (t) => {
  const sum = step(owed({ ...awarded(400_000_00), framework: { ceiling: { cents: 500_000_00 } } }, base({ enters: { callOffs: false } })), 'contract-sum')
  t.same([factOf(sum, 'sum'), factOf(sum, 'sum-stated-elsewhere')], [500_000_00, undefined])
})

t.test('of a sum that is not known nothing is due, not even nothing', async (t) => {
  const nothing = rate({ kind: 'fixed', basisPoints: 0, lowerIsPossible: false })
  t.equal(owed({}, nothing).dueCents, 0)
  t.equal(owed({ value: {}, terms: { applies: true } }, nothing).dueCents, null)
  t.equal(owed({ value: { estimated: { cents: 350_000_00 } } }, nothing).dueCents, null)
})

t.test('what was called off must be an amount that can be reckoned with', async (t) => {
  const most = 1_000_000_000_000_00
  const of = (...cents: number[]): Obligation => owed({ value: {}, framework: { ceiling: { cents: 900_000_00 }, callOffs: cents.map((one, index) => ({ id: String(index), value: { cents: one }, on: '2026-09-01' })) } }, { ...threshold({ cents: null }), ...base({ enters: { callOffs: true } }) })
  t.equal(of(most - 1_00_00, 1_00_00).dueCents, 50_000_000_000_00, 'five of a hundred of ten thousand billion')
  t.equal(of(most, 1_01).dueCents, null, 'more than that is not reckoned with')
})

t.test('a framework whose rule leaves open what counts lies between the two, with all that may come on top', async (t) => {
  const framework = { ceiling: { cents: 300_000_00 }, callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-09-01' }] }
  const of = (parts: Partial<Contract>, enters: BaseRule['enters']): Obligation => owed({ value: {}, framework, ...parts }, { ...threshold({ cents: null }), ...base(enters === undefined ? {} : { enters }) })
  const options = [{ value: { cents: 60_000_00 } }]
  t.same([estimated(of({ options }, {})), missingNames(step(of({ options }, {}), 'contract-sum'))], [['met', null, 300_000, 15_000, ['framework', 'what-enters']], ['base.what-enters']])
  t.same(estimated(of({ options }, { callOffs: true })), ['met', 12_500_00, 250_000, null, []], 'of call-offs it does not matter what comes on top of a ceiling')
  t.same(estimated(of({ options }, { callOffs: false })), ['met', null, 300_000, 15_000, ['what-enters']])
  t.same(estimated(of({ options }, { callOffs: false, options: true })), ['met', 18_000_00, 360_000, null, []])
  const uncalled = of({ framework: { ceiling: { cents: 300_000_00 } }, options }, { callOffs: true })
  t.same([estimated(uncalled), missingNames(step(uncalled, 'contract-sum'))], [['met', null, 300_000, 15_000, ['framework']], ['framework.callOffs']], 'where they count, only they are asked for')
  const unknown = of({ framework: { ceiling: { cents: 300_000_00 } } }, {})
  t.same([estimated(unknown), missingNames(step(unknown, 'contract-sum'))], [['met', null, 300_000, 15_000, ['framework']], ['base.what-enters', 'framework.callOffs']])
  const range = between(owed({ value: {}, framework: { ceiling: { cents: 300_000_00 } } }))
  t.same(range, [0, 300_000, ['threshold.what-enters', 'framework.callOffs']], 'no more than the ceiling can be called off')
})

t.test('one buyer is the buyer', async (t) => {
  t.equal(owed({ buyers: [{ name: 'Fictieve gemeente' }] }).dueCents, 17_500_00)
})

t.test('which amount is the sum: an award, the contract, an estimate; a symbol only where nothing else is', async (t) => {
  const of = (parts: Partial<Contract>): readonly unknown[] => {
    const sum = step(owed(parts, { ...threshold({ cents: null }), ...base({ enters: { callOffs: false } }) }), 'contract-sum')
    return [factOf(sum, 'sum'), factOf(sum, 'sum-kind'), factOf(sum, 'published')]
  }
  t.same(of({ value: { awarded: { cents: 200_00 } }, awards: [award('a', 'Fictief A', 1_00)] }), [200_00, 'awarded', undefined], 'an award of one euro is a symbol')
  t.same(of({ value: { awarded: { cents: 1_00 } }, awards: [award('a', 'Fictief A')] }), [null, null, '1.00 EUR'])
  t.same(of({ value: { estimated: { cents: 200_00 } }, awards: [award('a', 'Fictief A')] }), [200_00, 'estimated', undefined])
  t.same(of({ value: { estimated: { cents: 300_00 } }, framework: { ceiling: { cents: 1_00 } } }), [300_00, 'ceiling', undefined])
  t.same(of({ value: { awarded: { cents: 400_00 } }, framework: { ceiling: { cents: 500_00 } } }), [500_00, 'ceiling', undefined], 'of a framework its ceiling goes first')
  t.same(of({ stage: 'call', value: { awarded: { cents: 400_00 } } }), [null, null, undefined], 'a call awards nothing')
  t.same(of({ value: {}, framework: { ceiling: { cents: 500_00 } }, lots: [{ id: '1', awards: [award('a', 'Fictief A', 50_00)] }] }), [500_00, 'ceiling', undefined], 'the ceiling over an only lot is its own')
  t.same(of({ value: { awarded: { cents: 400_00 } }, awards: [], framework: {} }), [400_00, 'ceiling', undefined])
})

t.test('what was called off and what was changed of several contractors in an only lot is not that of one', async (t) => {
  const awards = [award('a', 'Fictief A', 300_000_00), award('b', 'Fictief B', 400_000_00)]
  const choice = { lot: '1', party: 'Fictief A' }
  const framework = { callOffs: [{ id: 'a', value: { cents: 500_000_00 }, on: '2026-09-01' }] }
  t.same(missingNames(step(owed({ value: {}, framework, lots: [{ id: '1', awards }] }, base({ enters: { callOffs: true } }), { choice }), 'contract-sum')), ['framework.callOffs'])
  const changes: Contract['changes'] = [{ kind: 'extra-work', on: '2026-09-01', sumAfter: { cents: 900_000_00 } }]
  t.same(missingNames(step(owed({ value: {}, changes, lots: [{ id: '1', awards }] }, base({ enters: { extraWork: true } }), { choice }), 'contract-sum')), ['changes'])
})

t.test('of several contractors under one framework each has its own amount', async (t) => {
  const framework = { ceiling: { cents: 900_000_00 } }
  const awards = [award('a', 'Fictief A', 300_000_00), award('b', 'Fictief B', 400_000_00)]
  const enters = base({ enters: { callOffs: false } })
  t.equal(owed({ value: {}, framework, awards }, enters, { choice: { party: 'Fictief A' } }).sumCents, 300_000_00)
  t.equal(owed({ value: {}, framework, lots: [{ id: '1', awards }] }, enters, { choice: { lot: '1', party: 'Fictief B' } }).sumCents, 400_000_00)
  t.equal(owed({ value: {}, framework, lots: [{ id: '1', ...awarded(300_000_00) }, { id: '2' }] }, enters, { choice: { lot: '1' } }).sumCents, 300_000_00)
})
