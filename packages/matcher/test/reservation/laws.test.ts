// Laws of reserved contracts, for every contract and every supplier.
import fc from 'fast-check'
import t from 'tap'
import type { Finding, ReservationRequest, Supplier, Verdict } from '@sroi/matcher'
import { assessReservation, planReservation } from '@sroi/matcher'
import { supplierSchema } from '@sroi/matcher/schema'
import { everyFinding, provision } from '../make.ts'
import { anyPlanRequest, anyReservationRequest } from './findings.ts'
import { settledReservation } from './settled.ts'

const isFlip = (before: Verdict, after: Verdict): boolean => before !== 'unknown' && after !== 'unknown' && before !== after
const statement = (value: boolean): NonNullable<Supplier['shelteredWorkshop']> => ({ value, evidence: { level: 'audited', source: 's', on: null }, recordedAt: '2022-01-01T00:00:00Z' })

/** Of any request little decides: half of them have what does. */
const anyAsked = fc.oneof(anyReservationRequest, settledReservation)
const isReserved = ({ contract: { reservation = 'none' } }: ReservationRequest): boolean => reservation !== 'none'

/** `holds` tells whether the law is kept, and calls `about` where something was there that could break it: in a twentieth of all at least. */
function law (name: string, holds: (found: Finding, question: ReservationRequest, about: () => void) => boolean, numRuns = 600): void {
  t.test(name, async (t) => {
    const verdicts: Record<Verdict, number> = { met: 0, 'not-met': 0, unknown: 0 }
    let about = 0
    fc.assert(fc.property(anyAsked, (question) => {
      const found = assessReservation(question)
      if (isReserved(question)) verdicts[found.verdict] += 1
      return holds(found, question, () => { about += 1 })
    }), { numRuns })
    const told = JSON.stringify({ ...verdicts, about })
    t.ok(Object.values(verdicts).every((count) => count > numRuns / 20), `of reserved contracts yes, no and not known all occurred often: ${told}`)
    t.ok(about > numRuns / 20, told)
  })
}

law('what is unknown says what is missing, and nothing else does', (found, _question, about) => {
  if (found.verdict === 'unknown') about()
  return everyFinding(found).every(({ verdict, missing }) => (verdict === 'unknown') === (missing.length > 0))
})

law('what is decided by a rule names it', (found, _question, about) => {
  if (everyFinding(found).some(({ verdict, rule }) => verdict !== 'unknown' && rule !== null)) about()
  return everyFinding(found).every(({ code, verdict, rule, facts }) => verdict === 'unknown' || rule !== null || (code === 'reservation' && facts[0]?.value === 'none'))
})

law('met is all of it met, not-met is one of it not met', ({ because, verdict: whole }, _question, about) => {
  if (new Set(because.map(({ verdict }) => verdict)).size > 1) about()
  return because.length === 0 || whole === (because.some(({ verdict }) => verdict === 'not-met') ? 'not-met' : because.every(({ verdict }) => verdict === 'met') ? 'met' : 'unknown')
})

law('a yes or no that is filled in never turns a yes into a no, or a no into a yes', (found, question, about) => [true, false].every((value) => {
  const { supplier } = question
  const mission = { publicServiceMission: statement(value), profitsReinvested: statement(value), participation: statement(value), ...supplier.mission }
  const filled: Supplier = { shelteredWorkshop: statement(value), integrationIsMainAim: statement(value), shelteredEmploymentProgramme: statement(value), missionAwards: [], ...supplier, mission }
  const settled = assessReservation({ ...question, supplier: filled })
  if (found.verdict === 'unknown' ? settled.verdict !== 'unknown' : JSON.stringify(settled) !== JSON.stringify(found)) about()
  return !isFlip(found.verdict, settled.verdict) && (found.verdict === 'unknown' || settled.verdict === found.verdict)
}))

law('how the tender document counts settles, and never turns a yes into a no', (found, question, about) => (['headcount', 'fte'] as const).every((countedBy) => {
  const { verdict } = assessReservation({ ...question, contract: { countedBy, ...question.contract } })
  if (question.contract.countedBy === undefined && verdict !== 'unknown' && everyFinding(found).some(({ code }) => code === 'reservation-share')) about()
  return !isFlip(found.verdict, verdict) && (found.verdict === 'unknown' || verdict === found.verdict)
}))

law('what was recorded later is not known, and neither the question nor the supplier is changed', (found, question, about) => {
  if (everyFinding(found).some(({ code, verdict }) => code === 'reservation-share' && verdict === 'met')) about()
  const before = JSON.stringify(question)
  const { supplier } = question
  const late = '2026-11-23T00:00:00Z'
  const more: Supplier = { ...supplier, targetGroupShares: [...supplier.targetGroupShares, { vocabulary: 'article-2.82', measure: 'headcount', shareBasisPoints: 0, period: { from: '2026-01-01', until: null }, evidence: { level: 'audited', source: 's', on: null }, recordedAt: late }] }
  return JSON.stringify(assessReservation({ ...question, supplier: more })) === JSON.stringify(found) && JSON.stringify(question) === before
})

law('a rule that starts after all the days changes nothing', (found, question, about) => {
  if (found.because.length > 0 && !found.missing.some(({ kind }) => kind === 'rule-value')) about()
  const future = { valid: { from: '2100-01-01', until: null } }
  const { provisions } = question.ruleSet
  const ruleSet = { ...question.ruleSet, provisions: {
    ...provisions,
    reservation: [...provisions.reservation, { ruleSet: 'later', provision: provision({ minimumShareBasisPoints: 1, operator: '>=' as const, shareProvedBy: [] }, future) }],
    missionReservation: [...provisions.missionReservation, { ruleSet: 'later', provision: provision({ asks: [], monthsAfterAward: 1, longestMonths: 600 }, future) }]
  } }
  const again = assessReservation({ ...question, ruleSet })
  // of a set without any rule it now says that none holds on that day
  return found.missing.some(({ kind }) => kind === 'rule-value') || JSON.stringify(again) === JSON.stringify(found)
})

t.test('the arbitrary makes what the schema accepts', async (t) => {
  fc.assert(fc.property(anyAsked, ({ supplier }) => supplierSchema.safeParse(supplier).success))
  t.pass('suppliers')
})

t.test('a plan gives codes exactly where it is decided, and never says that a direct award is allowed', async (t) => {
  const verdicts = new Set<Verdict>()
  fc.assert(fc.property(anyPlanRequest, (question) => {
    const { reservation, reservedExecution, finding } = planReservation(question)
    verdicts.add(finding.verdict)
    return (finding.verdict === 'unknown') === (reservation === null) && (finding.verdict !== 'unknown' || reservedExecution !== 'yes') &&
      (finding.verdict !== 'not-met' || (reservation === 'none' && reservedExecution === 'no')) && (finding.verdict === 'unknown') === (finding.missing.length > 0) &&
      finding.facts.every(({ name, value }) => name !== 'direct-award' || value === false)
  }), { numRuns: 800 })
  t.equal(verdicts.size, 3, 'yes, no and not known all occurred')
})
