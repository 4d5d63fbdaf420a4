import { HttpProblem } from '../../problems/http-problem.ts'
import { didYouMean } from '../../suggestion/did-you-mean.ts'

/** A 404 that says what is not there, and what comes near. Somebody else's answers alike. */
export function noSuch (what: string, id: string, known: readonly string[]): never {
  throw new HttpProblem('not-found', [], `There is no ${what} '${id.slice(0, 100)}'${didYouMean(id, known)}`)
}
