// The columns of every supplier: is it in the mix, and how much of each of its entries is bought?
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import type { InstanceTerm } from '../model/plan-solver.ts'
import type { Cents } from '../model/values.ts'
import { WHOLE } from '../primitives/index.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './entries-of.ts'
import { isLocal } from './is-local.ts'

/** A supplier with its entries, and the most that is worth buying from it. */
export interface Offer {
  readonly candidate: MixCandidate
  readonly entries: readonly Entry[]
  readonly upper: Cents
}

/** What the columns of suppliers add up to, as terms of it. */
export interface Offers {
  readonly placed: readonly { readonly entry: Entry, readonly column: number }[]
  readonly bySupplier: readonly { readonly id: string, readonly isTaken: number, readonly amounts: readonly InstanceTerm[], readonly upper: Cents }[]
  /** What is filled, in cents. */
  readonly fills: readonly InstanceTerm[]
  /** What is bought beyond what is planned. */
  readonly extra: readonly InstanceTerm[]
  /** What is bought from suppliers that are not known to be local. */
  readonly away: readonly InstanceTerm[]
  /** What does not pay for work of the target group, in ten thousandths of a cent. */
  readonly other: readonly InstanceTerm[]
}

/** @param late for each month after the deadline the column that says whether it moves so far. */
export function addOffers (draft: Draft, offers: readonly Offer[], request: MixRequest, without: ReadonlySet<MixDemand>, late: readonly number[]): Offers {
  const { column, atMost, atLeast } = draft
  const unit = request.rules?.roundedTo === 'euro' ? 100 : 1
  const fills: InstanceTerm[] = []
  const placed = offers.map(({ entries, upper }) => entries.map((entry) => {
    const { planned, window: { basisPoints }, late: months } = entry
    const amount = column('whole', planned === null ? upper : Math.min(upper, planned.cents))
    fills.push(fillTerm(draft, amount, upper, basisPoints, unit))
    if (months > 0) atMost([[amount, 1], [late[months - 1] as number, -upper]], 0)
    return { entry, column: amount }
  }))
  const bySupplier = offers.map(({ candidate, upper }, index) => {
    const isTaken = column('binary', 1)
    const amounts = (placed[index] ?? []).map(({ column: amount }): InstanceTerm => [amount, 1])
    const least = without.has('minimum-order') ? 1 : Math.max(1, candidate.minimumOrderCents ?? 0)
    atMost([...amounts, [isTaken, -upper]], 0)
    if (least > 1) atLeast([...amounts, [isTaken, -least]], 0)
    return { id: candidate.id, isTaken, amounts, upper }
  })
  const all = placed.flat()
  const those = (is: (entry: Entry) => boolean): readonly InstanceTerm[] => all.filter(({ entry }) => is(entry)).map(({ column: amount }) => [amount, 1])
  return {
    placed: all, bySupplier, fills,
    extra: those(({ planned }) => planned === null),
    away: those(({ candidate }) => isLocal(candidate, request) !== true),
    other: all.map(({ entry, column: amount }) => [amount, WHOLE - (entry.candidate.targetGroupBasisPoints ?? 0)])
  }
}

/** The amount itself where all of it counts; else a column for what counts of it, rounded down. */
function fillTerm ({ column, atMost }: Draft, amount: number, upper: Cents, basisPoints: number, unit: number): InstanceTerm {
  if (basisPoints === WHOLE && unit === 1) return [amount, 1]
  const counted = column('whole', Math.floor(upper * basisPoints / WHOLE / unit))
  const shared = greatestDivisor(unit * WHOLE, basisPoints)
  atMost([[counted, unit * WHOLE / shared], [amount, -basisPoints / shared]], 0)
  return [counted, unit]
}

function greatestDivisor (first: number, second: number): number {
  return second === 0 ? first : greatestDivisor(second, first % second)
}
