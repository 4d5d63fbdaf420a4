// What efforts are worth under the rules of an authority. Null means: the source does not say.
import type { EducationTrack, EffortKind, PurchaseDay, Span, ValueUnit } from './effort.ts'
import type { BasisPoints, Cents } from './values.ts'

/** Between two bounds, each with its operator, so that what lies between two bands of a table is in neither. */
export interface Band {
  readonly lower: { readonly value: number, readonly operator: '>=' | '>' } | null
  readonly upper: { readonly value: number, readonly operator: '<=' | '<' } | null
}

/** Which efforts a provision speaks of: all that is named must hold. */
export interface EffortSelector {
  readonly kinds: readonly EffortKind[]
  readonly groups?: readonly string[]
  /** One of these tracks; levels null: whatever the level. */
  readonly education?: readonly { readonly track: EducationTrack, readonly levels: Span | null }[]
  readonly benefitMonths?: Band
}

/** So much for each unit. */
export interface UnitValue {
  readonly unit: Exclude<ValueUnit, 'invoice' | 'labour-cost' | 'actual-cost'>
  readonly cents: Cents
}

/** So much for each unit, or such a share of what was paid. */
export type BlockValue =
  | UnitValue
  | { readonly unit: 'invoice' | 'labour-cost' | 'actual-cost', readonly basisPoints: BasisPoints }

/** What a full-time week is. `none`: the hours do not matter. */
export type HoursBasis =
  | { readonly by: 'fixed', readonly weekHundredths: number }
  | { readonly by: 'collective-agreement' | 'own' | 'none' }

/** How long an effort counts. Clocks: calendar months from the first day, time worked, as long as a wage cost subsidy runs, no end. */
export type CapRule =
  | { readonly clock: 'calendar', readonly months: number, readonly orWhileWageSubsidyRuns: boolean }
  | { readonly clock: 'worked', readonly months: number }
  | { readonly clock: 'wage-subsidy-runs' }
  | { readonly clock: 'none' }

/** One row of a table of building blocks. Which efforts it is about is in `when.efforts` of its provision. */
export interface BuildingBlockRule {
  /** More than one: the authority and the contractor agree which. None: what it is worth could not be read. */
  readonly values: readonly BlockValue[]
  readonly hoursBasis: HoursBasis | null
  /** Is a value a year or a month reckoned for a part of one as well? False: only whole ones count. */
  readonly proRataByDuration: boolean | null
  /** Below this a week it does not count, in hundredths of hours. Null: no minimum. */
  readonly minimumWeekHundredths: number | null
  readonly cap: CapRule | null
  /** Null: no maximum. */
  readonly maximumPerDayCents: Cents | null
}

export type BonusCondition =
  | { readonly of: 'age', readonly years: Band }
  | { readonly of: 'permanent-contract' }
  | { readonly of: 'after-internship', readonly months: number }
  | { readonly of: 'circumstance', readonly code: string }

/** What comes on top of a building block. */
export interface BonusRule {
  readonly condition: BonusCondition
  readonly value: UnitValue
  /** Does the bonus follow the hours and the duration as its block does? */
  readonly proRataAsBlock: boolean | null
  /** The ids of the blocks it may come on top of. */
  readonly stacksOn: 'every-block' | readonly string[] | null
  readonly withOtherBonuses: boolean | null
}

/** Work that started before the contract counts when it started no longer ago than this. */
export interface LookBackRule {
  readonly months: number
  /** Does the time before the contract count as well? */
  readonly countsTimeBefore: boolean | null
}

/** Who worked for the same employer in so many months before the start does not count; 0: who still did. */
export interface AdditionalityRule { readonly months: number }

/** On which day somebody must belong to the group. */
export interface ReferenceDayRule { readonly day: 'publication' | 'award' | 'contract' | 'start' }

/** What counts of a purchase because of who sold it. */
export interface PurchaseRecognitionRule {
  /** `basisPoints: null`: named, but what it counts for is not known. */
  readonly labels: readonly { readonly scheme: string, readonly levels: readonly string[] | null, readonly basisPoints: BasisPoints | null }[]
  /** False: the source was readable in part, so a label that is not listed is unknown, not refused. */
  readonly complete: boolean
  /** Null: delivery is taken, and said. */
  readonly day: PurchaseDay | null
  /** What a later lapse does to a purchase. Null: it counts on its day, and is said. */
  readonly afterLapse: 'counts-on-its-day' | 'clawed-back' | null
  /** Null: reckoned without VAT, and said. */
  readonly vat: 'excluding' | 'including' | null
  /** Do purchases count that have nothing to do with the contract? */
  readonly unrelated: boolean | null
  readonly bySubcontractor: boolean | null
  /** Does what goes beyond the obligation count for another? */
  readonly excess: boolean | null
  /** The most of the obligation that purchases may fill; 10 000: all of it. */
  readonly ceilingBasisPoints: BasisPoints | null
}

/** What follows when less was filled than is due. */
export type ShortfallRule =
  | {
    readonly consequence: 'contractual-penalty'
    /** Of what was not filled: 10 000 is as much, 15 000 one and a half times. */
    readonly factorBasisPoints: number
    readonly repairPeriodFirst: boolean | null
    /** Is nothing owed when the contractor is not at fault? */
    readonly faultDefence: boolean | null
  }
  | { readonly consequence: 'public-law-decision' }

/** Where and how values become whole amounts. */
export interface EntryRoundingRule {
  readonly unit: 'cent' | 'euro'
  readonly mode: 'half-up' | 'down'
  readonly at: 'entry' | 'invoice' | 'total'
}

/** The topics that say what efforts are worth. */
export interface ValuationValues {
  readonly buildingBlocks: BuildingBlockRule
  readonly bonuses: BonusRule
  readonly lookBack: LookBackRule
  readonly additionality: AdditionalityRule
  readonly referenceDay: ReferenceDayRule
  readonly purchaseRecognition: PurchaseRecognitionRule
  readonly shortfall: ShortfallRule
  readonly entryRounding: EntryRoundingRule
}
