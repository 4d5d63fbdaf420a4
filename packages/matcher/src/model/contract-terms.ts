// What was agreed or decided for this contract alone. Absent is not known.
import type { BasisPoints, Cents, IsoDay, Period } from './values.ts'

/** What the tender documents, the contract or the grant decision themselves say. They prevail over any rule set. */
export interface SocialReturnTerms {
  readonly applies?: boolean
  /** Of the contract sum. */
  readonly rateBasisPoints?: BasisPoints
  /** The rate the contractor offered in its bid, where the procedure asked for one: it binds. */
  readonly offeredBasisPoints?: BasisPoints
  readonly amountCents?: Cents
  /** What the rate is taken of, where the clause says. */
  readonly base?: 'contract-sum' | 'invoiced-turnover' | 'wage-sum'
  /** The clause names a version of the rules: that of this day, as known on it. Absent: the version the contract's own days select. */
  readonly rulesOn?: IsoDay
  /** The clause names a version of the table of values: that of this day. */
  readonly tableVersionOn?: IsoDay
  /** What is paid for each euro that was not filled: 10 000 is as much, 15 000 one and a half times. */
  readonly penaltyFactorBasisPoints?: number
  /** The clause, for the reader. */
  readonly clause?: string
  /** Literal passages that name social return without settling it: a person must read the documents. */
  readonly mentions?: readonly Mention[]
}

/** Why somebody was let off, or given a lower rate. A closed list: "other" cannot be said. */
export type ExemptionReason =
  | 'disproportionate'          // the rate is out of proportion to the contract
  | 'unrelated-to-subject'      // the work of the contract leaves no room for the target group
  | 'performed-by-target-group' // the contract is reserved, the target group performs it
  | 'contractor-holds-label'    // the contractor's own label is accepted instead

/** A decision of the authority that lets this contract off, or lowers its rate: a dated fact with its legal basis. */
export interface Exemption {
  readonly kind: 'exempt' | 'lower-rate'
  /** Needed for `lower-rate`. */
  readonly rateBasisPoints?: BasisPoints
  readonly reason: ExemptionReason
  /** The article it rests on, as the decision names it. */
  readonly legalBasis: string
  readonly decidedOn: IsoDay
  readonly period: Period
}

export interface Mention {
  readonly text: string
  readonly place: string
}
