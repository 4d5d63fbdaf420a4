import { MatcherError } from '../error.ts'
import type { TermRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, monthsLater } from '../primitives/index.ts'

/** As in the schema: no term is longer than so many of its units. */
const MOST_UNITS = 3650

/** The last day of a term before anything moves it: eight weeks after a Monday end on a Monday. */
export function nominalEnd ({ count, unit, firstDay, missingDay }: TermRule, event: IsoDay): IsoDay {
  if (!Number.isInteger(count) || count < 1 || count > MOST_UNITS) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/ruleSet', code: 'no-count', detail: `The rules give a term of ${String(count)} ${String(unit)}. Give a whole number from 1 to ${MOST_UNITS}, and check the rules with ruleSetSchema.` }])
  }
  const sameDay = unit === 'days' || unit === 'weeks'
    ? daysLater(event, unit === 'weeks' ? count * 7 : count)
    : monthsLater(event, unit === 'years' ? count * 12 : count, missingDay ?? 'last-of-month')
  return firstDay === 'day-of-event' ? daysLater(sameDay, -1) : sameDay
}
