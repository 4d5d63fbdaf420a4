import { type ActorId, type AdmissionCase, MatcherError } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Person } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'
import { excludedFrom } from './excluded-from.ts'

/**
 * A case is handed over to somebody who can treat it: a coordinator of today, without an interest in the firm. Nobody is left with a case that they can do nothing with, and no case with nobody.
 * @throws MatcherError INVALID_REQUEST
 */
export async function requireColleague ({ writing, at, memberships }: Pick<Write, 'writing' | 'at' | 'memberships'>, of: AdmissionCase, to: ActorId, me: Person): Promise<void> {
  const on = amsterdamDay(at)
  const isOwn = to === me.id && memberships.some(({ role }) => role === 'coordinator')
  if (!isOwn && !(isUuid(to) && await writing.cases.isCoordinator(to, on))) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/to', code: 'no-coordinator', detail: 'is no coordinator of this region today. Choose somebody who is: GET /v1/people tells their memberships' }])
  }
  const known = of.last !== null && of.last.on > on ? of.last.on : on
  const excluded = excludedFrom(of, { id: to, role: 'coordinator', organisation: null, emailDomain: null }, { on: known, knownAt: at })
  if (excluded !== null) throw new MatcherError('INVALID_REQUEST', [{ place: '/to', code: 'interest-excludes', detail: 'has an interest in the firm. Choose somebody else' }])
}
