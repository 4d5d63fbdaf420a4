import { MatcherError, type Supplier } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import type { z } from 'zod'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { Authority } from '../store/index.ts'
import { findUnknownPlaces } from './find-unknown-places.ts'
import { questionSchema, recordableSchema, searchSchema } from './question-schema.ts'
import type { Question, Search } from './question.ts'

/** Whose rules can be asked for, and who is in the register. */
export interface Known {
  readonly authorities: readonly Authority[]
  /** Of the register. */
  readonly suppliers: readonly Supplier[]
}

/** A checked question. Throws MatcherError INVALID_REQUEST with every problem, those of the authority included. */
export function readQuestion (input: unknown, known: Known): Question {
  // JSON has no undefined: what is optional is there or not.
  return readAs(questionSchema, input, known) as Question
}

/** As `readQuestion`, of a search. */
export function readSearch (input: unknown, known: Known): Search {
  return readAs(searchSchema, input, known) as Search
}

/** As `readSearch`, of a match that is recorded. */
export function readRecordable (input: unknown, known: Known): Omit<Search, 'after'> {
  return readAs(recordableSchema, input, known) as Omit<Search, 'after'>
}

/** What a schema makes of a question. Throws MatcherError INVALID_REQUEST with every problem, those of authorities and places included. */
export function readAs (schema: z.ZodType, input: unknown, { authorities, suppliers }: Known): unknown {
  const parsed = schema.safeParse(input)
  const problems = [
    ...findUnknownPlaces(input, authorities, suppliers),
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, schema))
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return parsed.data
}
