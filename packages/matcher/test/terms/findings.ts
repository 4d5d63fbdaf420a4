// Questions about terms and thresholds that together give every way their findings can come out.
import fc from 'fast-check'
import type { CompletionRequest, DelayNotice, Finding, MergedRuleSet, OtherStandstill, StoodStill, Term } from '@sroi/matcher'
import { assessEuThreshold } from '@sroi/matcher'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '@sroi/matcher/terms'
import { daysLater } from '../../dist/primitives/index.js'
import { anyContract, present } from '../arbitrary.ts'
import { everyFinding, provision, rules, rulesOf } from '../make.ts'

export const NATIONAL = rulesOf(null)
export const REGIONAL = rulesOf('kennemer')

export const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map((days) => daysLater('2019-06-01', days)),
  fc.constantFrom('2024-02-29', '2028-02-29', '2026-04-03', '2026-12-31', '2027-05-05', '2028-12-24')
)
const soon = fc.integer({ min: 0, max: 120 })

/** A request to complete that a day makes possible. */
export function anyRequest (receivedOn: string): fc.Arbitrary<CompletionRequest> {
  return fc.record({ asked: soon, term: fc.option(soon, { nil: undefined }), noTerm: fc.boolean(), completed: fc.option(soon, { nil: undefined }), notCompleted: fc.boolean() })
    .map(({ asked, term, noTerm, completed, notCompleted }) => {
      const askedOn = daysLater(receivedOn, asked)
      return present<CompletionRequest>({
        askedOn,
        termUntil: term === undefined ? (noTerm ? null : undefined) : daysLater(askedOn, term),
        completedOn: completed === undefined ? (notCompleted ? null : undefined) : daysLater(askedOn, completed)
      })
    })
}

const GROUNDS = ['foreign-information', 'consent', 'applicants-delay', 'force-majeure'] as const

/** Everything that can make a term stand still. */
function anyStoodStill (start: string): fc.Arbitrary<StoodStill> {
  const other = fc.record({ ground: fc.constantFrom(...GROUNDS), from: soon, days: fc.option(soon, { nil: undefined }), goesOn: fc.boolean() }).map(({ ground, from, days, goesOn }) =>
    present<OtherStandstill>({ ground, from: daysLater(start, from), until: days === undefined ? (goesOn ? null : undefined) : daysLater(start, from + days) }))
  return fc.record({ requests: fc.array(anyRequest(start), { maxLength: 2 }), otherStandstills: fc.array(other, { maxLength: 2 }) })
}

function anyNotice (receivedOn: string): fc.Arbitrary<DelayNotice> {
  return fc.record({ sent: soon, later: fc.option(soon, { nil: undefined }) }).map(({ sent, later }) => {
    const sentOn = daysLater(receivedOn, sent)
    return present<DelayNotice>({ sentOn, newLastDay: later === undefined ? undefined : daysLater(sentOn, later) })
  })
}

/** Rules of which one topic is known not to be readable. */
function without (topic: 'suspension' | 'decisionNotice' | 'termExtension' | 'objectionCommitteeTerm' | 'publicHolidays' | 'objectionSuspension' | 'objectionAdjournment' | 'leavingAsideTerm' | 'badgeYear' | 'objectionTerm' | 'decisionTerm'): MergedRuleSet {
  return { ...REGIONAL, provisions: { ...REGIONAL.provisions, [topic]: rules({ [topic]: [provision(null, { selectedBy: topic === 'termExtension' || topic === 'publicHolidays' ? 'term-end' : 'term-start' })] }).provisions[topic] } }
}

const anyRules = fc.oneof({ weight: 6, arbitrary: fc.constant(REGIONAL) }, {
  weight: 1,
  arbitrary: fc.constantFrom('suspension', 'decisionNotice', 'termExtension', 'objectionCommitteeTerm', 'publicHolidays', 'objectionSuspension', 'objectionAdjournment', 'leavingAsideTerm', 'badgeYear', 'objectionTerm', 'decisionTerm').map(without)
}, { weight: 1, arbitrary: fc.constant(rules({})) })

/** Any answer about a term, of any kind. */
export const anyTerm: fc.Arbitrary<Term> = fc.tuple(anyDay, fc.integer({ min: -10, max: 250 }), anyRules, fc.boolean()).chain(([start, later, ruleSet, known]) => {
  const question = { ruleSet, on: daysLater(start, later), knownAt: '2030-01-01T00:00:00Z' }
  const from = known ? start : undefined
  const sent = from === undefined ? {} : { sentOn: from }
  return fc.oneof(
    fc.tuple(anyStoodStill(start), fc.option(anyNotice(start))).map(([stoodStill, notice]) => decisionTerm({ ...question, receivedOn: start, ...stoodStill, notice })),
    fc.tuple(anyStoodStill(start), fc.option(anyNotice(start)), fc.constantFrom(true, false, undefined), fc.boolean())
      .map(([stoodStill, adjournment, committee, isTold]) => objectionDecisionTerm({ ...question, ...sent, ...stoodStill, ...(isTold ? { adjournment } : {}), ...(committee === undefined ? {} : { committee }) })),
    anyRequest(start).map((request) => leavingAsideTerm({ ...question, request })),
    fc.constantFrom(
      () => objectionTerm({ ...question, ...sent }),
      () => badgeYear({ ...question, ...(from === undefined ? {} : { from }) }), () => decisionTerm({ ...question, requests: [], otherStandstills: [], notice: null })
    ).map((ask) => ask())
  )
})

/** Any answer about a European threshold; null where the arbitrary contract is none that can be asked about. */
export const anyThreshold: fc.Arbitrary<Finding> = fc.record({
  contract: anyContract,
  ruleSet: fc.constantFrom(NATIONAL, NATIONAL, rules({})),
  buyer: fc.constantFrom('central' as const, 'sub-central' as const, undefined),
  socialOrOther: fc.constantFrom(true, false, undefined)
}).map(({ buyer, socialOrOther, ...question }) => assessEuThreshold({
  ...question, ...(buyer === undefined ? {} : { buyer }), ...(socialOrOther === undefined ? {} : { socialOrOther }), knownAt: '2030-01-01T00:00:00Z'
}))

/** An answer about an estimate that is known, of a kind of contract that is known, around the thresholds. */
export const settledThreshold: fc.Arbitrary<Finding> = fc.record({
  regime: fc.constantFrom('classic' as const, 'utilities' as const, 'concession' as const), nature: fc.constantFrom('works' as const, 'supplies' as const, 'services' as const),
  cents: fc.constantFrom(1_000_00, 140_000_00, 216_000_00, 443_000_00, 750_000_00, 5_404_000_00, 10_000_000_00), publication: fc.constantFrom('2024-06-01', '2026-02-16'), buyer: fc.constantFrom('central' as const, 'sub-central' as const), socialOrOther: fc.boolean()
}).map(({ regime, nature, cents, publication, ...asked }) => assessEuThreshold({
  ...asked, contract: { id: 'c', stage: 'call', regime, nature, value: { estimated: { cents, vat: 'excluding' } }, days: { publication } }, ruleSet: NATIONAL, knownAt: '2030-01-01T00:00:00Z'
}))

/** Findings of many questions, whole trees. */
export function manyTermFindings (): Finding[] {
  return [...fc.sample(anyTerm, { numRuns: 600, seed: 3 }).map(({ finding }) => finding), ...fc.sample(anyThreshold, { numRuns: 300, seed: 4 })].flatMap(everyFinding)
}
