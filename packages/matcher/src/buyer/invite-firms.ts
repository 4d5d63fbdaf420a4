// Whom to invite for a private tender: by what a firm offers, in turns, and never by where it sits.
import { answerTo } from '../answer-to.ts'
import { judgeAll } from '../judge-all.ts'
import { SHOWN } from '../match.ts'
import type { Invitation, InvitedFirm, InviteRequest } from '../model/invitation.ts'
import type { Shown } from '../model/match.ts'
import { ask, type Reader } from '../search/index.ts'
import { checkInvitation } from './check-invitation.ts'
import { invitationOf } from './invitation-of.ts'
import { compareTurns, type Turn, withoutPlace } from './turns.ts'

/**
 * The firms of a search in another order: points for place are left out, and said so. Where scores are equal, whoever was invited least of late comes first;
 * after that the seed decides, the same for every firm whatever it is called. A person records why; until then the answer says that the reason is missing.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once: a condition on place, a number that does not go with the procedure, or as `search`.
 */
export function inviteFirms (request: InviteRequest, reader: Reader): Invitation {
  return answerTo(() => {
    checkInvitation(request)
    const { suppliers, invitedLately, seed = '', show = SHOWN } = request
    return invitationOf(request, ask(request, reader), reader, ({ question }) => {
      const { ranked, pending, refused, outside } = judgeAll(suppliers, question, seed)
      const firms = ranked.map((candidate) => withoutPlace(candidate, invitedLately)).sort(byTurn(seed))
      return {
        firms,
        total: firms.length,
        withScore: (score) => firms.filter((firm) => firm.score === score).length,
        pending: shown(pending.map(({ judgement }) => judgement), show),
        refused: shown(refused.map(({ judgement }) => judgement), show),
        outside
      }
    })
  })
}

function byTurn (seed: string): (first: InvitedFirm, second: InvitedFirm) => number {
  const turnOf = ({ score, invitedLately, supplier: { id } }: InvitedFirm): Turn => ({ score, lately: invitedLately ?? 0, id: () => id })
  const compare = compareTurns(seed)
  return (first, second) => compare(turnOf(first), turnOf(second))
}

function shown<T> (items: readonly T[], show: number): Shown<T> {
  return { total: items.length, items: items.slice(0, show) }
}
