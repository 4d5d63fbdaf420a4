// What leans on a badge that may lapse: purchases, the contracts they are for, and who must then look elsewhere.
import type { CaseState } from './admission-case.ts'
import type { Finding } from './finding.ts'
import type { Milestone } from './milestone.ts'
import type { Procedure } from './procedure.ts'
import type { AdmissionRecord } from './supplier.ts'
import type { Cents, CpvCode, IsoDay, Period } from './values.ts'

/** Something that is ordered or planned from a badge holder, towards the obligation of a contract. */
export interface LeaningPurchase {
  readonly id: string
  /** Whose badge it leans on. */
  readonly supplier: string
  readonly contract: string
  /** Who owes the social return. */
  readonly contractor: string
  /** Excluding VAT, as far as nothing of it has been counted yet. */
  readonly cents: Cents
  /** Towards which it goes; what the rules let count of the amount. */
  readonly countsCents: Cents
  /** The day on which it counts: of delivery, or which day the rule names. Null: not known. */
  readonly countsOn: IsoDay | null
  /** The days of the contract. Null: not known. */
  readonly contractPeriod: Period | null
  readonly cpv: readonly CpvCode[]
}

/** A badge, as its case stands on the day of the question. */
export interface RunningBadge {
  readonly supplier: string
  /** Null: it came about outside the cases. */
  readonly case: string | null
  readonly state: CaseState
  /** The last day on record. Null: open-ended, or not known; `isOpenEnded` tells which. */
  readonly until: IsoDay | null
  readonly isOpenEnded: boolean
  /** What is still to be done for the label that was chosen. Empty: none was chosen, or nothing is left to do. */
  readonly milestones: readonly Milestone[]
  /** What its own procedure laid down. Absent: what the question says. */
  readonly effect?: EffectOfLapse | null
}

/** A badge that ran and is over. */
export interface EndedBadge {
  readonly supplier: string
  /** Null: it came about outside the cases. */
  readonly case: string | null
  /** By its dates, or by a decision or the wish of the firm. */
  readonly how: 'lapsed' | 'withdrawn'
  /** The last day on which it ran. */
  readonly until: IsoDay
  /** What its procedure laid down for purchases after a lapse; of a withdrawal nothing is laid down. */
  readonly effect: EffectOfLapse | null
}

/** A badge in the register. */
export interface RegisteredBadge {
  /** What says so on the day, or on its last day. */
  readonly record: AdmissionRecord
  readonly isRunning: boolean
  /** By its dates, or because the register has it withdrawn on the day after. Null: it runs. */
  readonly how: EndedBadge['how'] | null
  /** The last day. Null: it runs, and no end is known. */
  readonly until: IsoDay | null
}

/** A badge that is over, with what leant on it. */
export interface EndedRow {
  readonly badge: EndedBadge
  /** 1 on the first day without it. */
  readonly daysAgo: number
  readonly lapse: LapseOutcome
  /** Excluding VAT: everything that leans on it. */
  readonly leaningCents: Cents
  readonly contracts: number
  readonly finding: Finding
}

export interface EndedQuestion {
  readonly badges: readonly EndedBadge[]
  readonly purchases: readonly LeaningPurchase[]
  readonly on: IsoDay
  /** Badges of which the last day lies at most so many days back. */
  readonly withinDays: number
}

/** What a region lays down on purchases from a badge that lapsed. */
export type EffectOfLapse = NonNullable<Procedure['effectOfLapse']>

/** `effect` null: not laid down. */
export interface LapseQuestion {
  readonly effect: EffectOfLapse | null
  /** The last day of the badge. */
  readonly until: IsoDay
  readonly purchases: readonly LeaningPurchase[]
}

/** Does a purchase count when the badge lapses after its last day? */
export interface PurchaseAfterLapse {
  readonly purchase: LeaningPurchase
  readonly finding: Finding
}

/** Amounts that count by whether that is so, not so, or not known. */
export interface CentsByVerdict {
  readonly met: Cents
  readonly 'not-met': Cents
  readonly unknown: Cents
}

/** What to ask the search, so that a contractor finds somebody else. The contract, the register and the rest of the question are the caller's. */
export interface AlternativeQuestion {
  readonly contract: string
  readonly cpv: readonly CpvCode[]
  /** What must still be filled. */
  readonly cents: Cents
  /** The last day on which it can be delivered. Null: not known. */
  readonly before: IsoDay | null
  /** Not from these. */
  readonly without: readonly string[]
}

/** One contract that leans on a badge that lapses. */
export interface AffectedContract {
  readonly contract: string
  readonly contractor: string
  readonly purchases: readonly PurchaseAfterLapse[]
  readonly counts: CentsByVerdict
  /** Null: everything counts all the same. */
  readonly alternatives: AlternativeQuestion | null
}

export interface LapseOutcome {
  readonly counts: CentsByVerdict
  /** What is lost first, the largest first; then in order of id. */
  readonly contracts: readonly AffectedContract[]
}

/** Two last days of one badge: as it is, and as it would be. */
export interface ExtensionQuestion extends LapseQuestion {
  readonly extendedUntil: IsoDay
}

export interface ExtensionEffect {
  readonly without: CentsByVerdict
  readonly with: CentsByVerdict
  /** Purchases that count with the extension and do not, or are not known to, without it. */
  readonly gains: readonly { readonly purchase: LeaningPurchase, readonly without: Finding, readonly with: Finding }[]
  readonly contracts: number
}

/** A badge with what leans on it. */
export interface ExpiringBadge {
  readonly badge: RunningBadge
  /** Zero on its last day; negative when that has passed and something keeps it running. Null: not known. */
  readonly daysLeft: number | null
  readonly lapse: LapseOutcome
  /** Excluding VAT: everything that leans on it. */
  readonly leaningCents: Cents
  readonly contracts: number
  /** Steps towards the label for which it is too late. */
  readonly late: readonly Milestone[]
  /** The first day on which a step must have begun that is still in time. Null: none is known. */
  readonly nextStart: IsoDay | null
  readonly finding: Finding
}

export interface ExpiringQuestion {
  readonly badges: readonly RunningBadge[]
  readonly purchases: readonly LeaningPurchase[]
  readonly effect: EffectOfLapse | null
  readonly on: IsoDay
  /** Badges that end at most so many days later; those of which the end is not known stay in. */
  readonly withinDays: number
}
