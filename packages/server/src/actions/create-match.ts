import type { Supplier } from '@sroi/matcher'
import type { Dependencies } from '../dependencies.ts'
import type { MatchRecord, Receipt, RecordedOutcome } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { answerMatch } from './answer-match.ts'
import { ask } from './ask.ts'
import { matchRequest } from './match-request.ts'
import { readRecordable } from './read-question.ts'
import { registerReference, ruleSetReferences } from './references.ts'

/**
 * The same answer as `matchSuppliers`, and for a need in words as `searchSuppliers`, with a stored receipt of everything it rests on.
 * @param input a `Search` without `after`, unchecked.
 * @param record where the receipt is written: by itself, or in a transaction with more.
 * @throws MatcherError INVALID_REQUEST with every problem of the question; nothing is stored then.
 */
export async function createMatch (
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>, input: unknown, record: (record: MatchRecord) => Promise<Receipt> = store.recordMatch
): Promise<Receipt> {
  const asked = await ask({ store, clock }, input, readRecordable)
  const { question, authority, on, knownAt, ruleSets, register, authorities } = asked
  const outcome = answerMatch(matchRequest(asked, ruleSets, register.suppliers), () => readerFor(authorities))
  return record({
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
  })
}

function shownSuppliers (outcome: RecordedOutcome, suppliers: readonly Supplier[]): readonly Supplier[] {
  const shown = new Set([...outcome.ranked.items, ...outcome.pending.items, ...outcome.refused.items].map(({ supplier }) => supplier.id))
  return suppliers.filter(({ id }) => shown.has(id))
}
