// From a question to an instance in whole cents: amounts that are nothing, or lie between the minimum order and the capacity.
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixCandidate, MixObjective, MixRequest, RelaxationCosts } from '../model/plan-question.ts'
import type { InstanceTerm, LinearInstance } from '../model/plan-solver.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { WHOLE } from '../primitives/index.ts'
import { addDemands } from './add-demands.ts'
import { type Draft, newDraft } from './draft.ts'
import { entriesOf, type Horizon } from './entries-of.ts'
import { monthEndsAfter } from './months.ts'
import { addOffers, type Offers } from './offers.ts'
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

/** An instance, and where the amounts stand in it. */
export interface Built {
  readonly instance: LinearInstance
  readonly aims: Aims
  readonly entries: Offers['placed']
  /** How many suppliers. */
  readonly count: readonly InstanceTerm[]
  readonly slack: Draft['slack']
}

/** A day after every deadline. */
const NEVER: IsoDay = '2199-12-31'
/** How many months a deadline may move. */
const MOST_MONTHS_LATER = 24
/** More than this is never bought: sums of basis points of it stay whole. */
const MOST: Cents = 900_000_000_000

export function buildInstance ({ request, candidates, aim, without, others }: InstanceQuestion): Built {
  const costs = typeof aim === 'object' ? aim : {}
  const draft = newDraft(costs)
  const { columns, rows, column, atMost, giving } = draft
  const horizon = horizonOf(request, without, costs)
  const suppliers = candidates.map((candidate) => ({ candidate, entries: entriesOf(candidate, request, horizon) })).filter(({ entries }) => entries.length > 0)
  const most = usefulAmounts(suppliers, request, without, costs)
  const late = giving('deadline', 'binary', 1, horizon.later.length)
  late.forEach((one, index) => { if (index > 0) atMost([[one, 1], [late[index - 1] as number, -1]], 0) })

  const offers = addOffers(draft, suppliers.map((one, index) => ({ ...one, upper: most[index] as Cents })), request, without, late)
  const { placed, bySupplier } = offers
  const total = column('whole', Math.min(MOST, placed.reduce((sum, { column: amount }) => sum + (columns[amount]?.upper ?? 0), 0)))
  rows.push({ terms: [...placed.map(({ column: amount }): InstanceTerm => [amount, 1]), [total, -1]], lower: 0, upper: 0 })
  for (const line of request.planned ?? []) atMost(placed.filter(({ entry }) => entry.planned === line).map(({ column: amount }) => [amount, 1]), line.cents)
  addDemands(draft, offers, { request, without, total, most: MOST })
  for (const ids of others) atMost(bySupplier.filter(({ id }) => ids.has(id)).map(({ isTaken }) => [isTaken, 1]), ids.size - 1)
  return { instance: { columns, rows, minimise: [] }, aims: aimsOf(aim, offers, draft, total), entries: placed, count: bySupplier.map(({ isTaken }): InstanceTerm => [isTaken, 1]), slack: draft.slack }
}

function horizonOf ({ deadline, rules = {} }: MixRequest, without: ReadonlySet<MixDemand>, costs: RelaxationCosts): Horizon {
  const isOpen = without.has('deadline')
  return {
    until: isOpen ? NEVER : deadline,
    later: costs.deadline === undefined || isOpen ? [] : monthEndsAfter(deadline, MOST_MONTHS_LATER),
    unrelated: without.has('unrelated') || rules.unrelated === true
  }
}

function aimsOf (aim: InstanceQuestion['aim'], { extra, away, other, bySupplier }: Offers, { slack }: Draft, total: number): Aims {
  const everything: readonly InstanceTerm[] = [[total, 1]]
  if (typeof aim === 'object') return { inOrder: [[...slack].flatMap(([demand, made]) => made.map((one): InstanceTerm => [one, aim[demand] ?? 0])), everything], parts: 1 }
  const inOrder: Readonly<Record<typeof aim, Aims['inOrder']>> = {
    cheapest: [extra, everything],
    'most-local': [away, extra, everything],
    'fewest-suppliers': [bySupplier.map(({ isTaken }): InstanceTerm => [isTaken, 1]), extra, everything],
    'most-target-group': [other, extra, everything],
    nothing: [[]]
  }
  return { inOrder: inOrder[aim], parts: aim === 'most-target-group' ? WHOLE : 1 }
}
