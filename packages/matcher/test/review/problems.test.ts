// What the owner of the rules is told, each with a contract on which it shows.
import { listRuleSets } from '@sroi/fixtures'
import type { BonusRule, BuildingBlockRule, EffortSelector, Finding, Provision, RuleSet, Topic } from '@sroi/matcher'
import { assessEuThreshold, match, mergeRuleSets, value } from '@sroi/matcher'
import { type Example, findRuleSetProblems, type RuleSetProblem, type RuleSetProblemCode, SEVERITY_OF_PROBLEM } from '@sroi/matcher/review'
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
function ask (layers: readonly RuleSet[], example: Example | null): readonly string[] {
  const { obligation } = match({
    contract: (example as Example).contract, authority: 'a', ruleSet: mergeRuleSets(layers), suppliers: [], register: { id: 'none', revision: 0 }, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z'
  })
  return missingNames(obligation.finding)
}

t.test('no rule set that we ship has an error, and every warning is one of a source', async (t) => {
  for (const id of listRuleSets()) {
    const problems = findRuleSetProblems(layersOf(id))
    t.same(problems.filter(({ severity }) => severity === 'error').map(({ code, place, words }) => [code, place, words.en]), [], id)
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

const BLOCK: BuildingBlockRule = {
  values: [{ unit: 'year', cents: 1_000_000 }], hoursBasis: { by: 'fixed', weekHundredths: 36_00 }, proRataByDuration: true, minimumWeekHundredths: 12_00,
  cap: { clock: 'calendar', months: 12, orWhileWageSubsidyRuns: false }, maximumPerDayCents: null
}
const block = (id: string, efforts: EffortSelector, parts: Partial<Provision<BuildingBlockRule>> = {}): Provision<BuildingBlockRule> => provision<BuildingBlockRule>(BLOCK, { id, when: { efforts }, ...parts })
const months = (from: number, until: number): EffortSelector => ({ kinds: ['hire'], groups: ['ww'], benefitMonths: { lower: { value: from, operator: '>=' }, upper: { value: until, operator: '<=' } } })

/** What the rules say efforts of an example are worth. */
function worth (layers: readonly RuleSet[], example: Example | null): ReturnType<typeof value> {
  const { contract, efforts } = example as Required<Example>
  return value({ contract, efforts, ruleSet: mergeRuleSets(layers), on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
}

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

/** Everything a finding rests on. */
function rulesUsed (finding: Finding): readonly string[] {
  return [...finding.rule === null ? [] : [finding.rule.provision], ...finding.because.flatMap(rulesUsed)]
}

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
