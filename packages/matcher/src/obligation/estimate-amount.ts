// What would be due, where it is not certain? With the reasons why it is no debt.
import type { FactUsed, Verdict } from '../model/finding.ts'
import type { Assumption, EstimateReason } from '../model/obligation.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { assumedFact, fact } from '../primitives/index.ts'
import { amountOf, type Reckoning } from './amount-of.ts'
import type { ContractSum } from './contract-sum.ts'
import type { BaseFound } from './find-base.ts'
import type { OwnLabelFound } from './find-own-label.ts'
import type { RateFound } from './find-rate.ts'

export interface Estimate {
  readonly cents: Cents
  readonly rateBasisPoints: BasisPoints | null
  readonly reasons: readonly EstimateReason[]
}

interface EstimateQuestion {
  readonly applies: Verdict
  readonly sum: ContractSum
  readonly base: BaseFound
  readonly rate: RateFound
  readonly own: OwnLabelFound
  readonly assumed: Assumption | null
  readonly reckoning: Reckoning
}

/** By the rate, the least the rate can be, or what the caller assumes; less what labels take off in any case. Null: nothing to reckon with. */
export function estimateAmount ({ applies, sum, base, rate, own, assumed, reckoning }: EstimateQuestion): { readonly estimate: Estimate | null, readonly facts: readonly FactUsed[] } {
  const used = rate.isActivity === true ? null : rate.basisPoints ?? rate.atLeast ?? assumed?.basisPoints ?? null
  const baseCents = base.isSum ? sum.cents : base.cents
  const canEstimate = base.finding.verdict === 'met' || (base.isSum && rate.basisPoints === null)
  if (used === null || baseCents === null || !canEstimate) return { estimate: null, facts: [] }

  const assumption = rate.basisPoints === null && rate.atLeast === null ? assumed : null
  const cents = amountOf(baseCents, used, own.leastBasisPoints, reckoning)
  return {
    estimate: {
      cents,
      rateBasisPoints: used,
      reasons: [
        ...(base.isSum ? sum.reasons : []),
        ...(assumption === null ? [] : ['assumed-rate' as const]),
        ...(rate.atLeast === null ? [] : ['minimum-rate' as const]),
        ...(own.leastBasisPoints === own.mostBasisPoints ? [] : ['own-label' as const]),
        ...(applies === 'unknown' ? ['not-sure-it-applies' as const] : [])
      ]
    },
    facts: [
      ...(assumption === null ? [] : [assumedFact('assumed-rate', 'basis-points', used)]),
      ...(assumption?.reason === undefined ? [] : [assumedFact('assumption', 'text', assumption.reason)]),
      (assumption === null ? fact : assumedFact)('estimate', 'cents', cents)
    ]
  }
}
