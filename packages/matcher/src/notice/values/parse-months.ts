/** Days in an average month: 365.25 / 12. */
const DAYS_IN_MONTH = 30.4375

const MONTHS_IN: Readonly<Record<string, number>> = { MONTH: 1, YEAR: 12, DAY: 1 / DAYS_IN_MONTH, WEEK: 7 / DAYS_IN_MONTH }

/** Longer than a century is a slip of the pen. */
const MOST_MONTHS = 1_200

/** A duration in whole months, days and weeks rounded to the nearest month and to at least one. Undefined when it is no duration. */
export function parseMonths (text: string, unit: string): number | undefined {
  const per = MONTHS_IN[unit.toUpperCase()]
  if (per === undefined || !/^\d{1,6}(?:\.0+)?$/u.test(text) || Number(text) === 0) return undefined
  const months = Math.max(1, Math.round(Number(text) * per))
  return months > MOST_MONTHS ? undefined : months
}
