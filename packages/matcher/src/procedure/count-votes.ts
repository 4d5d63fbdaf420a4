// Who may vote on a case, and how do the votes of the open round stand?
import type { AdmissionCase, Vote } from '../model/admission-case.ts'
import type { ActorId, DecisionKind } from '../model/procedure.ts'
import type { IsoDay } from '../model/values.ts'
import { isWithin } from '../primitives/index.ts'
import { interestOf } from './interest-of.ts'

export interface VoteCount {
  /** Members of that day without an interest. */
  readonly eligible: number
  readonly yes: number
  readonly no: number
}

/** Counts the votes that stand, of who may vote on the day: an interest that came out later takes a vote away. */
export function countVotes (of: AdmissionCase, kind: DecisionKind, on: IsoDay): VoteCount {
  const eligible = eligibleMembers(of, on)
  const votes = standingVotes(of, kind).filter(({ by }) => eligible.has(by))
  return { eligible: eligible.size, yes: votes.filter(({ choice }) => choice === 'yes').length, no: votes.filter(({ choice }) => choice === 'no').length }
}

export function standingVotes ({ votes }: AdmissionCase, kind: DecisionKind): readonly Vote[] {
  return votes.filter((vote) => vote.kind === kind && !vote.replaced)
}

function eligibleMembers (of: AdmissionCase, on: IsoDay): ReadonlySet<ActorId> {
  const sitting = of.file.procedure.committee.filter(({ period }) => isWithin(on, period))
  return new Set(sitting.filter(({ actor, organisation, emailDomain }) => interestOf(of, { id: actor, organisation, emailDomain }) === null).map(({ actor }) => actor))
}
