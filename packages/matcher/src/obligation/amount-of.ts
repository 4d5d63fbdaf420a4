// How much of a sum is due? Its share, not above the cap, less a reduction, rounded once.
import type { Finding } from '../model/finding.ts'
import type { RoundingRule } from '../model/obligation-rules.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { MAX_CENTS, ratio, roundCents, smallest, times, unknownByRule, WHOLE } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'

/** Exact cents, half up: used where no rule says how to round, and shown as such. */
const UNSTATED_ROUNDING: RoundingRule = { unit: 'cent', mode: 'half-up' }

/** Every way to round: what a rule that cannot be read, or sources that contradict each other, leave possible. */
const ANY_ROUNDING: readonly RoundingRule[] = [UNSTATED_ROUNDING, { unit: 'euro', mode: 'half-up' }, { unit: 'cent', mode: 'down' }, { unit: 'euro', mode: 'down' }]

export interface Reckoning {
  readonly rounding: RoundingRule
  /** Where it is not known which holds: every way to round, and why it is not known. */
  readonly orRoundings: readonly RoundingRule[]
  readonly findings: readonly Finding[]
  /** Null: there is none, or it is not known. */
  readonly capCents: Cents | null
}

export function reckoningBy ({ rounding, cap }: ObligationRules): Reckoning {
  const capCents = cap.state === 'in-force' ? cap.value.cents : null
  if (rounding.state === 'in-force') return { rounding: rounding.value, orRoundings: [], findings: [], capCents }
  if (rounding.state === 'no-provision') return { rounding: UNSTATED_ROUNDING, orRoundings: [], findings: [], capCents }
  return { rounding: UNSTATED_ROUNDING, orRoundings: ANY_ROUNDING, findings: [unknownByRule('rounding', rounding)], capCents }
}

/** Is the amount the same, however it is rounded? */
export function isRoundedAlike (cents: Cents, share: BasisPoints, reduction: BasisPoints, reckoning: Reckoning): boolean {
  const amount = amountOf(cents, share, reduction, reckoning)
  return reckoning.orRoundings.every((rounding) => amountOf(cents, share, reduction, { ...reckoning, rounding }) === amount)
}

/** Of an infinite sum: of the largest that is taken. */
export function amountOf (cents: Cents, share: BasisPoints, reduction: BasisPoints, { rounding, capCents }: Reckoning): Cents {
  const whole = times(ratio(Math.min(cents, MAX_CENTS)), ratio(share, WHOLE))
  const capped = capCents === null ? whole : smallest(whole, ratio(capCents))
  return Math.min(roundCents(times(capped, ratio(WHOLE - reduction, WHOLE)), rounding), capCents ?? MAX_CENTS)
}
