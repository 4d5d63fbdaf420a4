import type { IsoDay } from '../../model/values.ts'
import { isDay } from '../../primitives/index.ts'

/**
 * `20210215`, `2021-02-15`, `2021-02-15Z` and `2021-02-15+01:00` are the same day: eForms adds the zone the day was written in, and the
 * calendar day is the one that is written. Undefined when the calendar has no such day.
 */
export function parseDay (text: string): IsoDay | undefined {
  const parts = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/u.exec(text)
  if (parts === null) return undefined
  const day = `${parts[1] ?? ''}-${parts[3] ?? ''}-${parts[4] ?? ''}`
  return isDay(day) ? day : undefined
}
