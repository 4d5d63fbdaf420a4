import type { MatchOutcome, Supplier } from '@sroi/matcher'
import type { Dependencies } from '../dependencies.ts'
import type { Receipt } from '../store/index.ts'
import { digestOf } from '../json/digest.ts'
import { matchSuppliers } from './match-suppliers.ts'

/**
 * The same answer as `matchSuppliers`, with a stored receipt of everything it rests on.
 * @param input a `Question`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question; nothing is stored then.
 */
export async function createMatch (
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>, input: unknown
): Promise<Receipt> {
  const { question, authority, on, knownAt, ruleSets, register, outcome } = await matchSuppliers({ store, clock }, input)
  return store.recordMatch({
    createdAt: clock.now(),
    question,
    authority,
    on,
    knownAt,
    ruleSets: ruleSets.map((ruleSet) => ({ id: ruleSet.id, version: ruleSet.version, sha256: digestOf(ruleSet) })),
    register: { id: register.id, revision: register.revision },
    suppliers: shownSuppliers(outcome, register.suppliers),
    outcome
  })
}

function shownSuppliers (outcome: MatchOutcome, suppliers: readonly Supplier[]): readonly Supplier[] {
  const shown = new Set([...outcome.ranked.items, ...outcome.pending.items, ...outcome.refused.items].map(({ supplier }) => supplier.id))
  return suppliers.filter(({ id }) => shown.has(id))
}
