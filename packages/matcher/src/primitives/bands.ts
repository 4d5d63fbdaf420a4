// Bands over whole numbers: months of benefit, years of age, cents.
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
