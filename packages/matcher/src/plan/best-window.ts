// On which days between two days does most of a purchase count?
import type { MixCandidate } from '../model/plan-question.ts'
import type { BasisPoints, IsoDay, Period } from '../model/values.ts'
import { compareText, daysLater } from '../primitives/index.ts'

/** Days on each of which the same counts. */
export interface Window {
  readonly from: IsoDay
  readonly until: IsoDay
  readonly basisPoints: BasisPoints
  readonly reason?: string
}

/** The first unbroken run of days with the highest recognition; where periods overlap the best holds. Null: nothing counts there. */
export function bestWindow (recognition: MixCandidate['recognition'], from: IsoDay, until: IsoDay): Window | null {
  if (from > until) return null
  const periods = recognition.filter(({ basisPoints }) => basisPoints > 0)
    .filter((period) => period.from <= until && (period.until === null || period.until >= from))
  const highest = Math.max(0, ...periods.map(({ basisPoints }) => basisPoints))
  const best = periods.filter(({ basisPoints }) => basisPoints === highest).sort((first, second) => compareText(first.from, second.from))
  const first = best[0]
  if (first === undefined) return null
  let end = endOf(first, until)
  for (const period of best) {
    if (period.from <= daysLater(end, 1) && endOf(period, until) > end) end = endOf(period, until)
  }
  const { reason } = first
  return { from: first.from > from ? first.from : from, until: end, basisPoints: highest, ...(reason === undefined ? {} : { reason }) }
}

function endOf ({ until }: Period, last: IsoDay): IsoDay {
  return until === null || until > last ? last : until
}
