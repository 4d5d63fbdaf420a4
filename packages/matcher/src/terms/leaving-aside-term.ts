// Until when must the applicant be told that an incomplete application is left aside (Awb 4:5)?
import { answerTo } from '../answer-to.ts'
import type { CompletionRequest, LeavingAsideQuestion, Term } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding } from '../primitives/index.ts'
import { checkQuestion } from './check-question.ts'
import type { End } from './end.ts'
import { endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

/**
 * The last day to tell the applicant that the application is left aside, reckoned from its completion or from the end of the
 * term that was set to complete it. Where no term was set it cannot be left aside: not met. Whether to do so is a person's choice.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist or lies before one it follows.
 */
export function leavingAsideTerm (question: LeavingAsideQuestion): Term {
  return answerTo(() => termToLeaveAside(question))
}

function termToLeaveAside (question: LeavingAsideQuestion): Term {
  const { request, on } = question
  const { askedOn, termUntil, completedOn } = request
  checkQuestion(question, { '/request/askedOn': askedOn, '/request/termUntil': termUntil, '/request/completedOn': completedOn }, [
    ['/request/askedOn', '/request/termUntil'], ['/request/askedOn', '/request/completedOn']
  ])
  const start = dayFact(question, 'term-until', '/request/termUntil', termUntil)
  if (termUntil === undefined) return withoutStart('leaving-aside-term', question, start, 'request.termUntil')
  const looked = ruleAtStart(question, 'leavingAsideTerm', askedOn)
  if (looked.state !== 'in-force') return withoutRule('leaving-aside-term', question, looked, start)
  if (termUntil === null) {
    return { lastDay: null, finding: finding('leaving-aside-term', 'not-met', { facts: [fact('term-set', 'boolean', false)], rule: looked.rule, on }) }
  }
  const { end, because } = endOfTerm(question, looked.value, startOf(request, termUntil, on))
  const { lastDay, finding: found } = termOf('leaving-aside-term', question, looked, start, end, because, [{ kind: 'case-fact', name: 'request.completedOn' }])
  const completed = typeof completedOn === 'string' ? [dayFact(question, 'completed-on', '/request/completedOn', completedOn)] : []
  return { lastDay, finding: { ...found, facts: [...found.facts, ...completed], discretion: true } }
}

/** The day of completion if that was in time, else the last day of the term that was set. */
function startOf ({ askedOn, completedOn }: CompletionRequest, termUntil: IsoDay, on: IsoDay): End {
  if (typeof completedOn === 'string') {
    const day = completedOn <= termUntil ? completedOn : termUntil
    return { least: day, most: day }
  }
  const earliest = completedOn === null && on > askedOn ? on : askedOn
  return { least: earliest < termUntil ? earliest : termUntil, most: termUntil }
}
