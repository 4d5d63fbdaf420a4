// Who comes first? A total order, the same on every machine.
import type { Candidate } from '../model/judgement.ts'
import { compareText, spread } from '../primitives/index.ts'

/**
 * Highest score first, then most euros filled. Equals rotate by the seed, so that nobody always comes first; the id decides
 * what is left, so that the order is total.
 */
export function rank (candidates: readonly Candidate[], seed: string): readonly Candidate[] {
  const turn = new Map(candidates.map(({ supplier }) => [supplier.id, spread(`${seed} ${supplier.id}`)]))
  return [...candidates].sort((first, second) =>
    second.score - first.score ||
    (second.fillable.cents ?? 0) - (first.fillable.cents ?? 0) ||
    (turn.get(first.supplier.id) ?? 0) - (turn.get(second.supplier.id) ?? 0) ||
    compareText(first.supplier.id, second.supplier.id))
}
