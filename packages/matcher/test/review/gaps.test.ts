// Rules that leave something open, or that nothing reaches.
import type { BonusRule, Provision, RuleSet } from '@sroi/matcher'
import type { Example } from '@sroi/matcher/review'
import { findRuleSetProblems } from '@sroi/matcher/review'
import t from 'tap'
import { provision } from '../make.ts'
import { ask, block, months, NOTE, only, rate, scope, set, worth } from './problem-rules.ts'

t.test('days between two provisions on which none holds are a gap, and the example contract falls into it', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(500, { id: 'a', valid: { from: '2020-01-01', until: '2021-12-31' } }), rate(200, { id: 'b', valid: { from: '2022-02-01', until: null } })] })]
  const { words, example } = only(t, findRuleSetProblems(rules), 'gap')
  t.match(words.en, /from 2022-01-01 until 2022-01-31/)
  t.ok(ask(rules, example).includes('rate'))
})

t.test('a labour share between two bands has no rate', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(200, { id: 'a', when: { labourShare: { belowBasisPoints: 3000 } } }), rate(500, { id: 'b', when: { labourShare: { atLeastBasisPoints: 3001 } } })] })]
  const { example } = only(t, findRuleSetProblems(rules), 'gap-in-labour-share')
  t.equal(example?.contract.labourShareBasisPoints, 3000)
  t.ok(ask(rules, example).includes('rate'))
})

t.test('a scope that applies needs a threshold, a rate and a base for the whole of its time', async (t) => {
  const rules = [set({ scope: [scope({ when: { triggers: ['contract'] } })], rate: [rate(500, { valid: { from: '2020-01-01', until: '2023-12-31' } })] })]
  const open = findRuleSetProblems(rules).filter(({ code }) => code === 'no-rule')
  t.equal(open.length, 3)
  const late = open.find(({ words }) => words.en.includes("'rate'"))
  t.equal(late?.example?.contract.days?.contract, '2024-01-01')
  t.ok(ask(rules, late?.example ?? null).includes('rate'))
})

t.test('provisions that no question reaches are named', async (t) => {
  const rules = [set({
    scope: [scope({ when: { triggers: ['subsidy'] } }, false)],
    threshold: [provision({ cents: 1, operator: '>=', vat: 'excluding' }, { id: 'threshold', when: { triggers: ['subsidy'] } })],
    rate: [
      rate(1, { id: 'unknown', when: { triggers: ['permit'] }, withdrawn: '2019-01-01' }),
      rate(1, { id: 'backwards', when: { triggers: ['contract'] }, valid: { from: '2022-01-01', until: '2021-01-01' } }),
      rate(1, { id: 'no-share', when: { triggers: ['supplier-year'], labourShare: { atLeastBasisPoints: 3000, belowBasisPoints: 3000 } } }),
      rate(1, { id: 'late', when: { triggers: ['contract'] }, valid: { from: '2010-01-01', until: '2010-12-31' }, selectedBy: 'contract' })
    ]
  })]
  const problems = findRuleSetProblems(rules)
  for (const code of ['never-known', 'never-valid', 'no-share-fits', 'over-before-known'] as const) only(t, problems, code)
  t.equal(only(t, problems, 'never-asked').place, '/0/provisions/threshold/0')
  const backwards = rate(400, { id: 'backwards', valid: { from: '2029-01-01', until: '2028-01-01' } })
  t.notOk(findRuleSetProblems([set({ rate: [rate(500), backwards] })]).some(({ code }) => code === 'overlap'), 'what holds on no day overlaps nothing')
  t.notOk(findRuleSetProblems([set({ rate: [backwards, rate(500)] })]).some(({ code }) => code === 'overlap'))
})

t.test('a month of benefit between two bands has no row, and the example falls into it', async (t) => {
  const rules = [set({ buildingBlocks: [block('short', months(0, 11)), block('long', months(13, 24))] })]
  const { example, words } = only(t, findRuleSetProblems(rules), 'gap-in-benefit-months')
  t.match(words.nl, /12 maanden/)
  t.ok(worth(rules, example).finding.missing.some(({ name }) => name === 'buildingBlocks.between-bands'))
  t.match(only(t, findRuleSetProblems([set({ buildingBlocks: [block('short', months(0, 11)), block('long', months(24, 36))] })]), 'gap-in-benefit-months').words.en, /12–23 months/)
  t.same(findRuleSetProblems([set({ buildingBlocks: [block('short', months(0, 11)), block('long', months(13, 24)), block('exactly', months(12, 12))] })]), [])
  t.same(findRuleSetProblems([set({ buildingBlocks: [block('short', months(0, 11)), block('other', { kinds: ['hours'], benefitMonths: { lower: { value: 24, operator: '>=' }, upper: null } }), block('all', { kinds: ['placement'] })] })]), [])
})

t.test('a condition that nothing looks at under a topic makes a rule that does not do what it says', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(500, { when: { thresholdTypes: ['works'] } })] })]
  const { place, example } = only(t, findRuleSetProblems(rules), 'condition-not-looked-at')
  t.equal(place, '/0/provisions/rate/0/when/thresholdTypes')
  t.ok(ask(rules, example).includes('rate'), 'no contract ever meets it')
  const rowWith = (when: NonNullable<Provision<never>['when']>): RuleSet[] => [set({ buildingBlocks: [block('a', { kinds: ['hire'] }, { when })] })]
  t.equal(only(t, findRuleSetProblems(rowWith({ sumCents: { lower: { value: 1, operator: '>=' }, upper: null } })), 'condition-not-looked-at').place, '/0/provisions/buildingBlocks/0/when/sumCents')
  t.notOk(findRuleSetProblems(rowWith({ labourShare: { belowBasisPoints: 3000 } })).some(({ code }) => code === 'condition-not-looked-at'), 'a table is read by the labour share as well')
  for (const topic of ['threshold', 'base'] as const) {
    const sums = [set({ [topic]: [provision(null, { note: NOTE, when: { sumCents: { lower: { value: 1, operator: '>=' }, upper: null } } })] })]
    only(t, findRuleSetProblems(sums), 'condition-not-looked-at')
  }
})

t.test('a selecting day that is never known under a topic leaves every answer unknown', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(500, { selectedBy: 'term-start' })] })]
  const { place, example, words } = only(t, findRuleSetProblems(rules), 'day-not-known')
  t.equal(place, '/0/provisions/rate/0/selectedBy')
  t.ok(ask(rules, example).includes('days.term-start'))
  t.match(words.en, /publication, award, contract, delivery, null/)
  const term = { count: 1, unit: 'years', firstDay: 'day-of-event', missingDay: 'last-of-month', setBy: 'scheme' } as const
  t.match(only(t, findRuleSetProblems([set({ badgeYear: [provision(term, { selectedBy: null })] })]), 'day-not-known'), { example: null, words: { nl: /geen dag/ } })
})

t.test('a bonus on top of a block that is not there never comes', async (t) => {
  const bonus = (...stacksOn: string[]): RuleSet => set({
    buildingBlocks: [block('hire', { kinds: ['hire'] })],
    bonuses: [provision({ condition: { of: 'permanent-contract' as const }, value: { unit: 'once' as const, cents: 100 }, proRataAsBlock: false, stacksOn, withOtherBonuses: true }, { id: 'bonus' })]
  })
  t.equal(only(t, findRuleSetProblems([bonus('hire', 'hier')]), 'nothing-to-stack-on').place, '/0/provisions/bonuses/0/value/stacksOn/1')
  t.same(findRuleSetProblems([bonus('hire')]), [])
  t.same(findRuleSetProblems([set({ bonuses: [provision<BonusRule>(null, { note: NOTE })] })]), [], 'a bonus that could not be read stacks on nothing that is named')
  const { example } = only(t, findRuleSetProblems([bonus('hier')]), 'nothing-to-stack-on')
  const permanent = { ...example as Required<Example>, efforts: (example?.efforts ?? []).map((effort) => ({ ...effort, employment: 'permanent' as const })) }
  t.equal(worth([bonus('hier')], permanent).totalCents, 1_000_000, 'the bonus does not come')
  t.equal(worth([bonus('hire')], permanent).totalCents, 1_000_100, 'as it should')
})
