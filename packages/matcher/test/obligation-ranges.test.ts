// Between which amounts the value lies that a threshold is compared with, and what would make it narrower.
import t from 'tap'
import type { Contract, Obligation, ThresholdRule } from '@sroi/matcher'
import { award, contract, factOf, rules } from './make.ts'
import { awarded, base, between, owed, plain, step, threshold } from './owed.ts'

t.test('an estimate and an award that differ are both ends of the range', async (t) => {
  t.same(between(owed({ value: { awarded: { cents: 150_000_00 }, estimated: { cents: 250_000_00 } } })), [150_000, 250_000, ['threshold.what-enters']])
  t.same(between(owed({ value: { awarded: { cents: 250_000_00 }, estimated: { cents: 150_000_00 } } })), [150_000, 250_000, ['threshold.what-enters']])
  t.same(step(owed({ value: { awarded: { cents: 250_000_00 }, estimated: { cents: 200_000_00 } } }), 'threshold').verdict, 'met', 'both reach it')
  t.same(between(owed({ value: { awarded: { cents: 150_000_00 }, estimated: { cents: 250_000_00 } }, options: [{ value: { cents: 10_000_00 } }] })), [150_000, 250_000, ['threshold.what-enters']], 'what is missing is named once')
})

t.test('the other awards may count as well, and one without a value has no limit', async (t) => {
  const of = (...cents: (number | undefined)[]): readonly unknown[] => between(owed({ value: { estimated: { cents: 100_000_00 } }, awards: cents.map((one, index) => award(String(index), `Fictief ${index}`, one)) }, {}, { choice: { party: 'Fictief 0' } }))
  t.same(of(150_000_00, 60_000_00), [150_000, 210_000, ['threshold.what-enters']], 'an estimate of the whole takes nothing off the part')
  t.same(of(150_000_00, 60_000_00, 30_000_00), [150_000, 240_000, ['threshold.what-enters']])
  t.same(of(150_000_00, undefined), [150_000, null, ['threshold.what-enters']])
  const second = owed({ value: {}, awards: [award('a', 'Fictief A', 60_000_00), award('b', 'Fictief B', 150_000_00)] }, {}, { choice: { party: 'Fictief B' } })
  t.same(between(second), [150_000, 210_000, ['threshold.what-enters']], 'it is the other one, wherever it stands')
  const lots = [{ id: '1', awards: [award('a', 'Fictief A', 150_000_00), award('b', 'Fictief B', 60_000_00)] }]
  t.same(between(owed({ value: {}, lots }, {}, { choice: { lot: '1', party: 'Fictief A' } })), [150_000, 210_000, ['threshold.what-enters']], 'within a lot as well')
})

t.test('an estimate of all awards may be more than they came to', async (t) => {
  const awards = [award('a', 'Fictief A', 150_000_00), award('b', 'Fictief B', 60_000_00)]
  t.same(between(owed({ value: { estimated: { cents: 500_000_00 } }, awards }, {}, { choice: { party: 'Fictief A' } })), [150_000, 500_000, ['threshold.what-enters']])
})

t.test('the only award is no other award', async (t) => {
  t.equal(owed({ value: {}, awards: [award('a', 'Fictief A', 150_000_00)] }).applies, 'not-met')
  t.same(between(owed({ value: {}, lots: [{ id: '1', awards: [award('a', 'Fictief A', 150_000_00)], options: [{}] }] })), [150_000, null, ['threshold.what-enters', 'options']])
})

t.test('the other lots count together, each, or it is not said', async (t) => {
  const lots = [{ id: '1', ...awarded(150_000_00) }, { id: '2', ...awarded(60_000_00) }, { id: '3' }]
  const of = (rule: Partial<ThresholdRule>, some = lots): readonly unknown[] => between(owed({ value: {}, lots: some }, threshold(rule), { choice: { lot: '1' } }))
  t.same(of({}), [150_000, null, ['threshold.what-enters']])
  t.same(of({}, lots.slice(0, 2)), [150_000, 210_000, ['threshold.what-enters']])
  t.same(of({ per: 'notice', cents: 300_000_00 }), [210_000, null, ['lots.value']], 'it is said, but one of them is not known')
  const optional = [{ id: '1', ...awarded(150_000_00), options: [{ value: { cents: 70_000_00 } }] }, { id: '2', ...awarded(60_000_00) }]
  t.same(of({ per: 'lot' }, optional), [150_000, 220_000, ['threshold.what-enters']], 'the others leave a lot by itself alone')
  t.same(of({ per: 'notice', cents: 250_000_00 }, optional), [210_000, 280_000, ['threshold.what-enters']])
  const single = owed({ value: {}, lots: [{ id: '1', ...awarded(150_000_00) }] }, threshold())
  t.equal(single.applies, 'not-met', 'an only lot has no others')
})

t.test('a lot is worth what was awarded in it, else what was awarded or estimated of it as a whole', async (t) => {
  const of = (other: NonNullable<Contract['lots']>[number], cents = 200_000_00): string =>
    owed({ value: {}, lots: [{ id: '1', ...awarded(150_000_00) }, other] }, threshold({ per: 'notice', cents }), { choice: { lot: '1' } }).applies
  t.equal(of({ id: '2', ...awarded(40_000_00), awards: [award('a', 'Fictief A', 50_000_00)] }), 'met', 'its awards go first')
  t.equal(of({ id: '2', ...awarded(50_000_00), awards: [award('a', 'Fictief A', 40_000_00)] }), 'not-met')
  t.equal(of({ id: '2', ...awarded(50_000_00), awards: [award('a', 'Fictief A', 40_000_00), award('b', 'Fictief B')] }), 'met', 'unless one of them has no value')
  t.equal(of({ id: '2', ...awarded(40_000_00), awards: [award('a', 'Fictief A', 10_000_00), award('b', 'Fictief B')] }), 'not-met', 'then what is known of them is not the whole')
  t.equal(of({ id: '2', value: { awarded: { cents: 50_000_00 }, estimated: { cents: 40_000_00 } } }), 'met', 'an award goes before an estimate')
  t.equal(of({ id: '2', value: { awarded: { cents: 40_000_00 }, estimated: { cents: 50_000_00 } } }), 'not-met')
})

t.test('all lots together: each by its own value, else the total that was published', async (t) => {
  const of = (parts: Partial<Contract>, rule: Partial<ThresholdRule> = {}): unknown => factOf(step(owed({ value: {}, ...parts }, threshold({ per: 'notice', ...rule })), 'threshold'), 'sum')
  const lots = [{ id: '1', ...awarded(150_000_00) }, { id: '2', ...awarded(60_000_00) }]
  t.equal(of({ lots, ...awarded(900_000_00) }), 210_000_00)
  t.equal(of({ lots: [...lots, { id: '3' }], value: { awarded: { cents: 900_000_00 }, estimated: { cents: 800_000_00 } } }), 900_000_00)
  t.equal(of({ lots: [...lots, { id: '3' }], value: { estimated: { cents: 800_000_00 } } }), 800_000_00)
  t.equal(of({ lots: [...lots, { id: '3' }] }), null)
  const { value: _value, ...unvalued } = contract({ lots: [...lots, { id: '3' }] })
  t.equal(factOf(step(owed({}, {}, { contract: unvalued, ruleSet: rules({ ...plain, ...threshold({ per: 'notice' }) }) }), 'threshold'), 'sum'), null, 'nothing was published of it')
  t.equal(of({ lots }, { split: 'party' }), null, 'the part of a contractor is not that of all lots')
  t.equal(of({ lots, buyers: [{ name: 'Fictief B' }, { name: 'Fictief C' }] }), null, 'nor is it known whose part of joint buyers')
  t.equal(of({ lots, stage: 'planned' }), null, 'and a plan has no lots to add up')
})

t.test('of a framework an estimate counts with its ceiling, and not with what was called off', async (t) => {
  const framework = { ceiling: { cents: 190_000_00 }, callOffs: [{ id: 'a', value: { cents: 150_000_00 }, on: '2026-09-01' }] }
  const of = (callOffs: boolean | 'when-agreed' | undefined): Obligation => owed({ value: { estimated: { cents: 250_000_00 } }, framework }, threshold(callOffs === undefined ? {} : { enters: { callOffs } }))
  t.same(between(of(false)), [190_000, 250_000, ['threshold.what-enters']])
  t.same([of(true).applies, of('when-agreed').applies], ['not-met', 'not-met'])
  t.same(between(of(undefined)), [150_000, 250_000, ['threshold.what-enters']])
  const none = owed({ value: { awarded: { cents: 150_000_00 }, estimated: { cents: 250_000_00 } } }, threshold({ enters: { callOffs: true } }))
  t.same(between(none), [150_000, 250_000, ['threshold.what-enters']], 'without a framework nothing is called off')
})

t.test('VAT is compared as it stands only where both sides say it, and nothing else is compared', async (t) => {
  const withVat = { cents: 242_000_00, vat: 'including' as const, vatRateBasisPoints: 2100 }
  const centLess = { awarded: { cents: 241_999_99, vat: 'including' as const, vatRateBasisPoints: 2100 } }
  t.equal(owed({ value: centLess }, threshold(withVat)).applies, 'not-met')
  t.equal(owed({ value: centLess, options: [{ value: { cents: 60_000_00 } }] }, threshold(withVat)).applies, 'unknown', 'with an option it may be more than is stated')
  t.equal(owed({ value: centLess }, threshold({ vatRateBasisPoints: 2100 })).applies, 'not-met', 'of a threshold without VAT a rate says nothing')
  t.equal(owed({ value: { awarded: { cents: 200_000_00, vatRateBasisPoints: 2100 } } }, threshold(withVat)).applies, 'met', 'nor does it of an amount without VAT')
  const unstated = (cents: number): string => owed({ value: { awarded: { ...withVat, cents } } }, threshold({ cents: 242_000_00, vat: 'including' })).applies
  t.same([unstated(242_000_00), unstated(241_999_99)], ['met', 'not-met'], 'a threshold with VAT at no rate takes the amount with the VAT it has')
  const low = (cents: number): string => owed({ value: { awarded: { cents, vat: 'including', vatRateBasisPoints: 900 } } }, threshold(withVat)).applies
  t.same([low(218_000_00), low(217_999_99)], ['met', 'not-met'], 'of two rates both are compared without: € 218 000 with 9 % is € 200 000')
  const framework = (called: number): Partial<Contract> => ({ value: {}, framework: { ceiling: centLess.awarded, callOffs: [{ id: 'a', value: { cents: called }, on: '2026-09-01' }] } })
  const calls = { callOffs: true } as const
  const of = (called: number, cents: number): string => owed(framework(called), { ...threshold({ ...withVat, cents, enters: calls }), ...base({ enters: calls }) }).applies
  t.same([of(200_000_00, 242_000_00), of(199_999_99, 241_999_99)], ['met', 'not-met'], 'what was called off is not what the ceiling says')
})

t.test('a sum above what can be reckoned with has no limit', async (t) => {
  const of = (option: number): readonly unknown[] => between(owed({ ...awarded(1_000_00), options: [{ value: { cents: option } }] })).slice(0, 2)
  t.same(of(1_000_000_000_000_00 - 1_000_00), [1_000, 1_000_000_000_000])
  t.same(of(1_000_000_000_000_00 - 999_99), [1_000, null])
})

t.test('a year of the contract is reckoned exactly, also of what has no limit', async (t) => {
  const of = (parts: Partial<Contract>, rule: Partial<ThresholdRule> = {}): Obligation => owed(parts, threshold({ split: 'year', ...rule }))
  t.same(between(of({ ...awarded(300_000_00), options: [{}] })), [150_000, null, ['threshold.what-enters', 'options']])
  t.same(between(of({ ...awarded(300_000_00), options: [{ value: { cents: 200_000_00 } }] })), [150_000, 250_000, ['threshold.what-enters']])
  t.same(between(of({ ...awarded(900_000_00), period: { from: '2026-07-01', until: null } })), [0, 900_000, ['period']], 'of a term without an end a year is no more than the whole')
  const half = { period: { from: '2026-07-01', until: '2027-12-31' } }
  t.same([of({ ...half, ...awarded(300_000_00) }).applies, of({ ...half, ...awarded(299_999_99) }).applies], ['met', 'not-met'], 'eighteen months')
  t.same([of({ ...half, ...awarded(300_000_00) }, { operator: '>' }).applies, of({ ...half, ...awarded(300_000_01) }, { operator: '>' }).applies], ['not-met', 'met'])
  const thirteen = { period: { from: '2026-07-01', until: '2027-07-31' } }
  t.same([of({ ...thirteen, ...awarded(216_666_66) }).applies, of({ ...thirteen, ...awarded(216_666_67) }).applies], ['not-met', 'met'], 'thirteen twelfths of € 200 000 is € 216 666.67, rounded up')
  t.equal(of({ ...awarded(200_000_00), period: { from: '2026-07-01', until: '2027-06-30' } }).applies, 'met', 'a year is a year')
  for (const until of ['2026-09-30', '2026-09-15']) t.equal(of({ ...awarded(199_999_99), period: { from: '2026-07-01', until } }).applies, 'not-met', `until ${until}: less than a year is not made a year`)
  const days = (cents: number): string => of({ ...awarded(cents), period: { from: '2026-07-01', until: '2027-07-15' } }, { cents: 372_000_00 }).applies
  t.same([days(387_000_00), days(386_999_99)], ['met', 'not-met'], 'twelve months and fifteen of thirty-one days are 387 of 372 parts of a year')
})

t.test('where a threshold asks for the part of a party, an estimate of the whole says nothing of it, unless the whole is its own', async (t) => {
  const of = (...awards: NonNullable<Contract['awards']>): Obligation => owed({ value: { estimated: { cents: 250_000_00 } }, awards }, threshold({ split: 'party' }), { choice: { party: 'Fictief A' } })
  t.equal(of(award('a', 'Fictief A', 150_000_00), award('b', 'Fictief B', 60_000_00)).applies, 'not-met')
  t.same(between(of(award('a', 'Fictief A', 150_000_00))), [150_000, 250_000, ['threshold.what-enters']])
})
