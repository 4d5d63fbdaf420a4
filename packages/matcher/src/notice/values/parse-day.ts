import type { IsoDay } from '../../model/values.ts'

/**
 * `20210215`, `2021-02-15`, `2021-02-15Z` and `2021-02-15+01:00` are the same day: eForms adds the zone the day was written in, and the
 * calendar day is the one that is written. Undefined when the calendar has no such day.
 */
export function parseDay (text: string): IsoDay | undefined {
  const parts = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/u.exec(text)
  if (parts === null) return undefined
  const [, year = '', , month = '', day = ''] = parts
  if (Number(year) < 1900 || Number(month) < 1 || Number(month) > 12) return undefined
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined
  return `${year}-${month}-${day}`
}

export function daysInMonth (year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
