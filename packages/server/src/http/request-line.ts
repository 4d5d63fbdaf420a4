import type { Trace } from '../operation/trace/trace-of.ts'

/** A log keeps the network somebody came from, not the address: enough to see an attack, too little to follow a person. */
export const ORIGIN = { ipv4: 24, ipv6: 48 } as const

export interface Answered {
  readonly action: string
  readonly object: string | null
  readonly status: number
  readonly origin: string | null
  readonly actor: string | null
  readonly trace: Trace
  readonly requestId: string
  readonly method: string
  readonly route: string | null
  /** From arrival to the end of the answer. */
  readonly ms: number
}

/**
 * What the log says of a request, with what the baseline of the government asks (BIO2 8.15.01): action, object, result, origin, actor and time. The pattern of the route and ids of
 * ours, never an address as it was sent, a query, a header or a body.
 */
export function requestLine ({ action, object, status, origin, actor, trace: { traceId, spanId, parentId }, requestId, method, route, ms }: Answered) {
  return { action, object, result: resultOf(status), origin, actor, traceId, spanId, parentId, requestId, method, route, status, ms: Math.round(ms * 10) / 10 }
}

/** `refused`: the one who asks must do something else; `failed`: we could not. */
function resultOf (status: number): 'done' | 'refused' | 'failed' {
  return status < 400 ? 'done' : status < 500 ? 'refused' : 'failed'
}
