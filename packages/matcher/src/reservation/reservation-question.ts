import type { Regime, Reservation } from '../model/contract-kind.ts'
import type { ContractFacts } from '../model/contract.ts'
import type { Lookup } from '../model/finding.ts'
import type { MissionReservationRule, MissionServicesRule, ReservationRule } from '../model/reservation-rules.ts'
import type { AuthorityId, IsoDay, IsoInstant } from '../model/values.ts'

/** The rules on reserved contracts. */
export interface ReservationRules {
  readonly reservation: Lookup<ReservationRule>
  readonly missionReservation: Lookup<MissionReservationRule>
  readonly missionServices: Lookup<MissionServicesRule>
}

/** Everything that is the same for all suppliers. */
export interface ReservationQuestion {
  readonly reservation: Reservation
  readonly facts: Pick<ContractFacts, 'reservedExecution' | 'countedBy' | 'cpv' | 'period' | 'months' | 'renewals'>
  /** Utilities and concessions fall under other articles, which are not sourced. Null: not known. */
  readonly regime: Regime | null
  readonly authority: AuthorityId | null
  readonly awardOn: IsoDay
  readonly rules: ReservationRules
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}
