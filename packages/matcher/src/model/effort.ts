// What a contractor did to fill an obligation, as it can be valued. Every property may be absent, and absent means *not known*.
// Counts, bands and single places only: there is no field for a person's name, birth date or number, and there must never be one.
import type { EvidenceByPointer } from './evidence.ts'
import type { BasisPoints, Cents, IsoDay, Period } from './values.ts'

export type EffortKind = 'hire' | 'placement' | 'internship' | 'secondment' | 'purchase' | 'hours' | 'training' | 'contribution'

/** How somebody learns at work: vocational with a job (`bbl`) or at school (`bol`), special or practical education, college. */
export type EducationTrack = 'bbl' | 'bol' | 'vso-pro' | 'hbo'

/** What a value is counted by. */
export type ValueUnit = 'year' | 'school-year' | 'month' | 'day' | 'hour' | 'once' | 'invoice' | 'labour-cost' | 'actual-cost'

/** The whole numbers between which something lies, both inclusive; `until: null` is open. */
export interface Span {
  readonly from: number
  readonly until: number | null
}

/** The days of a purchase; which of them decides is a rule. */
export type PurchaseDay = 'order' | 'delivery' | 'invoice' | 'payment'

/** A label, badge or other standing that the supplier of a purchase holds. */
export interface SupplierStanding {
  readonly scheme: string
  /** Null where the scheme has no levels. */
  readonly level: string | null
  readonly period: Period
}

export interface PurchaseFacts {
  readonly invoice?: {
    readonly cents: Cents
    /** Absent: not known, and then nothing is reckoned. */
    readonly vat?: 'excluding' | 'including'
    /** Needed to take the VAT off an amount that includes it: 2100 is 21 %. */
    readonly vatRateBasisPoints?: BasisPoints
  }
  readonly days?: { readonly [D in PurchaseDay]?: IsoDay }
  /** Empty: none. Absent: not known. */
  readonly standings?: readonly SupplierStanding[]
  /** Was it bought to carry out this contract? */
  readonly isForContract?: boolean
  readonly isBySubcontractor?: boolean
}

/** One entry. A hire, placement, internship or secondment is one place, described by group, band and hours. */
export interface Effort {
  readonly id: string
  readonly kind: EffortKind
  /** The target group, or the sort of supplier or activity, by the code the rule sets use: `participatiewet`, `sw-company`. */
  readonly group?: string
  readonly education?: { readonly track: EducationTrack, readonly level?: number }
  /** Entries with the same code are about one and the same place. A code of the caller's own, never a number of a person. */
  readonly placement?: string
  /** The days that are entered; `until: null` still runs, and is counted up to the day of the question. */
  readonly period?: Period
  /** The first day of the work, where that lies before the period that is entered. Absent: the first day of the period. */
  readonly startedOn?: IsoDay
  /** Hours a week, in hundredths: 2400 is 24 hours. */
  readonly weeklyHoursHundredths?: number
  /** A full-time week by the collective agreement or the contractor's own terms, in hundredths of hours. */
  readonly fullTimeWeekHundredths?: number
  /** Hours really worked in the period, in hundredths. */
  readonly workedHoursHundredths?: number
  /** A full-time year of the contractor, in hundredths of hours. */
  readonly fullTimeYearHundredths?: number
  /** How many months of benefit on the reference day. */
  readonly benefitMonths?: Span
  /** In years on the reference day; a band, never one age. */
  readonly age?: Span
  /** The day on which group, age and months of benefit were established. */
  readonly establishedOn?: IsoDay
  readonly employment?: 'fixed-term' | 'permanent'
  /** Hired after an internship of so many months with this contractor; 0: after none. */
  readonly internshipMonthsBefore?: number
  /** What a rule gives a bonus for, by its code. Empty: nothing of the kind. */
  readonly circumstances?: readonly string[]
  /** Months between the last work for this employer and the start; null: never worked there. 0: still did. */
  readonly monthsSinceSameEmployer?: number | null
  /** The days a wage cost subsidy runs; null: there is none. */
  readonly wageSubsidy?: Period | null
  /** Completed school-work years. */
  readonly schoolYears?: number
  /** Hours of knowledge, help or project work of everybody together, in hundredths. */
  readonly hoursHundredths?: number
  /** Days on which something was done. */
  readonly days?: number
  readonly costCents?: Cents
  readonly labourCostCents?: Cents
  /** Which of several ways to value it was agreed with the authority. */
  readonly valuedBy?: ValueUnit
  readonly purchase?: PurchaseFacts
  /** Evidence by pointer into this entry. */
  readonly evidence?: EvidenceByPointer
}
