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
export type Interest = 'interest-declared' | 'same-organisation' | 'same-mail-domain' | 'acts-for-firm'

/** A term that holds the day, with those before it in a row. */
export interface SeatOnDay {
  /** This one, and those before it without a break that counts. */
  readonly terms: number
  /** The first day of this term. */
  readonly from: IsoDay
  /** Its last day, by the list and by the limit. Null: no end. */
  readonly lastDay: IsoDay | null
  /** Why the seat can no longer be used. Null: it can. */
  readonly fault: 'term-over' | 'too-many-terms' | null
}

/** How somebody sits, and chairs, on a day; `chairs` null: does not chair. */
export interface MemberRotation {
  readonly sits: SeatOnDay
  readonly chairs: SeatOnDay | null
}

export interface MemberOnWorksheet {
  readonly actor: ActorId
  readonly chairs: boolean
  /** Excluded: the vote does not count, and who asks and is excluded sees no vote of others. Null: none that is known. */
  readonly interest: Interest | null
  /** Null: nothing is laid down on it. Whose seat can no longer be used does not count either. */
  readonly rotation: MemberRotation | null
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
