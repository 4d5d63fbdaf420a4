import type { SocialReturnTerms } from '../model/contract-terms.ts'
import type { Missing } from '../model/finding.ts'

/**
 * Does a contract say that social return does not apply, and yet ask for a rate or an amount? No clause goes before the other: a person
 * must say which holds. Empty: it does not.
 */
export function contradictionIn ({ applies, rateBasisPoints = 0, offeredBasisPoints = 0, amountCents = 0 }: SocialReturnTerms): readonly Missing[] {
  return applies === false && rateBasisPoints + offeredBasisPoints + amountCents > 0 ? [{ kind: 'contract-fact', name: 'terms.contradiction' }] : []
}
