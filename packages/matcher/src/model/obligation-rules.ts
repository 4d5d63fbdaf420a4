// What the provisions on obligations hold: from which sum, at which rate, of what, and how that is rounded.
import type { Operator } from './provision.ts'
import type { BasisPoints, Cents } from './values.ts'

export interface ThresholdRule {
  /** Null: no amount is asked. */
  readonly cents: Cents | null
  readonly operator: Operator
  readonly vat: 'excluding' | 'including'
  /** With `vat: 'including'`: the rate it includes, by which it is converted. Absent: only an amount that reaches it without VAT shows anything. */
  readonly vatRateBasisPoints?: BasisPoints
  /** What enters the value that is compared. */
  readonly enters?: EntersRule
  /** Do all lots of a notice count together, or each by itself? Absent: the text does not say. */
  readonly per?: 'notice' | 'lot'
  /** Is it compared with the value of a year, or with the part of each contractor? Absent: with the whole. */
  readonly split?: 'year' | 'party'
}

/** Does a part enter a sum? True: from the start, as stated. `when-agreed`: from the day it was agreed. False: never. */
export type Entering = boolean | 'when-agreed'

/** What comes on top of the sum that was awarded, or in its place. What is absent the text does not say. */
export interface EntersRule {
  readonly options?: Entering
  readonly renewals?: Entering
  readonly extraWork?: Entering
  readonly indexation?: Entering
  /** Of a framework. True or `when-agreed`: what was called off counts. False: the ceiling does. */
  readonly callOffs?: Entering
}

/** How long a contract must run before an obligation arises. */
export interface MinimumTermRule {
  readonly months: number
  readonly operator: Operator
}

/** The most that is owed for one contract. */
export interface ObligationCapRule { readonly cents: Cents }

export interface LabourShareRule {
  /** Null: no labour share is asked. */
  readonly minimumBasisPoints: BasisPoints | null
  readonly operator: Operator
}

/** One rate for all. */
export interface FixedRate {
  readonly kind: 'fixed'
  readonly basisPoints: BasisPoints
  /** The authority may set a lower rate: a flag for a person, never applied here. */
  readonly lowerIsPossible: boolean
}

/** "At least 5 %": what holds stands in the tender documents. Null: no maximum is stated. */
export interface RangeRate {
  readonly kind: 'range'
  readonly minimumBasisPoints: BasisPoints
  readonly maximumBasisPoints: BasisPoints | null
  /** A bidder may offer a rate within the range, which then binds. */
  readonly canBeOffered: boolean
}

/** Set for each contract: only its own documents tell. */
export interface CustomRate { readonly kind: 'custom' }

/** No rate: the contractor does something for society, which is agreed for each contract. */
export interface ActivityInstead { readonly kind: 'activity' }

export type RateRule = FixedRate | RangeRate | CustomRate | ActivityInstead

/** What the rate is a part of. */
export interface BaseRule {
  readonly of: 'contract-sum' | 'invoiced-turnover' | 'wage-sum'
  /** What enters the contract sum. */
  readonly enters?: EntersRule
  /** Is what is due told for each year of the contract, or is each party of a consortium due its own part? Absent: the text does not say. */
  readonly split?: 'none' | 'year' | 'party'
}

/** What the contractor's own labels take off its obligation. */
export interface OwnLabelRule {
  /** `reductionBasisPoints`: of the obligation; null: named, but how much is not known. `levels: null`: whatever the level. */
  readonly labels: readonly { readonly scheme: string, readonly levels: readonly string[] | null, readonly reductionBasisPoints: BasisPoints | null }[]
  /** False: the source was readable in part, so a label that is not listed is unknown, not refused. */
  readonly complete: boolean
  /** The day on which "at the tender" is read. Null: the text does not say. */
  readonly atTender: 'publication' | 'award' | 'contract' | null
  /** Must it stay valid as long as the contract runs? Null: the text does not say. */
  readonly throughout: boolean | null
}

/** How an amount due becomes whole cents. */
export interface RoundingRule { readonly unit: 'cent' | 'euro', readonly mode: 'half-up' | 'down' }
