// Which demands cannot be met together?
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixRequest } from '../model/plan-question.ts'
import { type Search, searchMix } from './search.ts'

export interface DemandsFound {
  readonly demands: readonly MixDemand[]
  readonly isProven: boolean
}

/**
 * Leaves out one demand after another: what is still impossible without it does not need it. Those of suppliers and rules are tried first, so
 * that what stays is, where there is a choice, what the contractor can change. Dropping a demand never makes less possible, so that at the
 * end every one that stayed is needed.
 */
export async function findClash (search: Search): Promise<DemandsFound> {
  const made = demandsOf(search.request)
  const dropped = new Set<MixDemand>()
  let isProven = true
  for (const demand of made) {
    const { whole } = await searchMix(search, 'nothing', [], new Set([...dropped, demand]))
    if (whole.state === 'infeasible') dropped.add(demand)
    if (whole.state === 'gave-up') isProven = false
  }
  return { demands: made.filter((demand) => !dropped.has(demand)).reverse(), isProven }
}

/** The demands of a question, those that the contractor cannot change first. */
function demandsOf ({ wishes = {}, rules = {}, candidates }: MixRequest): readonly MixDemand[] {
  return [
    ...(rules.unrelated === true ? [] : ['unrelated' as const]),
    ...(candidates.some(({ minimumOrderCents = 0 }) => minimumOrderCents > 0) ? ['minimum-order' as const] : []),
    'capacity',
    ...(rules.mayFillCents === undefined ? [] : ['may-fill' as const]),
    ...(wishes.extraBudgetCents === undefined ? [] : ['extra-budget' as const]),
    ...(wishes.budgetCents === undefined ? [] : ['budget' as const]),
    ...(wishes.localOnly === true ? ['local' as const] : []),
    ...(wishes.mostSuppliers === undefined ? [] : ['suppliers' as const]),
    ...(wishes.concentrationBasisPoints === undefined ? [] : ['concentration' as const]),
    'deadline',
    'obligation'
  ]
}
