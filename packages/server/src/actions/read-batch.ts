// The questions of a batch, checked one by one: a stranger may send thousands, and others must have their turn meanwhile.
import { setImmediate } from 'node:timers/promises'
import { MatcherError, type Problem } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { limitIssues, limitProblems, MOST_PROBLEMS } from '../problems/limit-problems.ts'
import { batchSchema, summarySchema } from './question-schema.ts'
import type { Summary } from './question.ts'
import { findUnknownPlaces } from './find-unknown-places.ts'
import type { Known } from './read-question.ts'

/** So many are checked before others have their turn. */
const AT_ONCE = 50

/** Throws MatcherError INVALID_REQUEST with every problem of every question, each at its place. */
export async function readBatch (input: unknown, { authorities, suppliers }: Known): Promise<readonly Summary[]> {
  const whole = batchSchema.safeParse(input)
  if (!whole.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(whole.error.issues), input, batchSchema)))
  const problems: Problem[] = []
  const questions: Summary[] = []
  for (const [index, question] of whole.data.questions.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate()
    const parsed = summarySchema.safeParse(question)
    const found = [...findUnknownPlaces(question, authorities, suppliers), ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), question, summarySchema))]
    problems.push(...found.map((problem) => ({ ...problem, place: `/questions/${index}${problem.place}` })))
    if (problems.length > MOST_PROBLEMS) break
    // JSON has no undefined: what is optional is there or not
    if (parsed.success) questions.push(parsed.data as Summary)
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return questions
}
