// The guidance of a firm during its year, step by step.
import type { Finding } from './finding.ts'
import type { PathwayStep } from './pathway.ts'
import type { IsoDay } from './values.ts'

/** The day of the question, and the last day on which the label is soon enough: that of the badge. */
export interface MilestoneDays {
  readonly on: IsoDay
  readonly before: IsoDay
}

/** One step on the way to a label. */
export interface Milestone {
  readonly step: PathwayStep
  /** The last day on which it can begin, for what comes after it to be done in time. Null: it has begun, it is only waited for, or how long something takes is not known. */
  readonly latestStart: IsoDay | null
  /** Met: there is still time. Not met: there is none. */
  readonly finding: Finding
}
