// Exact shares of a firm, between two bounds where something is not known. Rounded only to be shown.
import type { BasisPoints } from '../model/values.ts'
import { NOTHING, plus, type Ratio, ratio, reaches, times, WHOLE } from '../primitives/index.ts'

export interface ShareBounds { readonly least: Ratio, readonly most: Ratio }

/** Rounded down to whole basis points: the one rounding of a measurement. */
export function basisPointsOf ({ over, under }: Ratio): BasisPoints {
  return Number(over * BigInt(WHOLE) / under)
}

/** Compares without rounding. */
export function reachesShare (share: Ratio, asked: Ratio, operator: '>=' | '>'): boolean {
  const [mine, theirs] = [share.over * asked.under, asked.over * share.under]
  return reaches(mine > theirs ? 1 : mine === theirs ? 0 : -1, 0, operator)
}

/** Parts together, of a whole above zero. */
export function sumOver (parts: readonly Ratio[], whole: number): Ratio {
  return times(parts.reduce(plus, NOTHING), ratio(1, whole))
}
