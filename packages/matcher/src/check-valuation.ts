// Can every value of a valuation request be reckoned with? All problems at once, each with its place and its repair.
import { MatcherError, type Problem } from './error.ts'
import type { ValuationRequest } from './model/valuation.ts'
import { instantFault } from './primitives/index.ts'
import { findDoubleIds, findOtherAuthority, VALUATION_MEANING, walkValues } from './request/index.ts'

/**
 * Checks what the types cannot say. Shape (unknown keys, wrong types) is the work of `@sroi/matcher/schema`.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkValuation ({ contract, authority, efforts, dueCents, on, knownAt, ruleSet }: ValuationRequest): void {
  const problems: Problem[] = [...findOtherAuthority(authority, ruleSet)]
  const { rulesOn, tableVersionOn, penaltyFactorBasisPoints } = contract.terms ?? {}
  walkValues({ contract: { days: contract.days, terms: { rulesOn, tableVersionOn, penaltyFactorBasisPoints } }, efforts, dueCents, on }, [], VALUATION_MEANING, problems)
  const fault = instantFault(knownAt)
  if (fault !== null) problems.push({ place: '/knownAt', ...fault })
  problems.push(...findDoubleIds(efforts, 'efforts', 'entries'))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
