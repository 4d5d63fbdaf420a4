// Is every value of the request one that can be reckoned with? All problems at once, each with its place and its repair.
import { MatcherError, type Problem } from './error.ts'
import type { AssessRequest } from './model/assess.ts'
import type { MatchRequest } from './model/match.ts'
import { MAX_CENTS } from './primitives/index.ts'
import { findDoubleIds, findOtherAuthority, REQUEST_MEANING, walkValues } from './request/index.ts'

/**
 * Checks what the types cannot say: amounts and counts are whole and in range, shares are at most all of it, days exist, periods are in
 * order, CPV codes have eight digits, ids are unique. Shape (unknown keys, wrong types) is the work of `@sroi/matcher/schema`.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkRequest (request: MatchRequest): void {
  const { ruleSet: _ruleSet, suppliers, ...question } = request
  const problems = problemsOf(question)
  walkValues(suppliers, ['suppliers'], REQUEST_MEANING, problems)
  refuse([...problems, ...problemsTogether(request), ...findDoubleIds(suppliers, 'suppliers')])
}

/**
 * The same for a request without suppliers.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkAssessment (request: AssessRequest): void {
  const { ruleSet: _ruleSet, ...question } = request
  refuse([...problemsOf(question), ...problemsTogether(request)])
}

/**
 * The same for anything that has days, moments, amounts and shares under their usual names.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkValues (values: object): void {
  refuse(problemsOf(values))
}

function problemsOf (values: object): Problem[] {
  const problems: Problem[] = []
  walkValues(values, [], REQUEST_MEANING, problems)
  return problems
}

function problemsTogether ({ authority, ruleSet, fillings = [] }: AssessRequest): readonly Problem[] {
  const filled = fillings.reduce((total, { cents }) => total + cents, 0)
  return [
    ...findOtherAuthority(authority, ruleSet),
    ...(filled > MAX_CENTS ? [{ place: '/fillings', code: 'no-amount', detail: `The fillings add up to ${filled} cents, above ${MAX_CENTS}, the largest amount that is taken. Correct the amounts.` }] : [])
  ]
}

function refuse (problems: readonly Problem[]): void {
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
