// Days in order.
import type { IsoDay } from '../model/values.ts'

export function later (first: IsoDay, second: IsoDay): IsoDay {
  return first > second ? first : second
}

/** The end that comes first; null is no end. */
export function earlierEnd (first: IsoDay | null, second: IsoDay | null): IsoDay | null {
  if (first === null) return second
  return second === null || first < second ? first : second
}

/** The end that comes last; null is no end. */
export function laterEnd (first: IsoDay | null, second: IsoDay | null): IsoDay | null {
  return first === null || second === null ? null : later(first, second)
}
