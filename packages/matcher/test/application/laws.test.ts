// What holds for every firm and all rules.
import { assessApplication, findContradictions, orderFacts } from '@sroi/matcher/application'
import fc from 'fast-check'
import t from 'tap'
import type { ApplicationAssessment, FirmProfile } from '@sroi/matcher'
import { anyApplication, anyProfile } from './arbitrary.ts'
import { KNOWN, ON, REGIONAL } from './make-profile.ts'

/** Each criterion and each badge. */
function verdictsIn ({ criteria, badges }: ApplicationAssessment): readonly string[] {
  return [...criteria.map(({ finding }) => finding.verdict), badges.temporary.verdict, badges.full.verdict]
}

/** Everything that one fact less can be. */
function withoutOne (profile: FirmProfile): readonly FirmProfile[] {
  const { organisation: _organisation, statements, region, income, ...others } = profile
  const without = (group: 'statements' | 'region' | 'income', all: object | undefined): readonly FirmProfile[] =>
    Object.keys(all ?? {}).map((name) => ({ ...profile, [group]: Object.fromEntries(Object.entries(all ?? {}).filter(([other]) => other !== name)) }))
  return [
    ...Object.keys(others).map((name) => Object.fromEntries(Object.entries(profile).filter(([other]) => other !== name)) as unknown as FirmProfile),
    ...without('statements', statements), ...without('region', region), ...without('income', income)
  ]
}

t.test('a fact that is added never makes unknown what was decided, nor turns a yes into a no: without it the answer is the same, or not known', async () => {
  fc.assert(fc.property(anyApplication, (question) => {
    const full = verdictsIn(assessApplication(question))
    return withoutOne(question.profile).every((profile) => verdictsIn(assessApplication({ ...question, profile })).every((verdict, index) => verdict === 'unknown' || verdict === full[index]))
  }), { numRuns: 400 })
})

t.test('a share that is known better never turns a yes into a no', async () => {
  const share = fc.integer({ min: 0, max: 10_000 })
  fc.assert(fc.property(anyApplication, fc.tuple(share, share, share).map((all) => all.toSorted((one, other) => one - other)), (question, [least = 0, between = 0, most = 0]) => {
    const told = (from: number, until: number): readonly string[] => verdictsIn(assessApplication({ ...question, profile: { ...question.profile, income: { commercialIncome: { leastBasisPoints: from, mostBasisPoints: until } } } }))
    const exact = told(between, between)
    return told(least, most).every((verdict, index) => verdict === 'unknown' || verdict === exact[index])
  }), { numRuns: 300 })
})

t.test('the order in which things are told does not matter', async () => {
  fc.assert(fc.property(anyApplication, (question) => {
    const { profile, checkedLabels } = question
    const turned = Object.fromEntries(Object.entries(profile).map(([name, value]) => [name, Array.isArray(value) && name !== 'targetGroups' ? value.toReversed() : value])) as unknown as FirmProfile
    const other = { ...question, profile: { ...turned, ...(profile.targetGroups === undefined ? {} : { targetGroups: profile.targetGroups.toReversed() }) }, ...(checkedLabels === undefined ? {} : { checkedLabels: checkedLabels.toReversed() }) }
    return JSON.stringify(assessApplication({ ...other, labelRules: [] })) === JSON.stringify(assessApplication({ ...question, labelRules: [] }))
  }), { numRuns: 400 })
})

t.test('what is not known says what would settle it, and what is decided asks nothing', async () => {
  fc.assert(fc.property(anyApplication, (question) => {
    const { criteria, badges } = assessApplication(question)
    return [...criteria.map(({ finding }) => finding), badges.temporary, badges.full].every(({ verdict, missing }) => (verdict === 'unknown') === (missing.length > 0))
  }), { numRuns: 400 })
})

t.test('what a criterion misses of the firm is a fact that it needs', async () => {
  fc.assert(fc.property(anyApplication, (question) => assessApplication(question).criteria.every(({ needs, finding }) =>
    finding.missing.every(({ kind, name }) => kind !== 'supplier-fact' || needs.includes(name)))), { numRuns: 300 })
})

t.test('people judge whatever is theirs: no profile settles a judgement', async () => {
  fc.assert(fc.property(anyApplication, (question) => assessApplication(question).criteria.every(({ isJudgement, finding }) => !isJudgement || finding.verdict !== 'met')), { numRuns: 300 })
})

t.test('every fact that is missing is listed once, those that settle most first', async () => {
  fc.assert(fc.property(anyApplication, (question) => {
    const { criteria, toKnow } = assessApplication(question)
    const names = toKnow.map(({ missing: { kind, name } }) => `${kind} ${name}`)
    const missing = new Set(criteria.flatMap(({ finding }) => finding.missing.map(({ kind, name }) => `${kind} ${name}`)))
    const inOrder = toKnow.every((one, index) => index === 0 || (toKnow[index - 1]?.settles.length ?? 0) >= one.settles.length)
    const same = JSON.stringify(orderFacts(criteria.toReversed()).map((one) => one.missing)) === JSON.stringify(toKnow.map((one) => one.missing))
    return new Set(names).size === names.length && missing.size === names.length && names.every((name) => missing.has(name)) && inOrder && same
  }), { numRuns: 300 })
})

t.test('nobody contradicts itself alone', async () => {
  fc.assert(fc.property(anyProfile, (profile) => findContradictions({ sources: { profile }, ruleSet: REGIONAL, on: ON, knownAt: KNOWN }).length === 0))
})
