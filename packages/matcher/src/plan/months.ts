// Months as text, `2027-03`.
import type { IsoMonth } from '../model/plan-question.ts'
import type { IsoDay } from '../model/values.ts'
import { isDay, lastDayOfMonths, monthsLater } from '../primitives/index.ts'

export function isMonth (text: string): boolean {
  return typeof text === 'string' && text.length === 7 && isDay(`${text}-01`)
}

export function monthOf (day: IsoDay): IsoMonth {
  return day.slice(0, 7)
}

export function lastDayOf (month: IsoMonth): IsoDay {
  return lastDayOfMonths(`${month}-01`, 1)
}

/** The ends of months after a day, the nearest first: where that day is itself the end of a month, of the next ones. */
export function monthEndsAfter (day: IsoDay, count: number): readonly IsoDay[] {
  const start = `${monthOf(day)}-01`
  const offset = lastDayOf(monthOf(day)) === day ? 1 : 0
  return Array.from({ length: count }, (_, index) => lastDayOf(monthOf(monthsLater(start, index + offset, 'first-of-next-month'))))
}
