import type { Supplier } from '@sroi/matcher'
import { matchRegister, supplierOf } from '../catalogue/index.ts'
import type { Dependencies } from '../dependencies.ts'
import type { MatchRecord, ReadableStore, RecordedOutcome } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { ask } from './ask.ts'
import { matchRequest } from './match-request.ts'
import { readRecordable } from './read-question.ts'
import { registerReference, ruleSetReferences } from './references.ts'

/**
 * The same answer as `matchSuppliers`, and for a need in words as `searchSuppliers`, as a receipt holds it, with everything it rests on. Nothing is stored yet.
 * @param input a `Search` without `after`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function matchRecord ({ store, clock, catalogues }: Pick<Dependencies, 'clock' | 'catalogues'> & { readonly store: ReadableStore }, input: unknown): Promise<MatchRecord> {
  const asked = await ask({ store, clock }, input, readRecordable)
  const { question, authority, on, knownAt, ruleSets, register, authorities } = asked
  const catalogue = await catalogues.of(register)
  const outcome = matchRegister(catalogue, matchRequest(asked, ruleSets, register.suppliers), readerFor(authorities))
  return {
    kind: 'match',
    createdAt: clock.now(),
    question,
    authority,
    on,
    knownAt,
    ruleSets: ruleSetReferences(ruleSets),
    register: registerReference(register),
    suppliers: shownSuppliers(outcome, register.suppliers),
    outcome
  }
}

/** In the order of the register, which is that of their ids. */
function shownSuppliers (outcome: RecordedOutcome, suppliers: readonly Supplier[]): readonly Supplier[] {
  const shown = new Set([...outcome.ranked.items, ...outcome.pending.items, ...outcome.refused.items].map(({ supplier }) => supplier.id))
  return [...shown].sort().map(supplierOf(suppliers))
}
