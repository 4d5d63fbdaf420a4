import { MatcherError } from '../error.ts'
import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import { MOST_PAIRS } from './check-question.ts'
import { fitsAny } from './fits-any.ts'

/**
 * How much there is to reckon follows from the pairs of a supplier and a planned spend that it may take the place of.
 * @throws MatcherError INVALID_REQUEST when there are more than a solver should be asked.
 */
export function checkSize ({ planned = [] }: MixRequest, candidates: readonly MixCandidate[]): void {
  let pairs = 0
  for (const { cpv = [] } of candidates) {
    for (const line of planned) if (fitsAny(line.cpv, cpv)) pairs += 1
    if (pairs > MOST_PAIRS) {
      throw new MatcherError('INVALID_REQUEST', [{ place: '/planned', code: 'too-many-pairs', detail: `More than ${MOST_PAIRS} pairs of a supplier and a planned spend fit each other. Put planned spend of one CPV group together, or pass fewer suppliers.` }])
    }
  }
}
