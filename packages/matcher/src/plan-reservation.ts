// May this contract be reserved, and with which codes does the notice say so?
import { answerTo } from './answer-to.ts'
import { checkValues } from './check-request.ts'
import { choosePart } from './contract/index.ts'
import { MatcherError } from './error.ts'
import type { ReservationPlan, ReservationPlanRequest } from './model/reservation.ts'
import { assessEuThreshold } from './procurement/index.ts'
import { judgePlan } from './reservation/index.ts'
import { reservationRules } from './reservation-rules.ts'

/**
 * What a buyer can write in BT-71 and BT-736 of a notice, per lot, for the routes it plans. `met`: the codes of the plan; `not-met`: `none` and `no`;
 * `unknown`: no code, with what would settle it. It is a choice of the authority, never a duty, and those who may take part still compete.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a value cannot be reckoned with, the lot does not occur, or routes of articles
 *   2.82 and 2.82a are mixed.
 */
export function planReservation (request: ReservationPlanRequest): ReservationPlan {
  return answerTo(() => planOf(request))
}

function planOf ({ ruleSet, ...request }: ReservationPlanRequest): ReservationPlan {
  checkValues(request)
  const { contract, choice = {}, routes, buyer, socialOrOther, on, knownAt } = request
  if (routes.includes('public-service') && routes.some((route) => route !== 'public-service')) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/routes', code: 'mixed-routes', detail: 'Article 2.82a (public-service) and article 2.82 are different tests, and BT-71 holds one code. Plan a lot for one of them.' }])
  }
  const { lot, facts } = choosePart(contract, choice)
  const days = { ...contract.days, publication: contract.days?.publication ?? on }
  const threshold = assessEuThreshold({ contract: { ...contract, days }, ruleSet, ...(buyer === undefined ? {} : { buyer }), ...(socialOrOther === undefined ? {} : { socialOrOther }), knownAt })
  return { lot, ...judgePlan(routes, contract.regime, threshold, { rules: reservationRules(ruleSet, { trigger: 'contract', days, knownAt }), facts, on }) }
}
