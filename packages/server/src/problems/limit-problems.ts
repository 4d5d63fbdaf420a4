// A question with a hundred thousand mistakes is no question. Beyond this many they are counted, not told.
import type { Problem } from '@sroi/matcher'
import type { z } from 'zod'

export const MOST_PROBLEMS = 100

type Issue = z.core.$ZodIssue

/** The first issues of a schema, and one more: putting one into words looks for the key that was meant, which takes time. */
export function limitIssues (issues: readonly Issue[]): readonly Issue[] {
  return issues.slice(0, MOST_PROBLEMS + 1).map((issue) =>
    issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, MOST_PROBLEMS + 1) } : issue)
}

/** The first problems, and how the rest will be told. */
export function limitProblems (problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  const more: Problem = { place: '', code: 'more-problems', detail: `There are more problems than these ${MOST_PROBLEMS}. Mend these and ask again` }
  return [...problems.slice(0, MOST_PROBLEMS), more]
}
