// From a question to an instance in whole cents: amounts that are nothing, or lie between the minimum order and the capacity.
import type {
  InstanceColumn, InstanceRow, InstanceTerm, LinearInstance, MixCandidate, MixDemand, MixObjective, MixRequest, RelaxationCosts
} from '../model/plan.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { WHOLE } from '../primitives/index.ts'
import { type Entry, entriesOf, type Horizon } from './entries-of.ts'
import { isLocal } from './is-local.ts'
import { monthEndsAfter } from './months.ts'
import type { Aims } from './solve-whole.ts'
import { usefulAmounts } from './useful-amounts.ts'

export interface InstanceQuestion {
  readonly request: MixRequest
  /** Those that a mix can lean on, in the order of their ids. */
  readonly candidates: readonly MixCandidate[]
  /** What is asked to be least; `nothing`: any mix will do; costs: the cheapest way to let demands give way. */
  readonly aim: MixObjective | 'nothing' | RelaxationCosts
  /** Demands that are not made. */
  readonly without: ReadonlySet<MixDemand>
  /** For each earlier mix its suppliers, of whom at least one must be absent. */
  readonly others: readonly ReadonlySet<string>[]
}

/** Where the amounts stand in an instance. */
export interface Built {
  readonly instance: LinearInstance
  readonly aims: Aims
  readonly entries: readonly { readonly entry: Entry, readonly column: number }[]
  readonly slack: ReadonlyMap<keyof RelaxationCosts, readonly number[]>
}

/** A day after every deadline. */
const NEVER: IsoDay = '2199-12-31'
/** How many months a deadline may move. */
const MOST_MONTHS_LATER = 24
/** More than this is never bought: sums of basis points of it stay whole. */
const MOST: Cents = 900_000_000_000

export function buildInstance ({ request, candidates, aim, without, others }: InstanceQuestion): Built {
  const { leftCents, rules = {}, wishes = {}, planned = [] } = request
  const costs = typeof aim === 'object' ? aim : {}
  const columns: InstanceColumn[] = []
  const rows: InstanceRow[] = []
  const column = (kind: InstanceColumn['kind'], upper: number): number => columns.push({ kind, lower: 0, upper }) - 1
  const atMost = (terms: readonly InstanceTerm[], upper: number): void => { if (terms.length > 0 || upper < 0) rows.push({ terms, lower: null, upper }) }
  const slack = new Map<keyof RelaxationCosts, readonly number[]>()
  /** How far a demand gives way, where it may; else nothing. */
  const giving = (demand: keyof RelaxationCosts, kind: InstanceColumn['kind'], upper: number, count = 1): readonly number[] => {
    if (costs[demand] === undefined) return []
    const made = Array.from({ length: count }, () => column(kind, upper))
    slack.set(demand, made)
    return made
  }
  const less = (made: readonly number[], times = 1): readonly InstanceTerm[] => made.map((one) => [one, -times])

  const horizon: Horizon = {
    until: without.has('deadline') ? NEVER : request.deadline,
    later: costs.deadline === undefined || without.has('deadline') ? [] : monthEndsAfter(request.deadline, MOST_MONTHS_LATER),
    unrelated: without.has('unrelated') || rules.unrelated === true
  }
  const suppliers = candidates.map((candidate) => ({ candidate, entries: entriesOf(candidate, request, horizon) })).filter(({ entries }) => entries.length > 0)
  const most = usefulAmounts(suppliers, request, without, costs)
  const unit = rules.roundedTo === 'euro' ? 100 : 1
  const late = giving('deadline', 'binary', 1, horizon.later.length)
  late.forEach((one, index) => { if (index > 0) atMost([[one, 1], [late[index - 1] as number, -1]], 0) })

  const placed: { entry: Entry, column: number }[] = []
  const fills: InstanceTerm[] = []
  const extra: InstanceTerm[] = []
  const away: InstanceTerm[] = []
  const others10000: InstanceTerm[] = []
  const chosen = new Map<string, number>()
  const bySupplier: { readonly amounts: readonly InstanceTerm[], readonly upper: Cents }[] = []
  suppliers.forEach(({ candidate, entries }, index) => {
    const upper = most[index] as Cents
    const isTaken = column('binary', 1)
    chosen.set(candidate.id, isTaken)
    const amounts = entries.map((entry): InstanceTerm => {
      const { planned: line, window: { basisPoints }, late: months } = entry
      const amount = column('whole', line === null ? upper : Math.min(upper, line.cents))
      placed.push({ entry, column: amount })
      if (basisPoints === WHOLE && unit === 1) fills.push([amount, 1])
      else {
        const counted = column('whole', Math.floor(upper * basisPoints / WHOLE / unit))
        const shared = greatestDivisor(unit * WHOLE, basisPoints)
        atMost([[counted, unit * WHOLE / shared], [amount, -basisPoints / shared]], 0)
        fills.push([counted, unit])
      }
      if (line === null) extra.push([amount, 1])
      if (isLocal(candidate, request) !== true) away.push([amount, 1])
      others10000.push([amount, WHOLE - (candidate.targetGroupBasisPoints ?? 0)])
      if (months > 0) atMost([[amount, 1], [late[months - 1] as number, -upper]], 0)
      return [amount, 1]
    })
    const least = without.has('minimum-order') ? 1 : Math.max(1, candidate.minimumOrderCents ?? 0)
    atMost([...amounts, [isTaken, -upper]], 0)
    if (least > 1) rows.push({ terms: [...amounts, [isTaken, -least]], lower: 0, upper: null })
    bySupplier.push({ amounts, upper })
  })
  const total = column('whole', Math.min(MOST, placed.reduce((sum, { column: amount }) => sum + (columns[amount]?.upper ?? 0), 0)))
  rows.push({ terms: [...placed.map(({ column: amount }): InstanceTerm => [amount, 1]), [total, -1]], lower: 0, upper: 0 })
  for (const line of planned) atMost(placed.filter(({ entry }) => entry.planned === line).map(({ column: amount }) => [amount, 1]), line.cents)

  if (!without.has('obligation')) {
    const short = giving('obligation', 'whole', leftCents)
    rows.push({ terms: [...fills, ...short.map((one): InstanceTerm => [one, 1])], lower: leftCents, upper: null })
    if (rules.mayFillCents !== undefined && !without.has('may-fill')) rows.push({ terms: short.map((one) => [one, 1]), lower: leftCents - rules.mayFillCents, upper: null })
  }
  const { concentrationBasisPoints: share, mostSuppliers, budgetCents, extraBudgetCents, localOnly } = wishes
  if (share !== undefined && !without.has('concentration')) {
    const above = less(giving('concentration', 'whole', MOST), WHOLE)
    // what is bought is never less than what it fills: whoever can sell no more than the share of that needs no row
    const certain = without.has('obligation') || costs.obligation !== undefined ? 0 : Math.floor(leftCents * share / WHOLE)
    for (const { amounts, upper } of bySupplier) if (upper > certain) atMost([...amounts.map(([amount]): InstanceTerm => [amount, WHOLE]), [total, -share], ...above], 0)
  }
  const taken = [...chosen.values()].map((one): InstanceTerm => [one, 1])
  if (mostSuppliers !== undefined && !without.has('suppliers')) atMost([...taken, ...less(giving('suppliers', 'whole', suppliers.length))], mostSuppliers)
  if (budgetCents !== undefined && !without.has('budget')) atMost([[total, 1], ...less(giving('budget', 'whole', MOST))], budgetCents)
  if (extraBudgetCents !== undefined && !without.has('extra-budget')) atMost([...extra, ...less(giving('extraBudget', 'whole', MOST))], extraBudgetCents)
  if (localOnly === true && !without.has('local')) atMost([...away, ...less(giving('local', 'whole', MOST))], 0)
  for (const ids of others) atMost([...ids].flatMap((id): readonly InstanceTerm[] => chosen.has(id) ? [[chosen.get(id) as number, 1]] : []), ids.size - 1)

  const cost = [...slack].flatMap(([demand, made]) => made.map((one): InstanceTerm => [one, costs[demand] ?? 0]))
  const everything: readonly InstanceTerm[] = [[total, 1]]
  const inOrder = typeof aim === 'object'
    ? [cost, everything]
    : { cheapest: [extra, everything], 'most-local': [away, extra, everything], 'fewest-suppliers': [taken, extra, everything], 'most-target-group': [others10000, extra, everything], nothing: [[]] }[aim]
  return { instance: { columns, rows, minimise: [] }, aims: { inOrder, parts: aim === 'most-target-group' ? WHOLE : 1 }, entries: placed, slack }
}

function greatestDivisor (first: number, second: number): number {
  return second === 0 ? first : greatestDivisor(second, first % second)
}
