// Laws that hold for every question and every supplier.
import fc from 'fast-check'
import t from 'tap'
import type { Candidate, Finding, Judgement, MatchOutcome, MatchQuestion, MatchRequest, Supplier, Verdict } from '@sroi/matcher'
import { match, MatcherError } from '@sroi/matcher'
import { matchOutcomeSchema, matchQuestionSchema, supplierSchema } from '@sroi/matcher/schema'
import { anyBadgeHolder, anyQuestion, anySupplier } from './arbitrary.ts'
import { everyFinding, NOW, provision, request, rulesOf, share, statement, supplier, TODAY } from './make.ts'
import { settledQuestion, settledSuppliers } from './settled-question.ts'

const NOBODY = rulesOf(null)
const suppliers = fc.uniqueArray(fc.oneof(anySupplier, anyBadgeHolder), { maxLength: 5, selector: ({ id }) => id })
/** A question and a register. Of any question little is known, and few firms count: half of them settle everything. */
const anyAsked: fc.Arbitrary<readonly [MatchQuestion, readonly Supplier[]]> = fc.oneof(fc.tuple(anyQuestion, suppliers), fc.tuple(settledQuestion, settledSuppliers))

function requestOf (question: MatchQuestion, some: readonly Supplier[]): MatchRequest {
  return { ...question, ...(question.authority === 'elsewhere' ? { ruleSet: NOBODY } : { ruleSet: request({ authority: question.authority }).ruleSet }), suppliers: some, register: { id: 'r', revision: 1 }, on: TODAY, knownAt: NOW }
}

/** Null where the choice of lot or party does not fit the contract: the only thing left to refuse. */
function answer (question: MatchQuestion, some: readonly Supplier[]): MatchOutcome | null {
  try {
    return match(requestOf(question, some))
  } catch (error) {
    if (error instanceof MatcherError && error.problems.every(({ place }) => place.startsWith('/choice'))) return null
    throw error
  }
}

/** `isAbout`: does the outcome have what the law speaks of? At least a tenth must. */
function law (name: string, isAbout: (outcome: MatchOutcome) => boolean, holds: (outcome: MatchOutcome, question: MatchQuestion, some: readonly Supplier[]) => boolean, numRuns = 400): void {
  t.test(name, async (t) => {
    let [answered, about] = [0, 0]
    fc.assert(fc.property(anyAsked, ([question, some]) => {
      const outcome = answer(question, some)
      if (outcome === null) return true
      answered += 1
      about += isAbout(outcome) ? 1 : 0
      return holds(outcome, question, some)
    }), { numRuns })
    t.ok(answered > numRuns / 4 && about > numRuns / 10, `${answered} of ${numRuns} were answered, ${about} are about it`)
  })
}

const isRanked = ({ ranked }: MatchOutcome): boolean => ranked.total > 1
const isDue = ({ obligation: { dueCents } }: MatchOutcome): boolean => (dueCents ?? 0) > 0
const isRefused = ({ refused }: MatchOutcome): boolean => refused.total > 0
const isAnything = (): boolean => true

const judgements = ({ ranked, pending, refused }: MatchOutcome): (Judgement | Candidate)[] => [...ranked.items, ...pending.items, ...refused.items]
const trees = (outcome: MatchOutcome): Finding[] => [
  outcome.obligation.finding, ...outcome.warnings,
  ...judgements(outcome).flatMap((one) => [one.finding, ...(one.reservation === null ? [] : [one.reservation])]),
  ...outcome.ranked.items.flatMap(({ contributions, fillable }) => [...contributions.map(({ finding }) => finding), fillable.finding])
]

t.test('the arbitrary makes what the schemas accept', async (t) => {
  fc.assert(fc.property(anyQuestion, anySupplier, (question, one) => matchQuestionSchema.safeParse(question).success && supplierSchema.safeParse(one).success))
  t.pass('questions and suppliers')
})

law('the answer is what its schema describes, and nothing is thrown but a problem with the choice', isAnything, (outcome) => matchOutcomeSchema.safeParse(outcome).success)

law('every supplier is in exactly one list, and the counts add up', isRanked, (outcome, _question, some) => {
  const ids = judgements(outcome).map(({ supplier }) => supplier.id)
  return new Set(ids).size === ids.length && ids.length + outcome.outside === some.length &&
    outcome.ranked.total + outcome.pending.total + outcome.refused.total + outcome.outside === some.length
})

law('a score is the sum of its contributions, from 0 to 10 000', isRanked, (outcome) => outcome.ranked.items.every(({ score, contributions }) =>
  score === contributions.reduce((sum, { points }) => sum + points, 0) && score >= 0 && score <= 10_000 &&
  contributions.every(({ points, weight, fit }) => Number.isInteger(points) && points <= weight && fit >= 0 && fit <= 10_000)))

law('every amount is a whole number', isDue, (outcome) => trees(outcome).flatMap(everyFinding).flatMap(({ facts }) => facts)
  .every(({ unit, value }) => unit !== 'cents' || value === null || Number.isSafeInteger(value)))

law('what is unknown says what is missing; what is decided by a step has that step', ({ pending, refused }) => pending.total + refused.total > 0, (outcome) =>
  outcome.pending.items.every(({ finding, asked }) => [finding, ...asked].filter(({ verdict }) => verdict === 'unknown').every(({ missing }) => missing.length > 0)) &&
  outcome.refused.items.every(({ finding }) => finding.because.some(({ verdict }) => verdict === 'not-met')) &&
  (outcome.obligation.applies !== 'unknown' || outcome.obligation.finding.missing.length > 0) &&
  (outcome.obligation.applies !== 'met' || outcome.obligation.dueCents !== null || outcome.obligation.finding.missing.length > 0))

/** Not met because of a rule, and not because of what the firm itself can deliver. */
const RULED = new Set(['badge-rule', 'badge-held', 'badge-label', 'reservation', 'reservation-route', 'reservation-share'])

law('a refusal names the rule that refused', isRefused, (outcome) => outcome.refused.items.flatMap(({ finding }) => everyFinding(finding))
  .every(({ code, verdict, rule }) => verdict !== 'not-met' || !RULED.has(code) || rule !== null))

law('an amount due rests on no estimate, no assumption and no missing rule', isDue, ({ obligation }) => {
  if (obligation.dueCents === null || obligation.applies === 'not-met') return true
  const steps = everyFinding(obligation.finding).filter(({ code }) => code === 'amount-due')
  return obligation.applies === 'met' && obligation.estimate === null && steps.every(({ verdict, facts }) => verdict === 'met' && !facts.some(({ assumed }) => assumed))
})

law('what can be filled is never more than is left', ({ obligation: { leftCents, estimate }, ranked }) => ranked.items.some(({ fillable: { cents } }) => (cents ?? 0) > 0 && cents === (leftCents ?? estimate?.leftCents)), ({ obligation, ranked }) => {
  const left = obligation.leftCents ?? obligation.estimate?.leftCents ?? null
  return ranked.items.every(({ fillable }) => left === null ? fillable.cents === null : fillable.cents === null || fillable.cents <= left)
})

law('the order in which suppliers come in changes nothing', ({ ranked }) => new Set(ranked.items.map(({ score }) => score)).size < ranked.items.length, (outcome, question, some) =>
  JSON.stringify(answer(question, [...some].reverse())) === JSON.stringify(outcome))

law('another supplier never changes a judgement or a score', isRanked, (outcome, question, some) => {
  const before = new Map(judgements(outcome).map((one) => [one.supplier.id, JSON.stringify(one)]))
  const without = answer(question, some.slice(1))
  return without !== null && judgements(without).every((one) => before.get(one.supplier.id) === JSON.stringify(one))
})

/** Why there is no rule, and when there is one: that a rule on other days was added is told. */
const ELSEWHERE = new Set(['reason', 'rule-from', 'rule-until', 'rule-published'])
const besides = (outcome: unknown): string => JSON.stringify(outcome, (key, value: unknown) =>
  key === 'facts' && Array.isArray(value) ? value.filter(({ name }: { name: string }) => !ELSEWHERE.has(name)) : value)

t.test('a provision that starts after all the days of the contract changes nothing, but that where none holds it may be told of', async (t) => {
  const { ruleSet } = request()
  const future = { valid: { from: '2100-01-01', until: null } }
  const later: MatchRequest['ruleSet'] = { ...ruleSet, provisions: { ...ruleSet.provisions,
    scope: [...ruleSet.provisions.scope, { ruleSet: 'later', provision: provision({ applies: false }, future) }],
    rate: [...ruleSet.provisions.rate, { ruleSet: 'later', provision: provision({ kind: 'fixed' as const, basisPoints: 9999, lowerIsPossible: false }, future) }],
    badge: [...ruleSet.provisions.badge, { ruleSet: 'later', provision: provision({ authorities: ['nobody'], fullBasisPoints: 1, temporaryBasisPoints: 1 }, { ...future, selectedBy: 'delivery' }) }]
  } }
  let known = 0
  fc.assert(fc.property(anyAsked, ([any, some]) => {
    const question = { ...any, authority: 'bloemendaal' }
    // without any day it is not known whether that day lies after it
    if (Object.keys(question.contract.days ?? {}).length === 0) return true
    const before = answer(question, some)
    known += before !== null && isDue(before) ? 1 : 0
    return before === null || besides(match({ ...requestOf(question, some), ruleSet: later })) === besides(before)
  }), { numRuns: 200 })
  t.ok(known > 20, `in ${known} of 200 something is due`)
})

/** Facts that settle nothing that was settled before. */
const FILLINGS: readonly ((question: MatchQuestion) => MatchQuestion)[] = [
  (question) => ({ ...question, contract: { nature: 'services', ...question.contract } }),
  (question) => ({ ...question, contract: { nature: 'supplies', ...question.contract } }),
  (question) => ({ ...question, contract: { labourShareBasisPoints: 3000, ...question.contract } }),
  (question) => ({ ...question, contract: { labourShareBasisPoints: 2999, ...question.contract } }),
  (question) => ({ ...question, contract: { ...question.contract, value: { estimated: { cents: 100_000_00 }, ...question.contract.value } } }),
  (question) => ({ ...question, contract: { ...question.contract, days: { publication: '2021-02-10', ...question.contract.days } } }),
  (question) => ({ ...question, contract: { ...question.contract, days: { contract: '2021-04-01', ...question.contract.days } } }),
  (question) => ({ ...question, contract: { ...question.contract, days: { contract: '2026-06-01', ...question.contract.days } } }),
  (question) => ({ ...question, contract: { ...question.contract, days: { award: '2019-09-15', ...question.contract.days } } })
]

t.test('a fact that is filled in never turns a yes into a no, or a no into a yes', async (t) => {
  const isFlip = (before: Verdict, after: Verdict): boolean => before !== 'unknown' && after !== 'unknown' && before !== after
  let [known, settled] = [0, 0]
  // of a contract of which all is known, one fact is left out first
  const poorer = fc.tuple(settledQuestion, fc.constantFrom('nature', 'nature', 'days')).map(([question, absent]): MatchQuestion =>
    ({ ...question, contract: Object.fromEntries(Object.entries(question.contract).filter(([key]) => key !== absent)) as MatchQuestion['contract'] }))
  fc.assert(fc.property(fc.oneof(anyQuestion, poorer), fc.constantFrom(...FILLINGS), (question, fill) => {
    const [before, after] = [answer(question, []), answer(fill(question), [])]
    known += before !== null && before.obligation.applies !== 'unknown' ? 1 : 0
    settled += before?.obligation.applies === 'unknown' && after !== null && after.obligation.applies !== 'unknown' ? 1 : 0
    return before === null || after === null || !isFlip(before.obligation.applies, after.obligation.applies)
  }), { numRuns: 1500 })
  t.ok(known > 200 && settled > 75, `${known} times a yes or a no was known before, ${settled} times the fact settled it`)

  const fillSupplier = (one: Supplier): Supplier => ({ ...one, integrationIsMainAim: one.integrationIsMainAim ?? { value: true, evidence: { level: 'audited', source: 's', on: null }, recordedAt: '2022-01-01T00:00:00Z' } })
  let supplied = 0
  const reservable = fc.tuple(settledQuestion, fc.constantFrom(2999, 3000, 10_000), fc.constantFrom(undefined, undefined, statement(true), statement(false))).map(([{ contract, ...question }, shareBasisPoints, aim]): readonly [MatchQuestion, Supplier] => [
    { ...question, contract: { ...contract, regime: 'classic', countedBy: 'headcount' } },
    supplier({ targetGroupShares: [share({ shareBasisPoints })], ...(aim === undefined ? {} : { integrationIsMainAim: aim }) })
  ])
  fc.assert(fc.property(fc.oneof(fc.tuple(anyQuestion, fc.oneof(anySupplier, anyBadgeHolder)), reservable), ([question, one]) => {
    const asked = { ...question, need: { ...question.need, reservation: 'res-ws' as const } }
    const [before, after] = [answer(asked, [one]), answer(asked, [fillSupplier(one)])]
    if (before === null || after === null) return true
    const [first, second] = [judgements(before)[0], judgements(after)[0]]
    supplied += first?.reservation?.verdict === 'unknown' && second?.reservation?.verdict === 'met' ? 1 : 0
    return first === undefined || second === undefined || (!isFlip(first.verdict, second.verdict) && !isFlip(first.reservation?.verdict ?? 'unknown', second.reservation?.verdict ?? 'unknown'))
  }), { numRuns: 400 })
  t.ok(supplied > 20, `${supplied} times the fact of a supplier settled it`)
})
