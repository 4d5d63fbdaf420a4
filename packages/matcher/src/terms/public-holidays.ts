// On which days do the holidays of a year fall?
import { answerTo } from '../answer-to.ts'
import type { HolidayRule, PublicHolidaysRule } from '../model/term-rules.ts'
import type { IsoDay, Words } from '../model/values.ts'
import { daysLater, weekdayOf } from '../primitives/index.ts'
import { easterSunday } from './easter-sunday.ts'

export interface PublicHoliday {
  readonly day: IsoDay
  readonly name: Words
}

/** The public holidays of a year, in the order of the rule. */
export function publicHolidays (year: number, rule: PublicHolidaysRule): readonly PublicHoliday[] {
  return answerTo(() => holidaysOf(year, rule))
}

function holidaysOf (year: number, { holidays }: PublicHolidaysRule): readonly PublicHoliday[] {
  return holidays.map(({ name, on }) => ({ name, day: dayOf(year, on) }))
}

function dayOf (year: number, on: HolidayRule['on']): IsoDay {
  if ('daysFromEaster' in on) return daysLater(easterSunday(year), on.daysFromEaster)
  const day = `${year}-${String(on.month).padStart(2, '0')}-${String(on.day).padStart(2, '0')}`
  return on.onSunday === 'day-before' && weekdayOf(day) === 'sunday' ? daysLater(day, -1) : day
}
