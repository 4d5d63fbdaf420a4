// Bands over whole numbers: months of benefit, years of age.
import type { Band } from '../model/valuation-rules.ts'

/** The lowest whole number in a band; without a lower bound 0. */
export function lowestIn ({ lower }: Band): number {
  if (lower === null) return 0
  return lower.operator === '>=' ? lower.value : lower.value + 1
}

/** The highest whole number in a band; without an upper bound no limit. */
export function highestIn ({ upper }: Band): number {
  if (upper === null) return Infinity
  return upper.operator === '<=' ? upper.value : upper.value - 1
}

/** What lies in both; null when nothing does. */
export function commonBand (first: Band, second: Band): Band | null {
  const [lower] = [first, second].toSorted((one, other) => lowestIn(other) - lowestIn(one)) as [Band]
  const [upper] = [first, second].toSorted((one, other) => compare(highestIn(one), highestIn(other))) as [Band]
  const band: Band = { lower: lower.lower, upper: upper.upper }
  return lowestIn(band) <= highestIn(band) ? band : null
}

/** Two that have no limit are equal, which a difference does not tell. */
function compare (first: number, second: number): number {
  return first === second ? 0 : first - second
}
