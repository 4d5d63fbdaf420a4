// Exact parts of amounts, so that a value is rounded once, at the end.
import type { RoundingRule } from '../model/obligation-rules.ts'
import type { Cents, Period } from '../model/values.ts'
import { daysBetween, lastDayOfMonths } from './days.ts'

/** A number as a fraction of whole numbers; never negative, the divisor above zero. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

export const NOTHING: Ratio = { over: 0n, under: 1n }
export const ONCE: Ratio = { over: 1n, under: 1n }

/** The fraction of two whole numbers. */
export function ratio (over: number, under = 1): Ratio {
  return { over: BigInt(over), under: BigInt(under) }
}

export function times (first: Ratio, second: Ratio): Ratio {
  return { over: first.over * second.over, under: first.under * second.under }
}

export function plus (first: Ratio, second: Ratio): Ratio {
  return { over: first.over * second.under + second.over * first.under, under: first.under * second.under }
}

/** What is left of the first, at least nothing. */
export function less (first: Ratio, second: Ratio): Ratio {
  const over = first.over * second.under - second.over * first.under
  return over <= 0n ? NOTHING : { over, under: first.under * second.under }
}

export function smallest (first: Ratio, second: Ratio): Ratio {
  return first.over * second.under <= second.over * first.under ? first : second
}

export function isSame (first: Ratio, second: Ratio): boolean {
  return first.over * second.under === second.over * first.under
}

/** An exact amount of cents as whole cents, or whole euros in cents. */
export function roundCents (exact: Ratio, rounding: RoundingRule): Cents {
  const unit = rounding.unit === 'euro' ? 100n : 1n
  const under = exact.under * unit
  const whole = exact.over / under
  const up = rounding.mode === 'half-up' && (exact.over % under) * 2n >= under ? 1n : 0n
  return Number((whole + up) * unit)
}

/** In whole hundredths, rounded down: for showing only. */
export function hundredthsOf ({ over, under }: Ratio): number {
  return Number(over * 100n / under)
}

/** How many months a period with an end lasts: whole months from its first day, and the days that remain as a part of the month they fall in. */
export function monthsIn ({ from, until }: { readonly from: Period['from'], readonly until: string }): Ratio {
  if (until < from) return NOTHING
  let whole = (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  while (whole > 0 && lastDayOfMonths(from, whole) > until) whole -= 1
  const reached = lastDayOfMonths(from, whole)
  const rest = daysBetween(reached, until)
  return rest === 0 ? ratio(whole) : plus(ratio(whole), ratio(rest, daysBetween(reached, lastDayOfMonths(from, whole + 1))))
}
