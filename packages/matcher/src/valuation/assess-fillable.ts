// How many euros of what is left can this supplier fill?
import type { Finding, Missing } from '../model/finding.ts'
import type { Fillable } from '../model/judgement.ts'
import type { Offering } from '../model/supplier.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { assumedFact, fact, finding, purchaseFor, shareOf } from '../primitives/index.ts'

export interface FillableQuestion {
  /** What is left of the obligation; null: not known. */
  readonly leftCents: Cents | null
  /** True when it is an estimate. */
  readonly leftIsEstimate: boolean
  /** True when that estimate rests on an assumption of the caller; all that leans on it is marked. */
  readonly isAssumed: boolean
  /** The most that can be bought within the contract: its sum, or the contractor's own budget. Null: not known. */
  readonly contractTakesCents: Cents | null
}

/**
 * Never more than is left, than the firm's capacity or than the contract can take, times what counts of an invoice; nothing
 * when that purchase would stay below the firm's minimum order. Rounded down: nobody is promised a cent that does not count.
 */
export function assessFillable (offering: Offering | null, recognition: BasisPoints | null, question: FillableQuestion): Fillable {
  const { leftCents, leftIsEstimate, contractTakesCents } = question
  const capacity = offering?.capacityCents ?? null
  const minimum = offering?.minimumOrderCents ?? null
  const mark = question.isAssumed ? assumedFact : fact
  const facts = [
    leftIsEstimate ? mark('left-estimate', 'cents', leftCents) : fact('left', 'cents', leftCents),
    fact('capacity', 'cents', capacity),
    fact('contract-takes', 'cents', contractTakesCents),
    fact('minimum-order', 'cents', minimum),
    fact('recognition', 'basis-points', recognition)
  ]
  if (leftCents === null || capacity === null || recognition === null) {
    return { cents: null, purchaseCents: null, estimated: leftIsEstimate, finding: finding('fillable', 'unknown', { facts, missing: missingFor(leftCents, capacity) }) }
  }
  const wanted = purchaseFor(leftCents, recognition)
  const purchase = Math.min(wanted, capacity, contractTakesCents ?? wanted)
  const possible = purchase > 0 && (minimum === null || purchase >= minimum)
  const cents = possible ? Math.min(leftCents, shareOf(purchase, recognition, { unit: 'cent', mode: 'down' })) : 0
  const purchaseCents = possible ? purchase : 0
  return {
    cents,
    purchaseCents,
    estimated: leftIsEstimate,
    finding: finding('fillable', possible ? 'met' : 'not-met', { facts: [...facts, mark('purchase', 'cents', purchaseCents), mark('fills', 'cents', cents)] })
  }
}

/** Is there an order this firm would take? Unknown as long as what is left, or the capacity, is not known. */
export function judgeOrder (fillable: Fillable, offering: Offering | null): Finding {
  const { cents, finding: found } = fillable
  const facts = found.facts.filter(({ name }) => ['left', 'left-estimate', 'capacity', 'contract-takes', 'minimum-order'].includes(name))
  if (offering?.minimumOrderCents === undefined) return finding('order-possible', 'met', { facts })
  if (cents === null) return finding('order-possible', 'unknown', { facts, missing: found.missing })
  const nothingLeft = found.facts.some(({ name, value }) => (name === 'left' || name === 'left-estimate') && value === 0)
  return finding('order-possible', cents > 0 || nothingLeft ? 'met' : 'not-met', { facts })
}

function missingFor (left: Cents | null, capacity: Cents | null): Missing[] {
  return [
    ...(left === null ? [{ kind: 'contract-fact' as const, name: 'obligation.left' }] : []),
    ...(capacity === null ? [{ kind: 'supplier-fact' as const, name: 'offerings.capacity' }] : [])
  ]
}
