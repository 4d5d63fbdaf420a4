// Days and moments as numbers that order as they do.
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { type DayNumber, NO_END } from './record.ts'

export function dayNumber (day: IsoDay): DayNumber {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

export function endNumber (until: IsoDay | null): DayNumber {
  return until === null ? NO_END : dayNumber(until)
}

/** Milliseconds, so counted that they order as moments do; `up`: a moment between two counts as the later one. */
export function momentNumber (instant: IsoInstant, up: boolean): number {
  const seconds = dayNumber(instant) * 86_400 + Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60 + Number(instant.slice(17, 19))
  const fraction = instant.slice(20, -1)
  const isBetween = /[1-9]/.test(fraction.slice(3))
  return seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) + (up && isBetween ? 1 : 0)
}
