import type { IncomingMessage } from 'node:http'
import { HttpProblem } from '../../problems/http-problem.ts'

/** Names under which a token is sometimes put in an address, where logs, histories and referrers keep it. */
const IN_ADDRESS = /[?&](?:access_token|token|api_key|apikey)=/i

/**
 * Every `Authorization` header of a request: Node itself would drop all but the first.
 * @throws HttpProblem `ambiguous-credentials` when there is a token in the address
 */
export function authorizationsOf ({ rawHeaders, url = '' }: Pick<IncomingMessage, 'rawHeaders' | 'url'>): readonly string[] {
  if (IN_ADDRESS.test(url)) throw new HttpProblem('ambiguous-credentials', [], 'A token in the address is refused. Send it as Authorization: Bearer …')
  return rawHeaders.filter((_value, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization')
}
