import { MatcherError, type Problem } from '@sroi/matcher'

/** What work gives; null where it was refused, and why is then among the problems. */
export function gatherProblems<T> (problems: Problem[], work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    problems.push(...error.problems)
    return null
  }
}
