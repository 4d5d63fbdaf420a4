import { HttpProblem } from '../../problems/http-problem.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'

/**
 * Signs a member out everywhere: a person, or everybody who signed in for an organisation. Returns how many sessions there were.
 * @throws HttpProblem `member-not-found`
 */
export async function endSessions ({ writing }: Pick<Write, 'writing'>, id: string): Promise<number> {
  const member = isUuid(id) ? await writing.members.find(id) : null
  if (member === null) throw new HttpProblem('member-not-found')
  return writing.sessions.endOf(member)
}
