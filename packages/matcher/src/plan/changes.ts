// How far demands give way, and the question after they did.
import type { MixChange, MixDemand } from '../model/plan-answer.ts'
import type { MixRequest, MixWishes, RelaxationCosts } from '../model/plan-question.ts'
import { WHOLE } from '../primitives/index.ts'
import type { Built } from './build-instance.ts'
import { mixOf } from './mix-of.ts'
import { monthEndsAfter } from './months.ts'

/** What the slack of a solution says of each demand that gave way. */
export function changesOf ({ entries, slack }: Built, values: readonly number[], request: MixRequest): readonly MixChange[] {
  const { wishes = {}, leftCents, deadline } = request
  const given = (demand: keyof RelaxationCosts): number => (slack.get(demand) ?? []).reduce((sum, one) => sum + (values[one] ?? 0), 0)
  const mix = mixOf(entries.map(({ entry, column }) => ({ entry, cents: values[column] ?? 0 })), request)
  const changes: MixChange[] = []
  const short = given('obligation')
  if (short > 0) changes.push({ demand: 'obligation', unit: 'cents', by: short, asked: leftCents, needed: leftCents - short })
  const months = given('deadline')
  if (months > 0) changes.push({ demand: 'deadline', unit: 'months', by: months, asked: deadline, needed: monthEndsAfter(deadline, months)[months - 1] as string })
  const { concentrationBasisPoints: share, mostSuppliers, budgetCents, extraBudgetCents } = wishes
  if (share !== undefined && given('concentration') > 0) changes.push(shareChange(share, largestShare(mix.suppliers, mix.purchaseCents)))
  const suppliers = given('suppliers')
  if (mostSuppliers !== undefined && suppliers > 0) changes.push({ demand: 'suppliers', unit: 'suppliers', by: suppliers, asked: mostSuppliers, needed: mostSuppliers + suppliers })
  const above = given('budget')
  if (budgetCents !== undefined && above > 0) changes.push({ demand: 'budget', unit: 'cents', by: above, asked: budgetCents, needed: budgetCents + above })
  const extra = given('extraBudget')
  if (extraBudgetCents !== undefined && extra > 0) changes.push({ demand: 'extra-budget', unit: 'cents', by: extra, asked: extraBudgetCents, needed: extraBudgetCents + extra })
  const away = given('local')
  if (away > 0) changes.push({ demand: 'local', unit: 'cents', by: away, asked: null, needed: away })
  return changes
}

export function shareChange (asked: number, needed: number): MixChange {
  return { demand: 'concentration', unit: 'basis-points', by: needed - asked, asked, needed }
}

/** Rounded up, so that it is enough. */
function largestShare (suppliers: readonly { readonly purchaseCents: number }[], all: number): number {
  const most = suppliers.reduce((largest, { purchaseCents }) => Math.max(largest, purchaseCents), 0)
  return all === 0 ? 0 : Number((BigInt(most) * BigInt(WHOLE) + BigInt(all) - 1n) / BigInt(all))
}

/** The question with every change made. */
export function changed (request: MixRequest, changes: readonly MixChange[]): MixRequest {
  let asked = request
  for (const change of changes) asked = withChange(asked, change)
  return asked
}

function withChange (request: MixRequest, { demand, needed }: MixChange): MixRequest {
  if (demand === 'obligation') return { ...request, leftCents: Number(needed) }
  if (demand === 'deadline') return { ...request, deadline: String(needed) }
  return { ...request, wishes: { ...request.wishes, ...WISHES[demand]?.(Number(needed)) } }
}

const WISHES: Readonly<Partial<Record<MixDemand, (needed: number) => MixWishes>>> = {
  concentration: (needed) => ({ concentrationBasisPoints: needed }),
  suppliers: (needed) => ({ mostSuppliers: needed }),
  budget: (needed) => ({ budgetCents: needed }),
  'extra-budget': (needed) => ({ extraBudgetCents: needed }),
  local: () => ({ localOnly: false })
}
