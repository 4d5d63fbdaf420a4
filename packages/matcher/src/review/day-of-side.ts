import type { Provision } from '../model/provision.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { STEP, type Side } from './edge-contract.ts'
import type { Edge } from './edges.ts'
import { later } from './later.ts'

/** The first day on which a provision holds and is known; the first on which it holds where it was over by then. */
export function firstKnownDay ({ valid, published }: Provision<unknown>): IsoDay {
  return later(valid.from, valid.until === null || published <= valid.until ? published : valid.from)
}

/** The day on a side of the edge of a day; of any other edge the first on which the provision holds and is known. */
export function dayOfSide ({ kind, at }: Edge, side: Side, provision: Provision<unknown>): IsoDay {
  return kind === 'day' ? daysLater(String(at), STEP[side]) : firstKnownDay(provision)
}
