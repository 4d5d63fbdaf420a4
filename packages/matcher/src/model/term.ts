// What is asked about a term of the decision on an application, and what the answer is.
import type { EvidenceByPointer } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { StandstillGround } from './term-rules.ts'
import type { IsoDay, IsoInstant } from './values.ts'

export interface TermQuestion {
  readonly ruleSet: MergedRuleSet
  /** The day asked about: that of the decision, the objection or the message; or today. */
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  /** Where the days stand, by JSON pointer into the question: `/receivedOn`. */
  readonly evidence?: EvidenceByPointer
}

/** Days on which a term stood still on another ground than a request to complete. Whether that ground was there is for a person to say. */
export interface OtherStandstill {
  readonly ground: StandstillGround
  readonly from: IsoDay
  /** The last day. Null: not over on the day asked about. Absent: not known. */
  readonly until?: IsoDay | null
}

/** What made a term stand still; empty: nothing. */
export interface StoodStill {
  readonly requests: readonly CompletionRequest[]
  readonly otherStandstills: readonly OtherStandstill[]
}

/** A request to complete an application, or to repair what an objection lacks. */
export interface CompletionRequest {
  readonly askedOn: IsoDay
  /** The last day of the term it set. Null: it set none. Absent: not known. */
  readonly termUntil?: IsoDay | null
  /** Null: not completed up to and including the day asked about. Absent: not known. */
  readonly completedOn?: IsoDay | null
}

/** The message that the decision takes longer. */
export interface DelayNotice {
  readonly sentOn: IsoDay
  /** The last day of the term it names. Absent: not known. */
  readonly newLastDay?: IsoDay
}

export interface DecisionTermQuestion extends TermQuestion, StoodStill {
  /** Absent: not known. */
  readonly receivedOn?: IsoDay
  /** Null: none was sent. */
  readonly notice: DelayNotice | null
}

export interface LeavingAsideQuestion extends TermQuestion {
  readonly request: CompletionRequest
}

export interface ObjectionTermQuestion extends TermQuestion {
  /** The day the decision was sent to the applicant. Absent: not known. */
  readonly sentOn?: IsoDay
}

export interface ObjectionDecisionQuestion extends ObjectionTermQuestion, StoodStill {
  /** Does an advisory committee hear the objection? Absent: not known. */
  readonly committee?: boolean
  /** The message that the decision is adjourned. Null: it is not. Absent: not known. */
  readonly adjournment?: DelayNotice | null
}

export interface BadgeYearQuestion extends TermQuestion {
  /** The first day of the temporary badge. Absent: not known. */
  readonly from?: IsoDay
}

export interface Term {
  /** Null: not known. */
  readonly lastDay: IsoDay | null
  /** Met: on the day asked about the term is not over. Not met: it is. */
  readonly finding: Finding
}
