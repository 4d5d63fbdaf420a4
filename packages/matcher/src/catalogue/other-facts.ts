import { MatcherError } from '../error.ts'

/** What is thrown when the facts of a supplier come to something else than its record says. */
export function otherFacts (id: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place: '', code: 'other-facts', detail: `Supplier '${id}' is not as the catalogue has it. Give the facts of the version the catalogue was built of, or build it again.` }])
}
