// A case from application to label: what stands on its record, and how it stands on a day.
import type { CaseEvent, CaseEventType, CriterionOpinion, HearingSubject, ShownLabel } from './case-event.ts'
import type { EvidenceLevel } from './evidence.ts'
import type { Finding, Verdict } from './finding.ts'
import type { ActorId, CaseRole, DecisionKind, Procedure } from './procedure.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { Standing } from './supplier.ts'
import type { CompletionRequest, DelayNotice } from './term.ts'
import type { IsoDay, IsoInstant, OrganisationIdentifier } from './values.ts'
import type { Interest } from './worksheet.ts'

/** Where a case can be. Dates alone make `lapsed`: nobody puts it on record. */
export type CaseState =
  | 'draft' | 'submitted' | 'incomplete' | 'under-review' | 'advised'
  | 'admitted-temporarily' | 'extended' | 'label-awaited' | 'label-under-check' | 'admitted-full'
  | 'suspended' | 'objection' | 'refused' | 'left-aside' | 'lapsed' | 'withdrawn'

/** What was last decided or done; dates, labels, suspensions and objections make a state of it. */
export type CaseStage = Exclude<CaseState, 'label-awaited' | 'label-under-check' | 'suspended' | 'objection' | 'lapsed'>

/** An earlier case of the same firm that ended. */
export interface EarlierCase {
  readonly id: string
  readonly endedOn: IsoDay
}

/** What is known to tie somebody to the applicant from elsewhere than the record of the case: that they said so of the firm in another case as well. */
export interface KnownTie {
  readonly actor: ActorId
  readonly interest: Interest
}

/** What a case is judged by, beside its record. */
export interface CaseFile {
  readonly id: string
  readonly applicant: OrganisationIdentifier
  /** What follows the @ of the firm's addresses, as somebody of the region looked it up: what a firm says of itself excludes nobody. */
  readonly applicantDomains: readonly string[]
  /** Who acts for the firm, or belongs to it, in another role than in this case, or declared an interest in it in another. Absent: nobody that is known. */
  readonly ties?: readonly KnownTie[]
  readonly procedure: Procedure
  readonly ruleSet: MergedRuleSet
  /** Null: its first application. */
  readonly earlier: EarlierCase | null
}

export interface CriterionFound {
  readonly criterion: string
  readonly verdict: Verdict
  readonly basedOn: 'applicant' | 'others'
  readonly by: ActorId
  /** The event. */
  readonly id: string
}

/** What the firm said when it was heard. */
export interface ViewReceived {
  /** The event. */
  readonly id: string
  readonly receivedOn: IsoDay
  /** It came after the last day that was given for it. It counts all the same, as long as nothing is decided. */
  readonly isLate: boolean
  /** It was put on record after the hearing was closed: whoever decides has not heard of it yet. */
  readonly isAfterClosing: boolean
}

export interface Hearing {
  readonly subject: HearingSubject
  readonly state: 'offered' | 'closed' | 'skipped'
  readonly until: IsoDay | null
  /** In the order in which they were put on record. */
  readonly views: readonly ViewReceived[]
}

/** A vote of the round that is open. */
export interface Vote {
  readonly id: string
  readonly kind: DecisionKind
  readonly by: ActorId
  readonly choice: 'yes' | 'no'
  /** What the member holds of each criterion; empty: nothing was said of them. */
  readonly criteria: readonly CriterionOpinion[]
  /** A later vote took its place. */
  readonly replaced: boolean
}

/** Who prepares a decision that is open. */
export interface Proposal {
  readonly kind: DecisionKind
  readonly by: readonly ActorId[]
}

export interface DecisionTaken {
  readonly id: string
  readonly type: CaseEventType
  readonly kind: DecisionKind
  readonly on: IsoDay
  readonly by: ActorId
  readonly preparedBy: readonly ActorId[]
  /** Null: not sent yet. */
  readonly sentOn: IsoDay | null
}

/** A label as it was handed in, and what the check said. */
export interface LabelShown {
  readonly id: string
  readonly label: ShownLabel
  readonly receivedOn: IsoDay
  readonly recordedAt: IsoInstant
  readonly check: { readonly result: 'valid' | 'invalid' | 'not-listed', readonly by: ActorId, readonly on: IsoDay, readonly level: EvidenceLevel, readonly source: string } | null
}

export interface LabelApplied {
  readonly scheme: string
  readonly on: IsoDay
  /** A label of the scheme was handed in since. */
  readonly isAnswered: boolean
}

/** What the firm asked, and why. */
export interface ExtensionAsked {
  readonly on: IsoDay
  /** One of the reasons of the procedure. Null: it named none, as in records from before that was asked. */
  readonly ground: string | null
  readonly motivation: string
}

export interface Objection {
  readonly id: string
  /** The decision it is about. */
  readonly against: string
  readonly receivedOn: IsoDay
  readonly adjournment: DelayNotice | null
  readonly isOpen: boolean
}

/** Everything on record that later events lean on. The same events give the same record. */
export interface AdmissionCase {
  readonly file: CaseFile
  readonly stage: CaseStage
  readonly ids: readonly string[]
  /** Of the last event. */
  readonly last: { readonly on: IsoDay, readonly recordedAt: IsoInstant } | null
  readonly reapplicationAllowed: boolean
  readonly submittedOn: IsoDay | null
  readonly documents: readonly string[]
  readonly requests: readonly CompletionRequest[]
  readonly notice: DelayNotice | null
  readonly defaultNoticeOn: IsoDay | null
  readonly found: readonly CriterionFound[]
  /** Who declared an interest. */
  readonly interested: readonly ActorId[]
  readonly holder: ActorId | null
  readonly hearings: readonly Hearing[]
  readonly proposals: readonly Proposal[]
  readonly votes: readonly Vote[]
  readonly decisions: readonly DecisionTaken[]
  /** The decisions that granted a badge, by event; null: none did. */
  readonly temporaryBy: string | null
  readonly fullBy: string | null
  /** The day the decision names for the badge to begin. */
  readonly badgeFrom: IsoDay | null
  /** Null: no request is open. */
  readonly extensionAsked: ExtensionAsked | null
  readonly extendedUntil: readonly IsoDay[]
  readonly labels: readonly LabelShown[]
  readonly labelsApplied: readonly LabelApplied[]
  readonly isSuspended: boolean
  readonly objections: readonly Objection[]
  /** What a withdrawal ended, for when an objection to it is upheld. */
  readonly before: CaseStage | null
  /** Since which day; null: it was not withdrawn, or that was undone. */
  readonly withdrawnOn: IsoDay | null
}

/** A record with what it is judged by: what a caller keeps. */
export interface CaseOnRecord {
  readonly file: CaseFile
  readonly events: readonly CaseEvent[]
}

/** The day and the knowledge somebody asks with. */
export interface CaseQuestion {
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

/** How a case stands on a day. */
export interface CaseStateOnDay {
  readonly state: CaseState
  /** In `objection` and `suspended`: what it would be without; else the state itself. */
  readonly beneath: CaseState
  /** As the register shows it. Null: none, or not known; `badge` tells which. */
  readonly standing: Standing | null
  /** The first and the last day of the badge; null: none, open-ended or not known. */
  readonly from: IsoDay | null
  readonly until: IsoDay | null
  /** Does a badge hold on the day? */
  readonly badge: Finding
}

/** Why a cell of the table refuses. */
export type TransitionRefusal = 'too-early' | 'too-late' | 'ended' | 'no-badge' | 'no-objection' | 'not-suspended' | 'is-suspended'

/** May an event be put on record? Each finding names its rule; refused: every rule that forbids it, all at once. */
export type Happening =
  | { readonly allowed: true, readonly from: CaseState, readonly to: CaseState, readonly because: readonly Finding[], readonly next: AdmissionCase }
  | { readonly allowed: false, readonly from: CaseState, readonly because: readonly Finding[] }

/** What can be done next. `first`: what stands in the way, whoever does it. `until`: the last day of a term that waits for it. */
export interface NextAction {
  readonly type: CaseEventType
  readonly roles: readonly CaseRole[]
  readonly until: IsoDay | null
  readonly first: readonly Finding[]
}

export type DeadlineKind =
  | 'completion' | 'leaving-aside' | 'decision' | 'default' | 'hearing' | 'badge-end' | 'awaited-label' | 'objection' | 'objection-decision'

/** A day that something must have happened by. */
export interface Deadline {
  readonly kind: DeadlineKind
  /** The event it is about; null where it is about the case. */
  readonly about: string | null
  /** Null: not known. */
  readonly lastDay: IsoDay | null
  readonly finding: Finding
  /** Days on which somebody is reminded, first one first. */
  readonly reminders: readonly IsoDay[]
}
