// May a supplier perform a contract that is reserved? The question of `assessReservation`.
import type { ContractDays, Regime, Reservation } from './contract.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { Supplier } from './supplier.ts'
import type { IsoDay, IsoInstant } from './values.ts'

export interface ReservationRequest {
  readonly supplier: Supplier
  readonly reservation: Reservation
  /** The law the procedure falls under. Absent: not known, and taken for an ordinary public contract. */
  readonly regime?: Regime
  /** The days of the contract; they select the rule. Absent: the rule of `on`. */
  readonly days?: ContractDays
  readonly ruleSet: MergedRuleSet
  /** The day the contract is performed: labels and shares are judged on it. */
  readonly on: IsoDay
  /** What was recorded or published up to this moment is known. */
  readonly knownAt: IsoInstant
}
