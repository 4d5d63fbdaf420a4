// What a refusal says about credentials (RFC 6750).
import { HttpProblem } from '../../problems/http-problem.ts'

const REALM = 'Bearer realm="sroi"'

/** Nobody is known to ask. Without a reason: there was no credential. The reason names no value of it. */
export function unauthorized (reason?: string): HttpProblem {
  if (reason === undefined) return new HttpProblem('unauthorized', [], undefined, { 'WWW-Authenticate': REALM })
  return new HttpProblem('unauthorized', [], `${reason}.`, { 'WWW-Authenticate': `${REALM}, error="invalid_token", error_description="${reason.replaceAll('"', "'")}"` })
}

/** The credential is good, and none of its scopes allows this action. */
export function scopeMissing (action: string): HttpProblem {
  return new HttpProblem('scope-missing', [], undefined, { 'WWW-Authenticate': `${REALM}, error="insufficient_scope", scope="${action}"` })
}
