// Does a mix meet every demand, reckoned anew from the question with whole numbers? Nothing of the instance is used.
import type { MixSupplier } from '../model/plan-answer.ts'
import type { MixRequest } from '../model/plan-question.ts'
import { daysLater, isWithin, shareOf, WHOLE } from '../primitives/index.ts'
import { fitsAny } from './fits-any.ts'
import { isForContract } from './is-for-contract.ts'
import { isLocal } from './is-local.ts'
import type { MixFound } from './mix-of.ts'
import { monthOf } from './months.ts'
import { valueMix } from './value-mix.ts'

export function meetsEveryDemand (mix: MixFound, request: MixRequest): boolean {
  const { wishes = {}, rules = {}, leftCents, planned = [] } = request
  const { suppliers, purchaseCents } = mix
  const share = wishes.concentrationBasisPoints ?? WHOLE
  const worth = valueMix(suppliers, request)
  return worth !== null && worth >= leftCents && worth === mix.fillsCents && (rules.mayFillCents ?? leftCents) >= leftCents &&
    purchaseCents === mix.plannedCents + mix.extraCents &&
    purchaseCents === suppliers.reduce((sum, one) => sum + one.purchaseCents, 0) &&
    suppliers.every((one) => isPossible(one, request)) &&
    suppliers.every((one) => BigInt(one.purchaseCents) * BigInt(WHOLE) <= BigInt(purchaseCents) * BigInt(share)) &&
    suppliers.length <= (wishes.mostSuppliers ?? suppliers.length) &&
    purchaseCents <= (wishes.budgetCents ?? purchaseCents) &&
    mix.extraCents <= (wishes.extraBudgetCents ?? mix.extraCents) &&
    planned.every(({ id, cents }) => boughtFor(id, suppliers) <= cents)
}

function boughtFor (planned: string | null, suppliers: readonly MixSupplier[]): number {
  return suppliers.reduce((sum, { purchases }) => purchases.reduce((more, one) => one.planned === planned ? more + one.cents : more, sum), 0)
}

function isPossible (supplier: MixSupplier, request: MixRequest): boolean {
  const { wishes = {}, planned = [], rules = {}, assumedCapacityCents = 0, on, deadline } = request
  const candidate = request.candidates.find(({ id }) => id === supplier.id)
  if (candidate === undefined) return false
  const { capacityCents = assumedCapacityCents, minimumOrderCents = 0, leadTimeDays = 0, recognition, cpv = [] } = candidate
  return supplier.purchaseCents === supplier.purchases.reduce((sum, { cents }) => sum + cents, 0) &&
    supplier.purchaseCents >= minimumOrderCents && supplier.purchaseCents <= capacityCents &&
    (wishes.localOnly !== true || isLocal(candidate, request) === true) &&
    supplier.purchases.every(({ from, until, cents, fillsCents, recognitionBasisPoints, isForContract: is, planned: id }) => {
      const line = planned.find((one) => one.id === id)
      const counts = (day: string): boolean => recognition.some((one) => one.basisPoints >= recognitionBasisPoints && isWithin(day, one))
      return Number.isSafeInteger(cents) && cents > 0 && from <= until && until <= deadline && from >= daysLater(on, leadTimeDays) &&
        counts(from) && counts(until) && fillsCents === shareOf(cents, recognitionBasisPoints, { unit: rules.roundedTo ?? 'cent', mode: 'down' }) &&
        is === isForContract(id, candidate, request) && (rules.unrelated === true || is) &&
        (id === null || (line !== undefined && fitsAny(line.cpv, cpv) && monthOf(from) >= line.from && monthOf(until) <= line.until))
    })
}
