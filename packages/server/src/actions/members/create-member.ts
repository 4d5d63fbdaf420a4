import { uuidv7 } from 'uuidv7'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptMember } from '../../store/index.ts'
import type { Write } from '../write.ts'
import { readNewMember } from './member-facts.ts'
import { recordMember } from './record-member.ts'

/**
 * Somebody becomes a member. They are let in within seconds.
 * @param input `NewMember`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem 409 when they are that already.
 */
export async function createMember (write: Pick<Write, 'writing' | 'at' | 'by' | 'authorities'>, input: unknown): Promise<KeptMember> {
  const { writing, at, authorities } = write
  const today = amsterdamDay(at)
  const member: KeptMember = { id: uuidv7(), ...readNewMember(input, authorities, today), confirmedOn: today, version: 1 }
  await writing.members.lock()
  if (await writing.members.isDouble(member, today)) throw new HttpProblem('member-exists')
  await writing.members.create(member)
  recordMember(write, null, member)
  return member
}
