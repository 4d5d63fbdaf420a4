// How one tenant decides on admissions: its parameters, as data. What it has not laid down is absent, and absent is not known: never a default.
import type { LegalBasis } from './provision.ts'
import type { IsoDay, OrganisationIdentifier, Period, Words } from './values.ts'

/** An opaque id of somebody with a task: never a name, never an address. */
export type ActorId = string

/** `firm`: for the applicant. `board`: of the foundation that runs the platform. `machine`: no person; it decides nothing. */
export type CaseRole = 'firm' | 'coordinator' | 'member' | 'chair' | 'board' | 'machine'

/** What can be decided on a case: each kind has its own decider, mandate, votes and proposal. */
export type DecisionKind = 'admission' | 'full' | 'leaving-aside' | 'extension' | 'suspension' | 'withdrawal' | 'objection'

export type Decider = 'committee' | 'coordinator-under-mandate' | 'foundation'

/** Who may decide in the name of the body, on which days. `holder: null`: everybody with the role. */
export interface Mandate {
  readonly id: string
  /** Where it is laid down. */
  readonly reference: string
  readonly role: CaseRole
  readonly holder: ActorId | null
  readonly kinds: readonly DecisionKind[]
  readonly period: Period
}

export interface CommitteeMember {
  readonly actor: ActorId
  readonly chairs: boolean
  /** What is known of ties that exclude the member. */
  readonly organisation: OrganisationIdentifier | null
  readonly emailDomain: string | null
  readonly period: Period
}

/** How long and how often somebody may have a seat. A term is what the committee list gives as one period; periods of one person that overlap are one term. */
export interface SeatLimit {
  /** Of one term, from its first day. Null: as long as the list says. */
  readonly longestMonths: number | null
  /** Null: any number. */
  readonly termsInARow: number | null
  /** After so many months without the seat the count begins again; fewer, and the next term is in a row with the one before. */
  readonly monthsBetween: number
}

/** Null: it has no end but that of the list. */
export interface RotationTerms {
  readonly sits: SeatLimit | null
  readonly chairs: SeatLimit | null
}

export interface ExtensionTerms {
  /** Closed: another reason extends nothing. */
  readonly reasons: readonly string[]
  /** Beyond the last day that the badge has without it. */
  readonly longestDays: number
  readonly times: number
}

export interface Procedure {
  readonly id: string
  readonly version: string
  readonly title: Words
  /** The document that lays these parameters down. */
  readonly basis: LegalBasis
  readonly confirmedOn: IsoDay
  /** Awb: the articles bind. Private law: the same care, by choice; only the closing clause of a letter differs. */
  readonly regime?: 'awb' | 'private-law'
  /** In whose name is decided, as a letter tells it. */
  readonly body?: Words
  readonly mandates: readonly Mandate[]
  readonly deciders: { readonly [K in DecisionKind]?: Decider }
  readonly committee: readonly CommitteeMember[]
  /** `aboveHalfOfEligible`: more than half of those without an interest as well. An interest never lowers `members`. */
  readonly quorum?: { readonly members: number, readonly aboveHalfOfEligible: boolean }
  /** Equal votes. `chair`: the vote of who decides counts twice. `not-admitted`: as a no. */
  readonly tie?: 'chair' | 'new-round' | 'not-admitted'
  readonly votesSecretUntilClosed?: boolean
  /** True: secret votes open to who may read the case once everybody who may vote has voted, so that they can talk about them before closing. */
  readonly votesOpenOnceAllVoted?: boolean
  /** Who has sat or chaired for too long, or too often in a row, does so no more. Not laid down: nobody rotates. */
  readonly rotation?: RotationTerms
  /** `decision`: who prepared does not decide. `withdrawal`: not by the pair that granted. */
  readonly fourEyes?: { readonly decision: boolean, readonly withdrawal: boolean }
  /** Mail domains of everybody (a provider's): sharing one is no tie. */
  readonly commonMailDomains: readonly string[]
  /** Kinds of document that an application must hold. */
  readonly documents?: readonly string[]
  /** What must have a finding before anything is advised, voted or decided. */
  readonly criteria?: readonly string[]
  /** The first day of the temporary badge: of the decision, of its sending, or the day that the decision names. Its length is the rule `badgeYear`. */
  readonly yearFrom?: 'decision' | 'sent' | 'badge-start'
  /** Null: no badge is ever extended. */
  readonly extension: ExtensionTerms | null
  /** For how many days the badge runs on after its last day when a label was applied for in time and not issued; 0: it ends. */
  readonly daysWhileLabelAwaited?: number
  /** Purchases from a badge that lapsed. */
  readonly effectOfLapse?: 'until-the-day' | 'until-end-of-contract' | 'not'
  /** After how many days somebody whose case ended can apply again. */
  readonly reapplicationAfterDays?: number
  /** Days before the end of a badge on which firm and coordinator are reminded: `[90, 30, 7]`. */
  readonly reminders: readonly number[]
  /** Within how many days something must be decided after a notice of default. */
  readonly daysAfterDefaultNotice?: number
  /** Within how many days after it happened a vote, a decision or its sending may be put on record. 0: on the day itself. Absent: not known, and so only on the day itself. */
  readonly recordWithinDays?: number
  /** For how many days a check of a label holds: by then somebody looks again. */
  readonly recheckDays?: number
  /** Does an advisory committee hear objections? */
  readonly objectionCommittee?: boolean
  /** Where an objection or complaint goes. */
  readonly objectionAddress?: Words
  /** Where an appeal against a decision on an objection goes: the court. */
  readonly appealAddress?: Words
  /** Which rules a case is judged by when they changed after the application. */
  readonly rulesOf?: 'application-day' | 'kinder'
}
