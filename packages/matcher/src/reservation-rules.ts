import type { MergedRuleSet } from './model/rule-set.ts'
import type { ReservationRules } from './reservation/index.ts'
import { findProvision, type Situation } from './rules/index.ts'

/** The rules on reserved contracts that the days of a contract select. */
export function reservationRules (ruleSet: MergedRuleSet, at: Situation): ReservationRules {
  return {
    reservation: findProvision(ruleSet, 'reservation', at),
    missionReservation: findProvision(ruleSet, 'missionReservation', at),
    missionServices: findProvision(ruleSet, 'missionServices', at)
  }
}
