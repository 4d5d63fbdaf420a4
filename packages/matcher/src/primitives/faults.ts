// What is wrong with a value that is none of its kind, in the words of every check.
import type { Problem } from '../error.ts'
import { isDay } from './days.ts'
import { isInstant } from './instants.ts'

/** A problem that has no place yet. */
export type Fault = Pick<Problem, 'code' | 'detail'>

/** Null: it is an existing day. */
export function dayFault (value: unknown): Fault | null {
  if (typeof value === 'string' && isDay(value)) return null
  return { code: 'no-day', detail: `'${String(value)}' is not a day of the calendar. Write an existing day as 2027-03-01.` }
}

/** Null: it is a moment in UTC. */
export function instantFault (value: unknown): Fault | null {
  if (typeof value === 'string' && isInstant(value)) return null
  return { code: 'no-instant', detail: `'${String(value)}' is not a moment in UTC. Write it as 2027-03-01T09:30:00Z.` }
}
