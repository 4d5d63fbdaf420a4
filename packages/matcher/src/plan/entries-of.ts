// What can be bought from whom: in place of which planned spend or on top of it, and on which days most of it counts.
import type { MixCandidate, MixRequest, PlannedSpend } from '../model/plan-question.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { bestWindow, type Window } from './best-window.ts'
import { fitsAny } from './fits-any.ts'
import { isForContract } from './is-for-contract.ts'
import { lastDayOf } from './months.ts'

export interface Entry {
  readonly candidate: MixCandidate
  /** Null: on top of what is planned. */
  readonly planned: PlannedSpend | null
  readonly window: Window
  /** How many month ends after the deadline; 0: in time. */
  readonly late: number
}

export interface Horizon {
  /** The last day; later ones are the ends of the months that a deadline may move by. */
  readonly until: IsoDay
  readonly later: readonly IsoDay[]
  /** Do purchases count that have nothing to do with the contract? */
  readonly unrelated: boolean
}

/** The entries of one supplier. A later one is there only when more counts than before. */
export function entriesOf (candidate: MixCandidate, request: MixRequest, horizon: Horizon): readonly Entry[] {
  const { on, planned = [] } = request
  const earliest = daysLater(on, candidate.leadTimeDays ?? 0)
  const cpv = candidate.cpv ?? []
  const lines: readonly (PlannedSpend | null)[] = [
    ...planned.filter((line) => line.cents > 0 && (horizon.unrelated || line.isForContract === true) && fitsAny(line.cpv, cpv)),
    ...(horizon.unrelated || isForContract(null, candidate, request) ? [null] : [])
  ]
  return lines.flatMap((line) => {
    const from = line === null ? earliest : latest(earliest, `${line.from}-01`)
    const until = line === null ? null : lastDayOf(line.until)
    let best = 0
    return [horizon.until, ...horizon.later].flatMap((end, late): readonly Entry[] => {
      const start = late === 0 ? from : latest(from, daysLater(horizon.until, 1))
      const window = bestWindow(candidate.recognition, start, until === null || until > end ? end : until)
      if (window === null || window.basisPoints <= best) return []
      best = window.basisPoints
      return [{ candidate, planned: line, window, late }]
    })
  })
}

function latest (first: IsoDay, second: IsoDay): IsoDay {
  return first > second ? first : second
}
