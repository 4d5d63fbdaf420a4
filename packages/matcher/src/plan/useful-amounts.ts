// The most that is worth buying from each supplier: small limits make a solver quick and exact.
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixCandidate, MixRequest, RelaxationCosts } from '../model/plan-question.ts'
import type { Cents } from '../model/values.ts'
import { purchaseFor, WHOLE } from '../primitives/index.ts'
import type { Entry } from './entries-of.ts'

/** More than this is never bought from one supplier. */
const MOST: Cents = 100_000_000_000

/**
 * Nobody need sell more than fills all of it, at what counts least of its own purchases, or than its minimum order. Where no supplier may have more
 * than a share of the whole, a mix that fills more than is asked can be made smaller until it is what the minimum orders force: none is larger.
 */
export function usefulAmounts (
  suppliers: readonly { readonly candidate: MixCandidate, readonly entries: readonly Entry[] }[], { leftCents, wishes = {}, rules = {} }: MixRequest,
  without: ReadonlySet<MixDemand>, costs: RelaxationCosts
): readonly Cents[] {
  const unit = rules.roundedTo === 'euro' ? 100 : 1
  const least = ({ minimumOrderCents = 0 }: MixCandidate): Cents => without.has('minimum-order') ? 0 : minimumOrderCents
  const needs = suppliers.map(({ entries }) => {
    const lowest = Math.min(...entries.map(({ window }) => window.basisPoints))
    // what is rounded down of each purchase is bought on top
    return purchaseFor(leftCents + unit * entries.length, lowest)
  })
  const { concentrationBasisPoints: share } = wishes
  const hasShare = share !== undefined && !without.has('concentration')
  const minima = suppliers.map(({ candidate }) => least(candidate)).sort((first, second) => second - first)
  const counted = without.has('suppliers') || costs.suppliers !== undefined ? minima.length : wishes.mostSuppliers ?? minima.length
  const forced = minima.slice(0, counted).reduce((sum, one) => sum + one, 0)
  const all = hasShare
    ? Math.max(needs.reduce((most, one) => Math.max(most, one), 0), forced, share === 0 ? 0 : purchaseFor(minima[0] ?? 0, share)) + (suppliers.length + 1) * unit * WHOLE
    : 0
  return suppliers.map(({ candidate }, index) => {
    const capacity = without.has('capacity') ? MOST : candidate.capacityCents ?? 0
    const useful = !hasShare ? needs[index] as Cents : costs.concentration === undefined ? Math.floor(all * share / WHOLE) + 1 : all
    return Math.min(capacity, Math.max(useful, least(candidate)), MOST)
  })
}
