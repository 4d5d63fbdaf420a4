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
  'tenant-required': { status: 400, title: 'It is not clear in which region you act', detail: 'Name it in the header Tenant' },
  'ambiguous-credentials': { status: 400, title: 'It is not clear who asks', detail: 'Send one Authorization header, and no token in the address' },
  'idempotency-key-required': { status: 400, title: 'This request needs a name of its own', detail: 'Send a new UUID in the header Idempotency-Key, and the same one when you send it again' },
  'sign-in-failed': { status: 400, title: 'The sign-in did not succeed', detail: 'Begin again at /sign-in' },
  unauthorized: { status: 401, title: 'This needs a proof of who you are', detail: 'Send Authorization: Bearer with a token of a registered issuer, or with an API key' },
  'no-membership': { status: 403, title: 'You are no member here', detail: 'Ask the administrator of the region for a membership, or name another region' },
  'not-allowed': { status: 403, title: 'Your role does not allow this', detail: 'Ask somebody whose role does, or the administrator of the region' },
  'scope-missing': { status: 403, title: 'The scopes of your credential do not allow this', detail: 'Ask for a token or a key with the scope that the description of the operation names' },
  'stronger-sign-in-needed': { status: 403, title: 'This needs a second factor', detail: 'Sign in again with a second factor' },
  'forged-request': { status: 403, title: 'The form was not sent from our own page', detail: 'Open the page again and send the form from there' },
  'property-not-allowed': { status: 403, title: 'Some of this is not yours to change', detail: 'Send what `errors` names as it was' },
  'not-found': { status: 404, title: 'There is nothing here', detail: 'Look up the address in the description: /v1/openapi.json' },
  'match-not-found': { status: 404, title: 'There is no such match', detail: 'Create one with POST /v1/matches, and use the address in its Location header' },
  'supplier-not-found': { status: 404, title: 'There is no such supplier in the register', detail: 'Look it up with GET /v1/suppliers' },
  'contract-not-found': { status: 404, title: 'There is no such contract', detail: 'Look it up with GET /v1/contracts' },
  'import-not-found': { status: 404, title: 'There is no such import', detail: 'Look it up with GET /v1/imports' },
  'member-not-found': { status: 404, title: 'There is no such member', detail: 'Look it up with GET /v1/members' },
  'api-key-not-found': { status: 404, title: 'There is no such key', detail: 'List the keys of this region with GET /v1/api-keys' },
  'method-not-allowed': { status: 405, title: 'This method is not possible here', detail: 'Use one of the methods in the Allow header' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive', detail: 'Send it again, over a faster connection' },
  'too-many-keys': { status: 409, title: 'The machine has two keys that work', detail: 'Revoke one of them, and ask again' },
  'supplier-exists': { status: 409, title: 'A supplier with this number is in the register', detail: 'Change that one' },
  'contract-exists': { status: 409, title: 'There is a contract of this number already', detail: 'Change that one, or give this one its own number in contract.id' },
  'contract-archived': { status: 409, title: 'The contract is over', detail: 'What is over is not changed any more. Keep what goes on as a contract of its own' },
  'rule-set-version-exists': { status: 409, title: 'This version was published before', detail: 'A version never changes. Publish a correction under another version' },
  'authority-has-rules': { status: 409, title: 'The authority has another rule set', detail: 'Publish a version of that one' },
  'import-not-open': { status: 409, title: 'The import is not open for this', detail: 'Only what was checked can be accepted, and what was accepted cannot be given up. Look at its state' },
  'member-exists': { status: 409, title: 'They are a member in this role already', detail: 'Change that membership' },
  'last-administrator': { status: 409, title: 'Nobody would be left to administer the region', detail: 'Make somebody else an administrator first' },
  'idempotency-key-in-use': { status: 409, title: 'A request with this key is still being answered', detail: 'Send it again, as it was, after as many seconds as Retry-After says' },
  'idempotency-key-reused': { status: 409, title: 'This key came with another request', detail: 'Send another request under a new Idempotency-Key, and the same request as it was' },
  'version-changed': { status: 412, title: 'It was changed since you read it', detail: 'Read it again, and send the change with its new ETag in If-Match' },
  'body-too-large': { status: 413, title: 'The body is too large', detail: 'A question may have 1 MiB, a batch 8 MiB, a notice 5 MB, a file to be imported 64 MiB' },
  'unsupported-media-type': { status: 415, title: 'The body is of a kind that is not read here', detail: 'Send application/json, without Content-Encoding' },
  'precondition-required': { status: 428, title: 'It is not clear which version you change', detail: 'Read it, and send its ETag in If-Match' },
  'expectation-failed': { status: 417, title: 'What the Expect header asks is not known here', detail: 'Leave the header out, or send Expect: 100-continue' },
  'too-many-attempts': { status: 429, title: 'Too many keys that do not exist', detail: 'Wait as many seconds as Retry-After says, and use the key as it was given' },
  'too-many-requests': { status: 429, title: 'You ask too much at once', detail: 'Wait as many seconds as Retry-After says' },
  'headers-too-large': { status: 431, title: 'The headers are too large', detail: 'Send fewer or shorter headers' },
  'internal-error': { status: 500, title: 'Something went wrong on our side', detail: 'Try again later; if it stays, report the request id in the answer\'s X-Request-Id header' },
  'too-busy': { status: 503, title: 'There is too much work at once', detail: 'Several batches are reckoned already. Try again in a few seconds' },
  'database-busy': { status: 503, title: 'The database has too much to do', detail: 'Nothing was stored. Try again after as many seconds as Retry-After says' },
  'identity-provider-unavailable': { status: 503, title: 'Who asks cannot be checked now', detail: 'The provider of the token does not answer. Try again in a few seconds' },
  'revision-not-here': { status: 503, title: 'What you wrote has not arrived here yet', detail: 'Try again after as many seconds as Retry-After says, or ask for a revision that there is' },
  'not-ready': { status: 503, title: 'The service cannot answer now', detail: 'Try again in a few seconds' }
} as const satisfies Record<string, ProblemType>

export type ProblemName = keyof typeof PROBLEM_TYPES
