// What the owner of the rules is told of sources, numbers and layers.
import { listRuleSets } from '@sroi/fixtures'
import type { Contract, Provision, ThresholdRule, Topic } from '@sroi/matcher'
import { assess, assessEuThreshold, match, mergeRuleSets } from '@sroi/matcher'
import type { Example, RuleSetProblem, RuleSetProblemCode } from '@sroi/matcher/review'
import { findRuleSetProblems } from '@sroi/matcher/review'
import t from 'tap'
import { provision } from '../make.ts'
import { layersOf } from './layers-of.ts'
import { BLOCK, block, NOTE, only, rate, rulesUsed, scope, set } from './problem-rules.ts'

t.test('no rule set that we ship has an error, and every warning is one of a source', async (t) => {
  for (const id of listRuleSets()) {
    const problems = findRuleSetProblems(layersOf(id))
    t.same(problems.filter(({ severity }) => severity === 'error').map(({ code, place, words }) => [code, place, words.en]), [], id)
  }
})

t.test('a value must have a source, and its days must be able to be true', async (t) => {
  const one = (parts: Partial<Provision<never>>): readonly RuleSetProblem[] => findRuleSetProblems([set({ rate: [rate(500, parts)] })])
  const basis = { title: 'A rule', article: null, url: null }
  only(t, one({ certainty: 'missing', note: NOTE }), 'value-against-certainty')
  only(t, one({ value: null } as never), 'value-against-certainty')
  only(t, one({ certainty: 'inferred' }), 'no-note')
  only(t, one({ basis: { ...basis, title: ' ' } }), 'no-basis')
  only(t, one({ basis }), 'thin-basis')
  only(t, one({ basis: { ...basis, article: '1', dated: '2021-01-01' }, published: '2022-01-01' }), 'basis-later-than-value')
  t.same(one({ basis: { ...basis, article: '1', dated: '2020-12-31' }, published: '2022-01-01' }).map(({ code }) => code), [], 'within a year is no reason to ask')
  only(t, one({ basis: { ...basis, article: '1', dated: '2020-01-02' } }), 'known-before-basis')
  only(t, one({ confirmedOn: '2019-12-31' }), 'confirmed-before-known')
})

t.test('numbers that do not go together are named where they stand', async (t) => {
  const ranking = {
    weights: { 'subject-closeness': 5000, 'coverage-of-obligation': 2000, 'place-closeness': 2000, 'standing-certainty': 999 },
    distanceBands: [{ withinMetres: 5000, fit: 9000 }, { withinMetres: 4000, fit: 8000 }],
    subjectFitByDigits: [0, 1, 2, 3, 4, 5, 6, 8, 7],
    standingFit: { throughout: 5000, endsEarlier: 6000, temporary: 1 }
  }
  const problems = findRuleSetProblems([set({
    ranking: [provision(ranking, { id: 'ranking' })],
    badge: [provision({ authorities: ['a'], fullBasisPoints: 5000, temporaryBasisPoints: 10_000 }, { id: 'badge' })],
    rate: [provision({ kind: 'range', minimumBasisPoints: 500, maximumBasisPoints: 200, canBeOffered: false }, { id: 'rate' })]
  })])
  t.match(only(t, problems, 'weights-do-not-add-up').words.en, /9999/)
  t.equal(only(t, problems, 'range-backwards').place, '/0/provisions/rate/0/value')
  t.same(problems.filter(({ code }) => code === 'out-of-order').map(({ place }) => place.replace(/^.*value\//, '')), ['temporaryBasisPoints', 'distanceBands/1', 'subjectFitByDigits/8', 'standingFit'])
})

t.test('a threshold that includes VAT and names no rate is a question for a person, with a contract that it leaves open', async (t) => {
  const threshold = (parts: Partial<ThresholdRule>, rest: Partial<Provision<ThresholdRule>> = {}) => [set({ scope: [scope()], threshold: [provision<ThresholdRule>({ cents: 250_000_00, operator: '>=', vat: 'including', ...parts }, { id: 'threshold', ...rest })] })]
  const { severity, place, words, example } = only(t, findRuleSetProblems(threshold({})), 'vat-rate-not-said')
  t.same([severity, place, example?.contract.value], ['warning', '/0/provisions/threshold/0/value/vat', { awarded: { cents: 249_999_99, vat: 'excluding' } }])
  t.match(words.en, /Give 'vatRateBasisPoints'/)
  t.match(words.nl, /Geef 'vatRateBasisPoints'/)
  const contract = example?.contract as Contract
  t.equal(assess({ contract, authority: 'a', ruleSet: mergeRuleSets(threshold({})), on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' }).obligation.applies, 'unknown', 'as the contract shows')
  t.equal(assess({ contract, authority: 'a', ruleSet: mergeRuleSets(threshold({ vatRateBasisPoints: 2100 })), on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' }).obligation.applies, 'met', 'and the rate settles it')
  const late = only(t, findRuleSetProblems(threshold({}, { published: '2026-01-01', valid: { from: '2020-01-01', until: '2025-12-31' } })), 'vat-rate-not-said').example
  t.equal(late?.contract.value?.estimated?.cents, 249_999_99, 'of a rule that binds no concluded contract a call')
  for (const parts of [{ vatRateBasisPoints: 2100 }, { vat: 'excluding' as const }, { cents: null }, { cents: 0 }]) t.notOk(findRuleSetProblems(threshold(parts)).some(({ code }) => code === 'vat-rate-not-said'), JSON.stringify(parts))
  t.notOk(findRuleSetProblems([set({ threshold: [provision<ThresholdRule>(null, { id: 'unread' })] })]).some(({ code }) => code === 'vat-rate-not-said'))
  t.equal(only(t, findRuleSetProblems(threshold({}, { when: { triggers: [] } })), 'vat-rate-not-said').example, null, 'no contract shows a rule that speaks of none')
})

t.test('a lower rate for more labour is a question for a person, with a contract', async (t) => {
  const rules = [set({ rate: [rate(500, { id: 'little', when: { labourShare: { belowBasisPoints: 3000 } } }), rate(200, { id: 'much', when: { labourShare: { atLeastBasisPoints: 3000 } } })] })]
  t.equal(only(t, findRuleSetProblems(rules), 'out-of-order').example?.contract.labourShareBasisPoints, 3000)
})

t.test('layers that do not fit, cycles, and ids that occur twice are all told at once', async (t) => {
  const problems = findRuleSetProblems([
    set({}, { id: 'a', extends: 'b' }),
    set({ rate: [rate(1, { id: 'same', replaces: 'nothing' })], scope: [scope({ id: 'same' })] }, { id: 'b', extends: 'c' }),
    set({}, { id: 'b', extends: 'b' })
  ])
  t.equal(only(t, problems, 'cycle').place, '/0/extends')
  t.equal(only(t, problems, 'not-on-its-base').place, '/1/extends')
  t.equal(only(t, problems, 'double-rule-set').place, '/2/id')
  t.equal(only(t, problems, 'double-provision').place, '/1/provisions/scope/0/id')
  t.equal(only(t, problems, 'nothing-to-replace').place, '/1/provisions/rate/0/replaces')
})

t.test('what two provisions of a layer replace is there for the first only, as the merge says', async (t) => {
  const base = set({ rate: [rate(500)] }, { id: 'base' })
  const both = set({ rate: [rate(200, { id: 'a', replaces: 'rate', when: { natures: ['works'], triggers: ['contract'] } }), rate(300, { id: 'b', replaces: 'rate', when: { natures: ['services'], triggers: ['contract'] } })] }, { extends: 'base' })
  t.equal(only(t, findRuleSetProblems([base, both]), 'replaced-twice').place, '/1/provisions/rate/1/replaces')
  t.throws(() => mergeRuleSets([base, both]), { code: 'INVALID_RULE_SET' })
  const again = set({ rate: [rate(100, { id: 'c', replaces: 'rate' })] }, { id: 'top', extends: 'r' })
  t.ok(findRuleSetProblems([base, set({ rate: [rate(200, { replaces: 'rate' })] }, { extends: 'base' }), again]).every(({ code }) => code !== 'replaced-twice'), 'one that took its name can be replaced again')
})

t.test('thresholds that fall where they should rise are a question for a person', async (t) => {
  const threshold = (id: string, cents: number | null, labourShare: object): Provision<never> => provision({ cents, operator: '>=', vat: 'excluding' }, { id, when: { labourShare } } as never) as Provision<never>
  const rules = [set({ scope: [scope()], threshold: [threshold('little', 100, { belowBasisPoints: 3000 }), threshold('much', 200, { atLeastBasisPoints: 3000 })] })]
  const { place, example } = only(t, findRuleSetProblems(rules), 'out-of-order')
  t.equal(place, '/0/provisions/threshold/1/value/cents')
  t.equal(example?.contract.labourShareBasisPoints, 3000)
  t.same(findRuleSetProblems([set({ threshold: [threshold('little', null, { belowBasisPoints: 3000 }), threshold('much', 200, { atLeastBasisPoints: 3000 })] })]), [])
  const eu = (id: string, cents: number, type: 'works' | 'supplies-services-sub-central'): Provision<{ cents: number, operator: '>=' }> => provision({ cents, operator: '>=' as const }, { id, when: { thresholdTypes: [type] }, selectedBy: 'publication' })
  const swapped = [set({ euThreshold: [eu('works', 22_100_000, 'works'), eu('supplies', 553_800_000, 'supplies-services-sub-central')] })]
  const european = only(t, findRuleSetProblems(swapped), 'out-of-order')
  t.equal(european.place, '/0/provisions/euThreshold/1/value/cents')
  const finding = assessEuThreshold({ contract: { ...european.example?.contract as Example['contract'] }, buyer: 'sub-central', ruleSet: mergeRuleSets(swapped), knownAt: '2026-11-22T10:00:00Z' })
  t.equal(finding.verdict, 'not-met', 'a million is below the threshold of supplies')
})

t.test('a minimum of hours above a full-time week is a question for a person', async (t) => {
  const rules = [set({ buildingBlocks: [block('a', { kinds: ['hire'] }, { value: { ...BLOCK, minimumWeekHundredths: 40_00 } })] })]
  t.match(only(t, findRuleSetProblems(rules), 'out-of-order'), { place: '/0/provisions/buildingBlocks/0/value/minimumWeekHundredths', words: { nl: /minder dan 40 uur per week/ } })
})

t.test('what is wrong with a single provision comes with a contract that this provision decides', async (t) => {
  const basis = { title: 'A rule', article: null, url: null }
  const cases: readonly (readonly [RuleSetProblemCode, Partial<Provision<never>>])[] = [
    ['no-note', { certainty: 'inferred' }],
    ['no-basis', { basis: { ...basis, title: '' } }],
    ['thin-basis', { basis }],
    ['basis-later-than-value', { basis: { ...basis, article: '1', dated: '2021-06-01' }, published: '2022-01-01', valid: { from: '2020-01-01', until: '2024-12-31' } }],
    ['known-before-basis', { basis: { ...basis, article: '1', dated: '2020-01-02' } }],
    ['confirmed-before-known', { confirmedOn: '2019-12-31' }]
  ]
  for (const [code, parts] of cases) {
    const rules = [set({ scope: [scope()], threshold: [provision({ cents: 1, operator: '>=', vat: 'excluding' }, { id: 'threshold' })], base: [provision({ of: 'contract-sum' }, { id: 'base' })], rate: [rate(500, { id: 'subject', ...parts })] })]
    const { example } = only(t, findRuleSetProblems(rules), code)
    const { obligation } = match({ contract: (example as Example).contract, authority: 'a', ruleSet: mergeRuleSets(rules), suppliers: [], register: { id: 'none', revision: 0 }, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
    t.ok(rulesUsed(obligation.finding).includes('subject'), code)
  }
})

t.test('every problem is told in Dutch and in English, and they are not the same', async (t) => {
  const topics: readonly Topic[] = ['rate', 'buildingBlocks', 'badgeYear']
  for (const topic of topics) {
    const problems = findRuleSetProblems([set({ [topic]: [provision(null, { id: 'a', basis: { title: '', article: null, url: null }, replaces: 'nothing', when: { thresholdTypes: ['works'] }, valid: { from: '2022-01-01', until: '2021-01-01' } })] }, { extends: 'nowhere' })])
    t.ok(problems.length >= 5, topic)
    for (const { words } of problems) t.ok(words.nl.length > 20 && words.en.length > 20 && words.nl !== words.en, words.en)
  }
})
