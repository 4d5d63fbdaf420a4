// Until when may the decision on an objection take (Awb 7:10)?
import type { ObjectionDecisionQuestion, Term } from '../model/term.ts'
import { fact } from '../primitives/index.ts'
import { checkQuestion } from './check-question.ts'
import { spanOf } from './end.ts'
import { endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

/**
 * The last day for the decision on an objection, reckoned from the last day to object; longer when an advisory committee hears
 * it. Adjournment and repair of the objection itself are not reckoned with.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist.
 */
export function objectionDecisionTerm (question: ObjectionDecisionQuestion): Term {
  const { sentOn, committee } = question
  checkQuestion(question, { '/sentOn': sentOn })
  const start = dayFact(question, 'sent-on', '/sentOn', sentOn)
  if (sentOn === undefined) return withoutStart('objection-decision-term', question, start, 'sentOn')
  const objection = ruleAtStart(question, 'objectionTerm', sentOn)
  const looked = ruleAtStart(question, committee === true ? 'objectionCommitteeTerm' : 'objectionDecisionTerm', sentOn)
  if (objection.state !== 'in-force') return withoutRule('objection-decision-term', question, objection, start)
  if (looked.state !== 'in-force') return withoutRule('objection-decision-term', question, looked, start)

  const toObject = endOfTerm(question, objection.value, { least: sentOn, most: sentOn })
  const toDecide = endOfTerm(question, looked.value, toObject.end)
  const because = [...toObject.because, ...toDecide.because]
  if (committee !== undefined) {
    const { lastDay, finding } = termOf('objection-decision-term', question, looked, start, toDecide.end, because)
    return { lastDay, finding: { ...finding, facts: [...finding.facts, fact('committee', 'boolean', committee)] } }
  }
  const longer = ruleAtStart(question, 'objectionCommitteeTerm', sentOn)
  const withCommittee = longer.state === 'in-force' ? endOfTerm(question, longer.value, toObject.end).end : { least: toDecide.end.least, most: null }
  return termOf('objection-decision-term', question, looked, start, spanOf(toDecide.end, withCommittee), because, [{ kind: 'case-fact', name: 'committee' }])
}
