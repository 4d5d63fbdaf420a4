// Which request belongs to which: W3C Trace Context. Joins our log lines, the two records and the logs of whoever called.
import { randomFillSync } from 'node:crypto'

export interface Trace {
  /** Sixteen bytes in hexadecimal, the same in every service a request passes. */
  readonly traceId: string
  /** Eight bytes: this request at this service. */
  readonly spanId: string
  /** The request of the caller that led to this one; null when it did not say. */
  readonly parentId: string | null
}

const TRACE = Symbol('trace')

interface Traced {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  [TRACE]?: Trace
}

/** The trace of a request: that of its `traceparent`, else a new one. The same each time. */
export function traceOf (request: Traced): Trace {
  if (request[TRACE] !== undefined) return request[TRACE]
  const trace = traceFrom(request.headers['traceparent'])
  request[TRACE] = trace
  return trace
}

/** A trace that goes on, or a new one. */
export function traceFrom (traceparent: string | readonly string[] | undefined): Trace {
  const { traceId, parentId } = readTraceparent(traceparent) ?? { traceId: randomHex(16), parentId: null }
  return { traceId, spanId: randomHex(8), parentId }
}

/** Drawn many at a time: drawing a few costs as much as answering from memory. */
const drawn = Buffer.alloc(6_144)
let used = drawn.length

function randomHex (bytes: number): string {
  if (used + bytes > drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += bytes
  return drawn.toString('hex', used - bytes, used)
}

/** Null for a header that is absent, doubled or not as the standard has it: then a trace begins here. */
export function readTraceparent (header: string | readonly string[] | undefined): Pick<Trace, 'traceId'> & { readonly parentId: string } | null {
  if (typeof header !== 'string') return null
  // A later version may have more after the flags; the first one may not.
  const [, version, traceId = '', parentId = '', rest = ''] = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(-.*)?$/.exec(header) ?? []
  if (version === undefined || version === 'ff' || (version === '00' && rest !== '')) return null
  return /^0+$/.test(traceId) || /^0+$/.test(parentId) ? null : { traceId, parentId }
}
