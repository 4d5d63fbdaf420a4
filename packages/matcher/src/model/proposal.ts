// What the machine proposes to decide. It decides nothing: a person does.
import type { CaseEventType } from './case-event.ts'
import type { Finding } from './finding.ts'
import type { DecisionKind } from './procedure.ts'

/** The decisions that the machine can propose. To suspend, to withdraw and on an objection a person judges alone. */
export type ProposedEvent = Extract<CaseEventType, 'temporary-admission-decided' | 'full-admission-decided' | 'refusal-decided' | 'leaving-aside-decided' | 'extension-refused'>

/** On one kind of decision that waits in a case. */
export interface ProposedDecision {
  readonly kind: DecisionKind
  /** Null: nothing, for something is not known or is for a person to judge; `finding` says what. */
  readonly event: ProposedEvent | null
  /** The reason code of the event. Null: nothing is proposed. */
  readonly reason: string | null
  /** The findings that carry it stand below. */
  readonly finding: Finding
  /** What must come first, whoever decides: votes, a hearing, other eyes. */
  readonly first: readonly Finding[]
}
