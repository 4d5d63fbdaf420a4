import type { IsoDay } from '../../model/values.ts'
import { daysInMonth } from './parse-day.ts'

/** The last day of a term of whole months: 12 months from 1 March 2024 end on 28 February 2025. */
export function lastDayOfTerm (from: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const endYear = Math.floor(count / 12)
  const endMonth = count % 12 + 1
  // the day before the same day of the later month; a month without that day ends the term on its own last day
  const last = Math.min(day - 1, daysInMonth(endYear, endMonth))
  if (last > 0) return toDay(endYear, endMonth, last)
  return endMonth === 1 ? toDay(endYear - 1, 12, 31) : toDay(endYear, endMonth - 1, daysInMonth(endYear, endMonth - 1))
}

function toDay (year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
