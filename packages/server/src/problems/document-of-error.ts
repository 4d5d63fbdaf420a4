import { MatcherError } from '@sroi/matcher'
import { databaseProblem } from './database-problem.ts'
import { HttpProblem } from './http-problem.ts'
import { problemDocument, type ProblemDocument } from './problem-document.ts'
import type { ProblemName } from './problem-types.ts'

/** What Fastify itself refuses with, before any code of ours. */
const FRAMEWORK: Readonly<Record<string, ProblemName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_CTP_EMPTY_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'malformed-request',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_NOT_FOUND: 'not-found',
  FST_PARTS_LIMIT: 'body-too-large',
  FST_FIELDS_LIMIT: 'body-too-large',
  FST_FILES_LIMIT: 'body-too-large',
  FST_PROTO_VIOLATION: 'malformed-request',
  FST_INVALID_JSON_FIELD_ERROR: 'malformed-request'
}

/** The answer to an error. What nobody foresaw is ours, and says nothing of what is inside. */
export function documentOfError (error: unknown): ProblemDocument {
  if (error instanceof HttpProblem) return problemDocument(error.problem, error.problems, error.detail)
  if (error instanceof MatcherError && error.code === 'INVALID_REQUEST') return problemDocument('invalid-request', error.problems)
  if (error instanceof MatcherError && error.code === 'INVALID_NOTICE') return problemDocument('invalid-notice', error.problems)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return problemDocument(FRAMEWORK[code] ?? databaseProblem(error) ?? 'internal-error')
}
