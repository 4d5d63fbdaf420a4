// May a supplier perform a reserved contract? One supplier, one day, without the rest of a match.
import { answerTo } from './answer-to.ts'
import { checkValues } from './check-request.ts'
import { choosePart } from './contract/index.ts'
import type { Finding } from './model/finding.ts'
import type { ReservationRequest } from './model/reservation.ts'
import { finding } from './primitives/index.ts'
import { judgeReservation } from './reservation/index.ts'
import { reservationRules } from './reservation-rules.ts'

/**
 * Judges one supplier against the reservation of a contract, or of one of its lots, by the rules that its days select. The same judgement that
 * `match` gives with each supplier: `met`, `not-met`, or `unknown` with what would settle it. Another regime than that of ordinary public contracts
 * falls under articles that are not sourced: unknown. So is a contract that does not say whether it is reserved.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day, a moment, an amount or a share cannot be reckoned with, or the lot or
 *   party does not occur.
 */
export function assessReservation (request: ReservationRequest): Finding {
  return answerTo(() => judged(request))
}

function judged ({ ruleSet, ...request }: ReservationRequest): Finding {
  checkValues(request)
  const { supplier, contract, choice = {}, authority = null, on, knownAt } = request
  const { facts } = choosePart(contract, choice)
  const { reservation, reservedExecution } = facts
  if (reservation === undefined && reservedExecution !== 'yes') return finding('reservation', 'unknown', { on, missing: [{ kind: 'contract-fact', name: 'contract.reservation' }] })
  const { publication, award, contract: concluded } = contract.days ?? {}
  const isDated = [publication, award, concluded].some((day) => day !== undefined)
  return judgeReservation(supplier, {
    reservation: reservation ?? 'none',
    facts,
    regime: contract.regime ?? null,
    authority,
    awardOn: award ?? on,
    rules: reservationRules(ruleSet, { trigger: 'contract', days: { ...(isDated ? contract.days : { publication: on, award: on, contract: on }), delivery: on }, knownAt }),
    on,
    knownAt
  })
}
