// What follows from what a decision was taken on: the same for whoever reckons it, and whenever.
import { MatcherError } from '../error.ts'
import type { AdmissionCase, CaseQuestion, Vote } from '../model/admission-case.ts'
import type { CaseEvent, DocumentReference } from '../model/case-event.ts'
import type { DecisionFound, DecisionGiven, Recusal, StandsInFile, VoteTotals } from '../model/decision-file.ts'
import type { DecisionKind, Procedure } from '../model/procedure.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import { compareText, isWithin } from '../primitives/index.ts'
import { countVotes, isEligible, sittingMembers } from './count-votes.ts'
import { EVENT_RULES } from './event-rules.ts'
import { filed } from './filed-finding.ts'
import { mayHappen } from './may-happen.ts'
import { proposalsOn } from './propose.ts'
import { recordEvent } from './record-event.ts'
import { replayCase } from './replay-case.ts'
import { checkQuestion, standsOn } from './state-on.ts'

/** @throws MatcherError INVALID_REQUEST when the events do not end with the decision. */
export function foundOf (given: DecisionGiven, ruleSet: MergedRuleSet): DecisionFound {
  const { procedure, events, votes } = given
  const event = events.at(-1)
  if (event === undefined || event.id !== given.decision || EVENT_RULES[event.type]?.decides === undefined) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/given/decision', code: 'no-decision', detail: 'The last event of the file is not the decision that it names. Give the file as it was made.' }])
  }
  const record = replayCase({ file: { ...given.case, procedure, ruleSet }, events: events.slice(0, -1) })
  const after = recordEvent(record, event)
  const kind = after.decisions.at(-1)?.kind ?? 'admission'
  const before = votes === null ? record : withTotals(record, event, kind, votes)
  const question: CaseQuestion = { on: event.on, knownAt: event.recordedAt }
  checkQuestion(before, question)
  const outcome = mayHappen(before, event)
  const proposal = proposalsOn(before, question).find((one) => one.kind === kind) ?? null
  return {
    type: event.type,
    on: event.on,
    recordedAt: event.recordedAt,
    before: standsIn(before, question),
    after: standsIn(after, question),
    criteria: before.found.map(({ criterion, verdict, basedOn }) => ({ criterion, verdict, basedOn })),
    proposal: proposal === null ? null : { event: proposal.event, reason: proposal.reason, finding: filed(proposal.finding) },
    followsProposal: proposal === null || proposal.event === null ? null : proposal.event === event.type,
    isAllowed: outcome.allowed,
    because: outcome.because.map(filed),
    votes: procedure.deciders[kind] === 'committee' ? countVotes(before, kind, event.on) : null,
    recusals: recusalsOf(before, events, event),
    decidedBy: decidedBy(procedure, event, kind),
    clause: { regime: procedure.regime ?? null, address: procedure.objectionAddress ?? null },
    evidence: evidenceOf(events)
  }
}

function standsIn (of: AdmissionCase, question: CaseQuestion): StandsInFile {
  const { state, beneath, standing, from, until } = standsOn(of, question)
  return { state, beneath, standing, from, until }
}

/** Votes of which only the number is known, so that the rules on votes can be asked. With equal votes who decided voted as they decided: that is what made it so. */
function withTotals (of: AdmissionCase, event: CaseEvent, kind: DecisionKind, { yes, no }: VoteTotals): AdmissionCase {
  const outcome = EVENT_RULES[event.type].decides?.outcome ?? 'yes'
  const eligible = sittingMembers(of, event.on).filter(isEligible).map(({ actor }) => actor)
  const first = eligible.filter((actor) => actor === event.actor.id)
  const voters = [...first, ...eligible.filter((actor) => actor !== event.actor.id)]
  const choices = [...Array.from({ length: outcome === 'yes' ? yes : no }, () => outcome), ...Array.from({ length: outcome === 'yes' ? no : yes }, () => outcome === 'yes' ? 'no' as const : 'yes' as const)]
  const votes = voters.flatMap((by, index): readonly Vote[] => {
    const choice = choices[index]
    return choice === undefined ? [] : [{ id: `total-${index}`, kind, by, choice, criteria: [], replaced: false }]
  })
  return { ...of, votes: [...of.votes.filter((vote) => vote.kind !== kind), ...votes] }
}

/** By the reason that was declared, else by the tie that was seen; each member once. */
function recusalsOf (of: AdmissionCase, events: readonly CaseEvent[], { on }: CaseEvent): readonly Recusal[] {
  const declared = events.flatMap((one) => one.type === 'interest-declared' ? [{ actor: one.actor.id, reason: one.reason }] : [])
  const seen = sittingMembers(of, on).flatMap(({ actor, interest }) => interest === null || declared.some((one) => one.actor === actor) ? [] : [{ actor, reason: interest }])
  const byActor = new Map([...declared, ...seen].map(({ actor, reason }) => [actor, reason]))
  const reasons = [...byActor.values()]
  return [...new Set(reasons)].sort(compareText).map((reason) => ({ reason, count: reasons.filter((one) => one === reason).length }))
}

function decidedBy ({ body, mandates }: Procedure, { actor, on }: CaseEvent, kind: DecisionKind): DecisionFound['decidedBy'] {
  const held = mandates.find((mandate) => mandate.kinds.includes(kind) && mandate.role === actor.role && (mandate.holder === null || mandate.holder === actor.id) && isWithin(on, mandate.period))
  return { body: body ?? null, role: actor.role, mandate: held === undefined ? null : { id: held.id, reference: held.reference } }
}

function evidenceOf (events: readonly CaseEvent[]): readonly DocumentReference[] {
  const all = events.flatMap((event) => [...event.evidence, ...('documents' in event ? event.documents : [])])
  const once = new Map(all.map(({ kind, sha256 }) => [`${kind} ${sha256}`, { kind, sha256 }]))
  return [...once].sort(([one], [other]) => compareText(one, other)).map(([, reference]) => reference)
}
