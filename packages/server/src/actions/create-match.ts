import type { Supplier } from '@sroi/matcher'
import type { Dependencies } from '../dependencies.ts'
import { digestOf } from '../json/digest.ts'
import type { Receipt, RecordedOutcome } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { answerMatch } from './answer-match.ts'
import { ask } from './ask.ts'
import { matchRequest } from './match-request.ts'
import { readRecordable } from './read-question.ts'

/**
 * The same answer as `matchSuppliers`, and for a need in words as `searchSuppliers`, with a stored receipt of everything it rests on.
 * @param input a `Search` without `after`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question; nothing is stored then.
 */
export async function createMatch (
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>, input: unknown
): Promise<Receipt> {
  const asked = await ask({ store, clock }, input, readRecordable)
  const { question, authority, on, knownAt, ruleSets, register, authorities } = asked
  const outcome = answerMatch(matchRequest(asked, ruleSets, register.suppliers), () => readerFor(authorities))
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

function shownSuppliers (outcome: RecordedOutcome, suppliers: readonly Supplier[]): readonly Supplier[] {
  const shown = new Set([...outcome.ranked.items, ...outcome.pending.items, ...outcome.refused.items].map(({ supplier }) => supplier.id))
  return suppliers.filter(({ id }) => shown.has(id))
}
