// What is left of a provision that another one replaces?
import type { Provision } from '../model/provision.ts'
import type { IsoDay, Period } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'

/**
 * A replacement takes the place of a provision on the days on which it holds itself, and for those who could know it: before it was
 * published, after it was withdrawn and on all other days the old one says what it always said. So no provision changes an answer
 * whose days lie before it.
 */
export function leftOf<V> (old: Provision<V>, by: Provision<V>): readonly Provision<V>[] {
  const { published, withdrawn } = old
  const neverMet = (withdrawn !== undefined && withdrawn <= by.published) || (by.withdrawn !== undefined && by.withdrawn <= later(published, by.published))
  if (neverMet) return [old]
  const since = later(published, by.published)
  // what is not withdrawn sorts last
  const end = [withdrawn, by.withdrawn].sort()[0]
  return [
    ...(published < since ? [{ ...old, withdrawn: since }] : []),
    ...outside(old.valid, by.valid).map((valid) => ({ ...old, valid, published: since, ...(end === undefined ? {} : { withdrawn: end }) })),
    ...(end === undefined || end === withdrawn ? [] : [{ ...old, published: end }])
  ]
}

/** The days of a period that are not in another: none, one stretch, or one before and one after. */
function outside ({ from, until }: Period, taken: Period): readonly Period[] {
  const dayBefore = daysLater(taken.from, -1)
  const before = from < taken.from ? [{ from, until: until === null || until > dayBefore ? dayBefore : until }] : []
  if (taken.until === null || (until !== null && until <= taken.until)) return before
  return [...before, { from: later(from, daysLater(taken.until, 1)), until }]
}

function later (first: IsoDay, second: IsoDay): IsoDay {
  return first < second ? second : first
}
