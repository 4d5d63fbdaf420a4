// Rules that changed after somebody applied: which version holds is the tenant's, and what it did not say is not known.
import type { AdmissionCriterionRule, CriterionCondition, MergedRuleSet, Procedure, Provision } from '@sroi/matcher'
import { assessApplication, assessPending } from '@sroi/matcher/application'
import fc from 'fast-check'
import t from 'tap'
import { missingNames } from '../make.ts'
import { problemsOf } from '../problems-of.ts'
import { anyApplication } from './arbitrary.ts'
import { checked, criteria, criterion, DEMONSTRATION, profile, question } from './make-profile.ts'

const HERE: CriterionCondition = { kind: 'established-in', municipalities: ['haarlem'] }
const THERE: CriterionCondition = { kind: 'established-in', municipalities: ['velsen'] }
const IN_HAARLEM = profile({ place: { town: 'Haarlem', municipality: 'haarlem' } })
const APPLIED = '2026-06-01'

const until = (asks: readonly CriterionCondition[], badges: AdmissionCriterionRule['badges'] = ['temporary', 'full']): Provision<AdmissionCriterionRule> =>
  criterion('place', asks, { badges }, { id: 'old', valid: { from: '2020-01-01', until: '2026-09-30' } })
const since = (asks: readonly CriterionCondition[], badges: AdmissionCriterionRule['badges'] = ['temporary', 'full']): Provision<AdmissionCriterionRule> =>
  criterion('place', asks, { badges }, { id: 'new', valid: { from: '2026-10-01', until: null }, published: '2026-09-15' })
const STRICTER = criteria(until([HERE]), since([THERE]))
const KINDER = criteria(until([THERE]), since([HERE]))

const { rulesOf: _rulesOf, ...SILENT } = DEMONSTRATION
const told = (ruleSet: MergedRuleSet, rulesOf: Procedure['rulesOf'], appliedOn = APPLIED): string => {
  const { badges, rulesOn } = assessPending({ ...question({ ruleSet, profile: IN_HAARLEM }), procedure: rulesOf === undefined ? SILENT : { ...DEMONSTRATION, rulesOf }, appliedOn })
  return [badges.temporary.verdict, badges.full.verdict, rulesOn?.on ?? 'nobody says', ...missingNames(badges.temporary)].join(' ')
}

t.test('by the day of the application, what changed since does not matter', async (t) => {
  t.equal(told(STRICTER, 'application-day'), `met met ${APPLIED}`)
  t.equal(told(KINDER, 'application-day'), `not-met not-met ${APPLIED}`)
})

t.test('the kinder version holds where the tenant says so, and never a stricter one', async (t) => {
  t.equal(told(STRICTER, 'kinder'), `met met ${APPLIED}`)
  t.equal(told(KINDER, 'kinder'), 'met met 2026-11-22')
})

t.test('kinder for one badge and stricter for the other is not kinder', async (t) => {
  const mixed = criteria(criterion('one', [HERE], { badges: ['temporary'] }, { id: 'a', valid: { from: '2020-01-01', until: '2026-09-30' } }), criterion('one', [THERE], { badges: ['temporary'] }, { id: 'b', valid: { from: '2026-10-01', until: null } }),
    criterion('other', [THERE], { badges: ['full'] }, { id: 'c', valid: { from: '2020-01-01', until: '2026-09-30' } }), criterion('other', [HERE], { badges: ['full'] }, { id: 'd', valid: { from: '2026-10-01', until: null } }))
  t.equal(told(mixed, 'kinder'), `met not-met ${APPLIED}`)
})

t.test('where the tenant has not said which version holds, it is not known where they differ, and known where they agree', async (t) => {
  t.equal(told(STRICTER, undefined), 'unknown unknown nobody says procedure.rulesOf')
  t.equal(told(criteria(until([HERE]), since([HERE])), undefined), `met met ${APPLIED}`)
})

t.test('what was published after the day of the application was not known on it', async (t) => {
  const late = criteria(criterion('place', [HERE], {}, { id: 'first' }), criterion('mission', [{ kind: 'statement', fact: 'missionInStatutes', asked: true }], {}, { published: '2026-06-02' }))
  t.equal(told(late, 'application-day'), `met met ${APPLIED}`)
  t.match(told(late, 'application-day', '2026-06-02'), /^unknown/)
})

t.test('the facts are those of today: a label that was checked since counts', async (t) => {
  const ruleSet = criteria(criterion('label', [{ kind: 'accepted-label' }]))
  const label = checked({ period: { from: '2026-08-01', until: null }, recordedAt: '2026-08-02T10:00:00Z' })
  t.equal(assessPending({ ...question({ ruleSet, checkedLabels: [label] }), procedure: { ...DEMONSTRATION, rulesOf: 'application-day' }, appliedOn: APPLIED }).badges.full.verdict, 'met')
})

t.test('one who applied today is told the same as in the draft', async () => {
  fc.assert(fc.property(anyApplication, (asked) => {
    const { rulesOn: _on, ...pending } = assessPending({ ...asked, procedure: DEMONSTRATION, appliedOn: asked.on })
    return JSON.stringify(pending.badges) === JSON.stringify(assessApplication(asked).badges)
  }), { numRuns: 100 })
})

t.test('a day that is no day is refused', async (t) => {
  t.same(problemsOf(() => assessPending({ ...question(), procedure: DEMONSTRATION, appliedOn: '2026-02-29' })).map(({ place }) => place), ['/appliedOn'])
  t.same(problemsOf(() => assessApplication(question({ rulesOn: { on: 'x', knownAt: 'y' } }))).map(({ place }) => place), ['/rulesOn/on', '/rulesOn/knownAt'])
})
