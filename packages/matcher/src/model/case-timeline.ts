// How a case stands on the days to come, as long as nothing more is put on its record.
import type { CaseState, DeadlineKind } from './admission-case.ts'
import type { Standing } from './supplier.ts'
import type { IsoDay } from './values.ts'

/** A day that somebody waits for: of the deadlines that still matter the first. */
export interface NextDeadline {
  readonly kind: DeadlineKind
  readonly lastDay: IsoDay
}

/** Days on which a case stands the same. Both ends inclusive; `until: null`: on every later day too. */
export interface CaseSegment {
  readonly from: IsoDay
  readonly until: IsoDay | null
  readonly state: CaseState
  readonly beneath: CaseState
  readonly standing: Standing | null
  /** One that has passed stays until it is settled. Null: none, or none of which the day is known. */
  readonly nextDeadline: NextDeadline | null
}
