// The suppliers that a good mix most likely has: a small question gives an answer at once, which the whole question then only has to confirm.
import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import { compareText } from '../primitives/index.ts'
import { fitsAny } from './fits-any.ts'
import { isLocal } from './is-local.ts'

/** Half of them by the objective, half by how much they can fill. */
export function pickCandidates (candidates: readonly MixCandidate[], request: MixRequest, count: number): readonly MixCandidate[] {
  const fills = new Map(candidates.map((one) => [one, fillsAtMost(one)]))
  const worth = new Map(candidates.map((one) => [one, worthOf(one, request)]))
  const by = (...orders: readonly ReadonlyMap<MixCandidate, number>[]): readonly MixCandidate[] => [...candidates].sort((first, second) => {
    for (const order of orders) {
      const difference = (order.get(second) as number) - (order.get(first) as number)
      if (difference !== 0) return difference
    }
    return compareText(first.id, second.id)
  })
  const picked = new Set([...by(worth, fills).slice(0, count / 2), ...by(fills, worth).slice(0, count / 2)])
  return candidates.filter((one) => picked.has(one))
}

function fillsAtMost ({ capacityCents = 0, recognition }: MixCandidate): number {
  return capacityCents * recognition.reduce((most, { basisPoints }) => Math.max(most, basisPoints), 0)
}

/** More is better, by the objective. */
function worthOf (candidate: MixCandidate, request: MixRequest): number {
  const { objective, planned = [] } = request
  if (objective === 'most-local') return isLocal(candidate, request) === true ? 1 : 0
  if (objective === 'most-target-group') return candidate.targetGroupBasisPoints ?? 0
  const takes = planned.reduce((sum, { cpv, cents }) => fitsAny(cpv, candidate.cpv ?? []) ? sum + cents : sum, 0)
  return objective === 'cheapest' ? Math.min(takes, candidate.capacityCents ?? 0) : 0
}
