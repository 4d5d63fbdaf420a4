// A question as somebody asks it: the clock's part may be left out.
import type { IsoDay, IsoInstant, MatchQuestion } from '@sroi/matcher'
import type { SearchQuestion, SummaryQuestion } from '@sroi/matcher/search'

interface Days {
  /** The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on. */
  readonly on?: IsoDay
  /** What was recorded or published up to this moment is known. Absent: now. */
  readonly knownAt?: IsoInstant
}

export interface Question extends MatchQuestion, Days {}

/** A question with a need in words. */
export interface Search extends SearchQuestion, Days {}

/** One question of a batch. */
export interface Summary extends SummaryQuestion, Days {}
