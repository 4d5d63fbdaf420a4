// What article 2.82a asks of the organisation.
import type { Finding, Lookup, Verdict } from '../model/finding.ts'
import type { MissionReservationRule } from '../model/reservation-rules.ts'
import type { MissionAward, Supplier } from '../model/supplier.ts'
import { anyOf, byRule, closestDigits, fact, isAtOrBefore, knownFact, lastDayOfMonths, verdictOf } from '../primitives/index.ts'
import type { ReservationQuestion } from './reservation-question.ts'

type Found = Extract<Lookup<MissionReservationRule>, { state: 'in-force' }>

/** Its conditions, each for itself, and no award for the same services by the same authority shortly before. */
export function judgeMission (supplier: Supplier, question: ReservationQuestion, found: Found): readonly Finding[] {
  const { on, knownAt } = question
  return [
    ...found.value.asks.map((condition) => {
      const statement = knownFact(supplier.mission?.[condition], knownAt)
      const facts = [fact('condition', 'code', condition), fact('answer', 'boolean', statement?.value ?? null, statement?.evidence)]
      if (statement === null) return { ...byRule('reservation-mission', 'unknown', found, facts, [{ kind: 'supplier-fact', name: `mission.${condition}` }]), on }
      return { ...byRule('reservation-mission', verdictOf(statement.value), found, facts), on }
    }),
    judgeEarlierAward(supplier, question, found)
  ]
}

function judgeEarlierAward ({ missionAwards }: Supplier, { authority, awardOn, facts: { cpv = [] }, knownAt }: ReservationQuestion, found: Found): Finding {
  const { monthsAfterAward: months } = found.value
  const facts = [fact('award-day', 'day', awardOn), fact('months', 'count', months)]
  if (missionAwards === undefined) return { ...byRule('reservation-earlier-award', 'unknown', found, facts, [{ kind: 'supplier-fact', name: 'missionAwards' }]), on: awardOn }
  const recent = missionAwards
    .filter(({ recordedAt, awardedOn }) => isAtOrBefore(recordedAt, knownAt) && awardedOn <= awardOn && lastDayOfMonths(awardedOn, months) >= awardOn)
    .map((award) => ({ award, same: isSame(award) }))
  const same = anyOf(recent.map((one) => one.same))
  const shown = [...facts, ...recent.filter((one) => one.same === same).map(({ award: { awardedOn, evidence } }) => fact('awarded-on', 'day', awardedOn, evidence))]
  if (same === 'met') return { ...byRule('reservation-earlier-award', 'not-met', found, shown), on: awardOn }
  if (same === 'not-met') return { ...byRule('reservation-earlier-award', 'met', found, facts), on: awardOn }
  const missing = authority === null ? { kind: 'contract-fact' as const, name: 'authority' } : { kind: 'decision' as const, name: 'missionAwards.same-services' }
  return { ...byRule('reservation-earlier-award', 'unknown', found, shown, [missing]), on: awardOn }

  /** By the same authority for the same services? Codes of one division may be the same services: a person judges. */
  function isSame (award: MissionAward): Verdict {
    const digits = closestDigits(cpv, award.cpv)
    if (authority !== null && award.authority !== authority) return 'not-met'
    if (digits === 0 && cpv.length > 0 && award.cpv.length > 0) return 'not-met'
    return authority !== null && cpv.some((code) => award.cpv.includes(code)) ? 'met' : 'unknown'
  }
}
