// Counts for each value of each facet, while suppliers pass by.
import type { Filters } from '../model/filters.ts'
import type { FacetName } from '../model/search.ts'
import type { Asked } from './asked.ts'
import type { Counted } from './counts.ts'
import type { Passing } from './passing.ts'
import type { Segment } from './segment.ts'
import { tallyRows } from './tally-rows.ts'
import { tallySuppliers } from './tally-suppliers.ts'

export type FacetCounts = { readonly [N in FacetName]?: readonly Counted[] }

export interface Tally {
  readonly count: (passing: Passing) => void
  readonly finish: () => FacetCounts
}

export function tallyOf (segment: Segment, filters: Filters, asked: Asked): Tally {
  const suppliers = tallySuppliers(segment, filters, asked)
  const rows = tallyRows(segment, filters)
  return {
    count: (passing) => {
      suppliers.count(passing)
      rows.count(passing)
    },
    finish: () => ({ ...suppliers.finish(), ...rows.finish() })
  }
}
