// What no mix is below, from suppliers taken together: quick however many there are.
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixCandidate, MixObjective, MixRequest } from '../model/plan-question.ts'
import { WHOLE } from '../primitives/index.ts'
import { buildInstance } from './build-instance.ts'
import { entriesOf } from './entries-of.ts'
import { isLocal } from './is-local.ts'
import { type Ask, leastBound } from './solve-whole.ts'

/** What is left out when suppliers are taken together: each of them is about single suppliers, and without it no less is possible. */
const ABOUT_ONE: ReadonlySet<MixDemand> = new Set(['concentration', 'suppliers', 'minimum-order'])
/** More kinds of supplier than this are not quick. */
const MOST_KINDS = 1_000

/** In whole cents, or in suppliers; 0 where it says nothing. */
export async function classBound (request: MixRequest, candidates: readonly MixCandidate[], objective: MixObjective, ask: Ask): Promise<number> {
  if (objective === 'fewest-suppliers') return leastSuppliers(request, candidates)
  const together = joined(request, candidates)
  if (together.length > MOST_KINDS) return 0
  const { instance, aims } = buildInstance({ request, candidates: together, aim: objective, without: ABOUT_ONE, others: [] })
  return await leastBound(instance, aims, ask)
}

/** Suppliers of whom the same can be bought on the same terms, as one that can take on what all of them can. */
function joined (request: MixRequest, candidates: readonly MixCandidate[]): readonly MixCandidate[] {
  const kinds = new Map<string, MixCandidate>()
  for (const candidate of candidates) {
    const entries = entriesInTime(request, candidate)
    if (entries.length === 0) continue
    const key = JSON.stringify([isLocal(candidate, request), ...entries.map(({ planned, window }) => [planned?.id ?? null, window.basisPoints])])
    const other = kinds.get(key)
    if (other === undefined) kinds.set(key, candidate)
    else {
      const capacityCents = (other.capacityCents ?? 0) + (candidate.capacityCents ?? 0)
      kinds.set(key, { ...other, capacityCents, targetGroupBasisPoints: Math.max(other.targetGroupBasisPoints ?? 0, candidate.targetGroupBasisPoints ?? 0) })
    }
  }
  return [...kinds.values()]
}

/** The fewest that can fill it when each sells all it can, and the fewest of whom none has more than its share. */
function leastSuppliers (request: MixRequest, candidates: readonly MixCandidate[]): number {
  const fills = candidates.map((candidate) => {
    const best = entriesInTime(request, candidate).reduce((most, { window }) => Math.max(most, window.basisPoints), 0)
    return Math.floor((candidate.capacityCents ?? 0) * best / WHOLE)
  }).sort((first, second) => second - first)
  let [count, left] = [0, request.leftCents]
  while (left > 0 && count < fills.length) {
    left -= fills[count] as number
    count += 1
  }
  const share = request.wishes?.concentrationBasisPoints ?? WHOLE
  return request.leftCents === 0 ? 0 : Math.max(count, share === 0 ? 0 : Math.ceil(WHOLE / share))
}

function entriesInTime (request: MixRequest, candidate: MixCandidate): ReturnType<typeof entriesOf> {
  return entriesOf(candidate, request, { until: request.deadline, later: [], unrelated: request.rules?.unrelated === true })
}
