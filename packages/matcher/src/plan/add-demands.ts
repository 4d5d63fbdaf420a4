// What is asked of a mix, as rows; where a demand may give way, with a column for how far.
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixRequest } from '../model/plan-question.ts'
import type { InstanceTerm } from '../model/plan-solver.ts'
import type { Cents } from '../model/values.ts'
import { WHOLE } from '../primitives/index.ts'
import type { Draft } from './draft.ts'
import type { Offers } from './offers.ts'

interface Asked {
  readonly request: MixRequest
  readonly without: ReadonlySet<MixDemand>
  /** The column of all that is bought. */
  readonly total: number
  /** More than this is never bought. */
  readonly most: Cents
}

export function addDemands (draft: Draft, offers: Offers, asked: Asked): void {
  const short = asked.without.has('obligation') ? null : addObligation(draft, offers, asked)
  addShare(draft, offers, asked, short !== null && short.length === 0)
  addWishes(draft, offers, asked)
}

/** @returns the columns for what is not filled. */
function addObligation ({ atLeast, giving }: Draft, { fills }: Offers, { request: { leftCents, rules = {} }, without }: Asked): readonly number[] {
  const short = giving('obligation', 'whole', leftCents)
  const plus = short.map((one): InstanceTerm => [one, 1])
  atLeast([...fills, ...plus], leftCents)
  if (rules.mayFillCents !== undefined && !without.has('may-fill')) atLeast(plus, leftCents - rules.mayFillCents)
  return short
}

/** @param isFilled what is left is filled in any case. */
function addShare ({ atMost, giving }: Draft, { bySupplier }: Offers, { request: { leftCents, wishes = {} }, without, total, most }: Asked, isFilled: boolean): void {
  const { concentrationBasisPoints: share } = wishes
  if (share === undefined || without.has('concentration')) return
  const above = less(giving('concentration', 'whole', most), WHOLE)
  // what is bought is never less than what it fills: whoever can sell no more than the share of that needs no row
  const certain = isFilled ? Math.floor(leftCents * share / WHOLE) : 0
  for (const { amounts, upper } of bySupplier) {
    if (upper > certain) atMost([...amounts.map(([amount]): InstanceTerm => [amount, WHOLE]), [total, -share], ...above], 0)
  }
}

function addWishes ({ atMost, giving }: Draft, { bySupplier, extra, away }: Offers, { request: { wishes = {} }, without, total, most }: Asked): void {
  const { mostSuppliers, budgetCents, extraBudgetCents, localOnly } = wishes
  if (mostSuppliers !== undefined && !without.has('suppliers')) atMost([...bySupplier.map(({ isTaken }): InstanceTerm => [isTaken, 1]), ...less(giving('suppliers', 'whole', bySupplier.length))], mostSuppliers)
  if (budgetCents !== undefined && !without.has('budget')) atMost([[total, 1], ...less(giving('budget', 'whole', most))], budgetCents)
  if (extraBudgetCents !== undefined && !without.has('extra-budget')) atMost([...extra, ...less(giving('extraBudget', 'whole', most))], extraBudgetCents)
  if (localOnly === true && !without.has('local')) atMost([...away, ...less(giving('local', 'whole', most))], 0)
}

function less (columns: readonly number[], times = 1): readonly InstanceTerm[] {
  return columns.map((one) => [one, -times])
}
