// Months, years and days of the week, on days as text.
import type { MissingDay, Weekday } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { daysBetween, daysLater } from './days.ts'

const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const A_MONDAY: IsoDay = '2024-01-01'

/** The day of the week. */
export function weekdayOf (day: IsoDay): Weekday {
  const since = daysBetween(A_MONDAY, day) % 7
  return WEEKDAYS[(since + 7) % 7] as Weekday
}

/**
 * The day with the same number a number of months later. Where that month has none, the caller says which day stands for it:
 * twelve months after 2028-02-29 is 2029-02-28 or 2029-03-01.
 */
export function monthsLater (from: IsoDay, months: number, missingDay: MissingDay): IsoDay {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months
  const next = firstOf(count + 1)
  const day = daysLater(firstOf(count), Number(from.slice(8)) - 1)
  if (day < next) return day
  return missingDay === 'first-of-next-month' ? next : daysLater(next, -1)
}

function firstOf (month: number): IsoDay {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String(month % 12 + 1).padStart(2, '0')}-01`
}
