// Reserved contracts: may a supplier perform one, and may a contract be reserved? The questions and the answers.
import type { Reservation, ReservedExecution } from './contract-kind.ts'
import type { Contract, PartChoice } from './contract.ts'
import type { BuyerKind } from './eu-threshold.ts'
import type { Finding } from './finding.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { Supplier } from './supplier.ts'
import type { AuthorityId, IsoDay, IsoInstant } from './values.ts'

export interface ReservationRequest {
  readonly supplier: Supplier
  /**
   * What is reserved, and how: `reservation`, `reservedExecution`, `countedBy`, `regime`, `days`, and for article 2.82a `cpv` and the period.
   * An absent `regime` is taken for an ordinary public contract; without days the rule of `on` is asked.
   */
  readonly contract: Contract
  readonly choice?: PartChoice
  /** Whose contract it is, for earlier awards under article 2.82a. Absent: not known. */
  readonly authority?: AuthorityId
  readonly ruleSet: MergedRuleSet
  /** The day the contract is performed: labels and shares are judged on it. */
  readonly on: IsoDay
  /** What was recorded or published up to this moment is known. */
  readonly knownAt: IsoInstant
}

/**
 * For whom a contract can be reserved: the three of article 2.82 (workshops, operators whose main aim is integration, performance in
 * sheltered-employment programmes), and organisations with a public service mission (article 2.82a).
 */
export type ReservationRoute = 'sheltered-workshop' | 'integration-operator' | 'sheltered-programme' | 'public-service'

export interface ReservationPlanRequest {
  /** What is planned to be put out to tender; `regime`, the estimate and, for article 2.82a, `cpv` and the period matter. */
  readonly contract: Contract
  readonly choice?: PartChoice
  /** Empty: for nobody. */
  readonly routes: readonly ReservationRoute[]
  /** For the European threshold. Absent: not known. */
  readonly buyer?: BuyerKind
  readonly socialOrOther?: boolean
  readonly ruleSet: MergedRuleSet
  /** The day of the question; it stands for the day of publication where the contract has none. */
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

export interface ReservationPlan {
  readonly lot: string | null
  /** What BT-71 of the notice says. Null: not known whether the contract may be reserved. */
  readonly reservation: Reservation | null
  /** What BT-736 of the notice says. */
  readonly reservedExecution: ReservedExecution
  readonly finding: Finding
}
