// May this supplier perform a reserved contract? One supplier, one day, without the rest of a match.
import { checkValues } from './check-request.ts'
import type { Finding } from './model/finding.ts'
import type { ReservationRequest } from './model/reservation.ts'
import { judgeReservation } from './reservation/index.ts'
import { findProvision } from './rules/index.ts'

/**
 * Judges one supplier against the reservation of a contract, by the rule that its days select. The same judgement that `match` gives
 * with each supplier: `met`, `not-met`, or `unknown` with what would settle it. Another regime than that of ordinary public contracts, and
 * `res-pub-ser`, fall under articles that are not sourced: unknown.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day, a moment, an amount or a share cannot be reckoned with.
 */
export function assessReservation ({ ruleSet, ...request }: ReservationRequest): Finding {
  checkValues(request)
  const { supplier, reservation, regime = null, on, knownAt } = request
  const days = request.days ?? {}
  const isDated = days.publication !== undefined || days.award !== undefined || days.contract !== undefined
  const rule = findProvision(ruleSet, 'reservation', { trigger: 'contract', days: { ...(isDated ? days : { publication: on, award: on, contract: on }), delivery: on }, knownAt })
  return judgeReservation(supplier, { reservation, regime, rule, on, knownAt })
}
