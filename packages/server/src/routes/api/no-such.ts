import { HttpProblem } from '../../problems/http-problem.ts'
import type { ProblemName } from '../../problems/problem-types.ts'
import { didYouMean } from '../../suggestion/did-you-mean.ts'

/** A 404 that says what is not there, and what comes near. Somebody else's answers alike. */
export function noSuch (what: string, id: string, known: readonly string[], problem: ProblemName = 'not-found'): never {
  throw new HttpProblem(problem, [], `There is no ${what} '${id.slice(0, 100)}'${didYouMean(id, known)}`)
}
