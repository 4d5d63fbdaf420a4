// What a stranger may cost us. Fastify's own defaults have no time limits at all.
export const LIMITS = {
  /** A question; the longest real one has under 200 kB. */
  bodyLimit: 1024 * 1024,
  /** From the first byte of a request to its last, in milliseconds. */
  requestTimeout: 10_000,
  connectionTimeout: 15_000,
  keepAliveTimeout: 5_000,
  maxRequestsPerSocket: 1_000,
  /** Of a parameter in a path: an id of a hundred characters, however they are percent-encoded. */
  maxParamLength: 1_200
} as const

/**
 * For a file that somebody may hand in: the time of a whole request does not hold for it. At least so many bytes in so many milliseconds, and not longer in all: a
 * file of the largest size fits at 300 kbit/s.
 */
export const UPLOAD_LIMITS: { readonly bytes: number, readonly every: number, readonly most: number } = { bytes: 64 * 1024, every: 10_000, most: 30 * 60_000 }

/**
 * For an answer that is reckoned while it is read, and holds a place until then: at least so many bytes leave in so many milliseconds as long as there are any, and
 * it does not take longer in all.
 */
export const READING_LIMITS: { readonly bytes: number, readonly every: number, readonly most: number } = { bytes: 64 * 1024, every: 30_000, most: 30 * 60_000 }

/** A browser behind two proxies sends some thirty. */
export const MOST_HEADERS = 100

/** A batch of questions, in bytes. */
export const BATCH_LIMIT = 8 * 1024 * 1024

/**
 * For Node's own server. It enforces the time of a whole request only when that of its headers is not longer, and looks
 * every 30 s unless told otherwise: without these lines the 10 s above are never enforced.
 */
export const HTTP_LIMITS = {
  requestTimeout: LIMITS.requestTimeout,
  headersTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  /** Asked for by ourselves: Node's own answer to a request without one says nothing. */
  requireHostHeader: false
} as const
