// Which criteria hold, on which day, as known when; and what the shipped rules say of the three firms of the demonstration.
import { assessApplication } from '@sroi/matcher/application'
import { findRuleSetProblems } from '@sroi/matcher/review'
import { parse, ruleSetSchema } from '@sroi/matcher/schema'
import t from 'tap'
import { MatcherError, type AdmissionCriterionRule, type CriterionCondition } from '@sroi/matcher'
import { everyFinding, missingNames, provision, ruleSet } from '../make.ts'
import { problemsOf } from '../problems-of.ts'
import { criteria, criterion, LABEL_RULES, profile, profileOf, question, REGIONAL, verdicts } from './make-profile.ts'

const HERE: CriterionCondition = { kind: 'established-in', municipalities: ['haarlem'] }
const IN_HAARLEM = profile({ place: { town: 'Haarlem', municipality: 'haarlem' } })

t.test('by the rules of the region a firm inside it with a plan for a label waits for people only', async (t) => {
  const assessed = assessApplication(question({ profile: profileOf('FIC-9101'), labelRules: LABEL_RULES }))
  t.same(verdicts(assessed), { region: 'met', 'label-or-plan': 'met', 'recognised-label': 'not-met', 'sroi-worthy': 'unknown' })
  t.equal(assessed.badges.temporary.verdict, 'unknown')
  t.same(missingNames(assessed.badges.temporary), ['criterion.sroi-worthy'])
  t.equal(assessed.badges.full.verdict, 'not-met')
  t.equal(assessed.before, '2027-11-21', 'a year that begins today')
})

t.test('one from outside is asked what is missing, and one that adds nothing is told so', async (t) => {
  const outside = assessApplication(question({ profile: profileOf('FIC-9102') }))
  t.same(verdicts(outside), { region: 'unknown', 'label-or-plan': 'unknown', 'recognised-label': 'unknown', 'sroi-worthy': 'unknown' })
  t.same(outside.toKnow[0], { missing: { kind: 'decision', name: 'label.check' }, settles: ['recognised-label'], bearsOn: ['label-or-plan', 'recognised-label'] })
  t.same(outside.toKnow[1]?.missing, { kind: 'supplier-fact', name: 'region.createsJobsInRegion' })
  const none = assessApplication(question({ profile: profileOf('FIC-9103') }))
  t.same(verdicts(none), { region: 'not-met', 'label-or-plan': 'met', 'recognised-label': 'not-met', 'sroi-worthy': 'unknown' })
  t.equal(none.badges.temporary.verdict, 'not-met')
})

t.test('every criterion names its source, how sure we are of it, and in a note what was read into it', async (t) => {
  const { criteria: all } = assessApplication(question({ profile: profileOf('FIC-9101') }))
  t.equal(all.length, 4)
  for (const { criterion, finding: { rule }, words } of all) {
    t.equal(rule?.certainty, 'inferred', criterion)
    t.ok(rule?.basis.url?.startsWith('https://'), criterion)
    t.match(rule?.note?.nl, /^.{80}/)
    t.ok(words?.nl !== words?.en && words?.en.endsWith('?'), criterion)
  }
})

t.test('the shipped rules on admission have no problem', async (t) => {
  t.same(findRuleSetProblems([ruleSet('netherlands'), ruleSet('kennemer')]).filter(({ place }) => place.includes('admissionCriteria')), [])
})

t.test('a criterion holds on its days, once it was published', async (t) => {
  const ruleSet = criteria(
    criterion('old', [HERE], {}, { valid: { from: '2020-01-01', until: '2026-11-21' } }),
    criterion('new', [HERE], {}, { valid: { from: '2026-11-22', until: null }, published: '2026-11-22' }),
    criterion('later', [HERE], {}, { published: '2026-11-23' }),
    criterion('taken-back', [HERE], {}, { withdrawn: '2026-11-22' })
  )
  const held = (on: string, knownAt: string): readonly string[] => assessApplication(question({ ruleSet, on, knownAt })).criteria.map((one) => one.criterion)
  t.same(held('2026-11-21', '2026-11-21T12:00:00Z'), ['old', 'taken-back'])
  t.same(held('2026-11-22', '2026-11-22T12:00:00Z'), ['new'])
  t.same(held('2026-11-22', '2026-11-23T12:00:00Z'), ['new', 'later'], 'known later, it holds for that day as well')
})

t.test('two rules on one criterion contradict each other, and no rule wins', async (t) => {
  const there: CriterionCondition = { kind: 'established-in', municipalities: ['velsen'] }
  const ruleSet = criteria(criterion('region', [HERE], {}, { id: 'one' }), criterion('region', [there], { badges: ['full'] }, { id: 'other' }))
  const { criteria: [assessed, ...others] } = assessApplication(question({ ruleSet, profile: IN_HAARLEM }))
  t.same(others, [])
  t.equal(assessed?.finding.verdict, 'unknown')
  t.same(assessed?.finding.because.map(({ rule }) => rule?.provision), ['one', 'other'])
  t.same(missingNames(assessed?.finding), ['admissionCriteria.contradiction'])
  t.same(assessed?.badges, ['temporary', 'full'])
})

t.test('where something is asked and it is not known what, no badge is certain', async (t) => {
  const missing = provision<AdmissionCriterionRule>(null, { id: 'rest-of-the-list', selectedBy: 'term-start', note: { nl: 'Niet te lezen.', en: 'Not readable.' } })
  const assessed = assessApplication(question({ ruleSet: criteria(criterion('region', [HERE]), missing), profile: IN_HAARLEM }))
  t.same(verdicts(assessed), { region: 'met', 'rest-of-the-list': 'unknown' })
  t.same(missingNames(assessed.badges.temporary), ['admissionCriteria'])
})

t.test('without any criterion nothing is known, rather than everything fine', async (t) => {
  const { badges, criteria: none } = assessApplication(question({ ruleSet: criteria() }))
  t.same(none, [])
  t.equal(badges.temporary.verdict, 'unknown')
  t.same(missingNames(badges.full), ['admissionCriteria'])
})

t.test('a criterion of one badge is not asked for the other', async (t) => {
  const { badges } = assessApplication(question({ ruleSet: criteria(criterion('region', [HERE]), criterion('label', [{ kind: 'accepted-label' }], { badges: ['full'] })), profile: { ...IN_HAARLEM, labels: [] } }))
  t.equal(badges.temporary.verdict, 'met')
  t.equal(badges.full.verdict, 'not-met')
})

t.test('a label of a list that was read in part is not known, never refused', async (t) => {
  const unlisted = [{ scheme: 'keurmerk-voorbeeld', level: null, issuer: 'Fictieve uitgever', number: 'FIC-1', period: { from: '2026-01-01', until: null } }]
  const { criteria: all } = assessApplication(question({ profile: profile({ labels: unlisted }) }))
  const label = all.find((one) => one.criterion === 'recognised-label')
  t.same(missingNames(label?.finding), ['acceptedLabels.keurmerk-voorbeeld'])
})

t.test('a day that is no day is refused, with all that is wrong', async (t) => {
  t.same(problemsOf(() => assessApplication(question({ on: '2026-02-29', before: 'later', knownAt: 'now' }))).map(({ place }) => place), ['/on', '/before', '/knownAt'])
  t.throws(() => assessApplication({} as never), MatcherError)
})

t.test('a rule of admission is checked like any other: what it misspells, lacks or says twice is told', async (t) => {
  const set = (value: unknown): unknown => ({ id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions: { admissionCriteria: [{ ...criterion('region', [HERE]), value }] } })
  const good = criterion('region', [HERE]).value
  const faults = (value: unknown): readonly string[] => problemsOf(() => parse(ruleSetSchema, set(value))).map(({ place, code }) => `${place.replace('/provisions/admissionCriteria/0/value', '')} ${code}`)
  t.same(faults(good), [])
  t.same(faults({ ...good, ways: [] }), ['/ways too-small'])
  t.same(faults({ ...good, ways: [{ id: 'a', asks: [HERE] }, { id: 'a', asks: [HERE] }] }), ['/ways double-way'])
  t.same(faults({ ...good, ways: [{ id: 'a', asks: [{ kind: 'established-in', municipality: 'haarlem' }] }] }), ['/ways/0/asks/0/municipalities absent', '/ways/0/asks/0/municipality unknown-key'])
  t.same(faults({ ...good, ways: [{ id: 'a', asks: [{ kind: 'feeling' }] }] }), ['/ways/0/asks/0/kind invalid-union'])
  t.same(faults({ ...good, badges: [] }), ['/badges too-small'])
})

t.test('findings of the shipped rules rest on rules and facts to the last', async (t) => {
  const { badges } = assessApplication(question({ profile: profileOf('FIC-9102'), ruleSet: REGIONAL }))
  for (const one of everyFinding(badges.temporary)) if (one.because.length === 0) t.ok(one.rule !== null && (one.facts.length > 0 || one.code === 'criterion-judgement'), one.code)
})
