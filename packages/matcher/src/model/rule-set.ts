// A rule set is the provisions of one authority through time; `Rules` is the same on given days, as known at an instant.
import type { Nature, Trigger } from './contract.ts'
import type { EuThresholdRule, EuThresholdType } from './eu-threshold.ts'
import type { MissionCondition } from './supplier.ts'
import type { EquatedDaysRule, PublicHolidaysRule, SuspensionRule, TermExtensionRule, TermRule } from './term-rules.ts'
import type { Band, EffortSelector, ValuationValues } from './valuation-rules.ts'
import type { BasisPoints, Cents, CpvCode, IsoDay, Period, AuthorityId, Words } from './values.ts'

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
  /** Only for these triggers, natures, labour shares, sums and, where the topic is about efforts, efforts; absent: for all. */
  readonly when?: {
    readonly triggers?: readonly Trigger[]
    readonly natures?: readonly Nature[]
    /** Only for contracts of which at least, or less than, this part of the sum pays for labour. */
    readonly labourShare?: { readonly atLeastBasisPoints?: BasisPoints, readonly belowBasisPoints?: BasisPoints }
    /** Only for contracts whose sum, in cents excluding VAT, lies in this band. Not for the topics that make the sum: `threshold` and `base`. */
    readonly sumCents?: Band
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
  /** The id of the provision in an underlying rule set whose place it takes, on the days it holds itself and once it is known. */
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
  /** Statements that prove it, by who makes them: `accountant`. Absent: the source names none. */
  readonly statementsBy?: readonly string[]
  /** Groups of workers that count in any case. Whether any other counts by itself is not said. Absent: of nobody it is said. */
  readonly counts?: readonly string[]
  /** Seconded workers count when that is for long and none has a zero-hours contract. Absent: the source does not say. */
  readonly secondedWhenDurable?: true
  /** False: those who may take part still compete. Absent: the source does not say. */
  readonly directAward?: false
}

/** Article 2.82a: what it asks of the organisation, and of the contract. */
export interface MissionReservationRule {
  readonly asks: readonly MissionCondition[]
  /** Not within so many months after an award for the same services by the same authority under this article. */
  readonly monthsAfterAward: number
  readonly longestMonths: number
}

/** The services that article 2.82a is for. */
export interface MissionServicesRule {
  readonly cpv: readonly CpvCode[]
  /** False: the list was readable in part, so a code that is not on it is unknown, not refused. */
  readonly complete: boolean
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
  readonly ownLabel: OwnLabelRule
  readonly rounding: RoundingRule
  readonly badge: BadgeRule
  readonly acceptedLabels: AcceptedLabelsRule
  readonly reservation: ReservationRule
  readonly missionReservation: MissionReservationRule
  readonly missionServices: MissionServicesRule
  readonly euThreshold: EuThresholdRule
  readonly decisionTerm: TermRule
  readonly decisionNotice: TermRule
  readonly suspension: SuspensionRule
  readonly leavingAsideTerm: TermRule
  readonly objectionTerm: TermRule
  readonly objectionDecisionTerm: TermRule
  readonly objectionCommitteeTerm: TermRule
  readonly objectionSuspension: SuspensionRule
  readonly objectionAdjournment: TermRule
  readonly badgeYear: TermRule
  readonly termExtension: TermExtensionRule
  readonly publicHolidays: PublicHolidaysRule
  readonly equatedDays: EquatedDaysRule
  readonly ranking: RankingRule
}

export type Topic = keyof ProvisionValues

export type Provisions = { readonly [T in Topic]?: readonly Provision<ProvisionValues[T]>[] }

export interface RuleSet {
  /** Where an editor finds the JSON Schema. Nothing else reads it. */
  readonly $schema?: string
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
