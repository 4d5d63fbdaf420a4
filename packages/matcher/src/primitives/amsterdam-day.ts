// Which day it is in Amsterdam at a moment, by the summer time of the European Union; no time zone of the machine is asked.
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { weekdayOf } from './calendar.ts'
import { daysLater } from './days.ts'

/**
 * The day in the Amsterdam calendar at a moment in UTC. Holds from 1996, when the whole Union began to change its clocks at
 * 01:00 UTC on the last Sundays of March and October; before that year winter time is taken.
 */
export function amsterdamDay (instant: IsoInstant): IsoDay {
  const day = instant.slice(0, 10)
  const hour = Number(instant.slice(11, 13))
  return hour >= (isSummerTime(instant) ? 22 : 23) ? daysLater(day, 1) : day
}

function isSummerTime (instant: IsoInstant): boolean {
  const year = instant.slice(0, 4)
  return year >= '1996' && instant >= `${lastSunday(`${year}-03-31`)}T01:00:00` && instant < `${lastSunday(`${year}-10-31`)}T01:00:00`
}

function lastSunday (lastOfMonth: IsoDay): IsoDay {
  return weekdayOf(lastOfMonth) === 'sunday' ? lastOfMonth : lastSunday(daysLater(lastOfMonth, -1))
}
