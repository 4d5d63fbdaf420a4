// An invitation around who was found: the same whichever engine looked through the register.
import type { Finding } from '../model/finding.ts'
import type { Invitation, InvitedFirm, InviteRequest } from '../model/invitation.ts'
import type { Judgement } from '../model/judgement.ts'
import { SHOWN } from '../match.ts'
import type { Shown } from '../model/match.ts'
import { fact, finding } from '../primitives/index.ts'
import { assessEuThreshold } from '../procurement/index.ts'
import { findProvision } from '../rules/index.ts'
import { type AskedQuestion, provenanceOf, type Reader } from '../search/index.ts'

/** Who comes when, as far as it is told: as many of the ranked as are invited or shown. */
export interface Turns {
  readonly firms: readonly InvitedFirm[]
  /** Of all who are ranked. */
  readonly total: number
  /** How many of these have that score. */
  readonly withScore: (score: number) => number
  readonly pending: Shown<Judgement>
  readonly refused: Shown<Judgement>
  readonly outside: number
}

export function invitationOf (request: Omit<InviteRequest, 'suppliers'>, asked: AskedQuestion, reader: Reader, look: (asked: AskedQuestion) => Turns): Invitation {
  const { procedure, invite, reason = null, show = SHOWN } = request
  const { firms, total, withScore, pending, refused, outside } = look(asked)
  const invited = firms.slice(0, invite)
  const last = invited.at(-1)
  return {
    procedure,
    invited,
    next: { total: total - invited.length, items: firms.slice(invite, invite + show) },
    pending,
    refused,
    outside,
    reason,
    finding: invitationFinding(request, invited, last === undefined ? 0 : withScore(last.score), asked.question.score?.ranking.weights['place-closeness'] ?? null),
    provenance: provenanceOf(request, asked.assessed.delivery, reader)
  }
}

function invitationFinding (request: Omit<InviteRequest, 'suppliers'>, invited: readonly InvitedFirm[], equal: number, weight: number | null): Finding {
  const { contract, ruleSet, procedure, invite, invitedLately, reason, buyer, socialOrOther, seed = '', on, knownAt } = request
  const counts = [fact('to-invite', 'count', invite), fact('invited', 'count', invited.length)]
  const number = finding('invitation-number', invited.length === invite ? 'met' : 'not-met', { facts: counts })
  const days = { ...contract.days, publication: contract.days?.publication ?? on }
  const found = findProvision(ruleSet, 'invitation', { trigger: 'contract', days, knownAt })
  const rule = found.state === 'in-force' ? found.rule : null
  const told = found.state === 'in-force' && found.value.reasonOnRequest === true ? [fact('reason-on-request', 'boolean', true)] : []
  const recorded = reason === undefined
    ? finding('invitation-reason', 'unknown', { rule, facts: told, missing: [{ kind: 'decision', name: 'invitation.reason' }] })
    : finding('invitation-reason', 'met', { rule, facts: [fact('invitation-reason', 'text', reason.text), fact('recorded-on', 'day', reason.on), ...(reason.by === undefined ? [] : [fact('recorded-by', 'text', reason.by)]), ...told], on: reason.on })
  const turn = finding('invitation-turn', invitedLately === undefined ? 'unknown' : 'met', {
    facts: [fact('seed', 'text', seed), fact('equal-score', 'count', equal)],
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
