// What is owed: what has been done about it, what a caller assumes, and the amounts that come out.
import type { Finding, Verdict } from './finding.ts'
import type { BasisPoints, Cents, IsoDay, Period } from './values.ts'

/** What the contractor has already done, or agreed with the authority, to fill the obligation. */
export interface Filling {
  readonly state: 'filled' | 'agreed'
  readonly cents: Cents
  readonly description?: string
  /** At which supplier of the register, by its id, where it is a purchase. Absent: at nobody's, or not told. */
  readonly supplier?: string
  /** The day on which it counts, as that of delivery. Absent: not known. */
  readonly on?: IsoDay
}

/** A value the caller assumes where no rule value is known. Everything that leans on it is marked. */
export interface Assumption {
  readonly topic: 'rate'
  readonly basisPoints: BasisPoints
  /** Why: "as in a neighbouring municipality". */
  readonly reason?: string
}

/** Why an amount is an estimate and not a debt. */
export type EstimateReason = 'estimated-value' | 'assumed-rate' | 'framework' | 'changes-not-settled' | 'what-enters' | 'minimum-rate' | 'own-label' | 'not-sure-it-applies'

/** What falls in one year of the contract. */
export interface DueInYear extends Period {
  readonly until: IsoDay
  readonly cents: Cents
}

export interface Obligation {
  readonly applies: Verdict
  /** What the rate is taken of, for the chosen lot and party. Null: not known. */
  readonly sumCents: Cents | null
  readonly rateBasisPoints: BasisPoints | null
  /** Null: not known. Never an estimate. */
  readonly dueCents: Cents | null
  /** Filled and agreed together. */
  readonly filledCents: Cents
  /** What is due less what is filled or agreed, at least zero. Null: not known. */
  readonly leftCents: Cents | null
  /** What it would be, and on which assumptions; present only when `dueCents` is null. Never a debt. */
  readonly estimate: { readonly cents: Cents, readonly leftCents: Cents, readonly rateBasisPoints: BasisPoints | null, readonly reasons: readonly EstimateReason[] } | null
  /** Where a rule tells what is due for each year of the contract; adds up to `dueCents`. */
  readonly dueByYear?: readonly DueInYear[]
  readonly finding: Finding
}
