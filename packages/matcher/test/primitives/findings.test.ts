// Facts, findings and lookups: what they say when there is something to say, and when there is not.
import t from 'tap'
import type { Lookup, RuleUsed } from '@sroi/matcher'
import { allOf, anyOf, assumedFact, byRule, evidenceFor, fact, finding, missingOf, ruleUsed, unknownByRule, untilFact, verdictOf } from '../../dist/primitives/index.js'

const rule: RuleUsed = { ruleSet: 'r', provision: 'p', certainty: 'confirmed', basis: { title: 'A rule', article: 'article 1', url: null }, confirmedOn: '2026-11-22' }
const missing = [{ kind: 'rule-value', name: 'rate' }] as const

t.test('what a finding leaves out is empty, and discretion is there only where a person may decide', async (t) => {
  t.strictSame(finding('rate', 'met'), { code: 'rate', verdict: 'met', facts: [], rule: null, on: null, missing: [], because: [] })
  t.strictSame(finding('rate', 'met', { discretion: false }), finding('rate', 'met'))
  const because = [finding('rate', 'met')]
  const facts = [fact('rate', 'basis-points', 500)]
  t.strictSame(finding('rate', 'unknown', { facts, rule, on: '2026-01-01', missing, discretion: true, because }), {
    code: 'rate', verdict: 'unknown', facts, rule, on: '2026-01-01', missing, discretion: true, because
  })
})

t.test('a fact says its unit, and an assumed one that it is assumed', async (t) => {
  t.strictSame(fact('rate', 'basis-points', 500), { name: 'rate', unit: 'basis-points', value: 500, evidence: null })
  t.strictSame(assumedFact('rate', 'basis-points', 500), { name: 'rate', unit: 'basis-points', value: 500, evidence: null, assumed: true })
  t.strictSame(untilFact('2026-12-31'), fact('until', 'day', '2026-12-31'))
  t.strictSame(untilFact(null), fact('until', 'code', 'open-ended'), 'open-ended is known')
})

t.test('a fact without a source stands in the question, and an unknown one has no source', async (t) => {
  const onRecord = { level: 'register', source: 'a fictional register', on: '2026-01-02' } as const
  const evidence = { '/value': onRecord }
  t.strictSame(evidenceFor(evidence, '/value', 1), onRecord)
  t.strictSame(evidenceFor(evidence, '/nature', 'works'), { level: 'self-declared', source: 'in-the-question', on: null })
  t.strictSame(evidenceFor(evidence, '/nature', false), { level: 'self-declared', source: 'in-the-question', on: null }, 'no is an answer')
  t.equal(evidenceFor(evidence, '/value', null), null)
  t.equal(evidenceFor(evidence, '/value', undefined), null)
})

t.test('what would settle several findings is named once each, in order', async (t) => {
  const [nature, rate] = [{ kind: 'contract-fact', name: 'nature' }, { kind: 'rule-value', name: 'rate' }] as const
  t.strictSame(missingOf([finding('rate', 'unknown', { missing: [nature, rate] }), finding('rate', 'unknown', { missing: [rate, { kind: 'contract-fact', name: 'rate' }] })]),
    [nature, rate, { kind: 'contract-fact', name: 'rate' }])
})

t.test('a rule is named with its note, when it has one', async (t) => {
  const { ruleSet, provision: id, ...rest } = rule
  t.strictSame(ruleUsed(ruleSet, { id, ...rest }), rule)
  const note = { nl: 'Afgeleid.', en: 'Inferred.' }
  t.strictSame(ruleUsed(ruleSet, { id, ...rest, note }), { ...rule, note })
})

t.test('a lookup that finds nothing becomes an unknown with its reason, its day and its rule', async (t) => {
  const reason = (value: string): ReturnType<typeof fact>[] => [fact('rate', 'text', 'x'), fact('reason', 'code', value)]
  const unknown = (looked: Exclude<Lookup<number>, { state: 'in-force' }>): ReturnType<typeof finding> => unknownByRule('rate', looked, [fact('rate', 'text', 'x')])
  t.strictSame(unknown({ state: 'value-missing', rule, on: '2026-01-01', missing }), finding('rate', 'unknown', { facts: reason('value-not-readable'), rule, on: '2026-01-01', missing }))
  t.strictSame(unknown({ state: 'no-provision', on: '2026-01-01', known: true, missing }), finding('rate', 'unknown', { facts: reason('no-rule-on-that-day'), on: '2026-01-01', missing }))
  t.strictSame(unknown({ state: 'no-provision', on: null, known: false, missing }), finding('rate', 'unknown', { facts: reason('no-rule-set'), missing }))
  t.strictSame(unknown({ state: 'undecided', missing }), finding('rate', 'unknown', { facts: reason('fact-decides'), missing }))
  t.strictSame(unknown({ state: 'undecided', missing, contradicting: [rule] }), finding('rate', 'unknown', { facts: reason('sources-contradict'), missing, because: [finding('contradicting-source', 'unknown', { rule })] }))
  t.strictSame(unknownByRule('rate', { state: 'undecided', missing }).facts, [fact('reason', 'code', 'fact-decides')], 'without other facts')
})

t.test('a provision in force gives its rule and its day to what it decides', async (t) => {
  const looked = { state: 'in-force', value: 500, rule, on: '2026-01-01' } as const
  t.strictSame(byRule('rate', 'met', looked, []), finding('rate', 'met', { rule, on: '2026-01-01' }))
  t.strictSame(byRule('rate', 'unknown', looked, [fact('rate', 'text', 'x')], missing), finding('rate', 'unknown', { facts: [fact('rate', 'text', 'x')], rule, on: '2026-01-01', missing }))
})

t.test('one that decides outweighs the unknown, and of nothing all is met and none is', async (t) => {
  t.equal(allOf(['unknown', 'not-met']), 'not-met')
  t.equal(allOf(['met', 'unknown']), 'unknown')
  t.equal(anyOf(['unknown', 'met']), 'met')
  t.equal(anyOf(['not-met', 'unknown']), 'unknown')
  t.same([allOf([]), anyOf([])], ['met', 'not-met'])
  t.same([verdictOf(true), verdictOf(false)], ['met', 'not-met'])
})
