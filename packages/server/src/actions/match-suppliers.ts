import { match, type MatchOutcome } from '@sroi/matcher'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { ask, type Asked } from './ask.ts'
import { matchRequest } from './match-request.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'

/** A question, the world it was answered in, and the answer. */
export interface Matched extends Asked<Omit<Question, 'on' | 'knownAt'>> {
  readonly outcome: MatchOutcome
}

/**
 * The obligation of a contract and the suppliers that can fill it. Nothing is stored.
 * @param input a `Question`, unchecked: as it came from a form, a file or a request.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function matchSuppliers (outside: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<Matched> {
  const asked = await ask(outside, input, readQuestion)
  return { ...asked, outcome: match(matchRequest(asked, asked.ruleSets, asked.register.suppliers)) }
}
