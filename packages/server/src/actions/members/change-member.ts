import type { IsoDay } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptMember } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'
import { readMemberChange } from './member-facts.ts'
import { recordMember } from './record-member.ts'

/**
 * Another role, another end, or that somebody looked whether it is still right.
 * @param input `MemberChange`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when there is no such member, it was changed meanwhile, or nobody would be left
 * to administer the region.
 */
export async function changeMember (write: Write, id: string, input: unknown): Promise<KeptMember> {
  const { writing, at, authorities, requireVersion } = write
  const today = amsterdamDay(at)
  await writing.members.lock()
  const before = isUuid(id) ? await writing.members.find(id) : null
  if (before === null) throw new HttpProblem('member-not-found')
  requireVersion(before.version)
  const after: KeptMember = { ...before, ...readMemberChange(input, before, authorities, today), version: before.version + 1 }
  if (administers(before, today) && !staysAdministrator(after) && await writing.members.otherLastingAdministrators(id, today) === 0) throw new HttpProblem('last-administrator')
  if (await writing.members.isDouble(after, today)) throw new HttpProblem('member-exists')
  await writing.members.change(after)
  recordMember(write, before, after)
  return after
}

function administers ({ role, validFrom, validUntil }: KeptMember, on: IsoDay): boolean {
  return role === 'platform-administrator' && validFrom <= on && (validUntil === null || validUntil >= on)
}

/** An end that is still to come locks everybody out as well, only later. */
function staysAdministrator ({ role, validUntil }: KeptMember): boolean {
  return role === 'platform-administrator' && validUntil === null
}
