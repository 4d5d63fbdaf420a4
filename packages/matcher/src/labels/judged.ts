// What a judge of one condition is given, and what it gives back.
import type { Finding, Lookup } from '../model/finding.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelCondition, LabelRules, StatementCondition } from '../model/label-rules.ts'
import type { IsoDay } from '../model/values.ts'
import type { Measured } from './measure.ts'

export type Found<C> = Extract<Lookup<C>, { state: 'in-force' }>

export interface Situation {
  readonly firm: Firm
  readonly rules: LabelRules
  readonly measured: Measured
  /** The day the firm is judged on. */
  readonly on: IsoDay
}

/** The finding; and where it is not met, what could still change it without the firm becoming another firm. */
export interface Judged {
  readonly finding: Finding
  /** Something the firm can do. */
  readonly act: StatementCondition | null
  /** The first day on which time alone has met it; null where time does not. */
  readonly ripeOn: IsoDay | null
}

/** A judge of one kind of condition. */
export type Judge<K extends LabelCondition['kind']> = (found: Found<Extract<LabelCondition, { kind: K }>>, situation: Situation) => Finding
