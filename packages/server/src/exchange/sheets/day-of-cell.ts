import { dayOf } from '../../spreadsheet/cells.ts'

/** Days as numbers, as a spreadsheet keeps them: from 1927 to 2173, so that no year and no amount is taken for one. */
const [FIRST, LAST] = [10_000, 100_000]
const DAY = 86_400_000
/** The day before day 1, as Lotus counted them and Excel after it. */
const ZERO = Date.UTC(1899, 11, 30)

/** A day of the calendar: Dutch, ISO, or the number a spreadsheet keeps it as. Null: it is none. */
export function dayOfCell (text: string): string | null {
  const serial = /^\d{5,6}(?:\.0+)?$/.test(text) ? Number(text) : 0
  if (serial >= FIRST && serial < LAST) return new Date(ZERO + serial * DAY).toISOString().slice(0, 10)
  const day = dayOf(text)
  return day !== null && isDay(day) ? day : null
}

function isDay (text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}
