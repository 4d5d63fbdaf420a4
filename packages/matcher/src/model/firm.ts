// What a firm tells of itself when it looks for a label. Sums and shares only: there is no field for a worker, and there must never be one.
// Every property may be absent, and absent means *not known*, never "no" and never zero.
import type { EvidenceByPointer } from './evidence.ts'
import type { LabelHolding } from './supplier.ts'
import type { BasisPoints, IsoDay } from './values.ts'

/** Fte of the target group with the same position and the same kind of contract, averaged over the reference year. */
export interface TargetGroupFte {
  /** At entry, as the issuer names it: `sw-indication`, `participatiewet`, `wia`. */
  readonly position: string
  /** `regular`, `secondment`, `internship`, `trial-placement`, or another. */
  readonly contractType: string
  /** Pro rata already. */
  readonly fteHundredths?: number
  /** Used when no fte are given: the hours a week of all of them together. */
  readonly hoursPerWeekHundredths?: number
}

/** What a supplier adds: its target-group fte that worked on the firm's purchases, pro rata. The same order may not count twice. */
export interface PurchasedContribution {
  readonly supplier: string
  readonly targetFteHundredths: number
}

export interface Workforce {
  /** All fte, the target group included, averaged over the reference year: the year that the issuer measures. */
  readonly totalFteHundredths?: number
  /** At least so many fte on every day since `since`, and fewer on the day before. */
  readonly steady?: { readonly fteHundredths: number, readonly since: IsoDay }
  /** Hours a week of one fte by the firm's collective agreement. */
  readonly fullTimeHoursHundredths?: number
  /** Empty: none. */
  readonly targetGroup?: readonly TargetGroupFte[]
}

/** Plain yes or no. */
export interface FirmStatements {
  readonly ownRegistrationNumber?: boolean
  /** An approved plan to reach the first step. */
  readonly approvedGrowthPlan?: boolean
  /** The qualitative criteria that the issuer adds to the figures. */
  readonly qualitativeCriteria?: boolean
  readonly missionInStatutes?: boolean
  readonly impactReport?: boolean
  readonly partOfPublicInstitution?: boolean
  readonly selfEmployedWithoutStaff?: boolean
  /** Impact comes from what the firm itself does, not from mediating between others. */
  readonly impactFromCoreModel?: boolean
  /** The mission is work for a disadvantaged group. */
  readonly missionIsWorkForDisadvantaged?: boolean
  readonly statutesChangedForBCorp?: boolean
  readonly publicProfile?: boolean
}

export interface FirmShares {
  /** Of all income, from commercial activity. */
  readonly commercialIncome?: BasisPoints
  /** Of all turnover, from the market. */
  readonly marketTurnover?: BasisPoints
  /** Of all jobs, for the disadvantaged group of the mission. */
  readonly jobsForDisadvantaged?: BasisPoints
}

export interface FirmCounts {
  /** In hundredths of a point, of the 200 of the B Impact Assessment. */
  readonly impactPointsHundredths?: number
  readonly performanceTopics?: number
}

/** An application that has not been decided. */
export interface LabelApplication {
  readonly scheme: string
  readonly level: string | null
  readonly on: IsoDay
}

export interface Firm {
  readonly id: string
  /** `bv`, `stichting`, `cooperatie`, `nv`, `cv`, `maatschap`, `eenmanszaak`, `vof`, or another. */
  readonly legalForm?: string
  readonly foundedOn?: IsoDay
  readonly workforce?: Workforce
  /** Empty: none. */
  readonly purchases?: readonly PurchasedContribution[]
  readonly statements?: FirmStatements
  readonly shares?: FirmShares
  readonly counts?: FirmCounts
  /** What it holds or has held; empty: nothing. */
  readonly labels: readonly LabelHolding[]
  readonly applications?: readonly LabelApplication[]
  readonly evidence?: EvidenceByPointer
}
