// What does a contract owe? The obligation alone, without a register.
import { answerTo } from './answer-to.ts'
import { assessPart } from './assess-part.ts'
import { checkAssessment } from './check-request.ts'
import type { AssessOutcome, AssessRequest } from './model/assess.ts'
import { VERSION } from './version.ts'

/**
 * The obligation of the chosen part of a contract, as `match` with the same question gives it.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a value is out of range, the lot or the party does not occur, or
 *   the rule set is of another authority. A buyer without rules, or a day before any rule, is an answer: unknown.
 */
export function assess (request: AssessRequest): AssessOutcome {
  return answerTo(() => {
    checkAssessment(request)
    const { part, obligation, warnings } = assessPart(request)
    return { part, obligation, warnings, provenance: { matcher: VERSION, ruleSets: request.ruleSet.layers, on: request.on, knownAt: request.knownAt } }
  })
}
