// What one entry is worth before anything is rounded.
import type { Finding, Verdict } from '../model/finding.ts'
import type { RecognitionInForce } from '../model/valuation.ts'
import { allOf, NOTHING, type Ratio, verdictOf } from '../primitives/index.ts'

export interface ExactValue {
  readonly verdict: Verdict
  /** Cents; null: not known. */
  readonly cents: Ratio | null
  readonly least: Ratio
  /** What it uses of a cap in any case, and at most (null: not known), in months. */
  readonly uses: { readonly least: Ratio, readonly most: Ratio | null }
  /** The rule whose conditions and ceiling hold for it; null: none. */
  readonly purchase: RecognitionInForce | null
  readonly because: readonly Finding[]
}

/** One condition that is certainly not met decides that nothing counts; else every step must be known. */
export function exactValue (
  because: readonly Finding[], cents: Ratio | null, { least = NOTHING, months = NOTHING, purchase = null }: { least?: Ratio, months?: Ratio | null, purchase?: RecognitionInForce | null } = {}
): ExactValue {
  // a bonus that is not earned takes nothing away
  const verdict = allOf(because.map((step): Verdict => step.code === 'bonus' && step.verdict === 'not-met' ? 'met' : step.verdict))
  const rest = { purchase, because }
  if (verdict === 'not-met') return { verdict, cents: NOTHING, least: NOTHING, uses: { least: NOTHING, most: NOTHING }, ...rest }
  if (verdict === 'unknown' || cents === null) return { verdict: 'unknown', cents: null, least, uses: { least: NOTHING, most: months }, ...rest }
  return { verdict: verdictOf(cents.over > 0n), cents, least: cents, uses: { least: months ?? NOTHING, most: months }, ...rest }
}
