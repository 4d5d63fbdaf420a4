// Between which amounts does the estimate lie that a European threshold is compared with?
import type { Amount } from '../model/amount.ts'
import type { Contract } from '../model/contract.ts'
import type { Missing } from '../model/finding.ts'
import type { Cents } from '../model/values.ts'
import { usableCents } from '../primitives/index.ts'

export interface EstimateRange {
  readonly leastCents: Cents
  /** Null: not known. */
  readonly mostCents: Cents | null
  /** What would narrow it to one amount. */
  readonly missing: readonly Missing[]
}

/**
 * The threshold counts options and renewals, and all lots. Whether a stated estimate already holds the options and renewals is
 * seldom said, so they widen the range; where the whole has no estimate, it is at least its largest lot and at most all of them. Lots
 * that together come to more than the estimate of the whole contradict it: it is the one or the other.
 * Null: no estimate that can be reckoned with.
 */
export function estimateRange ({ value, options, renewals, lots = [] }: Contract): EstimateRange | null {
  const stated = centsOf(value?.estimated)
  const ofLots = lots.map((lot) => centsOf(lot.value?.estimated))
  const known = ofLots.filter((cents) => cents !== null)
  if (stated === null && known.length === 0) return null

  const extras = [{ options, renewals }, ...lots].flatMap((part) => [...part.options ?? [], ...part.renewals === undefined || part.renewals === null ? [] : [part.renewals]]).map((extra) => centsOf(extra.value))
  const least = stated ?? Math.max(...known)
  // lots that come to more than the whole contradict it
  const together = Math.max(stated ?? 0, known.reduce((total, cents) => total + cents, 0))
  const most = sumOf([stated === null && known.length < ofLots.length ? null : together, ...extras])
  return {
    leastCents: least,
    mostCents: most,
    missing: least === most
      ? []
      : [...(stated === null || together > stated ? ['value.estimated'] : []), ...(extras.length === 0 ? [] : ['value.estimated.options'])].map((name) => ({ kind: 'contract-fact', name }))
  }
}

function centsOf (amount: Amount | undefined): Cents | null {
  return amount === undefined ? null : usableCents(amount)
}

/** Null as soon as one of them is not known. */
function sumOf (amounts: readonly (Cents | null)[]): Cents | null {
  return amounts.reduce<Cents | null>((total, amount) => total === null || amount === null ? null : total + amount, 0)
}
