import type { IsoDay } from '@sroi/matcher'

/** The day before a day of the calendar. */
export function dayBefore (day: IsoDay): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
