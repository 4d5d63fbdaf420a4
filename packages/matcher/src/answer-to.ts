// What leaves the library when something goes wrong.
import { MatcherError, type MatcherErrorCode } from './error.ts'

/**
 * The answer to a request, or to anything else that is passed. A request that does not have its shape can fail anywhere; whatever is thrown then becomes the one error
 * of the library, with what was thrown as its cause.
 * @throws MatcherError and nothing else.
 */
export function answerTo<A> (answer: () => A, code: MatcherErrorCode = 'INVALID_REQUEST'): A {
  try {
    return answer()
  } catch (cause) {
    if (cause instanceof MatcherError) throw cause
    throw new MatcherError(code, [{
      place: '', code: 'wrong-shape', detail: 'What was passed does not have the shape it must have. Check it with `parse` of @sroi/matcher/schema, which names every fault, and a rule set with ruleSetSchema.'
    }], { cause })
  }
}
