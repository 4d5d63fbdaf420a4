import { problemDocument } from '../problems/problem-document.ts'
import { PROBLEM_TYPES, type ProblemName } from '../problems/problem-types.ts'
import { PROTECTIVE_HEADERS } from './protective-headers.ts'

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 405: 'Method Not Allowed', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }

/** A whole answer with a problem document, for where there is a socket and no reply; the connection ends with it. */
export function problemOverSocket (name: ProblemName, headers: Readonly<Record<string, string>> = {}): string {
  const { status } = PROBLEM_TYPES[name]
  const body = JSON.stringify(problemDocument(name))
  const all = {
    ...PROTECTIVE_HEADERS,
    ...headers,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close'
  }
  return [`HTTP/1.1 ${status} ${REASONS[status] ?? 'Bad Request'}`, ...Object.entries(all).map(([header, value]) => `${header}: ${value}`), '', body].join('\r\n')
}
