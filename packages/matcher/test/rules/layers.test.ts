// Rule sets on top of each other: what takes the place of what, and what is refused.
import t from 'tap'
import { mergeRuleSets, type MatcherError, type Problem, type Provision, type RateRule, type RuleSet } from '@sroi/matcher'
import { provision } from '../make.ts'

const rate = (id: string, replaces?: string): Provision<RateRule> => provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false }, { id, ...(replaces === undefined ? {} : { replaces }) })
const layer = (id: string, parts: Partial<RuleSet> = {}): RuleSet => ({ id, version: '1', title: { nl: id, en: id }, authority: null, provisions: {}, ...parts })

function problemsOf (ruleSets: readonly RuleSet[]): readonly Problem[] {
  try {
    mergeRuleSets(ruleSets)
    return []
  } catch (error) {
    return (error as MatcherError).problems
  }
}

t.test('only the provision of a layer below is replaced, and only on its topic', async (t) => {
  const merged = mergeRuleSets([layer('base', { provisions: { rate: [rate('a'), rate('b')] } }), layer('top', { extends: 'base', provisions: { rate: [rate('a'), rate('c', 'a')] } })])
  t.same(merged.provisions.rate.map(({ ruleSet, provision }) => `${ruleSet} ${provision.id}`), ['base b', 'top a', 'top c'], 'its own provision of that name stays')
  t.same(problemsOf([layer('base', { provisions: { rate: [rate('a'), rate('b', 'a')] } })]).map(({ code }) => code), ['replaces-nothing'], 'nor does one replace its neighbour')
})

t.test('the authority is that of the last layer, and of no layer there is none', async (t) => {
  t.equal(mergeRuleSets([layer('base', { authority: 'region' }), layer('top', { extends: 'base', authority: 'town' })]).authority, 'town')
  t.equal(mergeRuleSets([layer('base', { authority: 'region' }), layer('top', { extends: 'base' })]).authority, null)
  const nothing = mergeRuleSets([])
  t.same([nothing.authority, nothing.layers], [null, []])
})

t.test('a wrong layer and a replacement of nothing say where, what and how to repair it', async (t) => {
  t.same(problemsOf([layer('base'), layer('top')]), [{ place: '/top/extends', code: 'wrong-layer', detail: "Rule set 'top' extends nothing but lies on 'base'. Pass the layers base first." }])
  t.same(problemsOf([layer('top', { extends: 'base' })]), [{ place: '/top/extends', code: 'wrong-layer', detail: "Rule set 'top' extends 'base' but lies on nothing. Pass the layers base first." }])
  t.same(problemsOf([layer('base', { provisions: { rate: [rate('a', 'gone')] } })]), [{
    place: '/base/provisions/rate/a/replaces', code: 'replaces-nothing',
    detail: "Provision 'a' replaces 'gone', which no layer below has under 'rate'. Correct the id or leave 'replaces' out."
  }])
  t.same(problemsOf([layer('a'), layer('b', { extends: 'a' }), layer('c', { extends: 'a' })]).map(({ place }) => place), ['/c/extends'], 'each layer lies on the one right below it')
})
