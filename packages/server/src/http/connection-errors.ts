// Answers to what is not HTTP yet: written to the socket by hand, because there is no request and no reply.
import type { Socket } from 'node:net'
import type { Log } from '../dependencies.ts'
import { problemDocument } from '../problems/problem-document.ts'
import { PROBLEM_TYPES, type ProblemName } from '../problems/problem-types.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { API_VERSION } from '../version.ts'
import { ORIGIN } from './log-requests.ts'

const BY_CODE: Readonly<Record<string, ProblemName>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout'
}

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }

/** Fastify's `clientErrorHandler`. */
export function answerConnectionError (log: Log) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const name = BY_CODE[error.code ?? ''] ?? 'malformed-request'
    const { status } = PROBLEM_TYPES[name]
    const body = JSON.stringify(problemDocument(name))
    log.info({ action: 'none', object: null, result: 'refused', origin: networkOf(socket.remoteAddress, ORIGIN), actor: null, traceId: null, spanId: null, parentId: null, requestId: null, method: null, route: null, status, ms: 0 }, 'request')
    socket.end([
      `HTTP/1.1 ${status} ${REASONS[status] ?? 'Bad Request'}`,
      `API-Version: ${API_VERSION}`,
      'Cache-Control: no-store',
      'Content-Type: application/problem+json; charset=utf-8',
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options: nosniff',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body
    ].join('\r\n'))
  }
}
