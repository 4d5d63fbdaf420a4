import { HttpProblem } from '../../problems/http-problem.ts'
import { unauthorized } from './challenges.ts'

/** Of a token or a key, in characters. */
const MOST = 16 * 1024

/**
 * The one token in `Authorization: Bearer …`; null when there is no such header.
 * @throws HttpProblem `ambiguous-credentials` for more than one, `unauthorized` for what is no bearer token
 */
export function readBearer (authorizations: readonly string[]): string | null {
  const [authorization, ...others] = authorizations
  if (authorization === undefined) return null
  if (others.length > 0) throw new HttpProblem('ambiguous-credentials', [], 'There are several Authorization headers. Send one')
  if (authorization.length >= MOST) throw unauthorized('The token is longer than 16 KiB')
  // RFC 6750 writes Bearer, and nothing else is taken: what hides tokens in logs on the way looks for that spelling.
  const token = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/.exec(authorization)?.[1]
  if (token === undefined) throw unauthorized('Authorization is not written as Bearer, one space, and a token')
  return token
}
