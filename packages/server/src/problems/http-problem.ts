import type { Problem } from '@sroi/matcher'
import type { ProblemName } from './problem-types.ts'

/** Thrown where a request cannot go on; the error handler answers with its document. */
export class HttpProblem extends Error {
  readonly problem: ProblemName
  readonly problems: readonly Problem[]
  readonly detail: string | undefined
  /** Of the answer, such as `WWW-Authenticate` and `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>

  constructor (problem: ProblemName, problems: readonly Problem[] = [], detail?: string, headers: Readonly<Record<string, string>> = {}) {
    super(problem)
    this.name = 'HttpProblem'
    this.problem = problem
    this.problems = problems
    this.detail = detail
    this.headers = headers
  }
}
