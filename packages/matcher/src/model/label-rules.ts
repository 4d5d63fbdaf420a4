// What the issuer of a label asks, as dated data. The same two clocks as a rule set: the days a value holds, and when it could be known.
import type { FirmCounts, FirmShares, FirmStatements } from './firm.ts'
import type { Lookup } from './finding.ts'
import type { Operator, Provision } from './provision.ts'
import type { BasisPoints, IsoDay, IsoInstant, Words } from './values.ts'

/** Which day of an application selects the version of a value. Null in a provision: the source does not say. */
export type LabelSelectingDay = 'application' | 'measurement'

/** One dated value of an issuer, with its source. */
export type LabelProvision<V> = Omit<Provision<V>, 'when' | 'selectedBy' | 'replaces'> & { readonly selectedBy: LabelSelectingDay | null }

/** The norms at one size of firm; between two sizes no norm is published here, so none is made up. */
export interface NormRow {
  readonly fteHundredths: number
  /** Norm by step: `{ "1": 2140, "2": 2800, "3": 3300 }`. */
  readonly steps: Readonly<Record<string, BasisPoints>>
}

export interface NormTable {
  /** Smallest size first. */
  readonly rows: readonly NormRow[]
  /** True: the last row is for every larger firm too. */
  readonly lastAndAbove: boolean
}

/** Which part of an fte counts. Null: it counts for something between nothing and all of it, and the source does not say what. */
export type WeightTable = Readonly<Record<string, BasisPoints | null>>

/** How the contribution of a firm is measured. */
export interface MeasurementValues {
  readonly norms: NormTable
  /** By position at entry. */
  readonly positionWeights: WeightTable
  /** Positions that are treated as another one: `{ "status-holder": "participatiewet" }`. */
  readonly equatedPositions: Readonly<Record<string, string>>
  readonly contractWeights: WeightTable
  /** How the two weights of a worker are put together. */
  readonly weighting: { readonly combine: 'product' }
  /** Hours a week of one fte. `collectiveAgreementInstead`: the norm of the firm's collective agreement may take its place. */
  readonly fullTime: { readonly hoursHundredths: number, readonly collectiveAgreementInstead: boolean }
}

export type MeasurementTopic = keyof MeasurementValues

/** A yes or no. `act`: something a firm does to get the label; `trait`: what the firm is. `days`: how long the act takes, null where no source says. */
export interface StatementCondition {
  readonly kind: 'statement'
  readonly fact: keyof FirmStatements
  readonly asked: boolean
  readonly nature: 'act' | 'trait'
  readonly days: number | null
}

/** A share of the firm; `onlyWhen`: asked only of firms of which that is so. */
export interface ShareCondition {
  readonly kind: 'share'
  readonly fact: keyof FirmShares
  readonly minimumBasisPoints: BasisPoints
  readonly operator: Operator
  readonly onlyWhen: keyof FirmStatements | null
}

export interface CountCondition {
  readonly kind: 'count'
  readonly fact: keyof FirmCounts
  readonly minimum: number
  readonly operator: Operator
}

/** A form on neither list is unknown. */
export interface LegalFormCondition {
  readonly kind: 'legal-form'
  readonly allowed: readonly string[]
  readonly excluded: readonly string[]
}

/** At least so many fte, without a break, during so many months. */
export interface WorkforceCondition {
  readonly kind: 'workforce'
  readonly minimumFteHundredths: number
  readonly months: number
}

/** Direct plus indirect contribution reaches the norm of a step at the firm's size. */
export interface NormCondition {
  readonly kind: 'norm'
  readonly step: string
}

/** Which part of the contribution must be the firm's own. */
export interface DirectPartCondition {
  readonly kind: 'direct-part'
  readonly minimumBasisPoints: BasisPoints
  readonly operator: Operator
}

/** The target group as a part of all fte, without some positions and contract types; `unclear…`: sources disagree whether they count. */
export interface TargetShareCondition {
  readonly kind: 'target-share'
  readonly minimumBasisPoints: BasisPoints
  readonly operator: Operator
  readonly excludedPositions: readonly string[]
  readonly excludedContractTypes: readonly string[]
  readonly unclearPositions: readonly string[]
  readonly unclearContractTypes: readonly string[]
}

/** On these days the issuer does not ask it: said, because silence would be unknown. */
export interface NotAsked { readonly kind: 'not-asked' }

export type LabelCondition =
  | NotAsked | StatementCondition | ShareCondition | CountCondition | LegalFormCondition | WorkforceCondition | NormCondition | DirectPartCondition | TargetShareCondition

/** One thing the issuer asks, through time. */
export interface LabelRequirement {
  /** Unique in the scheme: `mission-in-statutes`. */
  readonly id: string
  /** For which levels; null stands for the label of a scheme without levels. */
  readonly levels: readonly (string | null)[]
  readonly provisions: readonly LabelProvision<LabelCondition>[]
}

/** How long a label holds, at most. */
export interface ValidityRule { readonly months: number }

/** How long the issuer takes from application to label. */
export interface ProcedureRule { readonly days: number }

/** What a firm is called while the issuer has not decided. */
export interface PendingRule { readonly status: 'applied' }

export interface LabelLevel {
  /** As in the label on record; null where the scheme has no levels. */
  readonly level: string | null
  /** As the issuer calls it: `PSO trede 2`. */
  readonly name: string
}

/** One scheme, through time. */
export interface LabelRuleSet {
  readonly id: string
  readonly version: string
  readonly scheme: string
  readonly issuer: string
  readonly title: Words
  /** Lowest first. */
  readonly levels: readonly LabelLevel[]
  readonly measurement?: { readonly [T in MeasurementTopic]?: readonly LabelProvision<MeasurementValues[T]>[] }
  readonly requirements: readonly LabelRequirement[]
  readonly validity: readonly LabelProvision<ValidityRule>[]
  readonly procedure: readonly LabelProvision<ProcedureRule>[]
  readonly pending: readonly LabelProvision<PendingRule>[]
}

/** The days somebody plans for, and the moment up to which what was published is known. */
export interface LabelDays {
  readonly on: IsoDay
  /** The last day that is soon enough, included. */
  readonly before: IsoDay
  readonly knownAt: IsoInstant
}

/** One scheme on given days, as known at a moment. */
export interface LabelRules {
  readonly scheme: string
  readonly issuer: string
  readonly levels: readonly LabelLevel[]
  readonly measurement: { readonly [T in MeasurementTopic]: Lookup<MeasurementValues[T]> }
  readonly requirements: readonly { readonly id: string, readonly levels: readonly (string | null)[], readonly found: Lookup<LabelCondition> }[]
  readonly validity: Lookup<ValidityRule>
  readonly procedure: Lookup<ProcedureRule>
  readonly pending: Lookup<PendingRule>
}
