// Where do the members of the committee differ, which criterion decides, and what do the votes come to?
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { AdmissionCase, CaseOnRecord, Vote } from '../model/admission-case.ts'
import type { MemberOnWorksheet, VotesOnWorksheet, Worksheet, WorksheetQuestion } from '../model/worksheet.ts'
import { countVotes, isEligible, type SittingMember, sittingMembers, standingVotes, type VoteCount } from './count-votes.ts'
import { quorumOf, votesNeeded } from './guards/index.ts'
import { interestOf } from './interest-of.ts'
import { replayCase } from './replay-case.ts'
import { areVotesSecret } from './secret-votes.ts'
import { checkQuestion } from './state-on.ts'
import { criteriaOf } from './worksheet-criteria.ts'

/**
 * The worksheet of votes that are open. As long as they are secret (`areVotesSecret`) whoever asks sees only their own; so too somebody with an interest. Who has voted is never secret.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function worksheet (of: AdmissionCase, question: WorksheetQuestion): Worksheet {
  return answerTo(() => {
    checkQuestion(of, question)
    const isExcluded = sittingMembers(of, question.on).some(({ actor, interest }) => actor === question.reader && interest !== null) || interestOf(of, { id: question.reader, organisation: null, emailDomain: null }) !== null
    return worksheetOf(of, question, !areVotesSecret(of, question.kind, question.on) && !isExcluded)
  })
}

/**
 * The worksheet of a decision that was taken, as it was at its closing: every vote is open then.
 * @param decision the event that decided.
 * @throws MatcherError INVALID_REQUEST when the record holds no such decision.
 */
export function closedWorksheet (onRecord: CaseOnRecord, decision: string): Worksheet {
  return answerTo(() => {
    const { file, events } = onRecord
    const closing = events.findIndex(({ id }) => id === decision)
    const taken = replayCase(onRecord).decisions.find(({ id }) => id === decision)
    if (taken === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '/decision', code: 'no-decision', detail: `'${String(decision)}' is no decision on this record. Give the id of an event that decided.` }])
    const before = replayCase({ file, events: events.slice(0, closing) })
    return worksheetOf(before, { kind: taken.kind, on: taken.on, knownAt: events[closing]?.recordedAt ?? '', reader: '' }, true)
  })
}

function worksheetOf (of: AdmissionCase, { kind, on, knownAt, reader }: WorksheetQuestion, isOpen: boolean): Worksheet {
  const { quorum, tie } = of.file.procedure
  const sitting = sittingMembers(of, on)
  const standing = standingVotes(of, kind)
  const members = sitting.map((member) => memberOf(of, member, standing, isOpen || member.actor === reader))
  const count = countVotes(of, kind, on)
  const criteria = criteriaOf(of, kind, members, { on, knownAt })
  return {
    kind,
    isOpen,
    members,
    criteria,
    toDiscuss: criteria.filter(({ differs, pivotal }) => differs && pivotal.verdict === 'met').map(({ criterion }) => criterion),
    votes: isOpen ? votesOf(of, count, sitting, standing) : null,
    notVoted: sitting.filter((member) => isEligible(member) && !standing.some(({ by }) => by === member.actor)).map(({ actor }) => actor),
    quorum: quorumOf({ of, on }, count),
    stillNeeded: quorum === undefined ? null : Math.max(0, votesNeeded(quorum, count.eligible) - count.yes - count.no),
    tie: tie ?? null
  }
}

function memberOf (of: AdmissionCase, { actor, chairs, interest, rotation }: SittingMember, standing: readonly Vote[], canBeSeen: boolean): MemberOnWorksheet {
  const cast = standing.find(({ by }) => by === actor)
  const vote = canBeSeen ? cast ?? null : null
  return { actor, chairs, interest, rotation, hasVoted: cast !== undefined, vote, against: vote === null ? [] : against(of, vote) }
}

/** On an application a yes goes with every criterion met, a no with one that is not. */
function against ({ file: { procedure: { criteria = [] } } }: AdmissionCase, { kind, choice, criteria: opinions }: Vote): readonly string[] {
  if (kind !== 'admission') return []
  if (choice === 'yes') return opinions.filter(({ verdict }) => verdict === 'not-met').map(({ criterion }) => criterion)
  const isAllMet = criteria.length > 0 && criteria.every((criterion) => opinions.some((one) => one.criterion === criterion && one.verdict === 'met'))
  return isAllMet ? criteria : []
}

function votesOf (of: AdmissionCase, { yes, no }: VoteCount, sitting: readonly SittingMember[], standing: readonly Vote[]): VotesOnWorksheet {
  if (yes !== no) return { yes, no, outcome: yes > no ? 'yes' : 'no' }
  const { tie } = of.file.procedure
  if (yes === 0 || tie === undefined) return { yes, no, outcome: null }
  if (tie !== 'chair') return { yes, no, outcome: tie === 'new-round' ? 'new-round' : 'no' }
  // with two who chair, who closes decides; that is not known yet
  const chairs = sitting.filter((member) => member.chairs && isEligible(member) && (member.rotation?.chairs?.fault ?? null) === null)
  const casting = chairs.length === 1 ? standing.find(({ by }) => by === chairs[0]?.actor) : undefined
  return { yes, no, outcome: casting?.choice ?? null }
}

