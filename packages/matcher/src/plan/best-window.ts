// On which days between two days does most of a purchase count?
import type { MixCandidate, RecognitionPeriod } from '../model/plan.ts'
import type { BasisPoints, IsoDay, Period } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { lastDayOf } from './months.ts'

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
  const periods = recognition.filter(({ basisPoints }) => basisPoints > 0).map((one) => ({ one, period: periodOf(one) }))
    .filter(({ period }) => period.from <= until && (period.until === null || period.until >= from))
  const highest = Math.max(0, ...periods.map(({ one }) => one.basisPoints))
  const best = periods.filter(({ one }) => one.basisPoints === highest).sort((first, second) => first.period.from < second.period.from ? -1 : 1)
  const first = best[0]
  if (first === undefined) return null
  let end = endOf(first.period, until)
  for (const { period } of best) {
    if (period.from <= daysLater(end, 1) && endOf(period, until) > end) end = endOf(period, until)
  }
  const { reason } = first.one
  return { from: first.period.from > from ? first.period.from : from, until: end, basisPoints: highest, ...(reason === undefined ? {} : { reason }) }
}

/** A month as its days. */
export function periodOf (one: RecognitionPeriod): Period {
  return 'month' in one ? { from: `${one.month}-01`, until: lastDayOf(one.month) } : { from: one.from, until: one.until }
}

function endOf ({ until }: Period, last: IsoDay): IsoDay {
  return until === null || until > last ? last : until
}
