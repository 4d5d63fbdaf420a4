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

t.test('the shipped criteria are told among what holds on a day, and make no row to sign off', async (t) => {
  const layers = [ruleSet('netherlands'), ruleSet('kennemer')]
  t.equal(provisionsOn(layers, '2026-11-22', '2026-11-22T10:00:00Z').filter(({ topic }) => topic === 'admissionCriteria').length, 4)
  t.same(boundaries(layers).filter(({ edge }) => edge.topic === 'admissionCriteria'), [])
})
