// Moments in UTC, as text.
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { isDay } from './days.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/

/** True for a moment in UTC with a capital Z: `2027-03-01T09:30:00Z`. */
export function isInstant (text: string): boolean {
  return INSTANT.test(text) && isDay(text.slice(0, 10))
}

/** Orders two moments; fractions of a second may differ in length. */
export function isAtOrBefore (first: IsoInstant, second: IsoInstant): boolean {
  return first.length === second.length ? first <= second : padded(first) <= padded(second)
}

/**
 * Was something that was published on a day known at a moment? Sources give days only; the day of the moment is read in
 * UTC, so that the answer is the same in every time zone.
 */
export function wasPublished (day: IsoDay, at: IsoInstant): boolean {
  // a moment of the day itself starts with its ten characters and goes on, so it comes after
  return day <= at
}

/** The last moment of a day, in UTC. */
export function endOfDay (day: IsoDay): IsoInstant {
  return `${day}T23:59:59Z`
}

function padded (instant: IsoInstant): string {
  const bare = instant.slice(0, -1)
  return (bare.length === 19 ? `${bare}.` : bare).padEnd(29, '0')
}
