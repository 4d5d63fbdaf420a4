// Answers to what is not HTTP yet: written to the socket by hand, because there is no request and no reply.
import type { Socket } from 'node:net'
import type { Log } from '../dependencies.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { PROBLEM_TYPES, type ProblemName } from '../problems/problem-types.ts'
import { ORIGIN } from './request-line.ts'
import { problemOverSocket } from './problem-over-socket.ts'
import { isUploading } from './slow-upload.ts'

const BY_CODE: Readonly<Record<string, ProblemName>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout'
}

/** Fastify's `clientErrorHandler`. */
export function answerConnectionError (log: Log) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    // Node tells once that the time of a request is over, and leaves it to us what becomes of the connection
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUploading(socket)) return
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const name = BY_CODE[error.code ?? ''] ?? 'malformed-request'
    log.info(lineOfNoRequest(PROBLEM_TYPES[name].status, socket), 'request')
    socket.end(problemOverSocket(name))
  }
}

/** The line of the log for what came over a connection and never became a request. */
export function lineOfNoRequest (status: number, { remoteAddress }: Pick<Socket, 'remoteAddress'>): object {
  return {
    action: 'none', object: null, result: 'refused', origin: networkOf(remoteAddress, ORIGIN), actor: null,
    traceId: null, spanId: null, parentId: null, requestId: null, method: null, route: null, status, ms: 0
  }
}
