// Until when may the decision on an application take (Awb 4:13, 4:14, 4:15)?
import type { Finding, Missing } from '../model/finding.ts'
import type { CompletionRequest, DecisionTermQuestion, DelayNotice, Term } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { checkQuestion } from './check-question.ts'
import { type End, lastDayOf, runsOn, spanOf } from './end.ts'
import { endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { standStill } from './suspension.ts'
import { type Suspensions, suspensionsOf, suspensionFinding } from './suspensions.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

/**
 * The last day of the term for the decision on an application, and whether it is over on the day asked about. The term stands
 * still while the applicant completes the application, if the request set a term; a message in time that names a later day
 * prevails. A day that is not known leaves only open what it decides.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist or lies before one it follows.
 */
export function decisionTerm (question: DecisionTermQuestion): Term {
  const { receivedOn, requests, notice } = question
  check(question)
  const start = dayFact(question, 'received-on', '/receivedOn', receivedOn)
  if (receivedOn === undefined) return withoutStart('decision-term', question, start, 'receivedOn')
  const looked = ruleAtStart(question, 'decisionTerm', receivedOn)
  if (looked.state !== 'in-force') return withoutRule('decision-term', question, looked, start)

  const suspensions = suspensionsOf(question, requests, receivedOn)
  const statutory = endOfTerm(question, looked.value, { least: receivedOn, most: receivedOn }, suspensions.standstills)
  const stoodStill = requests.length === 0 ? [] : [suspensionFinding(question, suspensions, statutory.stoodStill)]
  if (notice === null) return termOf('decision-term', question, looked, start, statutory.end, [...stoodStill, ...statutory.because])
  const told = afterNotice(question, notice, receivedOn, statutory.end, suspensions)
  return termOf('decision-term', question, looked, start, told.end, [...stoodStill, ...statutory.because, told.finding])
}

/** A message in time gives the term the day it names; one that came too late gives nothing. */
function afterNotice (
  question: DecisionTermQuestion, notice: DelayNotice, receivedOn: IsoDay, statutory: End, suspensions: Suspensions
): { readonly end: End, readonly finding: Finding } {
  const { sentOn, newLastDay } = notice
  const facts = [dayFact(question, 'sent-on', '/notice/sentOn', sentOn), dayFact(question, 'new-last-day', '/notice/newLastDay', newLastDay)]
  const looked = ruleAtStart(question, 'decisionNotice', receivedOn)
  const named = endNamed(question, notice, receivedOn, statutory)
  if (looked.state !== 'in-force') return { end: spanOf(statutory, named.end), finding: unknownByRule('decision-notice', looked, facts) }

  const within = endOfTerm(question, looked.value, { least: receivedOn, most: receivedOn }, suspensions.standstills)
  const inTime = runsOn(sentOn, within.end)
  const because = [...(suspensions.requests.length === 0 ? [] : [suspensionFinding(question, suspensions, within.stoodStill)]), ...within.because]
  return {
    end: inTime === 'not-met' ? statutory : inTime === 'unknown' ? spanOf(statutory, named.end) : named.end,
    finding: finding('decision-notice', inTime, {
      facts: [...facts, fact('last-day', 'day', lastDayOf(within.end))],
      rule: looked.rule,
      on: sentOn,
      missing: [...(inTime === 'not-met' ? [] : named.missing), ...(inTime === 'unknown' ? missingOf(because) : [])],
      because
    })
  }
}

/** The day the message names is the authority's own, so it does not move; a later request to complete does lengthen it. */
function endNamed (
  question: DecisionTermQuestion, { sentOn, newLastDay }: DelayNotice, receivedOn: IsoDay, statutory: End
): { readonly end: End, readonly missing: readonly Missing[] } {
  // a day that lies before the end of the eight weeks contradicts a message that the decision takes longer
  const isEarlier = newLastDay !== undefined && newLastDay < statutory.least
  const unnamed = newLastDay === undefined || isEarlier ? [{ kind: 'case-fact' as const, name: 'notice.newLastDay' }] : []
  if (newLastDay === undefined) return { end: { least: statutory.least, most: null }, missing: unnamed }
  const later = suspensionsOf(question, question.requests.filter(({ askedOn }) => askedOn > sentOn), receivedOn)
  const least = standStill(newLastDay, later.standstills.least, (day) => day)
  const most = standStill(newLastDay, later.standstills.most, (day) => day)
  const end = { least: least.end, most: most.end }
  const { missing } = suspensionFinding(question, later, { least: least.days, most: most.days })
  return { end: isEarlier ? spanOf(statutory, end) : end, missing: [...unnamed, ...missing] }
}

function check (question: DecisionTermQuestion): void {
  const { receivedOn, requests, notice } = question
  const places = requests.map((request, index) => [`/requests/${index}`, request] as const)
  checkQuestion(question, {
    '/receivedOn': receivedOn,
    ...Object.fromEntries(places.flatMap(([place, request]) => Object.entries(daysOf(place, request)))),
    '/notice/sentOn': notice?.sentOn,
    '/notice/newLastDay': notice?.newLastDay
  }, [
    ...places.flatMap(([place]) => [['/receivedOn', `${place}/askedOn`], [`${place}/askedOn`, `${place}/termUntil`], [`${place}/askedOn`, `${place}/completedOn`]] as const),
    ['/receivedOn', '/notice/sentOn'],
    ['/notice/sentOn', '/notice/newLastDay']
  ])
}

function daysOf (place: string, { askedOn, termUntil, completedOn }: CompletionRequest): Readonly<Record<string, unknown>> {
  return { [`${place}/askedOn`]: askedOn, [`${place}/termUntil`]: termUntil, [`${place}/completedOn`]: completedOn }
}
