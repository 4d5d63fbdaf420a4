// How many of those that qualify could perform the contract by themselves?
import type { PartAssessed } from '../assess-part.ts'
import type { Verdict } from '../model/finding.ts'
import type { CountedToday, MarketTest } from '../model/market-test.ts'
import type { Cents } from '../model/values.ts'
import { monthsIn, type Ratio, ratio, roundCents, smallest, times, usableCents, verdictOf } from '../primitives/index.ts'

const YEAR = ratio(12)

/** A capacity is what can be taken on in a year, so it is compared with what the contract is worth in a year: all of it where that runs for less. */
export function offersByCapacity (capacities: readonly (Cents | null)[], { part: { facts }, period }: Pick<PartAssessed, 'part' | 'period'>): MarketTest['offers'] {
  const amount = facts.value?.estimated ?? facts.value?.awarded
  const cents = amount === undefined ? null : usableCents(amount)
  const months = facts.months !== undefined ? ratio(facts.months) : monthsOf(period)
  const yearCents = cents === null || months === null ? null : worthInYear(cents, months)
  const verdicts = capacities.map((capacity): Verdict => {
    if (capacity === null) return 'unknown'
    if (yearCents !== null) return verdictOf(capacity >= yearCents)
    // who can take on all of it in a year can do so however long it runs
    return cents !== null && capacity >= cents ? 'met' : 'unknown'
  })
  return { ...counted(verdicts), yearCents }
}

export function counted (verdicts: readonly Verdict[]): CountedToday {
  const of = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length
  return { met: of('met'), unknown: of('unknown'), notMet: of('not-met') }
}

/** Null: it has no end, or that is not known. */
function monthsOf (period: PartAssessed['period']): Ratio | null {
  return period === null || period.until === null ? null : monthsIn({ from: period.from, until: period.until })
}

function worthInYear (cents: Cents, { over, under }: Ratio): Cents {
  return over === 0n ? cents : roundCents(smallest(ratio(cents), times(ratio(cents), times(YEAR, { over: under, under: over }))), { unit: 'cent', mode: 'half-up' })
}
