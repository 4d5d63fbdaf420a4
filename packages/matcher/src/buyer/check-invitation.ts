// Can these firms be invited in this way? All problems at once.
import { checkRequest } from '../check-request.ts'
import type { Problem } from '../error.ts'
import type { InviteRequest } from '../model/invitation.ts'
import { asStep, collectAt, refuseAll } from '../search/index.ts'

const PLACES = ['municipalities', 'worksIn', 'withinMetres'] as const

/** @throws MatcherError INVALID_REQUEST with every problem. */
export function checkInvitation ({ invitedLately = {}, ...request }: InviteRequest): void {
  const { procedure, invite, filters = {} } = request
  const problems: Problem[] = PLACES
    .filter((name) => filters[name] !== undefined)
    .map((name) => ({ place: `/filters/${name}`, code: 'place-in-invitation', detail: `'${name}' asks where a firm sits or works. That must not decide who is invited. Leave it out.` }))
  collectAt('', problems, () => { checkRequest(request) })
  if (!Number.isSafeInteger(invite) || (procedure === 'single-private' ? invite !== 1 : invite < 2)) {
    problems.push({ place: '/invite', code: 'invite-number', detail: `${invite} is not how many firms a ${procedure === 'single-private' ? 'single' : 'multiple'} private tender invites. Give ${procedure === 'single-private' ? '1' : 'a whole number from 2'}.` })
  }
  for (const [id, times] of Object.entries(invitedLately)) {
    if (!Number.isSafeInteger(times) || times < 0) problems.push({ place: `/invitedLately${asStep(id)}`, code: 'no-count', detail: `${times} is not how often a firm was invited. Give a whole number from 0.` })
  }
  refuseAll(problems)
}
