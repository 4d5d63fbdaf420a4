// Whom to invite for a private tender: by what a firm offers, in turns, and never by where it sits.
import { answerTo } from '../answer-to.ts'
import { judgeAll } from '../judge-all.ts'
import { SHOWN } from '../match.ts'
import type { Finding } from '../model/finding.ts'
import type { Invitation, InvitedFirm, InviteRequest } from '../model/invitation.ts'
import type { Candidate } from '../model/judgement.ts'
import type { Shown } from '../model/match.ts'
import { compareText, fact, finding, spread } from '../primitives/index.ts'
import { assessEuThreshold } from '../procurement/index.ts'
import { findProvision } from '../rules/index.ts'
import { ask, provenanceOf, type Reader } from '../search/index.ts'
import { checkInvitation } from './check-invitation.ts'

/**
 * The firms of a search in another order: points for place are left out, and said so. Where scores are equal, whoever was invited least of late comes first;
 * after that the seed decides, the same for every firm whatever it is called. A person records why; until then the answer says that the reason is missing.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once: a condition on place, a number that does not go with the procedure, or as `search`.
 */
export function inviteFirms (request: InviteRequest, reader: Reader): Invitation {
  return answerTo(() => {
    checkInvitation(request)
    const { suppliers, procedure, invite, invitedLately, reason = null, seed = '', show = SHOWN } = request
    const { assessed, question } = ask(request, reader)
    const { ranked, pending, refused, outside } = judgeAll(suppliers, question, seed)
    const inTurn = ranked.map((candidate) => withoutPlace(candidate, invitedLately)).sort(byTurn(seed))
    const invited = inTurn.slice(0, invite)
    return {
      procedure,
      invited,
      next: shown(inTurn.slice(invite), show),
      pending: shown(pending.map(({ judgement }) => judgement), show),
      refused: shown(refused.map(({ judgement }) => judgement), show),
      outside,
      reason,
      finding: invitationFinding(request, inTurn, invited, question.score?.ranking.weights['place-closeness'] ?? null),
      provenance: provenanceOf(request, assessed.delivery, reader)
    }
  })
}

function withoutPlace (candidate: Candidate, invitedLately: InviteRequest['invitedLately']): InvitedFirm {
  const contributions = candidate.contributions.filter(({ criterion }) => criterion !== 'place-closeness')
  const { id } = candidate.supplier
  const times = invitedLately === undefined ? null : Object.hasOwn(invitedLately, id) ? invitedLately[id] as number : 0
  return { ...candidate, score: contributions.reduce((sum, { points }) => sum + points, 0), contributions, invitedLately: times }
}

/** A total order: score, who was invited least, the lot, and the id for what is left. */
function byTurn (seed: string): (first: InvitedFirm, second: InvitedFirm) => number {
  const lot = ({ supplier: { id } }: InvitedFirm): number => spread(`${seed} ${id}`)
  return (first, second) => second.score - first.score ||
    (first.invitedLately ?? 0) - (second.invitedLately ?? 0) ||
    lot(first) - lot(second) ||
    compareText(first.supplier.id, second.supplier.id)
}

function invitationFinding (request: InviteRequest, inTurn: readonly InvitedFirm[], invited: readonly InvitedFirm[], weight: number | null): Finding {
  const { contract, ruleSet, procedure, invite, invitedLately, reason, buyer, socialOrOther, seed = '', on, knownAt } = request
  const counts = [fact('to-invite', 'count', invite), fact('invited', 'count', invited.length)]
  const last = invited.at(-1)?.score
  const number = finding('invitation-number', invited.length === invite ? 'met' : 'not-met', { facts: counts })
  const days = { ...contract.days, publication: contract.days?.publication ?? on }
  const found = findProvision(ruleSet, 'invitation', { trigger: 'contract', days, knownAt })
  const rule = found.state === 'in-force' ? found.rule : null
  const told = found.state === 'in-force' && found.value.reasonOnRequest === true ? [fact('reason-on-request', 'boolean', true)] : []
  const recorded = reason === undefined
    ? finding('invitation-reason', 'unknown', { rule, facts: told, missing: [{ kind: 'decision', name: 'invitation.reason' }] })
    : finding('invitation-reason', 'met', { rule, facts: [fact('invitation-reason', 'text', reason.text), fact('recorded-on', 'day', reason.on), ...(reason.by === undefined ? [] : [fact('recorded-by', 'text', reason.by)]), ...told], on: reason.on })
  const turn = finding('invitation-turn', invitedLately === undefined ? 'unknown' : 'met', {
    facts: [fact('seed', 'text', seed), fact('equal-score', 'count', inTurn.filter(({ score }) => score === last).length)],
    missing: invitedLately === undefined ? [{ kind: 'buyer-fact', name: 'invitation.invitedLately' }] : []
  })
  const place = finding('invitation-place', 'met', { rule, facts: [fact('criterion', 'code', 'place-closeness'), fact('weight', 'basis-points', weight)] })
  const threshold = assessEuThreshold({ contract: { ...contract, days }, ruleSet, ...(buyer === undefined ? {} : { buyer }), ...(socialOrOther === undefined ? {} : { socialOrOther }), knownAt })
  return finding('invitation', number.verdict === 'not-met' ? 'not-met' : recorded.verdict, {
    facts: [fact('procedure', 'code', procedure), ...counts],
    on,
    missing: recorded.missing,
    discretion: true,
    because: [number, recorded, place, turn, threshold]
  })
}

function shown<T> (items: readonly T[], show: number): Shown<T> {
  return { total: items.length, items: items.slice(0, show) }
}
