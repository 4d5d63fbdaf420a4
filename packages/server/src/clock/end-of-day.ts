import type { IsoDay, IsoInstant } from '@sroi/matcher'
import { amsterdamDay } from './amsterdam-day.ts'

/** The clock changes in the small hours, so midnight is always one of these. */
const OFFSETS = ['+01:00', '+02:00']

/** The moment at which a day is over in Amsterdam: the first of the next. Null: there is no such day. */
export function endOfDay (day: IsoDay): IsoInstant | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const midnights = OFFSETS.map((offset) => Date.parse(`${day}T24:00:00.000${offset}`))
  const end = midnights.find((moment) => !Number.isNaN(moment) && amsterdamDay(textOf(moment - 1)) === day && amsterdamDay(textOf(moment)) > day)
  return end === undefined ? null : textOf(end)
}

function textOf (moment: number): IsoInstant {
  return new Date(moment).toISOString()
}
