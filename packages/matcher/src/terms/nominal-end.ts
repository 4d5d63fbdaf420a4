import type { TermRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, monthsLater } from '../primitives/index.ts'

/** The last day of a term before anything moves it: eight weeks after a Monday end on a Monday. */
export function nominalEnd ({ count, unit, firstDay, missingDay }: TermRule, event: IsoDay): IsoDay {
  const sameDay = unit === 'days' || unit === 'weeks'
    ? daysLater(event, unit === 'weeks' ? count * 7 : count)
    : monthsLater(event, unit === 'years' ? count * 12 : count, missingDay ?? 'last-of-month')
  return firstDay === 'day-of-event' ? daysLater(sameDay, -1) : sameDay
}
