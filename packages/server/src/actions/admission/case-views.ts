// A case as somebody sees it. Types only: pages and API are written on these.
import type { CaseEvent, CaseRole, CaseStateOnDay, CriterionFound, Deadline, DecisionTaken, Finding, Hearing, IsoDay, IsoInstant, LabelShown, NextAction, Objection, Vote } from '@sroi/matcher'
import type { By, CaseRow, Person, KeptProcedure } from '../../store/index.ts'
import type { Membership, Reach } from '../../access/index.ts'

/** Who asks: from `callerOf(request)`. `memberships`: those by which they may. */
export interface CaseCaller {
  readonly by: By
  readonly memberships: readonly Membership[]
  readonly reach: Reach
}

/** An event as somebody may see it. The id of who did it is null where it is none of the reader's business. */
export type SeenEvent = Omit<CaseEvent, 'actor'> & { readonly actor: { readonly id: string | null, readonly role: CaseRole } }

/** What can be done by who asks: `roles` are theirs. `first` is what stands in the way of everybody. */
export type OwnAction = NextAction

/** A case, for who may open it. */
export interface CaseView {
  readonly excluded: null
  readonly case: CaseRow
  /** The day and the moment of this view. */
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly stands: CaseStateOnDay
  readonly deadlines: readonly Deadline[]
  readonly next: readonly OwnAction[]
  /** In order of the criteria of the procedure. Empty for the firm: it reads what was decided. */
  readonly found: readonly CriterionFound[]
  /** Of what is open: those that the reader may see. */
  readonly votes: readonly Vote[]
  readonly decisions: readonly DecisionTaken[]
  readonly hearings: readonly Hearing[]
  readonly labels: readonly LabelShown[]
  readonly objections: readonly Objection[]
  readonly events: readonly SeenEvent[]
  /** What the reader is in this case, the first one first. */
  readonly myRoles: readonly CaseRole[]
  /** The reader's own pseudonym; null: they did nothing here yet. */
  readonly me: Person | null
  /** Those who are named in what is shown. */
  readonly people: readonly Person[]
  readonly procedure: KeptProcedure['procedure']
}

/** A case, for who has an interest in the firm: that it is there, why they may not open it, and what they can still do. */
export interface ClosedCaseView {
  readonly excluded: Finding
  readonly case: CaseRow
  readonly next: readonly OwnAction[]
  /** How it stands, for who treats it and has to hand it over in time; null: they do not treat it. */
  readonly holds: Pick<CaseView, 'on' | 'stands' | 'deadlines'> | null
  readonly me: Person | null
}
