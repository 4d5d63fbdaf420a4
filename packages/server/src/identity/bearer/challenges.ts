// What a refusal says about credentials (RFC 6750).
import type { Identity } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'

const REALM = 'Bearer realm="sroi"'

/** Nobody is known to ask. Without a reason: there was no credential. The reason names no value of it. */
export function unauthorized (reason?: string): HttpProblem {
  if (reason === undefined) return new HttpProblem('unauthorized', [], undefined, { 'WWW-Authenticate': REALM })
  return new HttpProblem('unauthorized', [], `${reason}.`, challenge(reason))
}

function challenge (reason: string): { readonly 'WWW-Authenticate': string } {
  return { 'WWW-Authenticate': `${REALM}, error="invalid_token", error_description="${reason.replaceAll('"', "'")}"` }
}

/** A credential that proves whose it is, and is refused all the same: the same answer as any other. */
export class RefusedCredential extends HttpProblem {
  readonly identity: Identity

  constructor (reason: string, identity: Identity) {
    super('unauthorized', [], `${reason}.`, challenge(reason))
    this.identity = identity
  }
}

/** The credential is good, and none of its scopes allows this action. */
export function scopeMissing (action: string): HttpProblem {
  return new HttpProblem('scope-missing', [], undefined, { 'WWW-Authenticate': `${REALM}, error="insufficient_scope", scope="${action}"` })
}
