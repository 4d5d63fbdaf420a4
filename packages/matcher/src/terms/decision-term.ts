// Until when may the decision on an application take (Awb 4:13, 4:14, 4:15)?
import { answerTo } from '../answer-to.ts'
import type { Finding } from '../model/finding.ts'
import type { DecisionTermQuestion, DelayNotice, Term } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { checkQuestion, stoodStillDays } from './check-question.ts'
import { type End, lastDayOf, runsOn, spanOf } from './end.ts'
import { endNamed } from './end-named.ts'
import { endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { type Suspensions, suspensionFindings, suspensionsOf } from './suspensions.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

/**
 * The last day of the term for the decision on an application, and whether it is over on the day asked about. The term stands
 * still while the applicant completes the application, if the request set a term, and on the other grounds that are told; a message in time that
 * names a later day prevails. A day that is not known leaves only open what it decides.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist or lies before one it follows.
 */
export function decisionTerm (question: DecisionTermQuestion): Term {
  return answerTo(() => termToDecide(question))
}

function termToDecide (question: DecisionTermQuestion): Term {
  const { receivedOn, notice } = question
  check(question)
  const start = dayFact(question, 'received-on', '/receivedOn', receivedOn)
  if (receivedOn === undefined) return withoutStart('decision-term', question, start, 'receivedOn')
  const looked = ruleAtStart(question, 'decisionTerm', receivedOn)
  if (looked.state !== 'in-force') return withoutRule('decision-term', question, looked, start)

  const suspensions = suspensionsOf(question, 'suspension', question, receivedOn)
  const statutory = endOfTerm(question, looked.value, { least: receivedOn, most: receivedOn }, suspensions.standstills)
  const stoodStill = suspensionFindings(question, suspensions, statutory.stoodStill)
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
  const named = endNamed(question, notice, receivedOn, statutory, { longest: null, name: 'notice', topic: 'suspension' })
  if (looked.state !== 'in-force') return { end: spanOf(statutory, named.end), finding: unknownByRule('decision-notice', looked, facts) }

  const within = endOfTerm(question, looked.value, { least: receivedOn, most: receivedOn }, suspensions.standstills)
  const inTime = runsOn(sentOn, within.end)
  const because = [...suspensionFindings(question, suspensions, within.stoodStill), ...within.because]
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

function check (question: DecisionTermQuestion): void {
  const { receivedOn, notice } = question
  const { days, inOrder } = stoodStillDays(question, '/receivedOn')
  checkQuestion(question, { '/receivedOn': receivedOn, ...days, '/notice/sentOn': notice?.sentOn, '/notice/newLastDay': notice?.newLastDay }, [
    ...inOrder,
    ['/receivedOn', '/notice/sentOn'],
    ['/notice/sentOn', '/notice/newLastDay']
  ])
}
