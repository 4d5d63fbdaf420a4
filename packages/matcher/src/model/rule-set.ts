// A rule set is the provisions of one authority through time; `Rules` is the same on given days, as known at an instant.
import type { Nature, Trigger } from './contract.ts'
import type { EuThresholdRule, EuThresholdType } from './eu-threshold.ts'
import type { EquatedDaysRule, PublicHolidaysRule, SuspensionRule, TermExtensionRule, TermRule } from './term-rules.ts'
import type { EffortSelector, ValuationValues } from './valuation-rules.ts'
import type { BasisPoints, Cents, IsoDay, Period, AuthorityId, Words } from './values.ts'

/** Where a value stands. `article` is null when the source has no articles. */
export interface LegalBasis {
  readonly title: string
  readonly article: string | null
  /** Null when the source has no address of its own. */
  readonly url: string | null
  /** The day the source itself is dated, if it says. */
  readonly dated?: IsoDay
}

/**
 * `confirmed`: read in the text. `inferred`: stated by a source for the whole region, or by the project's commission, which
 * `note` names. `missing`: looked for and not readable; the value is null and every answer that needs it is unknown.
 */
export type Certainty = 'confirmed' | 'inferred' | 'missing'

/**
 * Which day decides whether a provision applies: a day of the contract, or the day a term starts or would end. Null: the text
 * does not say.
 */
export type SelectingDay = 'publication' | 'award' | 'contract' | 'delivery' | 'term-start' | 'term-end'

/** One dated rule value with its source. */
export interface Provision<V> {
  /** Unique in the rule set; findings name it. */
  readonly id: string
  readonly value: V | null
  readonly certainty: Certainty
  /** Only for these triggers, natures, labour shares and, where the topic is about efforts, efforts; absent: for all. */
  readonly when?: {
    readonly triggers?: readonly Trigger[]
    readonly natures?: readonly Nature[]
    /** Only for contracts of which at least, or less than, this part of the sum pays for labour. */
    readonly labourShare?: { readonly atLeastBasisPoints?: BasisPoints, readonly belowBasisPoints?: BasisPoints }
    readonly thresholdTypes?: readonly EuThresholdType[]
    readonly efforts?: EffortSelector
  }
  /** The first clock: the days on which it holds. */
  readonly valid: Period
  /** The second clock: the day from which it could be known. */
  readonly published: IsoDay
  /** The day from which it was known to be no longer so (a correction is a new provision). */
  readonly withdrawn?: IsoDay
  readonly selectedBy: SelectingDay | null
  readonly basis: LegalBasis
  /** When somebody last compared the value with the source. */
  readonly confirmedOn: IsoDay
  /** The id of the provision in an underlying rule set whose place it takes. */
  readonly replaces?: string
  /** What the reader should know: why inferred, what is missing. */
  readonly note?: Words
}

export type Operator = '>=' | '>'

export interface ThresholdRule {
  /** Null: no amount is asked. */
  readonly cents: Cents | null
  readonly operator: Operator
  readonly vat: 'excluding' | 'including'
  /** Do options and renewals enter it? Absent: the text does not say. */
  readonly enters?: { readonly options?: boolean, readonly renewals?: boolean }
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

export type RateRule = FixedRate | RangeRate | CustomRate

/** What the rate is a part of. */
export interface BaseRule { readonly of: 'contract-sum' | 'invoiced-turnover' | 'wage-sum' }

/** How an amount due becomes whole cents. */
export interface RoundingRule { readonly unit: 'cent' | 'euro', readonly mode: 'half-up' | 'down' }

/** When a purchase counts because of the standing the supplier has in the region's register. */
export interface BadgeRule {
  /** Contractors of these authorities may use it. */
  readonly authorities: readonly AuthorityId[]
  readonly fullBasisPoints: BasisPoints
  readonly temporaryBasisPoints: BasisPoints
}

/** Which labels support a full badge. */
export interface AcceptedLabelsRule {
  readonly accepted: readonly { readonly scheme: string, readonly levels: readonly string[] | null }[]
  /** False: the source was readable in part, so a label that is not listed is unknown, not refused. */
  readonly complete: boolean
}

/** Article 2.82: the share of workers, and the ways to prove it. */
export interface ReservationRule {
  readonly minimumShareBasisPoints: BasisPoints
  readonly operator: Operator
  /** Labels that prove the share, and only the share. */
  readonly shareProvedBy: readonly { readonly scheme: string, readonly level: string }[]
}

/** What the score is the sum of. Weights add up to 10 000. */
export type Criterion = 'subject-closeness' | 'coverage-of-obligation' | 'place-closeness' | 'standing-certainty'

export interface RankingRule {
  readonly weights: Readonly<Record<Criterion, BasisPoints>>
  /** Fit by distance: the first band whose `withinMetres` is not exceeded. */
  readonly distanceBands: readonly { readonly withinMetres: number, readonly fit: BasisPoints }[]
  /** Fit by the number of leading CPV digits two codes share: index is the number of digits, 0 to 8. */
  readonly subjectFitByDigits: readonly BasisPoints[]
  /** Fit by standing: a badge that counts as long as the contract runs, one that ends earlier, a temporary one. */
  readonly standingFit: { readonly throughout: BasisPoints, readonly endsEarlier: BasisPoints, readonly temporary: BasisPoints }
}

/** Each topic and what its provisions hold. */
export interface ProvisionValues extends ValuationValues {
  readonly scope: { readonly applies: boolean }
  readonly threshold: ThresholdRule
  readonly labourShare: LabourShareRule
  readonly minimumTerm: MinimumTermRule
  readonly rate: RateRule
  readonly cap: ObligationCapRule
  readonly base: BaseRule
  readonly rounding: RoundingRule
  readonly badge: BadgeRule
  readonly acceptedLabels: AcceptedLabelsRule
  readonly reservation: ReservationRule
  readonly euThreshold: EuThresholdRule
  readonly decisionTerm: TermRule
  readonly decisionNotice: TermRule
  readonly suspension: SuspensionRule
  readonly leavingAsideTerm: TermRule
  readonly objectionTerm: TermRule
  readonly objectionDecisionTerm: TermRule
  readonly objectionCommitteeTerm: TermRule
  readonly badgeYear: TermRule
  readonly termExtension: TermExtensionRule
  readonly publicHolidays: PublicHolidaysRule
  readonly equatedDays: EquatedDaysRule
  readonly ranking: RankingRule
}

export type Topic = keyof ProvisionValues

export type Provisions = { readonly [T in Topic]?: readonly Provision<ProvisionValues[T]>[] }

export interface RuleSet {
  readonly id: string
  readonly version: string
  readonly title: Words
  /** Null: a base that others build on. */
  readonly authority: AuthorityId | null
  /** The rule set underneath. */
  readonly extends?: string
  readonly provisions: Provisions
}

/** Several rule sets, base first, read as one. Later sets replace what they say they replace. */
export interface MergedRuleSet {
  readonly layers: readonly { readonly id: string, readonly version: string }[]
  readonly authority: AuthorityId | null
  readonly provisions: { readonly [T in Topic]: readonly { readonly ruleSet: string, readonly provision: Provision<ProvisionValues[T]> }[] }
}
