// Until when does a temporary badge run?
import { answerTo } from '../answer-to.ts'
import type { BadgeYearQuestion, Term } from '../model/term.ts'
import { checkQuestion } from './check-question.ts'
import { endOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { dayFact, termOf, withoutRule, withoutStart } from './term-of.ts'

/**
 * The last day of a temporary badge, and whether it is over on the day asked about. The badge is no term of a statute, so its
 * end never moves to a working day.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist.
 */
export function badgeYear (question: BadgeYearQuestion): Term {
  return answerTo(() => termOfBadge(question))
}

function termOfBadge (question: BadgeYearQuestion): Term {
  const { from } = question
  checkQuestion(question, { '/from': from })
  const start = dayFact(question, 'from', '/from', from)
  if (from === undefined) return withoutStart('badge-year', question, start, 'from')
  const looked = ruleAtStart(question, 'badgeYear', from)
  if (looked.state !== 'in-force') return withoutRule('badge-year', question, looked, start)
  const { end, because } = endOfTerm(question, looked.value, { least: from, most: from })
  return termOf('badge-year', question, looked, start, end, because)
}
