// Days as text. The calendar is proleptic Gregorian; no Date object, so that no time zone can creep in.
import type { IsoDay, Period } from '../model/values.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists: `2024-02-29`, not `2023-02-29`, not `2024-2-29`. Years 1900 to 2199. */
export function isDay (text: string): boolean {
  const parts = DAY.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Both ends of a period are inclusive; `until: null` is open. */
export function isWithin (day: IsoDay, period: Period): boolean {
  return day >= period.from && (period.until === null || day <= period.until)
}

/** Do two periods share a day? */
export function overlaps (first: Period, second: Period): boolean {
  return (first.until === null || second.from <= first.until) && (second.until === null || first.from <= second.until)
}

/** The day in the period that is nearest to the given day. */
export function movedInto (day: IsoDay, period: Period): IsoDay {
  if (day < period.from) return period.from
  return period.until !== null && day > period.until ? period.until : day
}

/** The last day of a number of whole months that start on a day: 12 months from 2024-03-01 end on 2025-02-28. */
export function lastDayOfMonths (from: IsoDay, months: number): IsoDay {
  const [year, month, day] = numbersOf(from)
  const count = year * 12 + (month - 1) + months
  const [endYear, endMonth] = [Math.floor(count / 12), count % 12 + 1]
  if (day > daysInMonth(endYear, endMonth)) return textOf(endYear, endMonth, daysInMonth(endYear, endMonth))
  return dayBefore(textOf(endYear, endMonth, day))
}

/** The number of whole months a period runs: 2026-01-01 until 2026-06-30 is 6. Null when it has no end. */
export function wholeMonths ({ from, until }: Period): number | null {
  if (until === null) return null
  const [year, month, day] = numbersOf(from)
  const [endYear, endMonth] = numbersOf(until)
  let months = (endYear - year) * 12 + endMonth - month + 1
  // twice at most: seven months from 31 August end on 30 March, six on the last of February
  while (months > 0 && lastDayOfMonths(textOf(year, month, day), months) > until) months -= 1
  return months
}

/** The whole number of days from one day to another; negative when `to` lies before `from`. */
export function daysBetween (from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day that lies a whole number of days later; earlier when the number is negative. */
export function daysLater (from: IsoDay, days: number): IsoDay {
  const number = dayNumber(from) + days
  // Four centuries have 146 097 days; years start in March, as in `dayNumber`.
  const era = Math.floor(number / 146_097)
  const ofEra = number - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return textOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

function dayBefore (text: IsoDay): IsoDay {
  const [year, month, day] = numbersOf(text)
  if (day > 1) return textOf(year, month, day - 1)
  return month > 1 ? textOf(year, month - 1, daysInMonth(year, month - 1)) : textOf(year - 1, 12, 31)
}

function numbersOf (text: IsoDay): [number, number, number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
}

function textOf (year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysInMonth (year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 0000-03-01; years start in March, so that the leap day is the last of its year. */
function dayNumber (text: IsoDay): number {
  const [year, month, day] = numbersOf(text)
  const shifted = month <= 2 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) +
    Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1
}
