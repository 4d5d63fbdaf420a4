// What a request meets that the database, or the disk, cannot serve now. None of it is a mistake of who asks or of the program: the same request can succeed later.
import type { ProblemName } from './problem-types.ts'

/** There is too much to do: no connection, or a statement, a lock or a transaction that took too long. */
const BUSY = new Set(['57014', '55P03', '25P03', '25P04', '40001', '40P01', '53300', '53200'])
/** It cannot be reached, stops, starts, recovers, or has no room to write. */
const AWAY = new Set([
  '57P01', '57P02', '57P03', '57P05', '53100', '58030', '08000', '08001', '08003', '08004', '08006', '25006',
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN',
  'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED',
  'ENOSPC', 'EDQUOT'
])

/** The problem that an error of the database is; null for any other error, also for one of what was asked of it. */
export function databaseProblem (error: unknown): ProblemName | null {
  for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth++) {
    const code = 'code' in one && typeof one.code === 'string' ? one.code : ''
    if (one.name === 'DatabaseBusyError' || BUSY.has(code)) return 'database-busy'
    if (AWAY.has(code)) return 'not-ready'
  }
  return null
}
