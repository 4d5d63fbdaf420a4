// Until when can somebody object to a decision (Awb 6:7, 6:8)?
import { answerTo } from '../answer-to.ts'
import type { ObjectionTermQuestion, Term } from '../model/term.ts'
import { checkQuestion } from './check-question.ts'
import { endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

/**
 * The last day to object, reckoned from the day the decision was sent, and whether it is over on the day asked about.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist.
 */
export function objectionTerm (question: ObjectionTermQuestion): Term {
  return answerTo(() => termToObject(question))
}

function termToObject (question: ObjectionTermQuestion): Term {
  const { sentOn } = question
  checkQuestion(question, { '/sentOn': sentOn })
  const start = dayFact(question, 'sent-on', '/sentOn', sentOn)
  if (sentOn === undefined) return withoutStart('objection-term', question, start, 'sentOn')
  const looked = ruleAtStart(question, 'objectionTerm', sentOn)
  if (looked.state !== 'in-force') return withoutRule('objection-term', question, looked, start)
  const { end, because } = endOfTerm(question, looked.value, { least: sentOn, most: sentOn })
  return termOf('objection-term', question, looked, start, end, because)
}
