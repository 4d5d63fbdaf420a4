import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'

/**
 * Signs a member of this tenant out: a person, or everybody who signed in for an organisation. Sessions of other tenants go on. Returns how many sessions ended.
 * @throws HttpProblem `member-not-found`
 */
export async function endSessions ({ writing, at }: Pick<Write, 'writing' | 'at'>, id: string): Promise<number> {
  const member = isUuid(id) ? await writing.members.find(id) : null
  if (member === null) throw new HttpProblem('member-not-found')
  return writing.sessions.endOf(member, amsterdamDay(at))
}
