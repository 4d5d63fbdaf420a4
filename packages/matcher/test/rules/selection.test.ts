// Which of several provisions on a topic applies: triggers, natures, sums, labour shares, days, and what is open.
import t from 'tap'
import { mergeRuleSets, type Provision, type RateRule, type RuleSet } from '@sroi/matcher'
import { findBinding, findProvision, type Situation } from '../../dist/rules/index.js'
import { open, provision, rules } from '../make.ts'

const at = (parts: Partial<Situation> = {}): Situation => ({ trigger: 'contract', nature: 'services', days: { publication: '2026-01-01' }, knownAt: '2026-11-22T00:00:00Z', ...parts })
const rate = (id: string, parts: Partial<Provision<RateRule>> = {}): Provision<RateRule> => provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false }, { id, ...parts })

/** The provision that applies, or why none does. */
function found (provisions: readonly Provision<RateRule>[], parts: Partial<Situation> = {}): string {
  const { state, rule, missing } = open(findProvision(rules({ rate: provisions }), 'rate', at(parts)))
  return state === 'in-force' ? `${rule?.provision}` : `${state}: ${missing?.map(({ kind, name }) => `${kind} ${name}`).join()}`
}

const none = 'no-provision: rule-value rate'

t.test('a provision speaks only of the triggers and natures it names, and of a subsidy whatever its nature', async (t) => {
  const works = [rate('works', { when: { triggers: ['contract', 'subsidy'], natures: ['works'] } })]
  t.equal(found(works, { nature: 'works' }), 'works')
  t.equal(found(works), none)
  t.equal(found(works, { nature: 'works', trigger: 'permit' }), none)
  t.equal(found(works, { trigger: 'subsidy' }), 'works')
})

t.test('an unknown nature is undecided as soon as one of them would find another rule', async (t) => {
  const open = 'undecided: contract-fact nature'
  const unknown = { nature: undefined }
  t.equal(found([rate('works', { when: { natures: ['works'] } }), rate('others', { when: { natures: ['supplies', 'services'] } })], unknown), open)
  t.equal(found([rate('services', { when: { natures: ['services'] } }), rate('others', { when: { natures: ['works', 'supplies'] } })], unknown), open)
  t.equal(found([rate('permits', { when: { triggers: ['permit'] } }), rate('works', { when: { natures: ['works'] } })], unknown), open, 'one rule without a nature does not speak for the others')
  t.equal(found([rate('all', { when: { natures: ['works', 'supplies', 'services'] } })], unknown), 'all')
  t.equal(found([rate('none', { when: { natures: ['services'] }, valid: { from: '2027-01-01', until: null } })], unknown), none, 'whatever the nature, there is none')
})

t.test('a rule and a gap in its source are different answers, and the same rule of another layer is another rule', async (t) => {
  const unreadable = provision<RateRule>(null, { id: 'works', when: { natures: ['works'] } })
  t.equal(found([unreadable, rate('others', { when: { natures: ['supplies', 'services'] } })], { nature: undefined }), 'undecided: contract-fact nature')
  t.equal(found([provision<RateRule>(null, { id: 'all', when: { natures: ['works', 'supplies', 'services'] } })], { nature: undefined }), 'value-missing: rule-value rate')
  const two = [unreadable, provision<RateRule>(null, { id: 'others', when: { natures: ['supplies', 'services'] } })]
  t.equal(found(two, { nature: undefined }), 'undecided: contract-fact nature', 'two gaps are two answers')
  const set = rules({})
  const layered = (ruleSet: string, natures: readonly ('works' | 'supplies' | 'services')[]): { ruleSet: string, provision: Provision<RateRule> } => ({ ruleSet, provision: rate('same', { when: { natures } }) })
  const merged = { ...set, provisions: { ...set.provisions, rate: [layered('base', ['works']), layered('top', ['supplies', 'services'])] } }
  t.equal(findProvision(merged, 'rate', at({ nature: undefined })).state, 'undecided')
})

t.test('a kind of European threshold is found by its kind only', async (t) => {
  const kinds = [rate('works', { when: { thresholdTypes: ['works'] } })]
  t.equal(found(kinds, { thresholdType: 'works' }), 'works')
  t.equal(found(kinds, { thresholdType: 'supplies-services-central' }), none)
  t.equal(found(kinds), none, 'who asks for no kind gets none')
})

t.test('a labour share is at least the one bound and below the other', async (t) => {
  const between = [rate('between', { when: { labourShare: { atLeastBasisPoints: 2000, belowBasisPoints: 3000 } } }), rate('least', { when: { labourShare: { atLeastBasisPoints: 5000 } } })]
  const by = (labourShareBasisPoints: number): string => found(between, { labourShareBasisPoints })
  t.same([by(1999), by(2000), by(2999), by(3000), by(4999), by(5000)], [none, 'between', 'between', none, none, 'least'])
  t.equal(found(between), 'undecided: contract-fact labourShare')
  t.equal(found([rate('all'), ...between], { labourShareBasisPoints: 0 }), 'all', 'a rule without a condition on labour holds for every share')
})

t.test('a sum lies in the band of a rule by its own operators', async (t) => {
  const band = (id: string, lower: ['>=' | '>', number] | null, upper: ['<=' | '<', number] | null): Provision<RateRule> => rate(id, { when: { sumCents: {
    lower: lower === null ? null : { operator: lower[0], value: lower[1] },
    upper: upper === null ? null : { operator: upper[0], value: upper[1] }
  } } })
  const bands = [band('small', null, ['<', 100]), band('middle', ['>=', 100], ['<=', 200]), band('large', ['>', 200], null)]
  const by = (...sumCents: [number, number]): string => found(bands, { sumCents })
  const across = 'undecided: rule-value base.what-enters'
  t.same([by(99, 99), by(100, 100), by(200, 200), by(201, 201)], ['small', 'middle', 'middle', 'large'])
  t.equal(found(bands), 'undecided: contract-fact value')
  t.same([by(0, 99), by(100, 199), by(201, Infinity)], ['small', 'middle', 'large'], 'what is open matters only across a bound')
  t.same([by(99, 100), by(200, 201), by(0, Infinity)], [across, across, across])
  const only = [band('inside', ['>=', 100], ['<=', 200])]
  t.equal(found(only, { sumCents: [50, 300] }), across, 'a band between the two ends')
  t.same([found(only, { sumCents: [101, 200] }), found(only, { sumCents: [100, 200] })], ['inside', 'inside'], 'every sum from the first end to the last lies in the band')
  t.equal(found([band('within', ['>', 100], ['<', 200])], { sumCents: [100, 200] }), across, 'neither end lies in the band, and what is between them does')
  t.equal(found(only, { sumCents: [50, 60] }), none)
  t.equal(found([band('point', ['>=', 100], ['<=', 100])], { sumCents: [100, 100] }), 'point')
  t.equal(found([rate('all'), band('large', ['>', 200], null)], { sumCents: [0, 0] }), 'all', 'a rule without a band holds for every sum')
})

t.test('a rule that certainly does not hold asks for no labour share and no sum', async (t) => {
  const next = { valid: { from: '2027-01-01', until: null } }
  const asking = (parts: Partial<Provision<RateRule>>): Provision<RateRule>[] => [
    rate('now', { valid: { from: '2020-01-01', until: '2026-12-31' } }),
    rate('labour', { ...parts, when: { labourShare: { atLeastBasisPoints: 3000 } } }),
    rate('large', { ...parts, when: { sumCents: { lower: { value: 100, operator: '>=' }, upper: null } } })
  ]
  const days = { publication: '2026-01-01', award: '2026-02-01', contract: '2026-03-01', delivery: '2027-06-01' }
  for (const selectedBy of ['publication', 'award', 'contract', null] as const) {
    t.equal(found(asking({ ...next, selectedBy }), { days }), 'now', `by the day of ${selectedBy}`)
    t.equal(found(asking({ ...next, selectedBy }), { days, sumCents: [50, 150] }), 'now')
  }
  const open = 'undecided: contract-fact labourShare'
  t.equal(found(asking({ ...next, selectedBy: 'delivery' }), { days }), open, 'it holds on the day of delivery')
  t.equal(found(asking({ ...next, selectedBy: 'award' }), { days: { publication: '2026-01-01' } }), open, 'the day that selects it is not known')
  t.equal(found(asking(next), { days: { publication: '2026-12-31', award: '2027-01-01' } }), open, 'it holds on one of the days')
})

t.test('each selecting day selects, and what is found holds on that day', async (t) => {
  const days = { publication: '2026-01-01', award: '2026-02-01', contract: '2026-03-01', delivery: '2026-04-01' }
  for (const selectedBy of ['publication', 'award', 'contract', 'delivery'] as const) {
    const set = rules({ rate: [rate('r', { selectedBy, valid: { from: days[selectedBy], until: days[selectedBy] } })] })
    t.equal(open(findProvision(set, 'rate', at({ days }))).on, days[selectedBy])
    const { [selectedBy]: _unknown, ...others } = days
    t.same(findProvision(set, 'rate', at({ days: others })), { state: 'undecided', missing: [{ kind: 'contract-fact', name: `days.${selectedBy}` }] })
  }
})

t.test('where no day is named, the first that is known stands for those that agree', async (t) => {
  const year = { from: '2026-01-01', until: '2026-12-31' }
  const set = rules({ rate: [rate('r', { valid: year })] })
  const on = (days: Situation['days']): unknown => open(findProvision(set, 'rate', at({ days }))).on
  t.equal(on({ award: '2026-02-01', contract: '2026-03-01' }), '2026-02-01')
  t.equal(on({ contract: '2026-03-01' }), '2026-03-01')
  t.equal(found([rate('r', { valid: year })], { days: { award: '2026-12-31', contract: '2027-01-01' } }), 'undecided: rule-value rate.selectedBy')
  t.equal(found([rate('r', { valid: year })], { days: { publication: '2025-12-31', award: '2026-01-01' } }), 'undecided: rule-value rate.selectedBy')
  t.equal(found([rate('r', { valid: year })], { days: { delivery: '2026-02-01' } }), 'undecided: contract-fact days.publication', 'delivery is no day of the contract')
})

t.test('no rule says for which day there is none, and whether there ever was one', async (t) => {
  const later = rules({ rate: [rate('r', { valid: { from: '2027-01-01', until: null }, selectedBy: 'delivery' })] })
  t.same(findProvision(later, 'rate', at({ days: { delivery: '2026-04-01' } })), {
    state: 'no-provision', on: '2026-04-01', known: true, nearest: { valid: { from: '2027-01-01', until: null } }, missing: [{ kind: 'rule-value', name: 'rate' }]
  })
  t.same(findProvision(rules({}), 'rate', at({ days: {} })), { state: 'no-provision', on: null, known: false, missing: [{ kind: 'rule-value', name: 'rate' }] })
  t.same(findProvision(rules({}), 'rate', at()), { state: 'no-provision', on: '2026-01-01', known: false, missing: [{ kind: 'rule-value', name: 'rate' }] })
})

t.test('rules that contradict each other are named, and what is in force comes with its value and its source', async (t) => {
  const two = open(findProvision(rules({ rate: [rate('a'), rate('b')] }), 'rate', at())) as { contradicting?: readonly { provision: string }[] }
  t.same(two.contradicting?.map((rule) => rule.provision), ['a', 'b'])
  t.same(findProvision(rules({ rate: [rate('a')] }), 'rate', at()), {
    state: 'in-force', on: '2026-01-01', value: { kind: 'fixed', basisPoints: 500, lowerIsPossible: false },
    rule: { ruleSet: 'r', provision: 'a', certainty: 'confirmed', basis: { title: 'A rule', article: 'article 1', url: null }, confirmedOn: '2026-11-22' }
  })
})

t.test('a contract is bound by what was published on the day it was concluded, not a day later', async (t) => {
  const bound = (published: string, days: Situation['days'], isConcluded = true, withdrawn?: string): string => {
    const set = rules({ rate: [rate('r', { published, ...(withdrawn === undefined ? {} : { withdrawn }) })] })
    const { found, tooLate } = findBinding(set, 'rate', at({ days }), isConcluded)
    return `${found.state}${tooLate === null ? '' : `, ${tooLate.provision} too late`}`
  }
  t.equal(bound('2026-03-01', { publication: '2026-01-01', contract: '2026-03-01' }), 'in-force')
  t.equal(bound('2026-03-02', { publication: '2026-01-01', contract: '2026-03-01' }), 'no-provision, r too late')
  t.equal(bound('2026-03-02', { publication: '2026-01-01', contract: '2026-03-01' }, false), 'no-provision, r too late', 'a day of the contract is a contract')
  t.equal(bound('2026-02-01', { publication: '2026-01-01', award: '2026-02-01' }), 'in-force', 'the latest day that is known')
  t.equal(bound('2026-02-02', { publication: '2026-01-01', award: '2026-02-01' }), 'undecided')
  t.equal(bound('2026-02-01', { publication: '2026-02-01', award: '2026-01-01' }), 'in-force', 'whichever of the two is the latest')
  t.equal(bound('2026-02-02', { award: '2026-02-01' }), 'undecided')
  t.equal(bound('2026-02-02', { award: '2026-02-01' }, false), 'in-force')
  t.equal(bound('2020-01-01', { publication: '2026-01-01', contract: '2026-03-01' }, true, '2026-06-01'), 'in-force', 'what was withdrawn later still binds')
})

t.test('a rule that took the place of another after the conclusion leaves the other in force', async (t) => {
  const set = rules({ rate: [rate('old', { withdrawn: '2026-06-01' }), rate('new', { published: '2026-06-01' })] })
  const bind = (days: Situation['days']): unknown[] => {
    const { found, tooLate } = findBinding(set, 'rate', at({ days }), true)
    return [open(found).rule?.provision, tooLate, open(found).missing]
  }
  t.same(bind({ publication: '2026-01-01', contract: '2026-03-01' }), ['old', null, undefined])
  t.same(bind({ publication: '2026-01-01', contract: '2026-06-01' }), ['new', null, undefined])
  t.same(bind({ publication: '2026-01-01' }), [undefined, null, [{ kind: 'contract-fact', name: 'days.contract' }]])
})

t.test('a later rule on something else changes nothing about what binds, and an earlier one hides no later rule', async (t) => {
  const bind = (provisions: readonly Provision<RateRule>[], days: Situation['days']): unknown[] => {
    const { found, tooLate } = findBinding(rules({ rate: provisions }), 'rate', at({ days }), true)
    return [found.state, open(found).rule?.provision, tooLate?.provision]
  }
  const works = { natures: ['works'] } as const
  t.same(bind([rate('r'), rate('later', { when: works, published: '2026-06-01' })], { publication: '2026-01-01' }), ['in-force', 'r', undefined])
  t.same(bind([rate('other', { when: works }), rate('later', { published: '2026-06-01' })], { publication: '2026-01-01', contract: '2026-03-01' }), ['no-provision', undefined, 'later'])
  t.same(bind([provision<RateRule>(null, { id: 'gap', published: '2026-06-01' })], { publication: '2026-01-01', contract: '2026-03-01' }), ['no-provision', undefined, 'gap'], 'a rule without a readable value is a rule')
})

t.test('a provision of another layer is another one, although it bears the same name', async (t) => {
  const layer = (id: string, parts: Partial<Provision<RateRule>>, above: Partial<RuleSet> = {}): RuleSet =>
    ({ id, version: '1', title: { nl: id, en: id }, authority: null, provisions: { rate: [rate('same', parts)] }, ...above })
  const set = mergeRuleSets([layer('base', { withdrawn: '2026-06-01' }), layer('top', { published: '2026-06-01' }, { extends: 'base' })])
  t.equal(open(findBinding(set, 'rate', at({ days: { contract: '2026-03-01' } }), true).found).rule?.ruleSet, 'base')
})
