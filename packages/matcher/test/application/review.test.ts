// What the owner of the rules is told of criteria of admission: contradictions, gaps, days that never select, and what a change touches.
import type { AdmissionCriterionRule, CriterionCondition, Provision, RuleSet } from '@sroi/matcher'
import { boundaries, diffRuleSets, findRuleSetProblems, provisionsOn } from '@sroi/matcher/review'
import t from 'tap'
import { provision, ruleSet } from '../make.ts'
import { criterion } from './make-profile.ts'

const HERE: CriterionCondition = { kind: 'established-in', municipalities: ['haarlem'] }
const set = (...all: readonly Provision<AdmissionCriterionRule>[]): RuleSet => ({ id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions: { admissionCriteria: all } })
const problems = (...all: readonly Provision<AdmissionCriterionRule>[]): readonly string[] => findRuleSetProblems([set(...all)]).map(({ code, place }) => `${code} ${place.split('admissionCriteria')[1] ?? place}`)

t.test('criteria stand beside each other; one criterion twice on one day contradicts itself', async (t) => {
  t.same(problems(criterion('one', [HERE]), criterion('other', [HERE])), [])
  t.same(problems(criterion('one', [HERE], {}, { id: 'a' }), criterion('one', [HERE], {}, { id: 'b' })), ['overlap /1'])
  t.same(problems(criterion('one', [HERE], {}, { id: 'a', valid: { from: '2020-01-01', until: '2026-12-31' } }), criterion('one', [HERE], {}, { id: 'b', valid: { from: '2027-01-01', until: null } })), [])
})

t.test('two that are missing are two criteria, each by the name of its provision', async (t) => {
  const missing = (id: string): Provision<AdmissionCriterionRule> => provision<AdmissionCriterionRule>(null, { id, selectedBy: 'term-start', note: { nl: 'Niet te lezen.', en: 'Not readable.' } })
  t.same(problems(missing('one'), missing('other')), [])
})

t.test('a day that no application has, and a condition that nobody looks at, are told', async (t) => {
  t.same(problems(criterion('one', [HERE], {}, { selectedBy: 'award' })), ['day-not-known /0/selectedBy'])
  t.same(problems(criterion('one', [HERE], {}, { when: { natures: ['works'] } })), ['condition-not-looked-at /0/when/natures'])
})

t.test('a change says which applications it touches, in both languages', async (t) => {
  const before = set(criterion('one', [HERE]))
  const after = set(criterion('one', [{ kind: 'established-in', municipalities: ['velsen'] }]), criterion('two', [{ kind: 'judgement' }], {}, { valid: { from: '2027-01-01', until: null } }))
  const { provisions } = diffRuleSets(before, after)
  t.same(provisions.map(({ kind, provision: id }) => `${kind} ${id}`), ['changed rule-one', 'added rule-two'])
  t.match(provisions[0]?.words.nl, /Raakt aanvragen vanaf 1 januari 2020\.$/)
  t.match(provisions[1]?.words.en, /Touches applications from 1 January 2027\.$/)
})

/** Each row in short. */
const rows = (...all: readonly Provision<AdmissionCriterionRule>[]): readonly string[] => boundaries([set(...all)]).map(({ edge: { kind, at }, side, outcome }) =>
  `${kind} ${at} ${side}: ${'verdict' in outcome ? outcome.verdict : ''}${outcome.isDecidedByProvision ? '' : ' not asked'}`)

t.test('a share of the income has rows just below, at and just above it, and so have the first and the last day', async (t) => {
  const trade = (operator: '>=' | '>'): CriterionCondition => ({ kind: 'income', fact: 'commercialIncome', minimumBasisPoints: 5_000, operator })
  t.same(rows(criterion('trade', [trade('>='), HERE])).slice(0, 3), ['income-share 5000 below: not-met', 'income-share 5000 at: met', 'income-share 5000 above: met'])
  t.same(rows(criterion('trade', [trade('>')])).slice(0, 3), ['income-share 5000 below: not-met', 'income-share 5000 at: not-met', 'income-share 5000 above: met'])
  t.same(rows(criterion('trade', [{ ...trade('>='), minimumBasisPoints: 10_000 } as CriterionCondition])).slice(0, 2), ['income-share 10000 below: not-met', 'income-share 10000 at: met'], 'and none above all of it')
  t.same(rows(criterion('place', [HERE], {}, { valid: { from: '2026-01-01', until: '2026-12-31' } })), [
    'day 2026-01-01 below: unknown not asked', 'day 2026-01-01 at: met', 'day 2026-01-01 above: met', 'day 2027-01-01 below: met', 'day 2027-01-01 at: unknown not asked', 'day 2027-01-01 above: unknown not asked'
  ])
})

t.test('every kind of condition has a firm that meets it, but for what people judge', async (t) => {
  const all: readonly CriterionCondition[] = [
    HERE, { kind: 'works-in', municipalities: ['velsen'] }, { kind: 'statement', fact: 'missionInStatutes', asked: true }, { kind: 'statement', fact: 'complementsOffer', asked: false },
    { kind: 'income', fact: 'marketTurnover', minimumBasisPoints: 5_000, operator: '>' }, { kind: 'target-group', vocabulary: 'mission', measure: 'fte', minimumBasisPoints: 3_000, operator: '>=' },
    { kind: 'legal-form', allowed: ['bv'], excluded: [] }, { kind: 'accepted-label' }, { kind: 'label-aim' }
  ]
  const accepted = provision({ accepted: [{ scheme: 'pso', levels: ['30-plus'] }], complete: true }, { id: 'labels', selectedBy: 'delivery' as const })
  const at = (asks: readonly CriterionCondition[]): readonly string[] => boundaries([{ ...set(criterion('c', asks)), provisions: { ...set(criterion('c', asks)).provisions, acceptedLabels: [accepted] } }])
    .flatMap(({ asks: asked, side, edge, outcome }) => asked === 'application' && side === 'at' && edge.kind === 'day' && 'verdict' in outcome ? [outcome.verdict] : [])
  t.same(at(all), ['met'])
  t.same(at([{ kind: 'judgement' }]), ['unknown'])
})

t.test('the shipped criteria are told among what holds on a day, and each has its first day to sign off', async (t) => {
  const layers = [ruleSet('netherlands'), ruleSet('kennemer')]
  t.equal(provisionsOn(layers, '2026-11-22', '2026-11-22T10:00:00Z').filter(({ topic }) => topic === 'admissionCriteria').length, 4)
  t.equal(boundaries(layers).filter(({ edge }) => edge.topic === 'admissionCriteria').length, 12)
})
