// What the provisions on reserved contracts hold: what articles 2.82 and 2.82a ask, and what proves it.
import type { Operator } from './provision.ts'
import type { MissionCondition } from './supplier.ts'
import type { BasisPoints, CpvCode } from './values.ts'

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
