// May this supplier perform this reserved contract?
import type { Finding, Lookup } from '../model/finding.ts'
import type { Supplier } from '../model/supplier.ts'
import { allOf, byRule, fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { judgeLength } from './judge-length.ts'
import { judgeMission } from './judge-mission.ts'
import { judgeProgramme, judgeRoute } from './judge-route.ts'
import { judgeServices } from './judge-services.ts'
import { judgeShare } from './judge-share.ts'
import type { ReservationQuestion } from './reservation-question.ts'

/**
 * Three-valued. Article 2.82: participation reserved (`res-ws`) asks for a sheltered workshop or an operator whose main aim is integration,
 * execution reserved for a sheltered-employment programme; each with the share of workers that the rule asks for. Article 2.82a
 * (`res-pub-ser`) is a different test. What a notice reserves in both ways must be met in both.
 */
export function judgeReservation (supplier: Supplier, question: ReservationQuestion): Finding {
  const { reservation, regime, on, facts: { reservedExecution }, rules } = question
  const isExecution = reservedExecution === 'yes'
  const facts = [fact('reservation', 'code', reservation), ...(isExecution ? [fact('reserved-execution', 'boolean', true)] : [])]
  if (reservation === 'none' && !isExecution) return finding('reservation', 'met', { facts, on })
  if (regime !== null && regime !== 'classic') {
    return finding('reservation', 'unknown', { facts: [...facts, fact('regime', 'code', regime)], on, missing: [{ kind: 'rule-value', name: 'reservation.article' }] })
  }
  const mission = reservation === 'res-pub-ser' ? rules.missionReservation : null
  const article: Lookup<unknown> = mission ?? rules.reservation
  if (article.state !== 'in-force') return unknownByRule('reservation', article, facts)
  const because = [
    ...(reservation === 'res-ws' ? reserved(question, (rule) => [judgeRoute(supplier, question, rule), judgeShare(supplier, question, rule, undefined)]) : []),
    ...(isExecution ? reserved(question, (rule) => [judgeProgramme(supplier, question, rule), judgeShare(supplier, question, rule, 'programme')]) : []),
    ...(mission?.state === 'in-force' ? [...judgeMission(supplier, question, mission), judgeServices(question), judgeLength(question, mission)] : [])
  ]
  const verdict = allOf(because.map((part) => part.verdict))
  const { reservation: general } = rules
  const told = general.state === 'in-force' && general.value.directAward === false ? [...facts, fact('direct-award', 'boolean', false)] : facts
  return { ...byRule('reservation', verdict, article, told, verdict === 'unknown' ? missingOf(because) : []), on, because }
}

type Found = Extract<ReservationQuestion['rules']['reservation'], { state: 'in-force' }>

function reserved ({ rules: { reservation } }: ReservationQuestion, judge: (rule: Found) => readonly Finding[]): readonly Finding[] {
  return reservation.state === 'in-force' ? judge(reservation) : [unknownByRule('reservation-share', reservation)]
}
