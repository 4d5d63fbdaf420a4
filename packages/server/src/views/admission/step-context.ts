// What the form of a step chooses from.
import type { CaseEventType, DecisionKind, DocumentReference, ExtensionAsked, Vote } from '@sroi/matcher'
import type { CriterionNamed } from '../../actions/admission/read-record.ts'
import type { CaseView } from '../../actions/admission/case-views.ts'
import type { EvidenceFacts, KeptProfile, Person } from '../../store/index.ts'

/** A file of the applicant or of the case, or a document that the profile names by its hash alone. */
export interface FileToName extends Pick<EvidenceFacts, 'sha256'> {
  readonly name: string | null
  /** What the profile says that it is; null: it does not name it. */
  readonly kind: string | null
}

/** What the firm said of itself last, as the desk can hand it in. */
export interface ProfileToHandIn extends Pick<KeptProfile, 'sha256' | 'version' | 'savedAt'> {
  readonly isOnRecord: boolean
}

export interface StepContext {
  readonly view: CaseView
  readonly criteria: readonly CriterionNamed[]
  /** Who can treat the case. */
  readonly colleagues: readonly Person[]
  readonly files: readonly FileToName[]
  /** Documents that are on record already, by kind and hash. */
  readonly known: ReadonlySet<string>
  /** Null: nothing was saved. */
  readonly profile: ProfileToHandIn | null
  /** Whether a file can be added here. `off`: by nobody; `others`: not by who reads this. */
  readonly uploads: 'on' | 'off' | 'others'
  /** Kinds of document that belong to an application and are not on record. */
  readonly lacking: readonly string[]
  /** What is open to be voted on. */
  readonly openKinds: readonly DecisionKind[]
  /** What the firm asked; null: no request for an extension is open. */
  readonly extensionAsked: ExtensionAsked | null
}

/** Steps with which a profile goes on the record. */
export function asksProfile (type: CaseEventType): boolean {
  return type === 'application-submitted' || type === 'document-added' || type === 'application-completed'
}

/** A document as the record names it. */
export function keyOfDocument ({ kind, sha256 }: DocumentReference): string {
  return `${kind} ${sha256}`
}

/** The reader's own vote that stands on a kind of decision. */
export function ownVote ({ votes, me }: Pick<CaseView, 'votes' | 'me'>, kind: string): Vote | null {
  return votes.find((vote) => vote.kind === kind && vote.by === me?.id && !vote.replaced) ?? null
}
