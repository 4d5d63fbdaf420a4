// What the library says is wrong with what it is asked.
import { MatcherError, type Problem } from '@sroi/matcher'

/** Every problem of what is refused; none where there is an answer. What else is thrown is a fault of the library. */
export function problemsOf (ask: () => unknown): readonly Problem[] {
  try {
    ask()
    return []
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return error.problems
  }
}

/** The same in short: place and code. */
export function refusalsOf (ask: () => unknown): readonly string[] {
  return problemsOf(ask).map(({ place, code }) => `${place} ${code}`)
}
