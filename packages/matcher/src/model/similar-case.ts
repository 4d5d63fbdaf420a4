// Earlier decisions that can be compared with a case.
import type { CriterionFound } from './admission-case.ts'
import type { CaseEventType } from './case-event.ts'
import type { Finding, Verdict } from './finding.ts'
import type { IsoDay } from './values.ts'

/** A decision on an application that was taken earlier, as its file has it. */
export interface EarlierDecision {
  readonly case: string
  readonly decision: string
  readonly type: CaseEventType
  readonly on: IsoDay
  readonly criteria: readonly Pick<CriterionFound, 'criterion' | 'verdict'>[]
  /** The rules it was judged by. */
  readonly layers: readonly { readonly id: string, readonly version: string }[]
}

/** One criterion that was judged otherwise. Null: not judged there. */
export interface CriterionDiffers {
  readonly criterion: string
  readonly here: Verdict | null
  readonly there: Verdict | null
}

/** An earlier decision beside a case. It binds nobody: equal cases are treated alike, and whether they are equal a person says. */
export interface SimilarCase {
  readonly earlier: EarlierDecision
  /** Judged the same here and there. */
  readonly same: readonly string[]
  readonly differs: readonly CriterionDiffers[]
  /** By the same versions of the same rules. */
  readonly isBySameRules: boolean
  readonly finding: Finding
}
