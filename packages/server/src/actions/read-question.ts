import { MatcherError, OTHER_BUYER, type Problem } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import { nearest } from '../suggestion/nearest.ts'
import type { Authority } from '../store/index.ts'
import { questionSchema } from './question-schema.ts'
import type { Question } from './question.ts'

/** A checked question. Throws MatcherError INVALID_REQUEST with every problem, those of the authority included. */
export function readQuestion (input: unknown, authorities: readonly Authority[]): Question {
  const parsed = questionSchema.safeParse(input)
  const problems = [
    ...authorityProblems(input, authorities),
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, questionSchema))
  ]
  if (!parsed.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  // JSON has no undefined: what is optional is there or not.
  return parsed.data as Question
}

function authorityProblems (input: unknown, authorities: readonly Authority[]): readonly Problem[] {
  const id = typeof input === 'object' && input !== null && 'authority' in input ? input.authority : undefined
  if (typeof id !== 'string' || authorities.some((authority) => authority.id === id)) return []
  const near = nearest(id, authorities.map((authority) => authority.id))
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
  return [{
    place: '/authority',
    code: 'unknown-authority',
    detail: `There is no authority '${id.slice(0, 80)}' in the list.${meant} For a buyer that is not in the list use '${OTHER_BUYER}'`
  }]
}
