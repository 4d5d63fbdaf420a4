// Every kind of problem the service can answer with. `docs/errors.md` has a section for each; a test compares the two.

export interface ProblemType {
  readonly status: number
  readonly title: string
  /** What the answer says when nothing more precise is known. */
  readonly detail: string
}

export const PROBLEM_TYPES = {
  'invalid-request': { status: 400, title: 'The request has mistakes', detail: 'Mend what `errors` names and send it again' },
  'invalid-notice': { status: 400, title: 'The notice cannot be read', detail: 'Mend what `errors` names, or give the facts by hand' },
  'malformed-request': { status: 400, title: 'The request is not HTTP that can be read', detail: 'Send a well-formed HTTP/1.1 request' },
  'not-found': { status: 404, title: 'There is nothing here', detail: 'Look up the address in the description: /v1/openapi.json' },
  'match-not-found': { status: 404, title: 'There is no such match', detail: 'Create one with POST /v1/matches, and use the address in its Location header' },
  'method-not-allowed': { status: 405, title: 'This method is not possible here', detail: 'Use one of the methods in the Allow header' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive', detail: 'Send it again, over a faster connection' },
  'body-too-large': { status: 413, title: 'The body is too large', detail: 'A question may have 1 MiB, a batch 8 MiB, a notice 5 MB' },
  'unsupported-media-type': { status: 415, title: 'The body is of a kind that is not read here', detail: 'Send application/json, without Content-Encoding' },
  'headers-too-large': { status: 431, title: 'The headers are too large', detail: 'Send fewer or shorter headers' },
  'internal-error': { status: 500, title: 'Something went wrong on our side', detail: 'Try again later; if it stays, report the request id in the answer\'s X-Request-Id header' },
  'too-busy': { status: 503, title: 'There is too much work at once', detail: 'Several batches are reckoned already. Try again in a few seconds' },
  'not-ready': { status: 503, title: 'The service cannot answer now', detail: 'Try again in a few seconds' }
} as const satisfies Record<string, ProblemType>

export type ProblemName = keyof typeof PROBLEM_TYPES
