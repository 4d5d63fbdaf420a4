// The facets of all parts of a catalogue, brought together.
import type { Filters } from '../model/filters.ts'
import type { Facet, FacetName, FacetValue } from '../model/search.ts'
import { FACETS, keyOfValue, orderFacet } from '../search/index.ts'
import type { Counted } from './counts.ts'

export interface GatheredFacets {
  readonly add: (name: FacetName, values: readonly Counted[]) => void
  readonly finish: () => readonly Facet[]
}

type Gathered = { -readonly [K in keyof FacetValue]: FacetValue[K] }

export function gatherFacets (filters: Filters): GatheredFacets {
  const gathered = new Map<FacetName, Map<string, Gathered>>(FACETS.map(({ name, chosen }) => [
    name, new Map(chosen(filters).map((value) => [keyOfValue(value), { value, ranked: 0, pending: 0, refused: 0, chosen: true }]))
  ]))
  return {
    add: (name, values) => {
      const known = gathered.get(name) as Map<string, Gathered>
      for (const { value, ranked, pending, refused } of values) {
        const key = keyOfValue(value)
        const before = known.get(key)
        if (before === undefined) {
          known.set(key, { value, ranked, pending, refused, chosen: false })
          continue
        }
        before.ranked += ranked
        before.pending += pending
        before.refused += refused
      }
    },
    finish: () => FACETS.map(({ name }) => orderFacet(name, [...(gathered.get(name) as Map<string, Gathered>).values()]))
  }
}
