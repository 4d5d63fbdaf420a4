// From the amounts of an instance to a mix as a person reads it.
import type { Mix, MixPurchase, MixSupplier } from '../model/plan-answer.ts'
import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import type { Cents } from '../model/values.ts'
import { compareText, portionOf, shareOf } from '../primitives/index.ts'
import type { Entry } from './entries-of.ts'
import { isForContract } from './is-for-contract.ts'
import { isLocal } from './is-local.ts'
import { monthOf } from './months.ts'

export type MixFound = Omit<Mix, 'proof' | 'more' | 'finding'>

/** Those who sell most come first. */
export function mixOf (bought: readonly { readonly entry: Entry, readonly cents: Cents }[], request: MixRequest): MixFound {
  const all = bought.filter(({ cents }) => cents > 0)
  const bySupplier = new Map<MixCandidate, MixPurchase[]>()
  for (const { entry, cents } of all) bySupplier.set(entry.candidate, [...bySupplier.get(entry.candidate) ?? [], purchaseOf(entry, cents, request)])
  const purchaseCents = total(all.map(({ cents }) => cents))
  const suppliers = [...bySupplier].map(([candidate, purchases]) => supplierOf(candidate, purchases, purchaseCents, request))
    .sort((first, second) => second.purchaseCents - first.purchaseCents || compareText(first.id, second.id))
  const plannedCents = total(all.filter(({ entry }) => entry.planned !== null).map(({ cents }) => cents))
  return {
    suppliers,
    purchaseCents,
    plannedCents,
    extraCents: purchaseCents - plannedCents,
    fillsCents: total(suppliers.map(({ fillsCents }) => fillsCents)),
    localCents: total(suppliers.map((one) => one.isLocal === true ? one.purchaseCents : 0)),
    targetGroupCents: total(suppliers.map(({ targetGroupCents }) => targetGroupCents ?? 0))
  }
}

function purchaseOf ({ candidate, window, planned }: Entry, cents: Cents, request: MixRequest): MixPurchase {
  const { rules = {} } = request
  const { from, until, basisPoints, reason } = window
  return {
    month: monthOf(from), from, until, cents, recognitionBasisPoints: basisPoints, ...(reason === undefined ? {} : { reason }),
    fillsCents: shareOf(cents, basisPoints, { unit: rules.roundedTo ?? 'cent', mode: 'down' }),
    isForContract: isForContract(planned?.id ?? null, candidate, request), planned: planned?.id ?? null
  }
}

function supplierOf (candidate: MixCandidate, purchases: readonly MixPurchase[], all: Cents, request: MixRequest): MixSupplier {
  const purchaseCents = total(purchases.map(({ cents }) => cents))
  const { id, name, targetGroupBasisPoints: share } = candidate
  return {
    id, name, purchaseCents,
    shareBasisPoints: portionOf(purchaseCents, all),
    fillsCents: total(purchases.map(({ fillsCents }) => fillsCents)),
    isLocal: isLocal(candidate, request),
    targetGroupCents: share === undefined ? null : shareOf(purchaseCents, share, { unit: 'cent', mode: 'down' }),
    capacityIsAssumed: request.candidates.some((one) => one.id === id && one.capacityCents === undefined),
    purchases: [...purchases].sort((first, second) => compareText(first.from, second.from))
  }
}

function total (amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, one) => sum + one, 0)
}
