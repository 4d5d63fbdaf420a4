// The last day of a term, as far as it is known: between two days, of which the later may be open.
import type { Verdict } from '../model/finding.ts'
import type { IsoDay } from '../model/values.ts'

export interface End {
  readonly least: IsoDay
  /** Null: how late is not known. */
  readonly most: IsoDay | null
}

/** Is the term not over on a day? */
export function runsOn (day: IsoDay, { least, most }: End): Verdict {
  if (day <= least) return 'met'
  return most !== null && day > most ? 'not-met' : 'unknown'
}

/** The last day when it is known, else null. */
export function lastDayOf ({ least, most }: End): IsoDay | null {
  return least === most ? least : null
}

/** From the earliest of the two to the latest. */
export function spanOf (first: End, second: End): End {
  if (second.least < first.least) return spanOf(second, first)
  return { least: first.least, most: latest(first.most, second.most) }
}

function latest (first: IsoDay | null, second: IsoDay | null): IsoDay | null {
  if (first === null || second === null) return null
  return first > second ? first : second
}
