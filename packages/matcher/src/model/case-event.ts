// What can be put on the record of a case. A record only grows: nothing in it is changed or taken out.
import type { EvidenceLevel } from './evidence.ts'
import type { Verdict } from './finding.ts'
import type { ActorId, CaseRole, DecisionKind } from './procedure.ts'
import type { IsoDay, IsoInstant, OrganisationIdentifier, Period } from './values.ts'

/** Who did it. No name: an opaque id, and what shows a tie to the applicant. */
export interface Actor {
  readonly id: ActorId
  readonly role: CaseRole
  readonly organisation: OrganisationIdentifier | null
  /** What follows the @ of the address. */
  readonly emailDomain: string | null
}

/** A document by kind and content: the text lies elsewhere. */
export interface DocumentReference {
  readonly kind: string
  /** SHA-256, 64 small hexadecimal digits. */
  readonly sha256: string
}

/** One sentence for the applicant on one criterion. */
export interface CriterionReason {
  readonly criterion: string
  readonly sentence: string
}

/** What a member holds of one criterion. `sentence`: why; may be empty. */
export interface CriterionOpinion {
  readonly criterion: string
  readonly verdict: Verdict
  readonly sentence: string
}

/** A label as the firm shows it. */
export interface ShownLabel {
  readonly scheme: string
  readonly level: string | null
  readonly issuer: string
  readonly number: string
  readonly period: Period
}

/** What somebody is heard about, before it is decided. */
export type HearingSubject = 'refusal' | 'extension' | 'suspension' | 'withdrawal' | 'objection'

/** What an objection that is upheld puts in the place of the decision. */
export type Instead =
  | { readonly kind: 'admit-temporarily', readonly badgeFrom: IsoDay | null }
  | { readonly kind: 'admit-full' }
  | { readonly kind: 'extend', readonly until: IsoDay, readonly ground: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'treat-again' }

/** What every decision says. `motivation`: text for the applicant. */
interface Decided {
  readonly motivation: string
  /** One on each criterion where the decision is about them; else empty. */
  readonly reasons: readonly CriterionReason[]
}

/** What each type says beside who, when and why. */
export interface CaseEventParts {
  readonly 'reapplication-allowed': { readonly motivation: string }
  readonly 'application-submitted': { readonly documents: readonly DocumentReference[] }
  readonly 'document-added': { readonly documents: readonly DocumentReference[] }
  readonly 'completion-requested': { readonly missing: readonly string[], readonly termUntil: IsoDay | null }
  readonly 'application-completed': object
  readonly 'review-started': object
  /** `basedOn: 'others'`: on facts that differ from what the applicant gave. */
  readonly 'criterion-judged': { readonly criterion: string, readonly verdict: Verdict, readonly sentence: string, readonly basedOn: 'applicant' | 'others' }
  readonly 'decision-delayed': { readonly newLastDay: IsoDay }
  readonly 'interest-declared': object
  readonly 'case-handed-over': { readonly to: ActorId }
  readonly 'hearing-offered': { readonly subject: HearingSubject, readonly until: IsoDay }
  /** What the firm says about it; its text is the evidence. `receivedOn`: the day it came in, where it is recorded later. */
  readonly 'view-received': { readonly subject: HearingSubject, readonly receivedOn: IsoDay }
  readonly 'hearing-closed': { readonly subject: HearingSubject, readonly answered: boolean }
  readonly 'hearing-skipped': { readonly subject: HearingSubject, readonly motivation: string }
  readonly 'advice-given': { readonly motivation: string }
  readonly 'case-returned': { readonly motivation: string }
  /** What a decision other than on the application rests on; who proposes it prepares it. */
  readonly 'proposal-made': { readonly kind: Exclude<DecisionKind, 'admission' | 'leaving-aside'>, readonly motivation: string }
  /** `choice: 'yes'`: admit, or do what is proposed. `replaces`: the vote it takes the place of. `criteria`: what the member holds of each; absent: nothing is said of them. */
  readonly 'vote-cast': { readonly kind: DecisionKind, readonly choice: 'yes' | 'no', readonly replaces: string | null, readonly motivation: string, readonly criteria?: readonly CriterionOpinion[] }
  readonly 'round-opened': { readonly kind: DecisionKind }
  readonly 'temporary-admission-decided': Decided & { readonly badgeFrom: IsoDay | null }
  readonly 'full-admission-decided': Decided
  readonly 'refusal-decided': Decided
  readonly 'leaving-aside-decided': Decided
  readonly 'decision-sent': { readonly decision: string }
  readonly 'label-applied': { readonly scheme: string, readonly level: string | null }
  /** `receivedOn`: the day it came in, where it is recorded later. */
  readonly 'label-handed-in': { readonly label: ShownLabel, readonly receivedOn: IsoDay }
  /** `label`: the event that handed it in. `not-listed`: real, and it is not known whether it is accepted. */
  readonly 'label-checked': { readonly label: string, readonly result: 'valid' | 'invalid' | 'not-listed', readonly level: EvidenceLevel, readonly source: string }
  /** `ground`: one of the reasons of the procedure. Absent in records from before they were asked. */
  readonly 'extension-asked': { readonly ground?: string | undefined, readonly motivation?: string | undefined }
  /** `ground`: one of the reasons of the procedure. */
  readonly 'extension-given': Decided & { readonly until: IsoDay, readonly ground: string }
  readonly 'extension-refused': Decided
  readonly 'suspension-decided': Decided
  readonly 'suspension-lifted': Decided
  readonly 'withdrawal-decided': Decided
  readonly 'firm-withdrew': object
  readonly 'default-notice-received': object
  readonly 'objection-lodged': { readonly against: string, readonly receivedOn: IsoDay }
  readonly 'objection-adjourned': { readonly objection: string, readonly newLastDay: IsoDay }
  readonly 'objection-upheld': Decided & { readonly objection: string, readonly instead: Instead }
  readonly 'objection-rejected': Decided & { readonly objection: string }
  readonly 'objection-withdrawn': { readonly objection: string }
}

export type CaseEventType = keyof CaseEventParts

/** Events of one type, or of several. */
export type CaseEventOf<T extends CaseEventType> = T extends CaseEventType
  ? CaseEventParts[T] & {
    /** Unique in the case. */
    readonly id: string
    readonly type: T
    /** The day it happened. */
    readonly on: IsoDay
    /** The moment it was put on record: not before the event above it. */
    readonly recordedAt: IsoInstant
    readonly actor: Actor
    /** One of the codes of its type. */
    readonly reason: string
    /** What it rests on. */
    readonly evidence: readonly DocumentReference[]
  }
  : never

export type CaseEvent = CaseEventOf<CaseEventType>

/** What somebody asks to put on record: who did it, the id and the moment are added by whoever keeps the record. */
export type CaseEventSaid = { [T in CaseEventType]: Omit<CaseEventOf<T>, 'id' | 'recordedAt' | 'actor'> }[CaseEventType]
