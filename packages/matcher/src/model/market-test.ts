// Are there firms for a reserved contract? The question and the answer.
import type { BuyerKind } from './eu-threshold.ts'
import type { Finding, Verdict } from './finding.ts'
import type { Firm } from './firm.ts'
import type { LabelRuleSet } from './label-rules.ts'
import type { Shown } from './match.ts'
import type { ReservationPlan, ReservationRoute } from './reservation.ts'
import type { SearchOutcome, SearchQuestion, SearchRequest } from './search.ts'
import type { Cents, IsoDay } from './values.ts'

/** Where the need has no words and no CPV branch is asked for, only firms in the division of what is needed are counted. */
export interface MarketTestRequest extends Omit<SearchRequest, 'after' | 'seed'> {
  /** For whom it would be reserved; at least one. */
  readonly routes: readonly ReservationRoute[]
  /** For the European threshold. Absent: not known. */
  readonly buyer?: BuyerKind
  readonly socialOrOther?: boolean
  /** What issuers ask of firms that want a label. Absent: no pathway is known. */
  readonly labelRules?: readonly LabelRuleSet[]
  /** What firms told of themselves for a label, by the id of the supplier. */
  readonly firms?: Readonly<Record<string, Firm>>
}

/** The part of the request that a person fills in. */
export interface MarketTestQuestion extends Omit<SearchQuestion, 'after' | 'seed'>, Pick<MarketTestRequest, 'routes' | 'buyer' | 'socialOrOther' | 'firms'> {}

/** How a firm will stand within the time looked ahead. */
export type StandsLater =
  | 'today'
  /** By something on record that begins later. */
  | 'by-record'
  /** By a label that it can obtain in time. */
  | 'by-pathway'
  | 'unknown'
  | 'no'

export interface MarketFirm {
  readonly id: string
  readonly name: string
  /** Does it qualify today, and is it inside the question? */
  readonly today: Verdict
  readonly later: StandsLater
  /** The first day on which it qualifies by what is on record; the last day looked ahead to for a label. Null: not known, or never. */
  readonly from: IsoDay | null
  /** What the offering that speaks for it can still take on in a year. Null: not stated. */
  readonly capacityCents: Cents | null
  /** Of the reservation as the notice would say it, today. */
  readonly reservation: Finding
}

export interface CountedToday {
  readonly met: number
  readonly unknown: number
  readonly notMet: number
}

export interface MarketTest {
  readonly today: CountedToday
  /** Who does not qualify today, by how it will stand on or before `until`. */
  readonly later: { readonly until: IsoDay, readonly byRecord: number, readonly byPathway: number, readonly unknown: number, readonly no: number }
  /** Of those inside the question, each route by itself. */
  readonly byRoute: readonly (CountedToday & { readonly route: ReservationRoute })[]
  /** Of who qualifies today: the sum of what is stated, and how many state nothing. */
  readonly capacity: { readonly cents: Cents, readonly notStated: number }
  /**
   * How many of who qualifies today could perform the contract by themselves: can they take on in a year what it is worth in a year? `yearCents`: that worth; null: the
   * value, or how long it runs, is not known.
   */
  readonly offers: CountedToday & { readonly yearCents: Cents | null }
  /** Suppliers that are certainly not what is asked. */
  readonly outside: number
  /** Who qualifies first, then by how soon, then by id. */
  readonly firms: Shown<MarketFirm>
  /** May it be reserved, and with which codes does the notice say so? */
  readonly plan: ReservationPlan
  /** Elements for `cac:TenderingTerms` of the lot in an eForms notice: BT-71 and BT-736. Null: it is not decided which codes. */
  readonly noticeXml: string | null
  readonly finding: Finding
  /** With the versions of what issuers of labels ask. */
  readonly provenance: Omit<SearchOutcome['provenance'], 'seed'> & { readonly labelRules: readonly Pick<LabelRuleSet, 'id' | 'version'>[] }
}
