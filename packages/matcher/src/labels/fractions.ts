// Exact shares: a numerator and a denominator above zero, as BigInt. Rounded only to be shown.
import type { BasisPoints } from '../model/values.ts'
import { reaches } from '../primitives/index.ts'

export interface Fraction { readonly top: bigint, readonly bottom: bigint }

/** Between which shares the truth lies. */
export interface FractionRange { readonly least: Fraction, readonly most: Fraction }

export const NOTHING: Fraction = { top: 0n, bottom: 1n }
export const ALL: Fraction = { top: 1n, bottom: 1n }

export function sumOf (first: Fraction, second: Fraction): Fraction {
  return { top: first.top * second.bottom + second.top * first.bottom, bottom: first.bottom * second.bottom }
}

/** A share of a share. */
export function partOf (share: Fraction, basisPoints: BasisPoints): Fraction {
  return { top: share.top * BigInt(basisPoints), bottom: share.bottom * 10_000n }
}

/** Rounded down to whole basis points: the one rounding of a measurement. */
export function basisPointsOf ({ top, bottom }: Fraction): BasisPoints {
  return Number(top * 10_000n / bottom)
}

/** Compares without rounding. */
export function reachesFraction (share: Fraction, asked: Fraction, operator: '>=' | '>'): boolean {
  const [mine, theirs] = [share.top * asked.bottom, asked.top * share.bottom]
  return reaches(mine > theirs ? 1 : mine === theirs ? 0 : -1, 0, operator)
}
