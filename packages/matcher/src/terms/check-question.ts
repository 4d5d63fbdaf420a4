// Are the days of a question about a term days, and in an order that can be? All problems at once.
import { MatcherError, type Problem } from '../error.ts'
import type { StoodStill, TermQuestion } from '../model/term.ts'
import { dayFault, instantFault } from '../primitives/index.ts'

/**
 * Checks the days of a question, by JSON pointer; absent and null say that a day is not there.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkQuestion (question: TermQuestion, days: Readonly<Record<string, unknown>>, inOrder: readonly (readonly [string, string])[] = []): void {
  const problems: Problem[] = []
  for (const [place, value] of [['/on', question.on ?? 'absent'], ...Object.entries(days)] as const) {
    const fault = value === undefined || value === null ? null : dayFault(value)
    if (fault !== null) problems.push({ place, ...fault })
  }
  const fault = instantFault(question.knownAt)
  if (fault !== null) problems.push({ place: '/knownAt', ...fault })
  for (const [earlier, later] of inOrder) {
    const [first, second] = [days[earlier], days[later]]
    if (isExistingDay(first) && isExistingDay(second) && second < first) {
      problems.push({ place: later, code: 'too-early', detail: `${second} lies before ${first}, the day of ${earlier}. Correct one of the two.` })
    }
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

function isExistingDay (value: unknown): value is string {
  return dayFault(value) === null
}

/**
 * The days of what made a term stand still, by JSON pointer, and which of them must follow which.
 * @param start the place of the day on which the term starts: nothing makes it stand still before that.
 */
export function stoodStillDays ({ requests, otherStandstills }: StoodStill, start: string): { readonly days: Readonly<Record<string, unknown>>, readonly inOrder: readonly (readonly [string, string])[] } {
  const asked = requests.map((request, index) => [`/requests/${index}`, request] as const)
  const others = otherStandstills.map((other, index) => [`/otherStandstills/${index}`, other] as const)
  return {
    days: Object.fromEntries([
      ...asked.flatMap(([place, { askedOn, termUntil, completedOn }]) => [[`${place}/askedOn`, askedOn], [`${place}/termUntil`, termUntil], [`${place}/completedOn`, completedOn]] as const),
      ...others.flatMap(([place, { from, until }]) => [[`${place}/from`, from], [`${place}/until`, until]] as const)
    ]),
    inOrder: [
      ...asked.map(([place]) => [start, `${place}/askedOn`] as const),
      ...others.map(([place]) => [start, `${place}/from`] as const),
      ...asked.flatMap(([place]) => [[`${place}/askedOn`, `${place}/termUntil`], [`${place}/askedOn`, `${place}/completedOn`]] as const),
      ...others.map(([place]) => [`${place}/from`, `${place}/until`] as const)
    ]
  }
}
