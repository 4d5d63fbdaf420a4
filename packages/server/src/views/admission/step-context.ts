// What the form of a step chooses from.
import type { DecisionKind, Vote } from '@sroi/matcher'
import type { CriterionNamed } from '../../actions/admission/read-record.ts'
import type { CaseView } from '../../actions/admission/case-views.ts'
import type { EvidenceFacts, Person } from '../../store/index.ts'

/** A file of the applicant or of the case. */
export interface FileToName extends Pick<EvidenceFacts, 'sha256'> {
  readonly name: string | null
}

export interface StepContext {
  readonly view: CaseView
  readonly criteria: readonly CriterionNamed[]
  /** Who can treat the case. */
  readonly colleagues: readonly Person[]
  readonly files: readonly FileToName[]
  /** Kinds of document that belong to an application and are not on record. */
  readonly lacking: readonly string[]
  /** What is open to be voted on. */
  readonly openKinds: readonly DecisionKind[]
}

/** The reader's own vote that stands on a kind of decision. */
export function ownVote ({ votes, me }: Pick<CaseView, 'votes' | 'me'>, kind: string): Vote | null {
  return votes.find((vote) => vote.kind === kind && vote.by === me?.id && !vote.replaced) ?? null
}
