// The worksheet of the committee: members judge alone, then together.
import type { Vote } from './admission-case.ts'
import type { CriterionOpinion } from './case-event.ts'
import type { Finding, Verdict } from './finding.ts'
import type { ActorId, DecisionKind, Procedure } from './procedure.ts'
import type { IsoDay, IsoInstant } from './values.ts'

/** Who asks, on which day, about which votes. */
export interface WorksheetQuestion {
  readonly kind: DecisionKind
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly reader: ActorId
}

/** What ties somebody to the applicant. */
export type Interest = 'interest-declared' | 'same-organisation' | 'same-mail-domain'

export interface MemberOnWorksheet {
  readonly actor: ActorId
  readonly chairs: boolean
  /** Excluded: the vote does not count, and who asks and is excluded sees no vote of others. Null: none that is known. */
  readonly interest: Interest | null
  readonly hasVoted: boolean
  /** Null: not cast, or not to be seen by who asks. */
  readonly vote: Vote | null
  /** Criteria on which the member's own judgement does not go with the member's vote. */
  readonly against: readonly string[]
}

/** One criterion, as judged by the desk and by the members whose votes can be seen. */
export interface CriterionOnWorksheet {
  readonly criterion: string
  /** By the desk. Null: not judged yet. */
  readonly desk: Verdict | null
  readonly opinions: readonly (CriterionOpinion & { readonly by: ActorId })[]
  /** Do the members not all judge it the same? */
  readonly differs: boolean
  /** Of most members; equally many is unknown. Without a member who says something of it: of the desk. */
  readonly joint: Verdict
  readonly finding: Finding
  /** Met: judging this one otherwise, and nothing else, changes what would be proposed. */
  readonly pivotal: Finding
}

/** What the votes come to as they stand. */
export interface VotesOnWorksheet {
  readonly yes: number
  readonly no: number
  /** `new-round`: equally many, and the tenant votes again. Null: nobody voted, or a tie of which it is not known what it does. */
  readonly outcome: 'yes' | 'no' | 'new-round' | null
}

export interface Worksheet {
  readonly kind: DecisionKind
  /** Can who asks see the votes of others? */
  readonly isOpen: boolean
  readonly members: readonly MemberOnWorksheet[]
  readonly criteria: readonly CriterionOnWorksheet[]
  /** Where members differ on what decides: what there is to talk about. */
  readonly toDiscuss: readonly string[]
  /** Null: not to be seen by who asks. */
  readonly votes: VotesOnWorksheet | null
  /** Members who may vote and have not. */
  readonly notVoted: readonly ActorId[]
  readonly quorum: Finding
  /** Votes that are still needed for the quorum. Null: not laid down. */
  readonly stillNeeded: number | null
  /** What equally many votes would do. Null: not laid down. */
  readonly tie: NonNullable<Procedure['tie']> | null
}
