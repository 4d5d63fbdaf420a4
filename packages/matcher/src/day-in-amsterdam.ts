// The day of a moment, for callers: what is no moment is refused.
import { answerTo } from './answer-to.ts'
import { MatcherError } from './error.ts'
import type { IsoDay, IsoInstant } from './model/values.ts'
import { amsterdamDay as dayOf, instantFault } from './primitives/index.ts'

/**
 * The day in the Amsterdam calendar at a moment in UTC. Holds from 1996, when the whole Union began to change its clocks at
 * 01:00 UTC on the last Sundays of March and October; before that year winter time is taken.
 * @throws MatcherError INVALID_REQUEST when it is no moment in UTC.
 */
export function amsterdamDay (instant: IsoInstant): IsoDay {
  return answerTo(() => {
    const fault = instantFault(instant)
    if (fault === null) return dayOf(instant)
    throw new MatcherError('INVALID_REQUEST', [{ place: '', ...fault }])
  })
}
