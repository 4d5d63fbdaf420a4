// How much of a sum is due? Its share, not above the cap, less a reduction, rounded once.
import type { RoundingRule } from '../model/rule-set.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { MAX_CENTS, ratio, roundCents, smallest, times, WHOLE } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'

/** Exact cents, half up: used where no rule says how to round, and shown as such. */
const UNSTATED_ROUNDING: RoundingRule = { unit: 'cent', mode: 'half-up' }

export interface Reckoning {
  readonly rounding: RoundingRule
  /** Null: there is none, or it is not known. */
  readonly capCents: Cents | null
}

export function reckoningBy ({ rounding, cap }: ObligationRules): Reckoning {
  return { rounding: rounding.state === 'in-force' ? rounding.value : UNSTATED_ROUNDING, capCents: cap.state === 'in-force' ? cap.value.cents : null }
}

/** Of an infinite sum: of the largest that is taken. */
export function amountOf (cents: Cents, share: BasisPoints, reduction: BasisPoints, { rounding, capCents }: Reckoning): Cents {
  const whole = times(ratio(Math.min(cents, MAX_CENTS)), ratio(share, WHOLE))
  const capped = capCents === null ? whole : smallest(whole, ratio(capCents))
  return Math.min(roundCents(times(capped, ratio(WHOLE - reduction, WHOLE)), rounding), capCents ?? MAX_CENTS)
}
