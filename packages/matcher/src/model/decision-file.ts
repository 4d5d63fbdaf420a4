// Everything a decision rests on, in one file that can be read and reckoned again years later.
import type { CaseFile, CaseOnRecord, CaseStateOnDay, CriterionFound } from './admission-case.ts'
import type { CaseEvent, CaseEventType, DocumentReference } from './case-event.ts'
import type { Evidence } from './evidence.ts'
import type { FactUsed, Finding, Missing } from './finding.ts'
import type { FirmProfile } from './firm-profile.ts'
import type { CaseRole, Procedure } from './procedure.ts'
import type { ProposedDecision } from './proposal.ts'
import type { RuleSet } from './rule-set.ts'
import type { IsoDay, IsoInstant, Words } from './values.ts'

/** A version of rules by its content. */
export interface RuleSetDigest {
  readonly id: string
  readonly version: string
  /** SHA-256 of its canonical JSON (RFC 8785). */
  readonly sha256: string
}

/** SHA-256 of a text in UTF-8, in small hexadecimal digits: the library has none of its own. */
export type Digest = (text: string) => string

export interface DecisionFileQuestion {
  readonly onRecord: CaseOnRecord
  /** The layers of the rules of the case, base first. */
  readonly ruleSets: readonly RuleSet[]
  /** The application as it was handed in. Null: it was not made with a profile. */
  readonly profile: FirmProfile | null
  /** The event that decided. */
  readonly decision: string
}

/** The votes that decided, without who cast them. `eligible`: members of that day without an interest. */
export interface VoteTotals {
  readonly eligible: number
  readonly yes: number
  readonly no: number
}

/** What the decision was taken on. Nothing in it is reckoned. */
export interface DecisionGiven {
  readonly case: Pick<CaseFile, 'id' | 'applicant' | 'applicantDomains' | 'ties' | 'earlier'>
  readonly procedure: Procedure
  readonly ruleSets: readonly RuleSetDigest[]
  readonly profile: FirmProfile | null
  /** Up to and including the decision. Where votes are secret, without them. */
  readonly events: readonly CaseEvent[]
  readonly decision: string
  /** Null where the events hold the votes, and where nobody votes on it. */
  readonly votes: VoteTotals | null
}

export type StandsInFile = Pick<CaseStateOnDay, 'state' | 'beneath' | 'standing' | 'from' | 'until'>

/** A finding as a file keeps it. How sure we are of a source, and where it can be read, is no part of a decision: that becomes better known. Absent: none. */
export interface FiledFinding extends Pick<Finding, 'code' | 'verdict' | 'on'> {
  readonly rule: { readonly ruleSet: string, readonly provision: string } | null
  readonly facts?: readonly FiledFact[]
  readonly missing?: readonly Missing[]
  readonly because?: readonly FiledFinding[]
}

/** Absent evidence: none. */
export interface FiledFact extends Pick<FactUsed, 'name' | 'unit' | 'value'> {
  readonly evidence?: Evidence
}

/** How many took no part, by reason: one that was declared, or a tie that was seen. */
export interface Recusal {
  readonly reason: string
  readonly count: number
}

/** What follows from what was given. A replay reckons it again. */
export interface DecisionFound {
  readonly type: CaseEventType
  readonly on: IsoDay
  readonly recordedAt: IsoInstant
  readonly before: StandsInFile
  readonly after: StandsInFile
  readonly criteria: readonly Pick<CriterionFound, 'criterion' | 'verdict' | 'basedOn'>[]
  /** On this kind of decision, before it was taken. Null: the machine has none on it. */
  readonly proposal: (Pick<ProposedDecision, 'event' | 'reason'> & { readonly finding: FiledFinding }) | null
  /** Did the decision do what was proposed? Null: nothing was. */
  readonly followsProposal: boolean | null
  /** The rules that allowed it; where it was refused and stands there all the same, those that forbid it. */
  readonly isAllowed: boolean
  readonly because: readonly FiledFinding[]
  readonly votes: VoteTotals | null
  readonly recusals: readonly Recusal[]
  /** In whose name, in which role and by which mandate. Null: not laid down, or none. */
  readonly decidedBy: { readonly body: Words | null, readonly role: CaseRole, readonly mandate: { readonly id: string, readonly reference: string } | null }
  /** Where somebody who does not agree goes. Null: not laid down. */
  readonly clause: { readonly regime: NonNullable<Procedure['regime']> | null, readonly address: Words | null }
  /** Every document that was handed in or leaned on, once. */
  readonly evidence: readonly DocumentReference[]
}

export interface DecisionFile {
  /** Which reader understands it. */
  readonly format: 'sroi-decision-file/1'
  readonly given: DecisionGiven
  readonly found: DecisionFound
}

/** A file with its text and the digest of that text. */
export interface SealedDecisionFile {
  readonly file: DecisionFile
  /** Canonical JSON (RFC 8785). */
  readonly text: string
  readonly sha256: string
}

/** Two values that should be one. Absent: not there. */
export interface FileDifference {
  /** JSON pointer into the file. */
  readonly place: string
  readonly recorded?: unknown
  readonly replayed?: unknown
}

export interface DecisionReplay {
  /** `unknown`: rules that it rests on are not there, so that it cannot be reckoned again. */
  readonly outcome: 'same' | 'differs' | 'unknown'
  readonly differences: readonly FileDifference[]
  /** Rules that are not there by this content. */
  readonly missing: readonly RuleSetDigest[]
}
