// Exact money. Intermediate results are BigInt; there is one rounding, at the end, and the caller says how.
import type { RoundingRule } from '../model/obligation-rules.ts'
import type { BasisPoints, Cents } from '../model/values.ts'

/** All of an amount, in basis points. */
export const WHOLE: BasisPoints = 10_000

/** The largest amount that is taken: ten thousand billion euros, so that a sum of many stays a safe integer. */
export const MAX_CENTS: Cents = 1_000_000_000_000_00

/** Up to here a product with basis points is exact without BigInt. */
const EXACT = Math.floor(Number.MAX_SAFE_INTEGER / WHOLE)

/** A share of an amount, rounded as the rule says: 5 % of € 350 000 is € 17 500. */
export function shareOf (amount: Cents, share: BasisPoints, rounding: RoundingRule): Cents {
  const unit = rounding.unit === 'euro' ? 100n : 1n
  const divisor = 10_000n * unit
  const exact = BigInt(amount) * BigInt(share)
  const whole = exact / divisor
  const up = rounding.mode === 'half-up' && (exact % divisor) * 2n >= divisor ? 1n : 0n
  return Number((whole + up) * unit)
}

/** A share of an amount, rounded down to the cent: as `shareOf`, for the many amounts of a register. */
export function shareDown (amount: Cents, share: BasisPoints): Cents {
  return amount <= EXACT && share <= WHOLE ? Math.floor(amount * share / WHOLE) : shareOf(amount, share, { unit: 'cent', mode: 'down' })
}

/** An amount without the VAT it includes, half up: € 121 including 21 % is € 100. */
export function withoutVat (amount: Cents, vatRate: BasisPoints): Cents {
  const exact = BigInt(amount) * 10_000n
  const divisor = BigInt(10_000 + vatRate)
  return Number((exact * 2n + divisor) / (divisor * 2n))
}

/** How much must be bought so that `share` of it reaches `amount`: rounded up, so that it never falls short. */
export function purchaseFor (amount: Cents, share: BasisPoints): Cents {
  const exact = BigInt(amount) * 10_000n
  const divisor = BigInt(share)
  return Number((exact + divisor - 1n) / divisor)
}

/** Which share of the whole an amount is, rounded down; 0 of nothing. */
export function portionOf (amount: Cents, whole: Cents): BasisPoints {
  if (whole > 0 && amount >= 0 && amount <= EXACT) return Math.floor(amount * WHOLE / whole)
  return whole === 0 ? 0 : Number(BigInt(amount) * BigInt(WHOLE) / BigInt(whole))
}

/** Is the amount at, or above, what is asked? The operator is part of the rule. */
export function reaches (value: number, asked: number, operator: '>=' | '>'): boolean {
  return operator === '>=' ? value >= asked : value > asked
}
