// Until when may the decision on an objection take (Awb 7:10)?
import { answerTo } from '../answer-to.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { ObjectionDecisionQuestion, Term } from '../model/term.ts'
import type { TermRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { checkQuestion, stoodStillDays } from './check-question.ts'
import { type End, lastDayOf, runsOn, spanOf } from './end.ts'
import { endNamed } from './end-named.ts'
import { type EndOfTerm, endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { suspensionFindings, suspensionsOf } from './suspensions.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

interface Decided {
  readonly end: End
  readonly because: readonly Finding[]
  readonly missing: readonly Missing[]
}

/**
 * The last day for the decision on an objection, reckoned from the last day to object; longer when an advisory committee hears it. The term
 * stands still while the objection is repaired and on the other grounds that are told; adjournment in time lengthens it, at most by what the rule says.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist or lies before one it follows.
 */
export function objectionDecisionTerm (question: ObjectionDecisionQuestion): Term {
  return answerTo(() => termToDecideOnObjection(question))
}

function termToDecideOnObjection (question: ObjectionDecisionQuestion): Term {
  const { sentOn, committee } = question
  check(question)
  const start = dayFact(question, 'sent-on', '/sentOn', sentOn)
  if (sentOn === undefined) return withoutStart('objection-decision-term', question, start, 'sentOn')
  const objection = ruleAtStart(question, 'objectionTerm', sentOn)
  const looked = ruleAtStart(question, committee === true ? 'objectionCommitteeTerm' : 'objectionDecisionTerm', sentOn)
  if (objection.state !== 'in-force') return withoutRule('objection-decision-term', question, objection, start)
  if (looked.state !== 'in-force') return withoutRule('objection-decision-term', question, looked, start)

  const toObject = endOfTerm(question, objection.value, { least: sentOn, most: sentOn })
  const { end, because, missing } = decide(question, looked.value, toObject, sentOn)
  const all = [...toObject.because, ...because]
  if (committee !== undefined) {
    const { lastDay, finding: found } = termOf('objection-decision-term', question, looked, start, end, all, missing)
    return { lastDay, finding: { ...found, facts: [...found.facts, fact('committee', 'boolean', committee)] } }
  }
  const longer = ruleAtStart(question, 'objectionCommitteeTerm', sentOn)
  const withCommittee = longer.state === 'in-force' ? decide(question, longer.value, toObject, sentOn).end : { least: end.least, most: null }
  return termOf('objection-decision-term', question, looked, start, spanOf(end, withCommittee), all, [{ kind: 'case-fact', name: 'committee' }, ...missing])
}

/** With everything that makes the term stand still, and adjourned. */
function decide (question: ObjectionDecisionQuestion, rule: TermRule, toObject: EndOfTerm, sentOn: IsoDay): Decided {
  const suspensions = suspensionsOf(question, 'objectionSuspension', question, sentOn)
  const own = endOfTerm(question, rule, toObject.end, suspensions.standstills)
  const because = [...suspensionFindings(question, suspensions, own.stoodStill, missingOf(toObject.because)), ...own.because]
  if (question.adjournment === null) return { end: own.end, because, missing: [] }
  const looked = ruleAtStart(question, 'objectionAdjournment', sentOn)
  const longest = looked.state === 'in-force' ? endOfTerm(question, looked.value, own.end).end : { least: own.end.least, most: null }
  if (question.adjournment === undefined) {
    return { end: spanOf(own.end, longest), because, missing: [{ kind: 'case-fact', name: 'adjournment' }, ...(looked.state === 'in-force' ? [] : looked.missing)] }
  }
  const { sentOn: toldOn, newLastDay } = question.adjournment
  const facts = [dayFact(question, 'adjourned-on', '/adjournment/sentOn', toldOn), dayFact(question, 'new-last-day', '/adjournment/newLastDay', newLastDay)]
  const inTime = runsOn(toldOn, own.end)
  const named = endNamed(question, question.adjournment, sentOn, own.end, { longest, name: 'adjournment', topic: 'objectionSuspension' })
  if (looked.state !== 'in-force' && inTime !== 'not-met') return { end: spanOf(own.end, named.end), because: [...because, unknownByRule('objection-adjournment', looked, facts)], missing: [] }
  return {
    end: inTime === 'not-met' ? own.end : inTime === 'unknown' ? spanOf(own.end, named.end) : named.end,
    because: [...because, finding('objection-adjournment', inTime, {
      facts: [...facts, fact('longest-day', 'day', lastDayOf(longest))],
      rule: looked.state === 'in-force' ? looked.rule : null,
      on: toldOn,
      missing: [...(inTime === 'not-met' ? [] : named.missing), ...(inTime === 'unknown' ? missingOf(because) : [])]
    })],
    missing: []
  }
}

function check (question: ObjectionDecisionQuestion): void {
  const { sentOn, adjournment } = question
  const { days, inOrder } = stoodStillDays(question, '/sentOn')
  checkQuestion(question, { '/sentOn': sentOn, ...days, '/adjournment/sentOn': adjournment?.sentOn, '/adjournment/newLastDay': adjournment?.newLastDay }, [
    ...inOrder,
    ['/sentOn', '/adjournment/sentOn'],
    ['/adjournment/sentOn', '/adjournment/newLastDay']
  ])
}
