// What two bands over whole numbers have in common.
import type { Band } from '../model/valuation-rules.ts'
import { highestIn, lowestIn } from '../primitives/index.ts'

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
