// Who may vote on a case, and how do the votes of the open round stand?
import type { AdmissionCase, Vote } from '../model/admission-case.ts'
import type { ActorId, DecisionKind } from '../model/procedure.ts'
import type { IsoDay } from '../model/values.ts'
import type { Interest, MemberRotation } from '../model/worksheet.ts'
import { isWithin } from '../primitives/index.ts'
import { interestOf } from './interest-of.ts'
import { rotationOf } from './rotation-of.ts'

export interface SittingMember {
  readonly actor: ActorId
  readonly chairs: boolean
  /** Null: none that is known. */
  readonly interest: Interest | null
  /** Null: nothing is laid down on it. */
  readonly rotation: MemberRotation | null
}

export interface VoteCount {
  /** Members of that day without an interest, and whose turn is not over. */
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

/** Members of the committee on a day, with what excludes them. Somebody who stands there twice, as when a member becomes chair, counts once. */
export function sittingMembers (of: AdmissionCase, on: IsoDay): readonly SittingMember[] {
  const rows = of.file.procedure.committee.filter(({ period }) => isWithin(on, period))
  return [...new Set(rows.map(({ actor }) => actor))].map((actor) => {
    const own = rows.filter((row) => row.actor === actor)
    const interests = own.map(({ organisation, emailDomain }) => interestOf(of, { id: actor, organisation, emailDomain }))
    return { actor, chairs: own.some(({ chairs }) => chairs), interest: interests.find((one) => one !== null) ?? null, rotation: rotationOf(of.file.procedure, actor, on) }
  })
}

/** May a member vote? */
export function isEligible ({ interest, rotation }: Pick<SittingMember, 'interest' | 'rotation'>): boolean {
  return interest === null && (rotation === null || rotation.sits.fault === null)
}

function eligibleMembers (of: AdmissionCase, on: IsoDay): ReadonlySet<ActorId> {
  return new Set(sittingMembers(of, on).filter(isEligible).map(({ actor }) => actor))
}
