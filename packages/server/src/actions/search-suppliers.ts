import type { MatchOutcome } from '@sroi/matcher'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { ask } from './ask.ts'

/**
 * The obligation of a contract and the suppliers that can fill it. Nothing is stored.
 * @param input a `Question`, unchecked: as it came from a form, a file or a request.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function searchSuppliers (outside: { store: ReadableStore, clock: Clock }, input: unknown): Promise<MatchOutcome> {
  return (await ask(outside, input)).outcome
}
