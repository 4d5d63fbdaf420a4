import { answerTo } from '../answer-to.ts'
import type { PurchaseTermsRequest } from '../model/plan-terms.ts'
import type { IsoDay } from '../model/values.ts'
import { monthsLater } from '../primitives/index.ts'
import { changesOf } from './standings-of.ts'

/** More days than this become the first days of months. */
const MOST = 24

/**
 * The days of delivery to ask `match` about, so that a mix knows who counts when: the first, and those up to the deadline on which a badge, a label
 * or an offering of a supplier begins. When they are many, the first day of the month after each: a supplier then comes in later, never too early.
 */
export function mixDays (request: Pick<PurchaseTermsRequest, 'suppliers' | 'on' | 'deadline' | 'knownAt'>): readonly IsoDay[] {
  return answerTo(() => {
    const { suppliers, on, deadline, knownAt } = request
    const starts = suppliers.flatMap((supplier) => [...changesOf(supplier, knownAt), ...supplier.offerings.flatMap(({ period }) => period === undefined ? [] : [period.from])])
    const days = inOrder(starts.filter((day) => day > on && day <= deadline))
    const few = days.length <= MOST ? days : inOrder(days.map((day) => day.endsWith('-01') ? day : monthsLater(`${day.slice(0, 7)}-01`, 1, 'first-of-next-month'))).filter((day) => day <= deadline)
    return [on, ...few]
  })
}

function inOrder (days: readonly IsoDay[]): readonly IsoDay[] {
  return [...new Set(days)].sort()
}
