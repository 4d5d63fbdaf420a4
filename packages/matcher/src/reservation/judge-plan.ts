// May this contract be reserved, and what does the notice say then?
import type { Regime, Reservation, ReservedExecution } from '../model/contract-kind.ts'
import type { Finding, Lookup, Missing } from '../model/finding.ts'
import type { ReservationRoute } from '../model/reservation.ts'
import { allOf, byRule, fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { judgeLength } from './judge-length.ts'
import { judgeServices } from './judge-services.ts'
import type { ReservationQuestion } from './reservation-question.ts'

export interface Planned {
  readonly reservation: Reservation | null
  readonly reservedExecution: ReservedExecution
  readonly finding: Finding
}

/**
 * A reservation is a choice of the authority, so this only says whether the article allows it. The articles are about European procedures: below the
 * threshold it is unknown, although an authority may then invite social firms by itself.
 */
export function judgePlan (routes: readonly ReservationRoute[], regime: Regime | undefined, threshold: Finding, question: Pick<ReservationQuestion, 'rules' | 'facts' | 'on'>): Planned {
  const { rules, on } = question
  const mission = routes.includes('public-service') ? rules.missionReservation : null
  const isExecution = routes.includes('sheltered-programme')
  const reservation: Reservation = mission !== null ? 'res-pub-ser' : routes.some((route) => route !== 'sheltered-programme') ? 'res-ws' : 'none'
  const facts = [fact('planned-reservation', 'code', reservation), fact('planned-execution', 'boolean', isExecution), fact('regime', 'code', regime ?? null)]
  if (routes.length === 0) return { reservation: 'none', reservedExecution: 'no', finding: finding('reservation-plan', 'met', { facts, on }) }
  const unknown = (found: Finding): Planned => ({ reservation: null, reservedExecution: isExecution ? 'not-known' : 'no', finding: { ...found, on } })
  if (regime !== 'classic') {
    const missing: Missing = regime === undefined ? { kind: 'contract-fact', name: 'regime' } : { kind: 'rule-value', name: 'reservation.article' }
    return unknown(finding('reservation-plan', 'unknown', { facts, missing: [missing] }))
  }
  const article: Lookup<unknown> = mission ?? rules.reservation
  if (article.state !== 'in-force') return unknown(unknownByRule('reservation-plan', article, facts))
  const told = rules.reservation.state === 'in-force' && rules.reservation.value.directAward === false ? [...facts, fact('direct-award', 'boolean', false)] : facts
  const services = mission?.state === 'in-force' ? [judgeServices(question), judgeLength(question, mission)] : []
  const because = [threshold, ...services]
  const verdict = allOf([threshold.verdict === 'met' ? 'met' : 'unknown', ...services.map((one) => one.verdict)])
  const below: readonly Missing[] = threshold.verdict === 'not-met' ? [{ kind: 'rule-value', name: 'reservation.below-threshold' }] : []
  const said: Finding = { ...byRule('reservation-plan', verdict, article, told, verdict === 'unknown' ? [...below, ...missingOf(because)] : []), on, ...(verdict === 'met' ? { discretion: true } : {}), because }
  if (verdict === 'unknown') return unknown(said)
  return verdict === 'met' ? { reservation, reservedExecution: isExecution ? 'yes' : 'no', finding: said } : { reservation: 'none', reservedExecution: 'no', finding: said }
}
