// Earlier cases beside this one: what was judged the same, what otherwise, and how it was decided.
import t from 'tap'
import { type EarlierDecision, MatcherError } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { similarCases } from '@sroi/matcher/procedure'
import { Story } from './make-case.ts'

const { of } = new Story().advised('2027-01-04')
const { layers } = of.file.ruleSet
const earlier = (decision: string, region: 'met' | 'not-met', mission: 'met' | 'not-met' | 'unknown' | null, parts: Partial<EarlierDecision> = {}): EarlierDecision => ({
  case: `case-${decision}`, decision, type: region === 'met' ? 'temporary-admission-decided' : 'refusal-decided', on: '2026-06-01', layers,
  criteria: [{ criterion: 'region', verdict: region }, ...(mission === null ? [] : [{ criterion: 'mission', verdict: mission }])], ...parts
})
const told = (all: readonly EarlierDecision[], most = 10): readonly string[] => similarCases(of, all, '2027-01-04', most).map(({ earlier: { decision }, same, differs, finding }) => `${decision} ${same.join()} ${differs.map(({ criterion, here, there }) => `${criterion} ${here ?? '-'} ${there ?? '-'}`).join()} ${finding.verdict}`)

t.test('the most alike first; then by the same rules, then the newest', async (t) => {
  t.same(told([
    earlier('a', 'not-met', 'met'), earlier('b', 'met', 'met', { on: '2025-01-01' }), earlier('c', 'met', 'met', { layers: [] }), earlier('d', 'met', 'met'), earlier('e', 'met', null), earlier('f', 'not-met', 'unknown')
  ]), ['d region,mission  met', 'b region,mission  met', 'c region,mission  met', 'a mission region met not-met not-met', 'e region mission met - not-met'])
  t.same(told([earlier('b', 'met', 'met'), earlier('a', 'met', 'met')], 1), ['a region,mission  met'])
})

t.test('not of the case itself, and not of a day to come', async (t) => {
  t.same(told([earlier('a', 'met', 'met', { case: of.file.id }), earlier('b', 'met', 'met', { on: '2027-01-05' }), earlier('c', 'met', 'met', { on: '2027-01-04' })]), ['c region,mission  met'])
  t.throws(() => similarCases(of, [], '2027-02-29', 3), MatcherError)
})

t.test('it says what was decided then, and on what it was judged otherwise', async (t) => {
  const [first] = similarCases(of, [earlier('a', 'not-met', 'met')], '2027-01-04', 3)
  t.equal(first === undefined ? '' : explain(first.finding, 'nl')[0]?.text, 'Een eerdere zaak lijkt hierop. Toen is op 1 juni 2026 besloten: weigeren. Anders beoordeeld: de regio.')
  t.equal(first?.isBySameRules, true)
})
