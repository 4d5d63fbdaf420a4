// Rules that contradict each other, each with a contract or an effort on which it shows.
import type { BuildingBlockRule, EffortSelector, Provision, RuleSet } from '@sroi/matcher'
import { findRuleSetProblems } from '@sroi/matcher/review'
import t from 'tap'
import { provision } from '../make.ts'
import { ask, BLOCK, block, months, NOTE, only, rate, scope, set, worth } from './problem-rules.ts'

t.test('two provisions that hold together are an error, and the example contract runs into it', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(500, { id: 'old' }), rate(200, { id: 'new', valid: { from: '2024-01-01', until: null } })] })]
  const { place, example } = only(t, findRuleSetProblems(rules), 'overlap')
  t.equal(place, '/0/provisions/rate/1')
  t.ok(ask(rules, example).includes('rate.contradiction'))
})

t.test('an overlay that forgets to say what it replaces overlaps with its base', async (t) => {
  const base = set({ rate: [rate(500)] }, { id: 'base' })
  const overlay = (parts: Partial<Provision<never>>): RuleSet => set({ rate: [rate(200, { id: 'own', ...parts })] }, { extends: 'base' })
  t.equal(only(t, findRuleSetProblems([base, overlay({})]), 'overlap').place, '/1/provisions/rate/0')
  t.notOk(findRuleSetProblems([base, overlay({ replaces: 'rate' })]).some(({ code }) => code === 'overlap'))
})

t.test('what is parted by days, knowledge, trigger, nature or labour share does not overlap', async (t) => {
  const pairs: readonly (readonly [Partial<Provision<never>>, Partial<Provision<never>>])[] = [
    [{ valid: { from: '2020-01-01', until: '2023-12-31' } }, { valid: { from: '2024-01-01', until: null } }],
    [{ withdrawn: '2021-01-01' }, { published: '2021-01-01' }],
    [{ when: { triggers: ['contract'] } }, { when: { triggers: ['subsidy'] } }],
    [{ when: { triggers: ['contract'], natures: ['works'] } }, { when: { triggers: ['contract'], natures: ['services', 'supplies'] } }],
    [{ when: { labourShare: { belowBasisPoints: 3000 } } }, { when: { labourShare: { atLeastBasisPoints: 3000 } } }]
  ]
  for (const [one, other] of pairs) {
    t.same(findRuleSetProblems([set({ rate: [rate(500, { id: 'a', ...one }), rate(600, { id: 'b', ...other })] })]).map(({ code }) => code), [], JSON.stringify(other))
  }
})

t.test('natures that have nothing in common still meet in a subsidy, which has none', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(500, { id: 'a', when: { natures: ['works'] } }), rate(600, { id: 'b', when: { natures: ['services'] } })] })]
  const { example } = only(t, findRuleSetProblems(rules), 'overlap')
  t.equal(example?.contract.trigger, 'subsidy')
  t.ok(ask(rules, example).includes('rate.contradiction'))
})

t.test('European thresholds of different kinds do not overlap, of one kind they do', async (t) => {
  const rule = (id: string, ...types: ('works' | 'concessions')[]): Provision<{ cents: number, operator: '>=' }> => provision({ cents: 1, operator: '>=' as const }, { id, when: { thresholdTypes: types } })
  t.same(findRuleSetProblems([set({ euThreshold: [rule('a', 'works'), rule('b', 'concessions')] })]), [])
  t.match(only(t, findRuleSetProblems([set({ euThreshold: [rule('a', 'works'), rule('b', 'concessions', 'works')] })]), 'overlap'), { example: { contract: { regime: 'classic', nature: 'works' } }, words: { en: /works\. Let one end/ } })
})

t.test('two rows of a table contradict each other only when they speak of the very same efforts', async (t) => {
  const row = (id: string, group: string): Provision<never> => provision(null, { id, note: NOTE, when: { efforts: { kinds: ['hire'], groups: [group] } } }) as Provision<never>
  t.same(findRuleSetProblems([set({ buildingBlocks: [row('a', 'one'), row('b', 'other')] })]), [])
  only(t, findRuleSetProblems([set({ buildingBlocks: [row('a', 'one'), row('b', 'one')] })]), 'overlap-with-notes')
})

t.test('an overlap that both provisions explain is for a person, not an error', async (t) => {
  const problems = findRuleSetProblems([set({ rate: [rate(500, { id: 'a', note: NOTE }), rate(200, { id: 'b', note: NOTE })] })])
  only(t, problems, 'overlap-with-notes')
  t.notOk(problems.some(({ code }) => code === 'overlap'))
})

t.test('two rows whose bands share a month overlap, and the example is unknown for that reason', async (t) => {
  const rules = [set({ buildingBlocks: [block('short', months(0, 12)), block('long', months(12, 24))] })]
  const { place, example } = only(t, findRuleSetProblems(rules), 'overlap')
  t.equal(place, '/0/provisions/buildingBlocks/1')
  t.same(example?.efforts?.[0]?.benefitMonths, { from: 12, until: 12 })
  t.ok(worth(rules, example).finding.missing.some(({ name }) => name === 'buildingBlocks.contradiction'))
  t.same(findRuleSetProblems([set({ buildingBlocks: [block('short', months(0, 12)), block('long', months(13, 24))] })]), [])
})

t.test('rows of other kinds, groups, tracks or levels do not overlap; those that share one do', async (t) => {
  const track = (levels: { from: number, until: number | null } | null, name: 'bbl' | 'bol' = 'bbl'): EffortSelector => ({ kinds: ['internship'], education: [{ track: name, levels }] })
  const pairs: readonly (readonly [EffortSelector, EffortSelector, boolean])[] = [
    [{ kinds: ['hire'] }, { kinds: ['hours'] }, false],
    [{ kinds: ['hire', 'hours'] }, { kinds: ['hours'], groups: ['a'] }, true],
    [track({ from: 1, until: 2 }), track({ from: 3, until: null }), false],
    [track({ from: 1, until: 3 }), track({ from: 3, until: null }), true],
    [track({ from: 1, until: null }), track({ from: 4, until: null }), true],
    [track(null), track({ from: 3, until: 4 }), true],
    [track(null), track(null, 'bol'), false],
    [{ kinds: ['hire'], benefitMonths: { lower: null, upper: null } }, { kinds: ['hire'], benefitMonths: { lower: { value: 12, operator: '>' }, upper: null } }, true]
  ]
  for (const [one, other, isOverlap] of pairs) {
    t.equal(findRuleSetProblems([set({ buildingBlocks: [block('a', one), block('b', other)] })]).some(({ code }) => code === 'overlap'), isOverlap, JSON.stringify([one, other]))
  }
  only(t, findRuleSetProblems([set({ buildingBlocks: [provision<BuildingBlockRule>(BLOCK, { id: 'all' }), block('b', { kinds: ['hire'] })] })]), 'overlap')
})

t.test('a sum between two bands has no rate, two bands that share a sum contradict each other', async (t) => {
  const sums = (from: number, until: number | null): Provision<never>['when'] => ({ triggers: ['contract'], sumCents: { lower: { value: from, operator: '>=' }, upper: until === null ? null : { value: until, operator: '<' } } })
  const of = (edge: number, next: number): RuleSet[] => [set({ scope: [scope()], rate: [rate(200, { id: 'small', when: sums(0, edge) as never }), rate(500, { id: 'large', when: sums(next, null) as never })] })]
  t.same(findRuleSetProblems(of(100_000, 100_000)).filter(({ place }) => place.includes('/rate/')), [])
  const gap = only(t, findRuleSetProblems(of(100_000, 200_000)), 'gap-in-sum')
  t.equal(gap.example?.contract.value?.awarded?.cents, 100_000)
  t.ok(ask(of(100_000, 200_000), gap.example).includes('rate'))
  const overlap = only(t, findRuleSetProblems(of(200_000, 100_000)), 'overlap')
  t.ok(ask(of(200_000, 100_000), overlap.example).includes('rate.contradiction'))
})
