import type { Problem } from '@sroi/matcher'
import { PROBLEM_TYPES, type ProblemName } from './problem-types.ts'

/** One mistake in what was sent. */
export interface ProblemDetail {
  /** JSON pointer into the body; for a query the name of the key after a slash; for a notice its line and column. */
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** RFC 9457. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly ProblemDetail[]
}

/** The document for a kind of problem, with every single mistake. */
export function problemDocument (name: ProblemName, problems: readonly Problem[] = [], detail?: string): ProblemDocument {
  const { status, title, detail: usual } = PROBLEM_TYPES[name]
  const errors = problems.map(({ place, code, detail }) => ({ pointer: place, code, detail }))
  return { type: `urn:sroi:problem:${name}`, title, status, detail: detail ?? usual, ...(errors.length === 0 ? {} : { errors }) }
}
