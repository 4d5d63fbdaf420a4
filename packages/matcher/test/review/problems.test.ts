// What the owner of the rules is told, each with a contract on which it shows.
import { listRuleSets } from '@sroi/fixtures'
import type { Contract, Provision, RuleSet } from '@sroi/matcher'
import { match, mergeRuleSets } from '@sroi/matcher'
import { findRuleSetProblems, type RuleSetProblem, type RuleSetProblemCode, SEVERITY_OF_PROBLEM } from '@sroi/matcher/review'
import t, { type Test } from 'tap'
import { missingNames, provision } from '../make.ts'
import { layersOf } from './layers-of.ts'

function set (provisions: RuleSet['provisions'], parts: Partial<RuleSet> = {}): RuleSet {
  return { id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions, ...parts }
}

const scope = (parts: Partial<Provision<{ applies: boolean }>> = {}, applies = true): Provision<{ applies: boolean }> => provision({ applies }, { id: 'scope', ...parts })
const rate = (basisPoints: number, parts: Partial<Provision<never>> = {}): Provision<never> => provision({ kind: 'fixed', basisPoints, lowerIsPossible: false }, { id: 'rate', ...parts } as never) as Provision<never>
const NOTE = { nl: 'waarom', en: 'why' }

/** The one problem of a code. */
function only (t: Test, problems: readonly RuleSetProblem[], code: RuleSetProblemCode): RuleSetProblem {
  const [first, ...more] = problems.filter((problem) => problem.code === code)
  t.equal(more.length, 0, `${code} is told once`)
  t.ok(first, `${code} is told: ${JSON.stringify(problems.map((problem) => problem.code))}`)
  t.equal(first?.severity, SEVERITY_OF_PROBLEM[code])
  return first as RuleSetProblem
}

/** What the rules say of an example. */
function ask (layers: readonly RuleSet[], contract: Contract | null): readonly string[] {
  const { obligation } = match({
    contract: contract as Contract, authority: 'a', ruleSet: mergeRuleSets(layers), suppliers: [], register: { id: 'none', revision: 0 }, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z'
  })
  return missingNames(obligation.finding)
}

t.test('no rule set that we ship has an error, and every warning is one of a source', async (t) => {
  for (const id of listRuleSets()) {
    const problems = findRuleSetProblems(layersOf(id))
    t.same(problems.filter(({ severity }) => severity === 'error').map(({ code, place, detail }) => [code, place, detail]), [], id)
  }
})

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
  t.equal(example?.trigger, 'subsidy')
  t.ok(ask(rules, example).includes('rate.contradiction'))
})

t.test('European thresholds of different kinds do not overlap, of one kind they do', async (t) => {
  const rule = (id: string, ...types: ('works' | 'concessions')[]): Provision<{ cents: number, operator: '>=' }> => provision({ cents: 1, operator: '>=' as const }, { id, when: { thresholdTypes: types } })
  t.same(findRuleSetProblems([set({ euThreshold: [rule('a', 'works'), rule('b', 'concessions')] })]), [])
  t.match(only(t, findRuleSetProblems([set({ euThreshold: [rule('a', 'works'), rule('b', 'concessions', 'works')] })]), 'overlap'), { example: null, detail: /works\. Let one end/ })
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

t.test('days between two provisions on which none holds are a gap, and the example contract falls into it', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(500, { id: 'a', valid: { from: '2020-01-01', until: '2021-12-31' } }), rate(200, { id: 'b', valid: { from: '2022-02-01', until: null } })] })]
  const { detail, example } = only(t, findRuleSetProblems(rules), 'gap')
  t.match(detail, /from 2022-01-01 until 2022-01-31/)
  t.ok(ask(rules, example).includes('rate'))
})

t.test('a labour share between two bands has no rate', async (t) => {
  const rules = [set({ scope: [scope()], rate: [rate(200, { id: 'a', when: { labourShare: { belowBasisPoints: 3000 } } }), rate(500, { id: 'b', when: { labourShare: { atLeastBasisPoints: 3001 } } })] })]
  const { example } = only(t, findRuleSetProblems(rules), 'gap-in-labour-share')
  t.equal(example?.labourShareBasisPoints, 3000)
  t.ok(ask(rules, example).includes('rate'))
})

t.test('a scope that applies needs a threshold, a rate and a base for the whole of its time', async (t) => {
  const rules = [set({ scope: [scope({ when: { triggers: ['contract'] } })], rate: [rate(500, { valid: { from: '2020-01-01', until: '2023-12-31' } })] })]
  const open = findRuleSetProblems(rules).filter(({ code }) => code === 'no-rule')
  t.equal(open.length, 3)
  const late = open.find(({ detail }) => detail.includes("'rate'"))
  t.equal(late?.example?.days?.contract, '2024-01-01')
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
  t.match(only(t, problems, 'weights-do-not-add-up').detail, /9999/)
  t.equal(only(t, problems, 'range-backwards').place, '/0/provisions/rate/0/value')
  t.same(problems.filter(({ code }) => code === 'out-of-order').map(({ place }) => place.replace(/^.*value\//, '')), ['temporaryBasisPoints', 'distanceBands/1', 'subjectFitByDigits/8', 'standingFit'])
})

t.test('a lower rate for more labour is a question for a person, with a contract', async (t) => {
  const rules = [set({ rate: [rate(500, { id: 'little', when: { labourShare: { belowBasisPoints: 3000 } } }), rate(200, { id: 'much', when: { labourShare: { atLeastBasisPoints: 3000 } } })] })]
  t.equal(only(t, findRuleSetProblems(rules), 'out-of-order').example?.labourShareBasisPoints, 3000)
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
