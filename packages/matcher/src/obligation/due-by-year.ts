// How much of what is due falls in each year of the contract?
import type { DueInYear } from '../model/obligation.ts'
import type { Cents, Period } from '../model/values.ts'
import { daysLater, lastDayOfMonths, monthsIn, ratio, roundCents, times } from '../primitives/index.ts'

/** In proportion to time, in whole cents that add up to what is due. Empty where the contract has no known end. */
export function dueByYear (due: Cents, period: Period | null): readonly DueInYear[] {
  if (period === null || period.until === null) return []
  const { from, until } = period
  const { over, under } = monthsIn({ from, until })
  const years: DueInYear[] = []
  let before = 0
  for (let year = 1, start = from; start <= until; year += 1) {
    const end = lastDayOfMonths(from, 12 * year)
    const isLast = end >= until
    const reached = isLast ? due : roundCents(times(ratio(due * 12), { over: BigInt(year) * under, under: over }), { unit: 'cent', mode: 'down' })
    years.push({ from: start, until: isLast ? until : end, cents: reached - before })
    before = reached
    start = daysLater(end, 1)
  }
  return years
}
