import { HttpProblem } from '../../problems/http-problem.ts'
import type { ProblemName } from '../../problems/problem-types.ts'
import type { ErrorPageKind } from '../../views/error-page.tsx'

const BY_PROBLEM: Readonly<Partial<Record<ProblemName, ErrorPageKind>>> = {
  unauthorized: 'refused',
  'not-allowed': 'refused',
  'scope-missing': 'refused',
  'interest-excludes': 'refused',
  'no-membership': 'no-member',
  'stronger-sign-in-needed': 'stronger',
  'forged-request': 'forged',
  'too-many-requests': 'busy',
  'too-busy': 'busy'
}

/** Which page tells of an error. */
export function kindOfError (error: unknown, status: number): ErrorPageKind {
  const known = error instanceof HttpProblem ? BY_PROBLEM[error.problem] : undefined
  return known ?? (status >= 500 ? 'failed' : status === 404 ? 'not-found' : 'bad')
}
