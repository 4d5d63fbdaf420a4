// How long a term lasts, when it stands still and when its end moves: what rules say of time.
import type { IsoDay, Words } from './values.ts'

/** Who set a term. Only what a statute sets is moved to a working day. */
export type TermSetter = 'statute' | 'scheme' | 'contract'

/** Which day has the same number in a month that has none: one year from 29 February, one month from 31 March. */
export type MissingDay = 'last-of-month' | 'first-of-next-month'

/** A number of whole days, weeks, months or years from an event. */
export interface TermRule {
  readonly count: number
  readonly unit: 'days' | 'weeks' | 'months' | 'years'
  /** Which day is the first: that of the event, or the one after it. */
  readonly firstDay: 'day-of-event' | 'day-after'
  /** Only months and years need it. */
  readonly missingDay: MissingDay | null
  readonly setBy: TermSetter
}

/**
 * Why a term stands still other than for a request to complete: information asked abroad, written consent to delay, delay of the applicant's own
 * making, force majeure.
 */
export type StandstillGround = 'foreign-information' | 'consent' | 'applicants-delay' | 'force-majeure'

/** When a term stands still because somebody was asked to complete something. It starts on the day after the request. */
export interface SuspensionRule {
  /** A request that set no term suspends nothing. */
  readonly onlyWhenTermIsSet: boolean
  readonly dayOfCompletionIsSuspended: boolean
  readonly lastDayOfTermSetIsSuspended: boolean
  /** On which other grounds it stands still. Absent: the source names none, so any other is unknown. */
  readonly otherGrounds?: readonly StandstillGround[]
}

/** Which terms end on the first working day when they would end on another. */
export interface TermExtensionRule {
  readonly movesTermsSetBy: readonly TermSetter[]
  /** Days of the week on which no term ends. */
  readonly restDays: readonly Weekday[]
  /** A longer term is not moved; a unit that is not named is never moved. */
  readonly longest: { readonly [U in TermRule['unit']]?: number }
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** A public holiday: a number of days from Easter Sunday, or a day of the year. */
export interface HolidayRule {
  readonly name: Words
  readonly on: { readonly daysFromEaster: number } | { readonly month: number, readonly day: number, readonly onSunday?: 'day-before' }
}

export interface PublicHolidaysRule { readonly holidays: readonly HolidayRule[] }

/** Every day that a decree puts on a par with a public holiday, as long as its provision holds. */
export interface EquatedDaysRule { readonly days: readonly IsoDay[] }
