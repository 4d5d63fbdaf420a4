// How often each value of a facet was met: three numbers for each.
import type { FacetValue } from '../model/search.ts'
import type { PlaceNumber } from './place-of.ts'

/** Ranked, pending, refused of each value, one after the other. */
export type Counts = Uint32Array

export type Counted = Omit<FacetValue, 'chosen'>

export function countsOf (values: number): Counts {
  return new Uint32Array(values * 3)
}

export function addTo (counts: Counts, value: number, place: PlaceNumber): void {
  const at = value * 3 + place
  counts[at] = (counts[at] as number) + 1
}

/** The values that were met. */
export function readCounts<V extends FacetValue['value']> (counts: Counts, values: readonly V[]): readonly Counted[] {
  const met: Counted[] = []
  for (let index = 0; index < values.length; index += 1) {
    const ranked = counts[index * 3] as number
    const pending = counts[index * 3 + 1] as number
    const refused = counts[index * 3 + 2] as number
    if (ranked + pending + refused > 0) met.push({ value: values[index] as V, ranked, pending, refused })
  }
  return met
}
