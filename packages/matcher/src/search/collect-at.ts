// Many requests in one: the mistakes of each, at its place, and all at once.
import { MatcherError, type Problem } from '../error.ts'

/** What `run` gives; null when it refuses, with its problems added under `place`. */
export function collectAt<A> (place: string, problems: Problem[], run: () => A): A | null {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    problems.push(...error.problems.map((problem) => ({ ...problem, place: `${place}${problem.place}` })))
    return null
  }
}

/** @throws MatcherError INVALID_REQUEST when there are any. */
export function refuseAll (problems: readonly Problem[]): void {
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

/** A name as one step of a JSON pointer. */
export function asStep (name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
