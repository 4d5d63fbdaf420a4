// What enters the threshold and the base, from when, and how it is divided: as a rule says; where it says nothing, only unknown when it matters.
import t from 'tap'
import type { BaseRule, Contract, EntersRule, EstimateReason, MatchRequest, Obligation, RateRule, RuleSet, ThresholdRule } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { award, contract, factOf, find, missingNames, provision, request, rules, TODAY } from './make.ts'

type Provisions = RuleSet['provisions']

const fixed: RateRule = { kind: 'fixed', basisPoints: 500, lowerIsPossible: false }
const threshold = (parts: Partial<ThresholdRule> = {}): Provisions => ({ threshold: [provision<ThresholdRule>({ cents: 200_000_00, operator: '>=', vat: 'excluding', ...parts })] })
const base = (parts: Partial<BaseRule> = {}): Provisions => ({ base: [provision<BaseRule>({ of: 'contract-sum', ...parts })] })
const plain: Provisions = { scope: [provision({ applies: true })], rate: [provision<RateRule>(fixed)], ...threshold(), ...base() }

function owed (parts: Partial<Contract>, provisions: Provisions = {}, others: Partial<MatchRequest> = {}): Obligation {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: contract(parts), ruleSet: rules({ ...plain, ...provisions }), ...others })
  return assess(asked).obligation
}

/** Verdict, due, and the reasons of an estimate. */
function short ({ applies, dueCents, estimate }: Obligation): [string, number | null, readonly EstimateReason[]] {
  return [applies, dueCents, estimate?.reasons ?? []]
}

const missing = (obligation: Obligation, code: 'threshold' | 'contract-sum' | 'rate'): string[] => missingNames(find(obligation.finding, code))
const awarded = (cents: number): Partial<Contract> => ({ value: { awarded: { cents } } })
const both = (enters: EntersRule): Provisions => ({ ...threshold({ enters }), ...base({ enters }) })

t.test('an option enters the base from the start, when it is taken up, or never', async (t) => {
  const option: Partial<Contract> = { ...awarded(300_000_00), options: [{ value: { cents: 60_000_00 } }] }
  const taken: Partial<Contract> = { ...option, changes: [{ kind: 'option', on: '2026-09-01', sumAfter: { cents: 340_000_00 } }] }
  const of = (parts: Partial<Contract>, options: EntersRule['options']) => owed(parts, base({ enters: options === undefined ? {} : { options } })).dueCents
  t.equal(of(option, true), 18_000_00, 'at the value that is stated')
  t.equal(of(option, 'when-agreed'), 15_000_00, 'not yet')
  t.equal(of(taken, 'when-agreed'), 17_000_00, 'at what it added')
  t.equal(of(taken, true), 18_000_00, 'and never twice')
  t.equal(of(taken, false), 15_000_00)
  t.equal(owed(taken, base({ enters: { options: 'when-agreed' } }), { on: '2026-08-31' }).dueCents, 15_000_00, 'a day before')
  t.equal(owed(taken, base({ enters: { options: 'when-agreed' } }), { on: '2026-09-01' }).dueCents, 17_000_00, 'from the day itself')
  const unsaid = owed(option)
  t.same(short(unsaid), ['met', null, ['what-enters']], 'where the text does not say it is not known')
  t.same(missing(unsaid, 'contract-sum'), ['base.what-enters'])
  t.equal(unsaid.estimate?.cents, 15_000_00)
  const unstated = owed({ ...awarded(300_000_00), options: [{ description: 'another year' }] }, base({ enters: { options: true } }))
  t.same([...short(unstated), missing(unstated, 'contract-sum')], ['met', null, ['what-enters'], ['options']], 'an option without a value')
  t.same(missing(owed(awarded(300_000_00), base({ enters: { options: true } })), 'contract-sum'), ['options'], 'where options count it must be known whether there are any')
  t.equal(owed(awarded(300_000_00), base({ enters: { options: 'when-agreed' } })).dueCents, 15_000_00, 'what was not agreed has not happened')
})

t.test('renewals enter as options do', async (t) => {
  const parts: Partial<Contract> = { ...awarded(300_000_00), renewals: { value: { cents: 100_000_00 } }, changes: [{ kind: 'renewal', on: '2026-10-01', sumAfter: { cents: 390_000_00 } }] }
  const of = (renewals: EntersRule['renewals']) => owed(parts, base({ enters: renewals === undefined ? {} : { renewals } })).dueCents
  t.same([of(true), of('when-agreed'), of(false), of(undefined)], [20_000_00, 19_500_00, 15_000_00, null])
  t.same(missing(owed({ ...awarded(300_000_00), renewals: {} }, base({ enters: { renewals: true } })), 'contract-sum'), ['renewals'])
})

t.test('each change of a contract counts as its kind does', async (t) => {
  const changes: Contract['changes'] = [
    { kind: 'indexation', on: '2026-10-01', sumAfter: { cents: 420_000_00 } },
    { kind: 'extra-work', on: '2026-08-01', sumAfter: { cents: 400_000_00 } }
  ]
  const of = (enters: EntersRule, parts: Contract['changes'] = changes): [string, number | null, readonly EstimateReason[]] => short(owed({ changes: parts }, base({ enters })))
  t.same(of({ extraWork: 'when-agreed', indexation: 'when-agreed' })[1], 21_000_00, 'in the order of their days')
  t.same(of({ extraWork: true, indexation: false })[1], 20_000_00)
  t.same(of({ extraWork: false, indexation: 'when-agreed' })[1], 18_500_00)
  t.same(of({ extraWork: false, indexation: false })[1], 17_500_00)
  t.same(of({ extraWork: 'when-agreed' }), ['met', null, ['what-enters']], 'of indexation the text does not say')
  t.same(of({ extraWork: 'when-agreed', indexation: true }, [{ kind: 'extra-work', on: '2026-08-01' }]), ['met', null, ['changes-not-settled']], 'a change without the sum after it')
  t.same(of({ extraWork: 'when-agreed', indexation: 'when-agreed' }, [{ kind: 'extra-work', on: '2026-08-01' }, { kind: 'indexation', on: '2026-09-01', sumAfter: { cents: 1 } }]), ['unknown', null, ['changes-not-settled', 'not-sure-it-applies']], 'what of it is indexation, which can be less than nothing, is not known')
  t.same(of({ extraWork: 'when-agreed' }, [{ kind: 'extra-work', on: '2027-08-01', sumAfter: { cents: 900_000_00 } }]), ['met', 17_500_00, []], 'a change that lies ahead')
  t.equal(owed({ changes: [{ kind: 'indexation', on: '2026-10-01', sumAfter: { cents: 300_000_00 } }] }, base({ enters: { indexation: true } })).dueCents, 15_000_00, 'downwards as well')
})

t.test('the end of a contract leaves open what is owed, unless nothing changes', async (t) => {
  const ended = (cents: number): Obligation => owed({ changes: [{ kind: 'termination', on: '2026-09-01', sumAfter: { cents } }] })
  t.same(short(ended(210_000_00)), ['met', null, ['changes-not-settled']])
  t.same(missing(ended(210_000_00), 'contract-sum'), ['changes'])
  t.same(short(ended(350_000_00)), ['met', 17_500_00, []])
  t.equal(ended(100_000_00).applies, 'unknown', 'nor is it known whether the threshold is still reached')
})

t.test('what the text leaves open is harmless where the amount is the same either way', async (t) => {
  const option: Partial<Contract> = { ...awarded(300_000_00), options: [{ value: { cents: 60_000_00 } }] }
  const capped = owed(option, { cap: [provision({ cents: 10_000_00 })] })
  t.same(short(capped), ['met', 10_000_00, []], 'the cap is reached in any case')
  t.same(capped.finding.missing, [], 'and nothing is asked for')
  t.equal(owed(option, { cap: [provision({ cents: 15_000_01 })] }).dueCents, null)
  t.equal(owed({ ...awarded(300_000_00), options: [{}] }, { cap: [provision({ cents: 10_000_00 })] }).dueCents, 10_000_00, 'even an option without a value')
  t.equal(owed(option, { rate: [provision<RateRule>({ ...fixed, basisPoints: 0 })] }).dueCents, 0)
  t.equal(owed({ ...awarded(300_000_00), options: [] }).dueCents, 15_000_00, 'no options')
  t.equal(owed({ stage: 'call', value: { estimated: { cents: 300_000_00 } } }, { cap: [provision({ cents: 10_000_00 })] }).dueCents, null, 'but an estimate is no sum')
})

t.test('of a framework the ceiling counts, or what was called off', async (t) => {
  const callOffs = [{ id: 'a', value: { cents: 150_000_00 }, on: '2026-09-01' }, { id: 'b', value: { cents: 100_000_00 }, on: '2026-12-01' }]
  const framework: Partial<Contract> = { value: {}, framework: { ceiling: { cents: 900_000_00 }, callOffs } }
  const by = (callOffs: EntersRule['callOffs'], on = TODAY, parts = framework): Obligation => owed(parts, both(callOffs === undefined ? {} : { callOffs }), { on })
  t.same(short(by(false)), ['met', 45_000_00, []])
  t.same(short(by(true)), ['not-met', 0, []], 'up to now less than the threshold')
  t.same(short(by('when-agreed', '2026-12-01')), ['met', 12_500_00, []], 'both')
  t.equal(factOf(find(by(true, '2026-12-01').finding, 'contract-sum'), 'sum-kind'), 'called-off')
  t.same(short(by(undefined)), ['unknown', null, ['framework', 'not-sure-it-applies']])
  t.same(missing(by(undefined), 'contract-sum'), ['base.what-enters'])
  const uncalled = by(true, TODAY, { value: {}, framework: { ceiling: { cents: 900_000_00 } } })
  t.same([...short(uncalled), missing(uncalled, 'contract-sum')], ['unknown', null, ['framework', 'not-sure-it-applies'], ['framework.callOffs']])
  t.equal(by(true, '2026-12-01', { value: {}, framework: { callOffs } }).dueCents, 12_500_00, 'a framework without a ceiling')
  t.equal(by(true, '2026-12-01', { value: {}, framework: { callOffs, ceiling: { currency: 'USD', published: '1' } } }).dueCents, 12_500_00)
  t.equal(by(undefined, '2026-12-01', { value: {}, framework: { callOffs, ceiling: { cents: 250_000_00 } } }).dueCents, 12_500_00, 'all of the ceiling was called off: the same either way')
  t.equal(by(true, '2026-12-01', { value: {}, framework: { ceiling: { cents: 900_000_00 }, callOffs: [{ id: 'a', value: { currency: 'USD' }, on: '2026-09-01' }] } }).dueCents, null)
  t.same(short(by(false, TODAY, { value: { estimated: { cents: 900_000_00 } }, framework: {} })), ['met', null, ['estimated-value']], 'an estimate of a framework is an estimate')
  t.same(short(by(false, TODAY, { stage: 'call', value: {}, framework: { ceiling: { cents: 900_000_00 } } })), ['met', null, ['estimated-value']])
})

t.test('what is called off of several lots or contractors is not that of one', async (t) => {
  const framework = { callOffs: [{ id: 'a', value: { cents: 500_000_00 }, on: '2026-09-01' }] }
  const lots = [{ id: '1', ...awarded(300_000_00) }, { id: '2', ...awarded(300_000_00) }]
  t.equal(owed({ value: {}, framework, lots }, both({ callOffs: true }), { choice: { lot: '1' } }).dueCents, null)
  t.equal(owed({ value: {}, framework, lots: [{ id: '1', awards: [award('a', 'Fictief A', 300_000_00)] }] }, both({ callOffs: true })).dueCents, 25_000_00, 'of the only lot it is')
  t.equal(owed({ value: {}, framework, awards: [award('a', 'Fictief A', 300_000_00), award('b', 'Fictief B')] }, both({ callOffs: true }), { choice: { party: 'Fictief A' } }).dueCents, null)
})

t.test('a change of the whole is not one of a lot or of a contractor', async (t) => {
  const changes: Contract['changes'] = [{ kind: 'extra-work', on: '2026-09-01', sumAfter: { cents: 900_000_00 } }]
  const lots = [{ id: '1', ...awarded(300_000_00) }, { id: '2', ...awarded(300_000_00) }]
  t.same(short(owed({ changes, lots }, both({ extraWork: true }), { choice: { lot: '1' } })), ['met', null, ['changes-not-settled']])
  t.same(short(owed({ changes, lots: [{ id: '1', ...awarded(300_000_00) }] }, both({ extraWork: true }))), ['met', 45_000_00, []])
  t.same(short(owed({ changes, value: {}, awards: [award('a', 'Fictief A', 300_000_00), award('b', 'Fictief B', 1_000_00)] }, both({ extraWork: true }), { choice: { party: 'Fictief A' } })), ['met', null, ['changes-not-settled']])
})

t.test('a threshold is one of the notice, or of each lot', async (t) => {
  const lots = [{ id: '1', ...awarded(150_000_00) }, { id: '2', awards: [award('a', 'Fictief A', 30_000_00), award('b', 'Fictief B', 20_000_00)] }]
  const of = (per: ThresholdRule['per'], choice = { lot: '1' }): Obligation => owed({ value: {}, lots }, threshold(per === undefined ? {} : { per }), { choice })
  t.same(short(of('notice')), ['met', 7_500_00, []], 'together they reach it')
  t.same(short(of('lot')), ['not-met', 0, []])
  t.same(short(of(undefined)), ['unknown', null, ['not-sure-it-applies']])
  t.equal(owed({ value: {}, lots: [{ id: '1', ...awarded(150_000_00) }, { id: '2', value: { estimated: { cents: 50_000_00 } }, awards: [award('a', 'Fictief A')] }] }, threshold({ per: 'notice' }), { choice: { lot: '1' } }).applies, 'met', 'an award without a value leaves the estimate of its lot')
  const unstated = owed({ value: {}, lots: [...lots, { id: '3' }] }, threshold({ per: 'notice', cents: 300_000_00 }), { choice: { lot: '1' } })
  t.same([unstated.applies, missing(unstated, 'threshold')], ['unknown', ['lots.value']], 'a lot without a value')
  t.equal(owed({ value: {}, lots: [...lots, { id: '3' }] }, threshold({ per: 'notice' }), { choice: { lot: '1' } }).applies, 'met', 'that is not needed does no harm')
})

t.test('a threshold of the notice is known before a lot is chosen', async (t) => {
  const lots = [{ id: '1', ...awarded(150_000_00) }, { id: '2', value: { estimated: { cents: 50_000_00 } } }]
  const of = (parts: Partial<Contract>, rule: Partial<ThresholdRule>): Obligation => owed({ value: {}, lots, ...parts }, threshold(rule))
  const whole = of({}, { per: 'notice' })
  t.equal(whole.applies, 'met')
  t.equal(whole.dueCents, null)
  t.same([factOf(find(whole.finding, 'threshold'), 'sum'), factOf(find(whole.finding, 'threshold'), 'sum-kind')], [200_000_00, 'lots-together'])
  t.equal(of({}, { per: 'notice', operator: '>' }).applies, 'not-met')
  t.equal(of({}, { per: 'lot' }).applies, 'unknown', 'of a lot it is not')
  t.equal(of({}, {}).applies, 'unknown')
  t.equal(of({}, { per: 'notice', split: 'year' }).applies, 'unknown')
  t.equal(of({ lots: [{ id: '1' }, { id: '2' }], value: { awarded: { cents: 900_000_00 } } }, { per: 'notice' }).applies, 'met', 'the total as it was published')
  t.equal(of({ lots: [{ id: '1' }, { id: '2' }], value: { estimated: { cents: 900_000_00 } } }, { per: 'notice' }).applies, 'met')
  t.equal(of({ lots: [{ id: '1' }, { id: '2' }] }, { per: 'notice' }).applies, 'unknown')
})

t.test('a threshold is compared with a year of the contract where the rule says so', async (t) => {
  const of = (parts: Partial<Contract>, rule: Partial<ThresholdRule> = {}): Obligation => owed(parts, threshold({ split: 'year', ...rule }))
  t.equal(of(awarded(400_000_00)).applies, 'met', 'two years of € 200 000')
  t.equal(of(awarded(399_999_99)).applies, 'not-met')
  t.equal(of(awarded(400_000_00), { operator: '>' }).applies, 'not-met')
  t.equal(of(awarded(400_000_01), { operator: '>' }).applies, 'met', 'half a cent above')
  t.equal(of({ ...awarded(200_000_00), period: { from: '2026-07-01', until: '2026-09-30' } }).applies, 'met', 'less than a year is not made a year')
  t.equal(of({ ...awarded(900_000_00), period: { from: '2026-07-01', until: null } }).applies, 'unknown')
  t.same(missing(of({ ...awarded(900_000_00), period: { from: '2026-07-01', until: null } }), 'threshold'), ['period'])
  t.equal(of({ ...awarded(199_000_00), period: { from: '2026-07-01', until: null } }).applies, 'not-met', 'the whole stays below')
  t.equal(of({ ...awarded(200_000_00), trigger: 'supplier-year' }).applies, 'met', 'the turnover of a year is that of a year')
  const { period: _period, ...open } = contract()
  const inMonths = (months?: number): string => owed({}, {}, { contract: { ...open, ...awarded(400_000_00), ...(months === undefined ? {} : { months }) }, ruleSet: rules({ ...plain, ...threshold({ split: 'year' }) }) }).applies
  t.same([inMonths(24), inMonths(25), inMonths()], ['met', 'not-met', 'unknown'])
})

t.test('a threshold is compared with the part of each contractor where the rule says so', async (t) => {
  const awards = [award('a', 'Fictief A', 150_000_00), award('b', 'Fictief B', 60_000_00)]
  const of = (split: ThresholdRule['split'], parts: Partial<Contract> = {}): string =>
    owed({ value: { estimated: { cents: 500_000_00 } }, awards, ...parts }, threshold(split === undefined ? {} : { split }), { choice: { party: 'Fictief A' } }).applies
  t.equal(of('party'), 'not-met')
  t.equal(of(undefined), 'unknown')
  const together = (shareBasisPoints?: number): Partial<Contract> => ({ value: { awarded: { cents: 300_000_00 } }, awards: [{ id: 'a', parties: [
    { name: 'Fictief A', ...(shareBasisPoints === undefined ? {} : { shareBasisPoints }) }, { name: 'Fictief B' }, { name: 'Fictief S', role: 'subcontractor' }
  ] }] })
  t.equal(of('party', together(6000)), 'not-met', '60 % of € 300 000')
  t.equal(of('party', together(7000)), 'met')
  t.equal(of('party', together()), 'unknown')
  t.equal(owed(together(6000), threshold({ split: 'party' })).applies, 'met', 'of the consortium as such it is the whole')
})

t.test('each party of a consortium is due its own part, or all of them the whole', async (t) => {
  const parties = (shareBasisPoints?: number) => [{ name: 'Fictief A', identifier: { scheme: 'fictional', value: 'A-1' }, ...(shareBasisPoints === undefined ? {} : { shareBasisPoints }) }, { name: 'Fictief B', role: 'consortium-member' as const }]
  const of = (split: BaseRule['split'], share?: number, party: string | null = 'fictief a '): Obligation =>
    owed({ awards: [{ id: 'a', parties: parties(share) }] }, base(split === undefined ? {} : { split }), party === null ? {} : { choice: { party } })
  t.equal(of('party', 4000).dueCents, 7_000_00)
  t.equal(of('party', 4000, 'A-1').dueCents, 7_000_00)
  t.equal(of('none', 4000).dueCents, 17_500_00)
  t.same([...short(of('party')), missing(of('party'), 'contract-sum')], ['met', null, ['what-enters'], ['awards.parties.share']])
  t.same([...short(of(undefined, 4000)), missing(of(undefined, 4000), 'contract-sum')], ['met', null, ['what-enters'], ['base.split']])
  t.same(missing(of(undefined), 'contract-sum'), ['base.split', 'awards.parties.share'])
  t.equal(owed({ awards: [{ id: 'a', parties: parties(4000) }], options: [{}] }, base({ split: 'party', enters: { options: true } }), { choice: { party: 'Fictief A' } }).dueCents, null, 'a part of what has no limit has none')
  t.equal(of(undefined, 4000, null).dueCents, 17_500_00, 'together they owe the whole, whatever the rule')
  t.equal(of(undefined, 10_000).dueCents, 17_500_00, 'as does one that has all of it')
})

t.test('what is due is told for each year, in whole cents that add up', async (t) => {
  const of = (parts: Partial<Contract>): Obligation => owed(parts, base({ split: 'year' }))
  t.same(of({}).dueByYear, [{ from: '2026-07-01', until: '2027-06-30', cents: 8_750_00 }, { from: '2027-07-01', until: '2028-06-30', cents: 8_750_00 }])
  const three = of({ ...awarded(200_000_20), period: { from: '2026-07-01', until: '2028-12-31' } })
  t.same(three.dueByYear, [{ from: '2026-07-01', until: '2027-06-30', cents: 4_000_00 }, { from: '2027-07-01', until: '2028-06-30', cents: 4_000_00 }, { from: '2028-07-01', until: '2028-12-31', cents: 2_000_01 }])
  t.equal(factOf(find(three.finding, 'amount-due'), 'years'), 3)
  t.equal(three.dueByYear?.reduce((sum, { cents }) => sum + cents, 0), three.dueCents)
  t.same(of({ terms: { amountCents: 10_01 } }).dueByYear?.map(({ cents }) => cents), [5_00, 5_01], 'an amount that the contract fixes as well')
  t.equal(of({ period: { from: '2026-07-01', until: null } }).dueByYear, undefined, 'a contract without an end has no years to divide')
  t.equal(owed({}).dueByYear, undefined, 'nor is it told where no rule asks')
  const { period: _period, ...open } = contract()
  const ruleSet = rules({ ...plain, ...base({ split: 'year' }) })
  t.equal(owed({}, {}, { contract: open, ruleSet }).dueByYear, undefined)
  t.equal(owed({}, {}, { contract: { ...open, months: 12 }, ruleSet }).dueByYear?.[0]?.until, '2027-06-07', 'a term in months runs from the day of the contract')
  t.equal(owed({}, {}, { contract: { ...open, months: 12, days: { award: '2026-05-11' } }, ruleSet }).dueByYear?.[0]?.from, '2026-05-11', 'or of the award')
})

t.test('a rate can be another above an amount, and an activity below one', async (t) => {
  const rate: Provisions = { rate: [
    provision<RateRule>({ kind: 'activity' }, { id: 'small', when: { sumCents: { lower: null, upper: { value: 250_000_00, operator: '<' } } } }),
    provision<RateRule>(fixed, { id: 'middle', when: { sumCents: { lower: { value: 250_000_00, operator: '>=' }, upper: { value: 1_000_000_00, operator: '<=' } } } }),
    provision<RateRule>({ kind: 'custom' }, { id: 'large', when: { sumCents: { lower: { value: 1_000_000_00, operator: '>' }, upper: null } } })
  ] }
  const of = (cents: number, others: Partial<Contract> = {}): [string, number | null, readonly EstimateReason[]] => short(owed({ ...awarded(cents), ...others }, rate))
  const rule = (cents: number): string | undefined => find(owed(awarded(cents), rate).finding, 'rate')?.rule?.provision
  t.same([rule(249_999_99), rule(250_000_00), rule(1_000_000_00), rule(1_000_000_01)], ['small', 'middle', 'middle', 'large'], 'exactly at the edges')
  t.same(of(1_000_000_00), ['met', 50_000_00, []])
  t.same(of(1_000_000_01), ['met', null, []], 'a custom rate stands in the documents')
  t.equal(owed({ ...awarded(2_000_000_00), terms: { rateBasisPoints: 700 } }, rate).dueCents, 140_000_00)
  const activity = owed(awarded(220_000_00), rate, { assumptions: [{ topic: 'rate', basisPoints: 500 }] })
  t.same([...short(activity), activity.estimate], ['met', null, [], null], 'of an activity no amount is made, whatever somebody assumes')
  t.same([factOf(find(activity.finding, 'rate'), 'rate-kind'), missing(activity, 'rate')], ['activity', ['activity']])
  t.equal(owed({ ...awarded(220_000_00), terms: { amountCents: 1_000_00 } }, rate).dueCents, 1_000_00, 'unless the contract names one')
  t.equal(factOf(find(owed({ ...awarded(220_000_00), terms: { rateBasisPoints: 100 } }, rate).finding, 'rate'), 'rate-of-rule-set'), null)
  const across = owed({ ...awarded(950_000_00), options: [{ value: { cents: 100_000_00 } }] }, rate)
  t.same([short(across), missing(across, 'rate')], [['met', null, []], ['base.what-enters']], 'an option that may lift it over the edge')
  const around = owed({ ...awarded(240_000_00), options: [{ value: { cents: 900_000_00 } }] }, { rate: rate.rate?.slice(1, 2) ?? [] })
  t.same(missing(around, 'rate'), ['base.what-enters'], 'a band that lies between the least and the most')
  t.same(missing(owed({ value: {} }, rate), 'rate'), ['value'], 'without a sum no band is known')
  t.equal(of(300_000_00, { options: [{ value: { cents: 100_000_00 } }] })[1], null)
})

t.test('a threshold with VAT is converted by the rate it includes', async (t) => {
  const of = (cents: number, rule: Partial<ThresholdRule> = {}): string => owed(awarded(cents), threshold({ cents: 242_000_00, vat: 'including', vatRateBasisPoints: 2100, ...rule })).applies
  t.same([of(199_999_99), of(200_000_00)], ['not-met', 'met'])
  t.same([of(200_000_00, { operator: '>' }), of(200_000_01, { operator: '>' })], ['not-met', 'met'])
  t.same([of(165_28, { cents: 200_00 }), of(165_29, { cents: 200_00 })], ['not-met', 'met'], '€ 200 with 21 % is € 165.289 without')
  t.same([of(165_28, { cents: 200_00, operator: '>' }), of(165_29, { cents: 200_00, operator: '>' })], ['not-met', 'met'])
  t.equal(owed(awarded(199_999_99), threshold({ cents: 242_000_00, vat: 'including' })).applies, 'unknown', 'without the rate it cannot be')
  t.equal(factOf(find(owed({}, threshold({ vat: 'including', vatRateBasisPoints: 2100 })).finding, 'threshold'), 'threshold-vat-rate'), 2100)
})

t.test('a sum and a threshold with the same VAT are compared as they stand', async (t) => {
  const of = (cents: number, rule: Partial<ThresholdRule> = {}, parts: Partial<Contract> = {}, vatRateBasisPoints = 2100): string =>
    owed({ value: { awarded: { cents, vat: 'including', vatRateBasisPoints } }, ...parts }, threshold({ cents: 250_000_00, vat: 'including', vatRateBasisPoints: 2100, ...rule })).applies
  t.same([of(249_999_99), of(250_000_00)], ['not-met', 'met'], '€ 250 000 with 21 % is € 206 611.5702 without')
  t.same([of(250_000_00, { operator: '>' }), of(250_000_01, { operator: '>' })], ['not-met', 'met'])
  t.equal(of(225_206_61, {}, {}, 900), 'not-met', 'at another rate both are converted')
  t.equal(of(225_206_62, {}, {}, 900), 'met')
  const without = (cents: number): string => owed({ value: { awarded: { cents, vat: 'including', vatRateBasisPoints: 900 } } }, threshold({ cents: 250_000_00, vat: 'including' })).applies
  t.same([without(249_999_99), without(250_000_00)], ['not-met', 'met'], 'a threshold that does not name its rate is reached by the sum with its own')
  t.equal(of(249_999_99, { enters: { options: true } }, { options: [{ value: { cents: 10_00 } }] }), 'met', 'what enters on top of it counts')
})

t.test('a cap is never rounded up', async (t) => {
  t.equal(owed({}, { cap: [provision({ cents: 1_50 })], rounding: [provision({ unit: 'euro' as const, mode: 'half-up' as const })] }).dueCents, 1_50)
})

t.test('two amounts for one award: the award counts, and the other is named', async (t) => {
  const twice = owed({ ...awarded(150_000_00), awards: [award('a', 'Fictief A', 350_000_00)] })
  t.equal(twice.dueCents, 17_500_00)
  for (const code of ['threshold', 'contract-sum'] as const) t.equal(factOf(find(twice.finding, code), 'sum-stated-elsewhere'), 150_000_00, code)
  t.equal(factOf(find(owed({ awards: [award('a', 'Fictief A', 350_000_00)] }).finding, 'contract-sum'), 'sum-stated-elsewhere'), undefined, 'the same amount is no contradiction')
  const term: Provisions = { minimumTerm: [provision({ months: 6, operator: '>=' as const })] }
  t.equal(factOf(find(owed({ months: 3 }, term).finding, 'minimum-term'), 'months-stated-elsewhere'), 3, 'nor is a term that the period contradicts left out')
  t.equal(factOf(find(owed({ months: 24 }, term).finding, 'minimum-term'), 'months-stated-elsewhere'), undefined)
})
