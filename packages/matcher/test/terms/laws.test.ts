// What holds of every term, whatever the days.
import fc from 'fast-check'
import t from 'tap'
import type { CompletionRequest, DecisionTermQuestion, PublicHolidaysRule, TermRule } from '@sroi/matcher'
import { decisionTerm, objectionDecisionTerm, objectionTerm, publicHolidays } from '@sroi/matcher/terms'
import { findingSchema } from '@sroi/matcher/schema'
import { daysBetween, daysLater, monthsLater, weekdayOf } from '../../dist/primitives/index.js'
import { nominalEnd } from '../../dist/terms/nominal-end.js'
import { standStill } from '../../dist/terms/suspension.js'
import { everyFinding, find } from '../make.ts'
import { anyDay, anyRequest, anyTerm, anyThreshold, REGIONAL, settledThreshold } from './findings.ts'

const KNOWN = '2029-01-01T00:00:00Z'
/** Days of which every day off is known. */
const known = fc.integer({ min: 0, max: 1500 }).map((days) => daysLater('2023-01-02', days))
const anyRule: fc.Arbitrary<TermRule> = fc.record({
  count: fc.integer({ min: 1, max: 120 }), unit: fc.constantFrom('days', 'weeks', 'months', 'years'), firstDay: fc.constantFrom('day-of-event', 'day-after'),
  missingDay: fc.constantFrom('last-of-month', 'first-of-next-month'), setBy: fc.constant('statute')
})

t.test('a term never ends before it starts, and one that is longer never ends earlier', async (t) => {
  fc.assert(fc.property(anyRule, anyDay, (rule, event) => {
    const first = rule.firstDay === 'day-of-event' ? event : daysLater(event, 1)
    return nominalEnd(rule, event) >= first && nominalEnd({ ...rule, count: rule.count + 1 }, event) > nominalEnd(rule, event)
  }))
  fc.assert(fc.property(anyRule, anyDay, (rule, event) => nominalEnd(rule, daysLater(event, 1)) >= nominalEnd(rule, event)))
  fc.assert(fc.property(anyRule, anyDay, (rule, event) => nominalEnd({ ...rule, firstDay: 'day-of-event' }, event) === daysLater(nominalEnd({ ...rule, firstDay: 'day-after' }, event), -1)))
  t.equal(nominalEnd({ count: 1, unit: 'months', firstDay: 'day-after', missingDay: null, setBy: 'contract' }, '2026-01-31'), '2026-02-28', 'a rule that does not say takes the last of the month')
})

t.test('a year is 365 or 366 days, and a later start never ends earlier', async (t) => {
  fc.assert(fc.property(anyDay, fc.constantFrom('last-of-month' as const, 'first-of-next-month' as const), (day, missing) => {
    const year = daysBetween(day, monthsLater(day, 12, missing))
    return year === 365 || year === 366
  }))
  t.pass('any day')
})

t.test('a statutory term ends on a working day, at most ten days late', async (t) => {
  const rule = REGIONAL.provisions.publicHolidays[0]?.provision.value as PublicHolidaysRule
  fc.assert(fc.property(known, (sentOn) => {
    const { lastDay } = objectionTerm({ ruleSet: REGIONAL, knownAt: KNOWN, on: sentOn, sentOn })
    if (lastDay === null) return false
    const late = daysBetween(daysLater(sentOn, 42), lastDay)
    return !['saturday', 'sunday'].includes(weekdayOf(lastDay)) && late >= 0 && late <= 10 && publicHolidays(Number(lastDay.slice(0, 4)), rule).every(({ day }) => day !== lastDay)
  }))
  t.pass('2023 to 2027')
})

t.test('a standstill of n days in the term moves its end by n, and one of none by none', async (t) => {
  const same = (day: string): string => day
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 60 }), (end, before, days) => {
    const from = daysLater(end, -before)
    return standStill(end, [{ from, until: daysLater(from, days - 1) }], same).end === daysLater(end, days)
  }))
  fc.assert(fc.property(known, known, (end, from) => standStill(end, [{ from, until: daysLater(from, -1) }], same).end === end))
  t.pass('before moving to a working day')

  const last = (receivedOn: string, requests: readonly CompletionRequest[]): string => decisionTerm({ ruleSet: REGIONAL, knownAt: KNOWN, on: '2029-01-01', receivedOn, requests, otherStandstills: [], notice: null }).lastDay ?? ''
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 55 }), fc.integer({ min: 1, max: 60 }), (receivedOn, asked, days) => {
    const askedOn = daysLater(receivedOn, asked)
    const [without, suspended] = [last(receivedOn, []), last(receivedOn, [{ askedOn, termUntil: daysLater(askedOn, days), completedOn: null }])]
    return suspended >= daysLater(receivedOn, 56 + days) && (asked < 55 ? suspended >= without : true)
  }))
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 100 }), fc.boolean(), (receivedOn, asked, noTerm) => {
    const askedOn = daysLater(receivedOn, asked)
    return last(receivedOn, [{ askedOn, termUntil: noTerm ? null : askedOn, completedOn: null }]) === last(receivedOn, [])
  }))
  t.pass('of a decision, moved to a working day')
})

t.test('the order of requests, and asking the same twice, changes nothing', async (t) => {
  fc.assert(fc.property(known.chain((receivedOn) => fc.tuple(fc.constant(receivedOn), fc.array(anyRequest(receivedOn), { maxLength: 3 }))), ([receivedOn, requests]) => {
    const last = (some: readonly CompletionRequest[]): string => {
      const { lastDay, finding } = decisionTerm({ ruleSet: REGIONAL, knownAt: KNOWN, on: daysLater(receivedOn, 90), receivedOn, requests: some, otherStandstills: [], notice: null })
      return `${String(lastDay)} ${finding.verdict}`
    }
    return last(requests) === last([...requests].reverse()) && last(requests) === last([...requests, ...requests])
  }))
  t.pass('any requests')
})

t.test('a fact that is filled in never turns a yes into a no, or a no into a yes', async (t) => {
  let [settled, decided] = [0, 0]
  // around the days on which such a term ends, of a request of which something is not known
  const open = (receivedOn: string): fc.Arbitrary<CompletionRequest> => fc.tuple(anyRequest(receivedOn), fc.constantFrom('termUntil', 'completedOn', 'both')).map(([{ askedOn, ...days }, absent]) =>
    ({ askedOn, ...(absent === 'completedOn' && days.termUntil !== undefined ? { termUntil: days.termUntil } : {}), ...(absent === 'termUntil' && days.completedOn !== undefined ? { completedOn: days.completedOn } : {}) }))
  const any = known.chain((receivedOn) => fc.tuple(fc.constant(receivedOn), fc.oneof(anyRequest(receivedOn), open(receivedOn)), anyRequest(receivedOn), fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 57, max: 130 }))))
  fc.assert(fc.property(any, ([receivedOn, request, other, later]) => {
    const on = daysLater(receivedOn, later)
    const verdict = (one: CompletionRequest): string => decisionTerm({ ruleSet: REGIONAL, knownAt: KNOWN, on, receivedOn, requests: [one], otherStandstills: [], notice: null }).finding.verdict
    const shifted = (day: string | null | undefined): string | null => typeof day === 'string' ? daysLater(request.askedOn, daysBetween(other.askedOn, day)) : null
    const completedOn = shifted(other.completedOn)
    const filled = {
      askedOn: request.askedOn,
      termUntil: request.termUntil === undefined ? shifted(other.termUntil) : request.termUntil,
      completedOn: request.completedOn === undefined ? completedOn : request.completedOn
    }
    const [before, after] = [verdict(request), verdict(filled)]
    if (before === 'unknown' && after !== 'unknown') settled += 1
    if (before !== 'unknown' && JSON.stringify(filled) !== JSON.stringify(request)) decided += 1
    return before === 'unknown' || after === before
  }), { numRuns: 2000 })
  t.ok(settled > 100 && decided > 100, `${settled} questions were settled by a fact, ${decided} were settled before`)
})

t.test('without a word on the committee only what both terms agree on is said', async (t) => {
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 200 }), (sentOn, later) => {
    const asked = { ruleSet: REGIONAL, knownAt: KNOWN, on: daysLater(sentOn, later), sentOn, requests: [], otherStandstills: [], adjournment: null }
    const [open, ...each] = [objectionDecisionTerm(asked), objectionDecisionTerm({ ...asked, committee: true }), objectionDecisionTerm({ ...asked, committee: false })].map(({ finding }) => finding.verdict)
    return open === (each[0] === each[1] ? each[0] : 'unknown')
  }))
  t.pass('any day')
})

t.test('without a word on adjournment only what holds with and without the longest one is said', async (t) => {
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 250 }), fc.boolean(), (sentOn, later, committee) => {
    const asked = { ruleSet: REGIONAL, knownAt: KNOWN, on: daysLater(sentOn, later), sentOn, committee, requests: [], otherStandstills: [] }
    const longest = { sentOn, newLastDay: daysLater(sentOn, 1000) }
    const [open, without, longer] = [objectionDecisionTerm(asked), objectionDecisionTerm({ ...asked, adjournment: null }), objectionDecisionTerm({ ...asked, adjournment: longest })].map(({ finding }) => finding.verdict)
    return open === (without === longer ? without : 'unknown')
  }))
  t.pass('any day')
})

t.test('a term that stands still on another ground ends later by as many days as by a request', async (t) => {
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 60 }), (receivedOn, asked, days) => {
    const askedOn = daysLater(receivedOn, asked)
    const last = (parts: Pick<DecisionTermQuestion, 'requests' | 'otherStandstills'>): string | null => decisionTerm({ ruleSet: REGIONAL, knownAt: KNOWN, on: daysLater(receivedOn, 400), receivedOn, notice: null, ...parts }).lastDay
    return last({ requests: [{ askedOn, termUntil: daysLater(askedOn, days), completedOn: null }], otherStandstills: [] }) ===
      last({ requests: [], otherStandstills: [{ ground: 'consent', from: daysLater(askedOn, 1), until: daysLater(askedOn, days) }] })
  }))
  t.pass('any day')
})

t.test('every answer about a term is what its schema describes, and says what is missing or on which day it ends', async (t) => {
  fc.assert(fc.property(anyTerm, ({ lastDay, finding }) => findingSchema.safeParse(finding).success &&
    (finding.verdict !== 'unknown' || finding.missing.length > 0) &&
    (lastDay === null ? finding.missing.length > 0 || finding.verdict === 'not-met' : finding.missing.length === 0 && (finding.verdict === 'met') === (finding.on as string <= lastDay)) &&
    everyFinding(finding).every(({ verdict, missing }) => verdict !== 'unknown' || missing.length > 0)), { numRuns: 1500 })
  let compared = 0
  fc.assert(fc.property(fc.oneof(anyThreshold, settledThreshold), (finding) => {
    compared += finding.verdict === 'unknown' ? 0 : 1
    return findingSchema.safeParse(finding).success && everyFinding(finding).every(({ verdict, missing }) => (verdict === 'unknown') === (missing.length > 0))
  }), { numRuns: 500 })
  t.ok(compared > 100, `${compared} estimates were above a threshold or below it`)
})

t.test('the finding of a term holds the rule, its certainty and where the end comes from', async (t) => {
  fc.assert(fc.property(known, (sentOn) => {
    const { finding } = objectionTerm({ ruleSet: REGIONAL, knownAt: KNOWN, on: sentOn, sentOn })
    return finding.rule?.provision === 'awb-6:7' && find(finding, 'term-extension')?.on !== null
  }))
  t.pass('any day')
})
