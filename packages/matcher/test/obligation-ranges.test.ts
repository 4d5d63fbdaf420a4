// Between which amounts a sum lies, told by the least and the most a threshold is compared with; and what would make it narrower.
import t from 'tap'
import type { BaseRule, Contract, Finding, MatchRequest, Obligation, RateRule, RuleSet, ThresholdRule } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { award, contract, factOf, find, missingNames, provision, request, rules } from './make.ts'

type Provisions = RuleSet['provisions']

const threshold = (parts: Partial<ThresholdRule> = {}): Provisions => ({ threshold: [provision<ThresholdRule>({ cents: 200_000_00, operator: '>=', vat: 'excluding', ...parts })] })
const base = (parts: Partial<BaseRule> = {}): Provisions => ({ base: [provision<BaseRule>({ of: 'contract-sum', ...parts })] })
const plain: Provisions = { scope: [provision({ applies: true })], rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false })], ...threshold(), ...base() }

function owed (parts: Partial<Contract>, provisions: Provisions = {}, others: Partial<MatchRequest> = {}): Obligation {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: contract(parts), ruleSet: rules({ ...plain, ...provisions }), ...others })
  return assess(asked).obligation
}

const awarded = (cents: number): Partial<Contract> => ({ value: { awarded: { cents } } })
const step = (obligation: Obligation, code: Finding['code']): Finding | undefined => find(obligation.finding, code)

/** Least and most, in whole euros, and what would make them one. */
function between (obligation: Obligation): readonly unknown[] {
  const found = step(obligation, 'threshold')
  const [least, most] = ['least', 'upper'].map((name) => factOf(found, name))
  return [typeof least === 'number' ? least / 100 : least, typeof most === 'number' ? most / 100 : most, missingNames(found)]
}

/** Verdict, what the rate is taken of and what is estimated, in whole euros, and why it is no debt. */
function estimated ({ applies, dueCents, sumCents, estimate }: Obligation): readonly unknown[] {
  return [applies, dueCents, sumCents === null ? null : sumCents / 100, estimate === null ? null : estimate.cents / 100, estimate?.reasons ?? []]
}

t.test('an estimate and an award that differ are both ends of the range', async (t) => {
  t.same(between(owed({ value: { awarded: { cents: 150_000_00 }, estimated: { cents: 250_000_00 } } })), [150_000, 250_000, ['threshold.what-enters']])
  t.same(between(owed({ value: { awarded: { cents: 250_000_00 }, estimated: { cents: 150_000_00 } } })), [150_000, 250_000, ['threshold.what-enters']])
  t.same(step(owed({ value: { awarded: { cents: 250_000_00 }, estimated: { cents: 200_000_00 } } }), 'threshold')?.verdict, 'met', 'both reach it')
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

t.test('indexation and the end of a contract can take off without limit, other changes only add', async (t) => {
  const of = (kind: NonNullable<Contract['changes']>[number]['kind']): readonly unknown[] => between(owed({ ...awarded(250_000_00), changes: [{ kind, on: '2026-09-01' }] }, threshold({ cents: 300_000_00 })))
  t.same(of('indexation'), [0, null, ['threshold.what-enters', 'changes']])
  t.same(of('termination'), [0, null, ['changes']], 'no rule says what the end of a contract does')
  t.same(of('extra-work'), [250_000, null, ['threshold.what-enters', 'changes']])
  t.same(of('option'), [250_000, null, ['threshold.what-enters', 'options']])
  t.same(of('renewal'), [250_000, null, ['threshold.what-enters', 'renewals']])
})

t.test('changes are reckoned from one to the next, in the order of their days', async (t) => {
  const enters = { options: 'when-agreed' as const, renewals: 'when-agreed' as const, extraWork: 'when-agreed' as const, indexation: 'when-agreed' as const }
  const of = (changes: NonNullable<Contract['changes']>, only: BaseRule['enters'] = enters): number | null => owed({ ...awarded(300_000_00), changes }, base({ enters: only })).dueCents
  const change = (kind: NonNullable<Contract['changes']>[number]['kind'], on: string, cents: number) => ({ kind, on, sumAfter: { cents } })
  const all = [change('renewal', '2026-10-03', 380_000_00), change('option', '2026-10-01', 320_000_00), change('indexation', '2026-10-02', 310_000_00), change('extra-work', '2026-10-04', 400_000_00)]
  t.equal(of(all), 20_000_00, 'all of them: the sum after the last')
  t.equal(of(all, { ...enters, renewals: false }), 16_500_00, '400 less the 70 of the renewal')
  t.equal(of(all, { ...enters, options: false }), 19_000_00, '400 less the 20 of the option')
  t.equal(of(all, { ...enters, indexation: false }), 20_500_00, '400 and the 10 it went down')
  t.equal(of(all, { ...enters, extraWork: false }), 19_000_00)
  const sameDay = [change('option', '2026-10-01', 320_000_00), change('renewal', '2026-10-01', 350_000_00)]
  t.equal(of(sameDay, { ...enters, renewals: false }), 16_000_00, 'two on one day in the order they are given')
  t.equal(of([change('termination', '2026-10-02', 320_000_00), change('option', '2026-10-01', 320_000_00)]), 16_000_00, 'an end that changes nothing')
})

t.test('where an option or a renewal counts, one that was taken up is the least of those that were not stated', async (t) => {
  const of = (kind: 'option' | 'renewal', enters: BaseRule['enters']): readonly unknown[] => between(owed({ ...awarded(150_000_00), changes: [{ kind, on: '2026-09-01', sumAfter: { cents: 190_000_00 } }] }, threshold(enters === undefined ? {} : { enters })))
  t.same(of('option', { options: true }), [190_000, null, ['options']])
  t.same(of('renewal', { renewals: true }), [190_000, null, ['renewals']])
})

t.test('a change whose sum is not known leaves the next one open too, and no more', async (t) => {
  const changes: Contract['changes'] = [{ kind: 'extra-work', on: '2026-09-01' }, { kind: 'option', on: '2026-09-02', sumAfter: { cents: 350_000_00 } }, { kind: 'renewal', on: '2026-09-03', sumAfter: { cents: 360_000_00 } }]
  const of = (enters: BaseRule['enters']): Obligation => owed({ ...awarded(300_000_00), changes }, base(enters === undefined ? {} : { enters }))
  t.equal(of({ extraWork: false, options: false, renewals: 'when-agreed' }).dueCents, 15_500_00, 'what the third added is known')
  const open = of({ extraWork: false, options: 'when-agreed', renewals: false })
  t.same([estimated(open), missingNames(step(open, 'contract-sum'))], [['met', null, 300_000, 15_000, ['what-enters']], ['options']])
})

t.test('what an unsettled part is called in an estimate, and what would settle it', async (t) => {
  const of = (parts: Partial<Contract>, enters: BaseRule['enters']): readonly unknown[] => {
    const obligation = owed({ ...awarded(300_000_00), ...parts }, { ...threshold({ cents: null }), ...base(enters === undefined ? {} : { enters }) })
    return [obligation.estimate?.reasons, missingNames(step(obligation, 'contract-sum'))]
  }
  const none = { options: false, renewals: false, extraWork: false, indexation: false }
  t.same(of({ options: [{}] }, { ...none, options: true }), [['what-enters'], ['options']])
  t.same(of({ renewals: {} }, { ...none, renewals: true }), [['what-enters'], ['renewals']])
  t.same(of({}, { ...none, renewals: true }), [['what-enters'], ['renewals']], 'whether it can be renewed must be known where that counts')
  t.same(of({ renewals: { value: { cents: 10_000_00 } } }, {}), [['what-enters'], ['base.what-enters']])
  t.same(of({ changes: [{ kind: 'extra-work', on: '2026-09-01' }] }, { ...none, extraWork: true }), [['changes-not-settled'], ['changes']])
  t.same(of({ changes: [{ kind: 'indexation', on: '2026-09-01' }] }, { ...none, indexation: true }), [['changes-not-settled'], ['changes']])
  t.same(of({ changes: [{ kind: 'extra-work', on: '2026-09-01', sumAfter: { cents: 310_000_00 } }] }, { ...none, extraWork: 'when-agreed' }), [undefined, []], 'what is settled asks for nothing')
  t.same(of({ changes: [{ kind: 'indexation', on: '2026-09-01', sumAfter: { cents: 310_000_00 } }] }, {}), [['what-enters'], ['base.what-enters']])
  t.same(of({ changes: [{ kind: 'indexation', on: '2026-09-01' }] }, {}), [['changes-not-settled', 'what-enters'], ['base.what-enters', 'changes']])
  t.same(of({ changes: [{ kind: 'extra-work', on: '2026-09-01' }, { kind: 'indexation', on: '2026-09-02' }] }, { ...none, extraWork: true, indexation: true }), [['changes-not-settled'], ['changes']], 'once, for both')
  t.same(of({ stage: 'change' }, none), [['changes-not-settled'], ['changes']], 'a notice of a change that names none')
  t.same(of({ stage: 'change', changes: [{ kind: 'extra-work', on: '2026-09-01', sumAfter: { cents: 310_000_00 } }] }, none), [undefined, []], 'one that does')
})

t.test('a sum above what can be reckoned with has no limit', async (t) => {
  const of = (option: number): readonly unknown[] => between(owed({ ...awarded(1_000_00), options: [{ value: { cents: option } }] })).slice(0, 2)
  t.same(of(1_000_000_000_000_00 - 1_000_00), [1_000, 1_000_000_000_000])
  t.same(of(1_000_000_000_000_00 - 999_99), [1_000, null])
})

t.test('one buyer is the buyer', async (t) => {
  t.equal(owed({ buyers: [{ name: 'Fictieve gemeente' }] }).dueCents, 17_500_00)
})

t.test('no sum falls below nothing', async (t) => {
  const changes: Contract['changes'] = [{ kind: 'renewal', on: '2026-09-01', sumAfter: { cents: 900_000_00 } }, { kind: 'indexation', on: '2026-09-02', sumAfter: { cents: 200_00 } }]
  const enters = { options: false, renewals: false, extraWork: false, indexation: true } as const
  const below = owed({ ...awarded(300_000_00), changes }, { ...threshold({ cents: null, enters }), ...base({ enters }) })
  t.same([below.sumCents, below.dueCents], [0, 0])
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

t.test('the part of one of a consortium counts by its share, rounded to the cent', async (t) => {
  const parties = (share: number) => [{ name: ' Fictief A ', identifier: { scheme: 'fictional', value: 'A-1' }, shareBasisPoints: share }, { name: 'Fictief B' }]
  const of = (share: number, cents: number, party = 'FICTIEF A'): Obligation => owed({ ...awarded(cents), awards: [{ id: 'a', parties: parties(share) }] }, { ...threshold({ split: 'party', cents: 1_000_00 }), ...base({ split: 'party' }) }, { choice: { party } })
  t.same([of(3333, 300_015).applies, of(3333, 300_045).applies], ['not-met', 'met'], '33.33 % of € 3 000.45 is € 1 000.05')
  t.equal(of(3333, 300_045).sumCents, 100_005)
  t.equal(of(5000, 300_001).sumCents, 150_001, 'half a cent goes up')
  t.equal(of(5000, 300_001, 'A-1').sumCents, 150_001)
  t.equal(step(of(5000, 300_001), 'contract-sum')?.verdict, 'met', 'a share that is known leaves nothing open')
  t.equal(of(5000, 300_001, 'Fictief B').sumCents, 300_001, 'of a share that is not known the whole is shown')
  t.same(missingNames(step(of(5000, 300_001, 'Fictief B'), 'contract-sum')), ['awards.parties.share'])
  t.same(between(of(5000, 300_001, 'Fictief B')), [0, 3_000.01, ['awards.parties.share']])
  const alone = { awards: [{ id: 'a', parties: [{ name: 'Fictief A', shareBasisPoints: 5000 }, { name: 'Fictief S', role: 'subcontractor' as const }] }] }
  t.equal(owed({ ...awarded(300_000_00), ...alone }, base({ split: 'party' }), { choice: { party: 'Fictief A' } }).sumCents, 300_000_00, 'a subcontractor makes no consortium')
})

t.test('of a consortium the share is that of the party that was chosen', async (t) => {
  const parties = [{ name: 'Fictief A' }, { name: 'Fictief B', identifier: { scheme: 'fictional', value: 'B-1' }, shareBasisPoints: 4000 }]
  const of = (split: BaseRule['split'], party: string, parts: Partial<Contract> = {}): Obligation => owed({ awards: [{ id: 'a', parties }], ...parts }, base(split === undefined ? {} : { split }), { choice: { party } })
  t.same([of('party', 'Fictief B').sumCents, of('party', 'B-1').sumCents], [140_000_00, 140_000_00])
  for (const split of ['none', 'year'] as const) {
    const whole = of(split, 'Fictief B')
    t.same([whole.sumCents, whole.dueCents, step(whole, 'contract-sum')?.verdict, missingNames(step(whole, 'contract-sum'))], [350_000_00, 17_500_00, 'met', []], `${split}: each owes the whole`)
  }
  const uncalled = of(undefined, 'Fictief B', { value: {}, framework: { ceiling: { cents: 300_000_00 } } })
  t.same([uncalled.estimate?.reasons, missingNames(step(uncalled, 'contract-sum'))], [['framework', 'what-enters', 'not-sure-it-applies'], ['base.what-enters', 'framework.callOffs', 'base.split']], 'of what may be nothing the most still differs')
})

t.test('the part of a party that is threshold by threshold leaves an estimate of the whole out, unless the whole is its own', async (t) => {
  const of = (...awards: NonNullable<Contract['awards']>): Obligation => owed({ value: { estimated: { cents: 250_000_00 } }, awards }, threshold({ split: 'party' }), { choice: { party: 'Fictief A' } })
  t.equal(of(award('a', 'Fictief A', 150_000_00), award('b', 'Fictief B', 60_000_00)).applies, 'not-met')
  t.same(between(of(award('a', 'Fictief A', 150_000_00))), [150_000, 250_000, ['threshold.what-enters']])
})

t.test('of a framework a party whose share is not known is estimated by what was called off', async (t) => {
  const framework = { ceiling: { cents: 900_000_00 }, callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-09-01' }] }
  const awards = [{ id: 'a', parties: [{ name: 'Fictief A' }, { name: 'Fictief B' }] }]
  const open = owed({ value: {}, framework, awards }, { ...threshold({ cents: null }), ...base({ split: 'party', enters: { callOffs: true } }) }, { choice: { party: 'Fictief A' } })
  t.same(estimated(open), ['met', null, 250_000, 12_500, ['what-enters']])
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

t.test('what falls in a year is rounded down, and the last year has the rest', async (t) => {
  const of = (cents: number, until: string): readonly unknown[] => (owed({ terms: { amountCents: cents }, period: { from: '2026-07-01', until } }, base({ split: 'year' })).dueByYear ?? []).map((year) => [year.until, year.cents])
  t.same(of(1_00, '2029-06-30'), [['2027-06-30', 33], ['2028-06-30', 33], ['2029-06-30', 34]], 'a third of a euro')
  t.same(of(2_00, '2029-06-30').map((year) => (year as number[])[1]), [66, 67, 67], 'two thirds: 66, then 133 in all')
  t.same(of(1_00, '2027-06-30'), [['2027-06-30', 1_00]], 'a year to the day')
  t.same(of(1_30, '2027-07-31'), [['2027-06-30', 1_20], ['2027-07-31', 10]], 'a month more')
  t.same(of(3_73, '2027-07-01'), [['2027-06-30', 3_72], ['2027-07-01', 1]], 'a day more is one of 373 parts')
  t.same(of(7_45, '2028-07-01'), [['2027-06-30', 3_72], ['2028-06-30', 3_72], ['2028-07-01', 1]], 'after two years as well')
})
